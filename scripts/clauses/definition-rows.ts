import type { Block } from './blocks/read-blocks.ts';

/** What a row of a table of definitions defines, as printed. */
export interface DefinitionRow {
  readonly term: string;
  readonly means: string;
}

/** Heads over the terms, and over what they mean. "Term" alone may be a duration, so both are asked for. */
const TERMS =
  /^(?:(?:defined|key|capitali[sz]ed)\s)?(?:terms?|words?|expressions?|phrases?|abbreviations?|acronyms?)$/iu;
const MEANINGS = /^(?:meanings?|definitions?|explanations?|descriptions?|means|what (?:it|this|we|they) means?)$/iu;
/** A longer text is no term. */
const LONGEST_TERM = 80;

/** The term of a row under heads such as "Term" and "Meaning", and what it says of it; null for any other row. */
export function readDefinitionRow({ type, header, columns, ...row }: Block): DefinitionRow | null {
  if (type !== 'row' || header) return null;
  const [at, means] = [
    columns.findIndex((head) => TERMS.test(head.trim())),
    columns.findIndex((head) => MEANINGS.test(head.trim())),
  ];
  if (at < 0 || means < 0 || at === means) return null;
  const cells = row.byColumn ?? row.cells;
  const term = (cells[at] ?? '').replace(/["“”„«»]/gu, '').trim();
  if (term === '' || term.length > LONGEST_TERM || term.includes('\n')) return null;
  return { term, means: cells[means] ?? '' };
}
