import type { Sentence } from '../norms/read-norms.ts';

/** A term that a text defines. */
export interface Definition {
  readonly term: string;
  /** True where the sentence is there to define it: `"Output" means …`; false for `Northwind AI ("Northwind")`. */
  readonly whole: boolean;
}

const MEANS =
  /(?:^|[\s("])"?(?<term>[^"\n]{1,60}?)"\s*(?:\([^)]{0,60}\)\s*)?:?\s*(?:means?\b|shall mean|refers? to|has the (?:following\s+)?meaning|(?:shall|will|should) have the meaning|includes?\b|(?:is|are) (?:an?|the|any|all|defined)\b)/;
const CALLED = /\b(?:is|are) (?:an?\s+)?(?:called|referred to as|known as) (?:an? |the\s+)?"(?<term>[^"]{1,60})"/;
const INLINE =
  /\(\s*(?:(?:hereinafter|hereafter|together|collectively|individually|each|the|an?|our|its|and|or|also|as)[\s,]+)*"(?<term>[^"]{1,60}?),?"/g;

/** The terms that a sentence defines. Quotes are straight in the form in which texts are compared. */
export function findDefinitions({ text, clause, first }: Sentence): readonly Definition[] {
  if (!text.includes('"') && clause.title === '') return [];
  const found: Definition[] = [];
  const whole = text.includes('"') ? (MEANS.exec(text) ?? CALLED.exec(text)) : null;
  if (whole !== null) found.push({ term: whole.groups!.term!, whole: true });
  else if (first && clause.title !== '' && !clause.heading && isAmongDefinitions(clause.parent?.key ?? ''))
    found.push({ term: clause.title, whole: true });
  for (const match of text.matchAll(INLINE)) found.push({ term: match.groups!.term!, whole: false });
  return found.map(({ term, whole: main }) => ({
    term: term.replace(/^(?:the term\s+)?"?/i, '').trim(),
    whole: main,
  }));
}

/** The term that an item's lead-in defines by listing: `"Laws" means the following:`. */
export function termOfLeadIn({ clause: { parent } }: Sentence): string | null {
  if (parent === null || parent.heading || !/[:：]\s*$/.test(parent.key)) return null;
  return MEANS.exec(parent.key)?.groups?.term ?? null;
}

function isAmongDefinitions(title: string): boolean {
  return /\bdefinitions?\b|\bglossary\b|\bmeaning set forth\b/i.test(title);
}
