import type { Clause } from '../clauses/parse-clauses.ts';
import type { DescribedChange } from '../diff/describe-changes.ts';
import type { Effect } from './compare-norms.ts';
import type { Facet } from './find-facets.ts';
import { isSpelling } from './spelling.ts';

/** Whether a change may alter what anybody must, must not or may do. */
export type Significance = 'substantive' | 'clarifying' | 'editorial';

interface Judgement {
  readonly significance: Significance;
  /** Most important first. */
  readonly reasons: readonly string[];
}

/** Facets that touch rights and duties by themselves. */
const WEIGHTY: readonly (readonly [Facet, string])[] = [
  ['quantity', 'A number changed.'],
  ['deadline', 'A period or date by which something happens changed.'],
  ['definition', 'A definition changed.'],
  ['governing-law', 'The governing law or the courts changed.'],
  ['entity', 'A party or company changed.'],
  ['list-of-things', 'A list gained or lost an item.'],
];

/**
 * Judges one change. Editorial takes a proof; clarifying takes a reason; what no rule explains and touches a norm is
 * substantive.
 */
export function judgeSignificance(
  change: DescribedChange,
  effects: readonly Effect[],
  facets: readonly Facet[],
): Judgement {
  const proof = proveEditorial(change, facets);
  if (proof !== null) return { significance: 'editorial', reasons: [proof] };
  if (change.kind === 'retitled')
    return { significance: 'clarifying', reasons: ['Only the title of the section changed.'] };
  const comma = onlyPunctuation(change);
  if (comma)
    return { significance: 'clarifying', reasons: ['A comma in an enumeration can decide what belongs together.'] };
  const reasons = [
    ...effects.map(({ norm, party, change: what }) => `A ${norm} on the ${party} was ${what}.`),
    ...WEIGHTY.flatMap(([facet, reason]) => (facets.includes(facet) ? [reason] : [])),
  ];
  if (reasons.length > 0) return { significance: 'substantive', reasons };
  if (!isEnglish(change))
    return { significance: 'substantive', reasons: ['The wording changed; rules for this language are not known.'] };
  return {
    significance: 'clarifying',
    reasons: ['The changed words state no duty, right, amount, date, definition or party.'],
  };
}

/** The closed list of proofs that a change is no more than editorial; null where none holds. */
function proveEditorial(change: DescribedChange, facets: readonly Facet[]): string | null {
  const { kind, redline, before, after } = change;
  if (kind === 'renumbered') return 'Only the number changed.';
  if (kind === 'markup')
    return facets.includes('reference')
      ? 'The words are the same; a link points elsewhere.'
      : 'The words are the same; only the formatting changed.';
  if (kind === 'moved') return 'The words are the same; the clause stands elsewhere.';
  if (![...before, ...after].some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return 'The clause has no words.';
  if (redline.length === 0) return facets.includes('date-stamp') ? 'Only the date of the document.' : null;
  if (facets.includes('date-stamp') && redline.every(({ op, text }) => op === 'equal' || !/\p{L}{10,}/u.test(text)))
    return 'Only the date of the document changed.';
  const [old, current] = ['delete', 'insert'].map((side) =>
    redline.flatMap(({ op, text }) => (op === 'equal' || op === side ? [text] : [])).join(''),
  );
  if (words(old!) === words(current!) && (kind === 'split' || kind === 'merged'))
    return 'The words are the same, in more or fewer paragraphs.';
  if (words(old!) === words(current!) && !commaInList(redline)) return 'Only punctuation, spaces or capitals changed.';
  if (
    redline.every(({ op, text }) => op === 'equal' || LIST_PUNCTUATION.test(text)) &&
    change.pairing.after.every(isItem)
  ) {
    return 'Only the punctuation of a list changed.';
  }
  if (isSpelling(redline)) return 'Only the spelling of a word changed.';
  return null;
}

/** What stands between the items of a list: `;`, `; or`, `, and`, a full stop. */
const LIST_PUNCTUATION = /^[\s;,.]*(?:and|or|and\/or)?[\s;,.]*$/i;

function isItem({ type, label }: Clause): boolean {
  return type === 'item' || /^\(/.test(label);
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function onlyPunctuation({ redline }: DescribedChange): boolean {
  return redline.length > 0 && redline.every(({ op, text }) => op === 'equal' || !/[\p{L}\p{N}]/u.test(text));
}

/** Norms are read in English alone; a text in another script is never called harmless for lack of rules. */
function isEnglish({ before, after }: DescribedChange): boolean {
  return ![...before, ...after].some(({ text }) => /[^\P{L}\p{Script=Latin}]/u.test(text));
}

/** Courts have decided cases on a comma before "or". */
function commaInList(redline: DescribedChange['redline']): boolean {
  return redline.some(
    ({ op, text }, index) =>
      op !== 'equal' && text.includes(',') && /^\s*(?:and|or|and\/or)\b/i.test(redline[index + 1]?.text ?? ''),
  );
}
