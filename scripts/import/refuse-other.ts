import { InputError } from '../history/input-error.ts';
import type { Zip } from './package/read-zip.ts';

/** What a file is that is no Word document: the sentence that its user needs. */
export function refuseOther(file: Uint8Array | Zip): InputError {
  const [what, example] = file instanceof Uint8Array ? tellFile(file) : tellArchive(file);
  return new InputError(what, { expected: 'a Word document (.docx) or a page of HTML', example });
}

const SAVE_IN_WORD = 'open it in Word, and save it as a Word document (*.docx)';

function tellFile(bytes: Uint8Array): readonly [what: string, example: string] {
  if (bytes.length === 0) return ['The file is empty', 'partner-terms.docx'];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  // Compound files, in which Word 97 to 2003 kept its documents, and in which what has a password is wrapped (MS-CFB 2.2).
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    if (holdsName(bytes, 'EncryptedPackage'))
      return [
        'The file is locked with a password',
        'open it in Word, take the password away (File, Info, Protect Document), and save it',
      ];
    if (holdsName(bytes, 'WordDocument')) return ['The file is of Word 2003 or older (.doc)', SAVE_IN_WORD];
    return ['The file is no Word document, but one of another program of its time', SAVE_IN_WORD];
  }
  if (start.startsWith('%PDF'))
    return [
      'The file is a PDF, which holds letters by their place on paper and no clauses',
      'ask for the Word document that it was made from',
    ];
  if (start.startsWith('{\\rtf')) return ['The file is in Rich Text Format (.rtf)', SAVE_IN_WORD];
  return [
    'The file is no Word document',
    'a file of Markdown needs no import: put it into the folder of your documents',
  ];
}

/** Names in a compound file are written in two bytes a letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Its directory may lie anywhere, on a boundary of 128 bytes (MS-CFB 2.6.1).
  for (let at = 512; at + letters.length < bytes.length; at += 128)
    if (letters.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function tellArchive({ names }: Zip): readonly [what: string, example: string] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\//)) return ['The file is a workbook of Excel', 'copy its text into a Word document'];
  if (has(/^ppt\//)) return ['The file is a presentation', 'copy its text into a Word document'];
  if (has(/^content\.xml$/))
    return ['The file is an OpenDocument text (.odt)', 'open it in LibreOffice, and save it as Word 2007-365 (.docx)'];
  if (has(/^Index\//)) return ['The file is of Pages', 'File, Export To, Word'];
  if (has(/\.docx$/i))
    return ['The file is an archive with other files in it', 'unpack it, and import each of its documents'];
  return ['The file is an archive, and no Word document', 'partner-terms.docx'];
}
