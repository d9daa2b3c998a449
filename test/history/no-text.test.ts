import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { whyNoText } from '../../scripts/history/why-no-text.ts';
import { makeRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22e\nsize 12345\n';
const utf16 = (text: string, mark: readonly number[] = [0xff, 0xfe]) =>
  Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')]);

suite('what is no text', () => {
  const cases: readonly (readonly [string, Buffer | string, RegExp | null])[] = [
    ['a pointer of Git LFS', POINTER, /Git LFS/],
    ['with an extension', POINTER.replace('oid', 'ext-0-foo sha256:ab\noid'), /Git LFS/],
    ['UTF-16', utf16('# Terms\n\nYou must pay.\n'), /UTF-16/],
    ['UTF-16, the other way round', utf16('# Terms\n').swap16(), /UTF-16/],
    ['UTF-16 without its mark', utf16('# Terms\n', []), /UTF-16/],
    ['with a NUL byte', 'You must\0 pay.', /NUL/],
    ['UTF-8', 'You must pay.', null],
    ['UTF-8 with its mark', '\ufeffYou must pay.', null],
    ['that speaks of a pointer', `A pointer:\n\n    ${POINTER}`, null],
    ['of nothing', '', null],
  ];
  for (const [name, content, expected] of cases)
    test(`a file ${name}`, () => {
      const why = whyNoText(content.toString());
      if (expected === null) assert.equal(why, null);
      else assert.match(why ?? '', expected);
    });
});

suite('a revision that is no text', () => {
  test('takes nothing away: the version before stands, and the file is named', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': 'You must pay.\n' }, { date: '2024-01-01' });
    repository.commit({ 'terms/a.md': POINTER, 'terms/b.md': 'You may read.\n' }, { date: '2024-02-01' });
    const log = await runTerms(['changelog'], repository);
    assert.doesNotMatch(log.stdout, /2024-02-01.*a\b|[Dd]uty/);
    assert.match(log.stdout, /You may read|b@2024-02-01|First published/);
    assert.match(log.stderr, /^terms\/a\.md:1: error: The file is a pointer .* passed over\. Expected the text/m);
    const checked = await runTerms(['check'], repository);
    assert.match(checked.stdout, /terms\/a\.md:1: error: The file is a pointer[\s\S]*not-text:/);
    assert.equal(checked.code, 1);
  });

  test('of long ago is a warning, as nobody can mend it', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': utf16('You must pay.\n') }, { date: '2024-01-01' });
    repository.commit({ 'terms/a.md': 'You must pay.\n' }, { date: '2024-02-01' });
    const { code, stdout, stderr } = await runTerms(['log', 'a'], repository);
    assert.match(stderr, /^terms\/a\.md:1: warning: The file is text in UTF-16.*\(in revision/m);
    assert.equal(stdout.match(/a@/g)?.length, 1);
    assert.equal(code, 0);
  });
});
