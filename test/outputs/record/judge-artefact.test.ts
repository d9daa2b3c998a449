import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { strToU8 } from 'fflate';
import { isProved, judgeArtefact, type KnownVersion } from '../../../scripts/outputs/record/judge-artefact.ts';
import { checkSeal, sealBytes, UNSEALED } from '../../../scripts/outputs/record/seal.ts';
import { packWord } from '../../../scripts/outputs/record/seal-word.ts';
import { stateVersion } from '../../../scripts/outputs/record/stated-version.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const TEXT = '# Terms\n\n1. You must not share your key.\n2. We may change the fees with 30 days of notice.\n';
const VERSION: KnownVersion = {
  ...{ document: 'terms', version: '2', textHash: sha256(strToU8(TEXT)) },
  ...{ published: '2024-05-01', commit: '0123456789abcdef0123456789abcdef01234567' },
};
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" />
<meta name="terms-seal" content="sha256-${UNSEALED}">
<meta name="terms-version" content="${stateVersion(VERSION)}">
<title>Terms</title></head>
<body><p id="key">You must not share your key. &lt;meta name="terms-seal" content="sha256-${UNSEALED}"&gt;</p></body></html>
`;
const JSON_FILE = `{"seal":"sha256-${UNSEALED}","document":"terms","version":"2","textHash":"${VERSION.textHash}","text":${JSON.stringify(TEXT)}}`;
const PROPERTIES = `<?xml version="1.0"?><Properties><property name="terms-version" pid="2"><vt:lpwstr>${stateVersion(VERSION)}</vt:lpwstr></property><property name="terms-seal" pid="3"><vt:lpwstr>sha256-${UNSEALED}</vt:lpwstr></property></Properties>`;

/** A file of each form, as it is published. */
const PUBLISHED: Readonly<Record<string, Uint8Array>> = {
  'a page': sealBytes(strToU8(PAGE), sha256),
  JSON: sealBytes(strToU8(JSON_FILE), sha256),
  'a Word file': packWord(
    { 'word/document.xml': strToU8(`<w:document>${TEXT}</w:document>`), 'docProps/custom.xml': strToU8(PROPERTIES) },
    sha256,
  ),
  'a text': strToU8(TEXT),
};
const NOTHING = { sums: null, versions: null };
const REPOSITORY = { sums: null, versions: [VERSION] };

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** With one byte changed, left out or put in, or two that stand beside each other exchanged. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const other = (bytes[at]! + 1 + Math.floor(random() * 255)) % 256;
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return Uint8Array.from([...before, other, ...after]);
    case 1:
      return Uint8Array.from([...before, ...after]);
    case 2:
      return Uint8Array.from([...before, other, bytes[at]!, ...after]);
    default:
      return Uint8Array.from([...before, ...after.subarray(0, 1), bytes[at]!, ...after.subarray(1)]);
  }
}

suite('a published file', () => {
  for (const [form, bytes] of Object.entries(PUBLISHED)) {
    test(`is told from 2,500 others that differ in a byte: ${form}`, () => {
      assert.ok(isProved(judgeArtefact(bytes, REPOSITORY, sha256)), form);
      const random = seededRandom(7);
      for (let round = 0; round < 2_500; round++) {
        const changed = mutate(bytes, random);
        if (Buffer.compare(changed, bytes) === 0) continue;
        assert.ok(!isProved(judgeArtefact(changed, REPOSITORY, sha256)), `${form}, round ${round}`);
      }
    });
  }

  test('is not changed by being looked at', () => {
    const page = Buffer.from(PUBLISHED['a page']!);
    const copy = Buffer.from(page);
    assert.equal(checkSeal(page, sha256), 'holds');
    assert.deepEqual(page, copy);
  });

  test('proves nothing of itself where its form has no seal', () => {
    assert.ok(!isProved(judgeArtefact(PUBLISHED['a text']!, NOTHING, sha256)));
    assert.ok(isProved(judgeArtefact(PUBLISHED['a page']!, NOTHING, sha256)));
  });

  test('is refused with its seal set anew, once it is held against the publication', () => {
    const forged = sealBytes(strToU8(PAGE.replace('must not', 'may')), sha256);
    assert.equal(checkSeal(forged, sha256), 'holds');
    const all = new Map([['terms/index.html', sha256(PUBLISHED['a page']!)]]);
    for (const path of ['terms/index.html', null])
      assert.ok(!isProved(judgeArtefact(forged, { sums: { all, path }, versions: null }, sha256)));
    const found = judgeArtefact(PUBLISHED['a page']!, { sums: { all, path: null }, versions: null }, sha256);
    assert.ok(isProved(found));
    assert.match(found.map(({ text }) => text).join(' '), /The publication has it as terms\/index\.html/);
  });

  test('is refused where it names another text than the repository has', () => {
    const versions = [{ ...VERSION, textHash: sha256(strToU8('another')) }];
    const judged = judgeArtefact(PUBLISHED['a page']!, { sums: null, versions }, sha256);
    assert.match(judged.map(({ text }) => text).join(' '), /in the repository it has/);
    assert.ok(!isProved(judged));
    assert.ok(!isProved(judgeArtefact(PUBLISHED.JSON!, { sums: null, versions: [] }, sha256)));
  });

  test('tells when it was published and from which commit', () => {
    const [, , version] = judgeArtefact(PUBLISHED['a text']!, REPOSITORY, sha256);
    assert.equal(
      version?.text,
      `It is, to the byte, the text of terms, version 2, published on 1 May 2024: text SHA-256 ${VERSION.textHash}, commit 0123456789ab.`,
    );
  });
});
