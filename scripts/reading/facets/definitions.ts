import { readDefinitionRow } from '../../clauses/definition-rows.ts';
import { normaliseText } from '../../clauses/normalise-text.ts';
import { readDefinitions } from '../../clauses/read-definitions.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { eachMatch } from '../sentences/each-match.ts';

/** A term that a text defines. */
export interface Definition {
  readonly term: string;
  /** True where the sentence is there to define it: `"Output" means …`; false for `Northwind AI ("Northwind")`. */
  readonly whole: boolean;
}

const MEANS =
  /(?:^|[\s("])"?(?<term>[^"\n]{1,60}?)"\s*(?:\([^)]{0,60}\)\s*)?:?\s*(?:means?\b|shall mean|refers? to|has the (?:following\s+)?meaning|(?:shall|will|should) have the meaning|includes?\b|(?:is|are) (?:an?|the|any|all|defined)\b)/;
const CALLED = /\b(?:is|are) (?:an?\s+)?(?:called|referred to as|known as) (?:an? |the\s+)?"(?<term>[^"]{1,60})"/;
/** What we call, refer to or speak of as the "Best Match"; what "harm" means */
const SPOKEN_OF =
  /\bwe (?:call\b|(?:refer to|speak of|describe)\b(?=[^."]{0,60}\sas\s))[^."]{0,60}?(?:\bas\s)?(?:\ban?\s|\bthe\s)?"(?<term>[^"]{1,60})"(?!\s(?:button|link|tab|page))/;
const ASKED = /\bwhat (?:does|do|is|are)(?:\s\p{Ll}+){0,3}\s"(?<term>[^"]{1,60})"(?:\smean)?\s?\?/iu;
const INLINE =
  /\(\s*(?:(?:hereinafter|hereafter|together|collectively|individually|each|the|an?|our|its|and|or|also|as)[\s,]+)*"(?<term>[^"]{1,60}?),?"/g;

/** Single marks count where they stand around a name: 'Best Match', not the apostrophes of "users' and members' data". */
const SINGLE = /(?<![\p{L}\p{N}])'\p{Lu}[^'\n]{1,60}'(?![\p{L}\p{N}])/u;
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])'(\p{Lu}[^'\n]{1,60})'(?![\p{L}\p{N}])/gu;

/** The terms that a sentence defines. Quotes are straight in the form in which texts are compared. */
export function findDefinitions({ text, clause, first }: Sentence): readonly Definition[] {
  const single = !text.includes('"') && text.includes("'") && SINGLE.test(text);
  if (!text.includes('"') && !single && clause.title === '') return [];
  const found: Definition[] = [];
  const row = clause.type === 'row' ? readDefinitionRow(clause.block) : null;
  if (row !== null && (first || normaliseText(row.means).includes(text))) return [{ term: row.term, whole: true }];
  const marked = single ? text.replace(SINGLE_QUOTED, '"$1"') : text;
  const whole =
    marked.includes('"') && !REASON.test(marked)
      ? (MEANS.exec(marked) ?? CALLED.exec(marked) ?? SPOKEN_OF.exec(marked) ?? ASKED.exec(marked))
      : null;
  if (whole !== null) found.push({ term: whole.groups!.term!, whole: true });
  else if (first && clause.title !== '' && !clause.heading && isAmongDefinitions(clause.parent?.key ?? ''))
    found.push({ term: clause.title, whole: true });
  for (const match of eachMatch(INLINE, text)) found.push({ term: match.groups!.term!, whole: false });
  const plain = found.map(({ term, whole: main }) => ({
    term: term.replace(/^(?:the term\s+)?"?/i, '').trim(),
    whole: main,
  }));
  const others = readDefinitions(marked).filter(({ whole: main }) => !main || !REASON.test(marked));
  return [
    ...plain,
    ...others
      .filter(({ term }) => !plain.some((one) => one.term === term))
      .map(({ term, whole: main }) => ({ term, whole: main })),
  ];
}

/** The term that an item's lead-in defines by listing: `"Laws" means the following:`. */
export function termOfLeadIn({ clause: { parent } }: Sentence): string | null {
  if (parent === null || parent.heading || !/[:：]\s*$/.test(parent.key)) return null;
  const term = MEANS.exec(parent.key)?.groups?.term ?? null;
  // "Where 'Ada' is the owner, and 'Ben' is the guest:" names two people; its items define neither.
  return term !== null && DEFINES_BY_ITEMS.test(parent.key) ? term : null;
}

/** The items follow right on the words that define. */
const DEFINES_BY_ITEMS =
  /"[^"]{0,60}(?:means?|refers? to|meaning|includes?|(?:is|are) (?:any|all|one|the following|defined)\b)[^".;]{0,60}[:：]\s*$/;

/** "Since 'Crews' are the heart of it" gives a reason, and defines nothing. */
const REASON = /^\W*(?:since|because|as|although|while)\s"/i;

function isAmongDefinitions(title: string): boolean {
  return /\bdefinitions?\b|\bglossary\b|\bmeaning set forth\b/i.test(title);
}
