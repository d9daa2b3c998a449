import type { Block } from './blocks/read-blocks.ts';
import { parseLabel } from './labels/parse-label.ts';

/** A bold line longer than this is a warning in bold, not a heading (measured on published terms: headings end at 120). */
export const LONGEST_HEADING = 120;

/** A bold line with a stop at its end is a heading while it is as short as "12.11 No Third-Party Beneficiaries." */
const MOST_WORDS_WITH_STOP = 8;

/** True for paragraphs that act as headings: bold from end to end, or all in capitals, and short. */
export function actsAsHeading(block: Block): boolean {
  const { text } = block;
  if (block.type !== 'paragraph' || block.nesting > 0 || text.length > LONGEST_HEADING) return false;
  if (/[;,；，、]\s*$/u.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  return isBold(block)
    ? !isSentence(text) && !DATE_LINE.test(text)
    : isInCapitals(text) || TITLE_ALONE.test(text.trim());
}

/** Exhibit B, and the names of parts that are a title of one word. */
const TITLE_ALONE =
  /^(?:(?:[Ee]xhibit|[Ss]chedule|[Aa]nnexe?|[Aa]ppendix|[Aa]ttachment|[Aa]ddendum|EXHIBIT|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT|ADDENDUM)\s+(?:\d{1,3}|[A-Z]|[IVX]{1,5})|(?:PREAMBLE|RECITALS|BACKGROUND|INTRODUCTION|DEFINITIONS|CLAUSES|ANNEX(?:ES)?|APPENDI(?:X|CES)|SCHEDULES?|EXHIBITS?|SIGNATURES|MISCELLANEOUS|CONFIDENTIALITY|INDEMNI(?:TY|FICATION)|TERMINATION|WARRANT(?:Y|IES)|LIABILITY|FEES))$/u;

/** **Last updated: 4 June 2026** */
const DATE_LINE =
  /(?<!\p{L})(?:updated?|effective|revised|modified|dated?|version|published|stand|aktualisiert|gültig ab|fassung|mise à jour|en vigueur|d[’']effet|actualizad[oa]|actualización|en vigor|aggiornat[oa]|aggiornamento|in vigore|atualizad[oa]|atualização|bijgewerkt|van kracht)(?!\p{L}).*\d{4}|(?:日期|更新|施行|発効|改定|制定|生效).*\d{4}|\d{4}.*(?:更新|施行|発効|改定|制定|生效)/isu;

/** True for a line that is no more than a date: "Last updated: 4 June 2026". */
export function isDateLine(text: string): boolean {
  return text.length <= LONGEST_DATE_LINE && DATE_LINE.test(text);
}

const LONGEST_DATE_LINE = 60;

/** Bold but for the label before it and the stop after it: `1.1 **Fees**:` */
export function isBold({ text, marks }: Pick<Block, 'text' | 'marks'>): boolean {
  let outside = '';
  let at = 0;
  for (const { kind, start, end } of marks) {
    if (kind !== 'strong') continue;
    outside += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  if (at === 0 || !/^[\s.:：]*$/u.test(text.slice(at))) return false;
  const label = outside.trim();
  return label === '' || parseLabel(`${label} `, true)?.length === label.length + 1;
}

/** "Welcome! Before you begin …" and "Use care before relying on content provided by the services." are no titles. */
function isSentence(text: string): boolean {
  const title = text.slice(parseLabel(text, true)?.length ?? 0);
  if (/[.!?]["”’)]*\s+\p{Lu}/u.test(title.replace(/^\p{L}{1,4}\.\s/u, ''))) return true;
  if (/[。；！？؟]/u.test(title.slice(0, -1)) || /[。；]$/u.test(title)) return true;
  return /[.!]["”’)]*\s*$/u.test(title) && title.trim().split(/\s+/).length > MOST_WORDS_WITH_STOP;
}

/** YOUR RIGHTS AND CHOICES; but not a company's name in an address, nor a warning with a stop. */
function isInCapitals(text: string): boolean {
  const title = text.slice(parseLabel(text, true)?.length ?? 0).trim();
  if (
    /\p{Ll}|\p{Lo}|\d|[.!?:;]$/u.test(title) ||
    /\b(?:INC|LLC|LTD|LIMITED|GMBH|CORP|AB|SAS|PLC|BV|AG|SA)\b/u.test(title)
  )
    return false;
  const words = title.match(/\p{Lu}+/gu) ?? [];
  return words.length >= 2 && title.length >= 12;
}
