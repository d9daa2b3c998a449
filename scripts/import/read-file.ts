import { InputError } from '../history/input-error.ts';
import { readHtml } from './html/read-html.ts';
import type { ImportedText } from './imported-text.ts';
import { openPackage } from './package/open-package.ts';
import { readZip, type Zip } from './package/read-zip.ts';
import { refuseOther } from './refuse-other.ts';
import { readWord } from './word/read-word.ts';
import type { TrackedView } from './word/settle-changes.ts';

/** What a file says, and how many tracked changes were accepted or rejected for it. */
export interface ReadFile extends ImportedText {
  readonly changes: number;
}

/** The largest file; a contract with its pictures has a few MB. */
const MOST_BYTES = 40_000_000;

/**
 * Reads a Word document, a page of HTML, or Google Docs' archive with one page in it, by what it is and not by its name.
 * @throws InputError for all else: the sentence says what the file is, and what to do
 */
export function readFile(bytes: Uint8Array, view: TrackedView): ReadFile {
  refuseSize(bytes.length);
  const read = bytes[0] === 0x50 && bytes[1] === 0x4b ? readArchive(readZip(bytes), view) : readPage(bytes);
  if (read.blocks.length === 0)
    throw new InputError('The file has no words', {
      expected: 'a document with text; a scan is a picture of text, and has none',
      example: 'partner-terms.docx',
    });
  return read;
}

/**
 * Asked before a file is read.
 * @throws InputError where it is larger than any document
 */
export function refuseSize(bytes: number): void {
  if (bytes > MOST_BYTES)
    throw new InputError(`The file has ${Math.ceil(bytes / 1_000_000)} MB, and ${MOST_BYTES / 1_000_000} are allowed`, {
      expected: 'the text of one document',
      example: 'take the pictures out, or compress them in Word',
    });
}

function readArchive(zip: Zip, view: TrackedView): ReadFile {
  const word = openPackage(zip);
  if (word !== null) return readWord(word, view);
  const pages = zip.names.filter((name) => /^[^/]+\.html?$/i.test(name));
  if (pages.length === 1) return readPage(zip.read(pages[0]!)!);
  throw refuseOther(zip);
}

function readPage(bytes: Uint8Array): ReadFile {
  const start = new TextDecoder().decode(bytes.subarray(0, 2_000));
  if (!/<(?:!doctype\s+html|html|head|body|meta|h[1-6]|p|div|ol|ul|table)\b/i.test(start)) throw refuseOther(bytes);
  return { ...readHtml(new TextDecoder(charsetOf(start)).decode(bytes)), changes: 0 };
}

/** Word writes pages in the code page of its Windows; browsers know them all. */
function charsetOf(start: string): string {
  const stated = /<meta[^>]+charset\s*=\s*["']?([\w-]{1,30})/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return 'utf-8';
  }
}
