import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { InputError } from '../../scripts/history/input-error.ts';
import { readZip } from '../../scripts/import/package/read-zip.ts';
import { readFile, refuseSize } from '../../scripts/import/read-file.ts';
import { makeWord, p, pack } from '../support/word/make-word.ts';

const text = (words: string) => new TextEncoder().encode(words);
/** A compound file with a name in its directory. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1_024,
  );
  return bytes;
}
const document = (xml: string) => makeWord({ body: '', files: { 'word/document.xml': xml } });
const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const locked = () => {
  const bytes = makeWord({ body: p('Read.') });
  const at = bytes.findLastIndex(
    (byte, index) => byte === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1 && bytes[index + 3] === 2,
  );
  bytes[at + 8] = 1;
  return bytes;
};

const BAD: readonly (readonly [name: string, bytes: () => Uint8Array, says: RegExp])[] = [
  ['nothing', () => new Uint8Array(), /is empty/],
  ['a text', () => text('# Terms\n\nYou must pay.'), /no Word document.*Markdown needs no import/],
  ['a PDF', () => text('%PDF-1.7'), /is a PDF/],
  ['rich text', () => text('{\\rtf1 Terms}'), /Rich Text Format/],
  ['Word 2003', () => compound('WordDocument'), /Word 2003 or older \(\.doc\).*save it as a Word document/],
  ['a password', () => compound('EncryptedPackage'), /locked with a password/],
  ['another old file', () => compound('Workbook'), /of another program of its time/],
  ['a workbook', () => pack({ 'xl/workbook.xml': '<x/>' }), /workbook of Excel/],
  ['an OpenDocument text', () => pack({ 'content.xml': '<x/>' }), /\.odt/],
  ['an archive of documents', () => pack({ 'a/b.docx': 'x' }), /archive with other files/],
  ['an archive cut off', () => makeWord({ body: p('Read.') }).slice(0, 400), /damaged: it has no end/],
  [
    'an archive with a hole',
    () => makeWord({ body: p('Read.') }).map((byte, at) => (at > 30 && at < 300 ? 0xff : byte)),
    /damaged|cannot be read/,
  ],
  ['a name that leads out', () => pack({ '../../etc/passwd': 'x' }), /not safe to read: .*written elsewhere/],
  ['a password on the archive', locked, /locked with a password/],
  [
    'a document type',
    () => document(`<!DOCTYPE x [<!ENTITY a "b">]><w:document ${NAMES}><w:body>&a;</w:body></w:document>`),
    /declares a document type/,
  ],
  [
    'an unknown entity',
    () => document(`<w:document ${NAMES}><w:body>&a;</w:body></w:document>`),
    /word\/document\.xml of the file cannot be read/,
  ],
  ['XML that does not end', () => document(`<w:document ${NAMES}><w:body>`), /cannot be read: unclosed tag/],
  [
    'elements nested without end',
    () => document(`<w:document ${NAMES}>${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}</w:document>`),
    /more than 200 deep/,
  ],
  [
    '100,000 paragraphs',
    () => document(`<w:document ${NAMES}><w:body>${'<w:p/>'.repeat(100_000)}</w:body></w:document>`),
    /100000 paragraphs, and 20000 are allowed/,
  ],
  ['a scan', () => makeWord({ body: p('') }), /has no words/],
  ['no body', () => document(`<w:document ${NAMES}/>`), /has no words/],
];

suite('files that cannot be imported', () => {
  for (const [name, bytes, says] of BAD)
    test(`${name} ends in one sentence that says what it is and what to do`, () => {
      assert.throws(
        () => readFile(bytes(), 'accepted'),
        (error) =>
          error instanceof InputError && says.test(error.message) && /Expected .*Example: /.test(error.message),
      );
    });

  test('a zip bomb is given up as soon as it is larger than documents are', () => {
    const bomb = readZip(pack({ 'word/document.xml': ' '.repeat(3_000_000) }), 1_000_000);
    assert.throws(() => bomb.read('word/document.xml'), /larger than any contract is/);
  });

  test('a file of 50 MB is refused before it is read', () => {
    assert.throws(() => refuseSize(50_000_000), /has 50 MB, and 40 are allowed/);
  });

  test('macros are never run, and that they are not kept is told', () => {
    const word = makeWord({
      body: p('Read.'),
      type: 'application/vnd.ms-word.document.macroEnabled.main+xml',
      files: { 'word/vbaProject.bin': 'x' },
    });
    assert.deepEqual(
      readFile(word, 'accepted').losses.map(({ what }) => what),
      ['the file has macros; they were not run and are not kept'],
    );
  });
});
