import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { signedEarlier } from '../../scripts/notices/deciding/signed-earlier.ts';
import { channelWords } from '../../scripts/notices/wording/channel-words.ts';
import { writeFoot } from '../../scripts/notices/wording/write-foot.ts';
import { collectPlan, customer, entry, request } from '../worlds/notices-builders.ts';

/** Versions 2 and 3 took effect, version 4 is announced. */
const ENTRIES = [
  entry('code', '2', { previous: '1', published: '2025-01-01', effective: { all: '2025-02-01' } }),
  entry('code', '3', { previous: '2', published: '2026-01-01', effective: { all: '2026-02-01' } }),
  entry('code', '4', { previous: '3' }),
];

function signed(document: string, version: string | null) {
  return customer('acme', {
    agreements: [
      { document: 'agreement', version: null },
      { document, version },
    ],
  });
}

function linesOf(version: string | null): readonly string[] {
  const { notices } = collectPlan(request([signed('code', version)], ENTRIES));
  return notices
    .filter((notice) => notice.document === 'code')
    .flatMap(({ body }) => body.split('\n').filter((line) => line.includes('who signed version')));
}

suite('the version that a customer signed', () => {
  const { edition } = request([], ENTRIES);
  const [, third, fourth] = ENTRIES;

  test('is known where the registry names it and the site tells what changed since', () => {
    assert.equal(signedEarlier(signed('code', '2'), fourth!, edition)?.version, '2');
    assert.equal(signedEarlier(signed('code', '2'), third!, edition), null, 'which version 3 takes the place of');
    assert.equal(signedEarlier(signed('code', '1'), third!, edition)?.version, '1');
    assert.equal(signedEarlier(signed('code', '3'), fourth!, edition), null);
    assert.equal(signedEarlier(signed('code', null), fourth!, edition), null);
    assert.equal(signedEarlier(signed('policy', '1'), fourth!, edition), null);
    assert.equal(signedEarlier(signed('code', '9'), fourth!, edition), null);
  });

  test('is named in one line of a notice, with the way to what changed since', () => {
    assert.deepEqual(linesOf('2'), [
      '- For you, who signed version 2, all that changed since then: <https://terms.example/documents/code/since/2/>',
    ]);
    assert.deepEqual(linesOf('3'), []);
    assert.deepEqual(linesOf(null), []);
  });

  test('is not named where nobody knows the address of the site', () => {
    for (const site of [null, 'https://a b'])
      assert.doesNotMatch(
        writeFoot({ site, contact: null, words: channelWords('github', null) }, fourth!, { signed: third! }),
        /who signed/,
      );
  });
});
