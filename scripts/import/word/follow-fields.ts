import { elementsOf, findElement, textOf, type XmlElement } from '../package/read-xml.ts';

/** Keeps track of Word's fields, which begin and end anywhere in a text: what they are told to show, and what they show. */
export interface Fields {
  /** A `w:fldChar` or `w:instrText`. */
  take(element: XmlElement): void;
  /** A field that is one element, and goes on for as long as `inside` runs. */
  around(instruction: string, inside: () => void): void;
  /** False for words that nobody sees: what a field is told, and a table of contents. */
  shows(): boolean;
  /** Where words lead that a field shows; null for nowhere. */
  link(): string | null;
}

interface Open {
  instruction: string;
  showing: boolean;
}

/**
 * @param say told of each field whose words were counted or filled in by Word, and do not count any more
 * @param balanced false where a field of the document does not end: then all words are shown, so that none are lost
 */
export function followFields(say: (what: string) => void, balanced: boolean): Fields {
  const open: Open[] = [];
  const tell = ({ instruction }: Open) => {
    const what = LOSSES[nameOf(instruction)];
    if (what !== undefined) say(what);
  };
  return {
    take(element) {
      if (!balanced) return;
      const kind = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
      const last = open.at(-1);
      if (kind === 'begin') open.push({ instruction: '', showing: false });
      else if (last === undefined) return;
      else if (kind === 'separate') last.showing = true;
      else if (kind === 'end') tell(open.pop()!);
      else if (!last.showing && last.instruction.length < LONGEST) last.instruction += textOf(element);
    },
    around(instruction, inside) {
      open.push({ instruction, showing: true });
      inside();
      tell(open.pop()!);
    },
    shows: () => open.every(({ instruction, showing }) => showing && nameOf(instruction) !== 'TOC'),
    link() {
      const instruction = open.findLast((field) => nameOf(field.instruction) === 'HYPERLINK')?.instruction ?? '';
      return /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1] ?? null;
    },
  };
}

const LONGEST = 2_000;

function nameOf(instruction: string): string {
  return /^\s*([a-z]+)/i.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

const COUNTED = 'is written as the file last showed it; Word no longer keeps it right';
/** What becomes of fields, by name. Those that only lead somewhere or only mark an entry lose nothing. */
const LOSSES: Readonly<Record<string, string>> = {
  TOC: 'the table of contents is left out; the site makes its own',
  REF: `a reference to another place ${COUNTED}`,
  NOTEREF: `a reference to a footnote ${COUNTED}`,
  PAGEREF: `a page number ${COUNTED}`,
  PAGE: `a page number ${COUNTED}`,
  NUMPAGES: `a number of pages ${COUNTED}`,
  SECTION: `a number of a section ${COUNTED}`,
  SEQ: `a number counted by a field ${COUNTED}`,
  DATE: `a date ${COUNTED}`,
  TIME: `a time ${COUNTED}`,
  SAVEDATE: `a date ${COUNTED}`,
  CREATEDATE: `a date ${COUNTED}`,
  PRINTDATE: `a date ${COUNTED}`,
  DOCPROPERTY: `a property of the file ${COUNTED}`,
  MERGEFIELD: `a field for mail merge ${COUNTED}`,
  IF: `a field with a condition ${COUNTED}`,
  LISTNUM: 'a number that a field counts is not in the file; it is missing in the text',
  AUTONUM: 'a number that a field counts is not in the file; it is missing in the text',
  AUTONUMLGL: 'a number that a field counts is not in the file; it is missing in the text',
  AUTONUMOUT: 'a number that a field counts is not in the file; it is missing in the text',
  FORMCHECKBOX: 'a box to tick is left out',
  FORMDROPDOWN: 'a list to choose from is left out',
  INCLUDEPICTURE: 'a picture is left out',
  INCLUDETEXT: `a text from another file ${COUNTED}`,
};

/** True where every field that begins ends, with what it shows between or without. */
export function areFieldsBalanced(element: XmlElement): boolean {
  let depth = 0;
  const walk = (at: XmlElement): boolean => {
    if (at.name === 'w:fldChar') {
      const kind = at.attributes['w:fldCharType'];
      depth += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
    }
    return depth >= 0 && elementsOf(at).every(walk);
  };
  return walk(findElement(element, 'w:body') ?? element) && depth === 0;
}
