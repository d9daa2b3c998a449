import { BOUNDS, ENLARGES, MILDER, PLACES, STRICTER } from '../cues/scope-words.ts';
import { turnOfFigures } from '../facets/compare-quantities.ts';
import type { Hunk } from '../sentences/hunks.ts';
import { DETERMINERS, isFiniteVerb, openerAt, SUBJECT_PRONOUNS } from './clause-words.ts';
import type { Norm } from './read-own-norms.ts';
import { lastTokenBefore, tokenise, wordsOf } from './sentence-tokens.ts';
import { isFronted, whenFronted } from './when-fronted.ts';

export type Direction = 'widened' | 'narrowed';

/**
 * Whether edited words make a norm cover more or less, by the slot that they stand in; null where the slot does not tell.
 *
 *     You may not sell{+ or rent+} the service          a member of an enumeration      widened
 *     You may not sell the service{+ unless we agree+}  an exception                    narrowed
 *     … except with auditors{+ or insurers+}            a member of an exception        narrowed
 */
export function directionOf(
  whole: Hunk,
  norm: Norm,
  texts: { readonly before: string; readonly after: string },
): Direction | null {
  const hunk = withoutCommonEnds(whole);
  const { deleted, inserted } = hunk;
  if (isBlank(deleted) && isBlank(inserted)) return null;
  // "You must sign the form in order to opt out": what is edited is the way to the right.
  if (norm.cue === 'opt out' && hunk.atAfter < norm.cueStart) return null;
  // A word that joins, with no member that it joins.
  if ((isBlank(deleted) || isBlank(inserted)) && JOINT_ALONE.test(deleted + inserted)) return null;
  if (/(?:\bsections?|\bclauses?|\bparagraphs?|\barticles?|§)\s*$/i.test(hunk.left)) return null;
  if (
    BEYOND.test(hunk.left) ||
    /\bby default\b/i.test(`${deleted} ${inserted}`) ||
    isWhoTolerates(hunk, norm, texts.after)
  )
    return null;
  // One more way to do what must be done is no more of a duty.
  if (norm.norm === 'obligation' && /\/|\bor\b/i.test(`${deleted} ${inserted}`)) return null;
  const figures = turnOfFigures(hunk, norm.norm, texts);
  if (figures !== null) return figures === 'open' ? null : figures;
  const swapped =
    SWAPS.find(([old, current]) => old.test(deleted.trim()) && current.test(inserted.trim()))?.[2] ?? null;
  if (swapped !== null && norm.weight < 2) return null;
  if (swapped !== null) return turned(swapped, slotOf(texts.after, hunk.atAfter));
  const isOfSubject = !/[,;:.]/.test(texts.after.slice(0, hunk.atAfter)) && hunk.atAfter < norm.cueStart;
  if (isBlank(deleted)) return whenAdded(inserted, hunk, norm, slotOf(texts.after, hunk.atAfter), isOfSubject);
  if (isBlank(inserted))
    return opposite(whenAdded(deleted, hunk, norm, slotOf(texts.before, hunk.atBefore), isOfSubject));
  return whenReplaced(hunk, texts);
}

/** "Sent outside of the EU{+ or the EEA+}": what lies beyond more is less, and who knows of what. */
const BEYOND = /\b(?:outside(?: of)?|other than|apart from|beyond|elsewhere than)\s(?:the\s)?[^.;]{0,30}$/i;

/** "We {-and our members -}do not tolerate noise": who says so bounds nothing that is forbidden. */
function isWhoTolerates({ atAfter }: Hunk, { cue, cueStart, cueEnd }: Norm, text: string): boolean {
  return cue === 'is prohibited' && atAfter < cueStart && /^(?:do|does|will) not\b/i.test(text.slice(cueStart, cueEnd));
}

/** True for signs, and where the same words stand on both sides in another form: "any defect", "any defects". */
export function isInert({ deleted, inserted }: Hunk): boolean {
  if (isBlank(deleted) && isBlank(inserted)) return true;
  const [old, current] = [contentOf(deleted), contentOf(inserted)];
  return (
    old.length > 0 && old.join(' ') === current.join(' ') && functionWordsOf(deleted) === functionWordsOf(inserted)
  );
}

function functionWordsOf(words: string): string {
  return (
    words
      .toLowerCase()
      .match(
        /(?<![\p{L}\p{N}])(?:\p{L}{1,2}|the|and|for|any|all|our|your|its|their|that|this|with|from)(?![\p{L}\p{N}])/gu,
      ) ?? []
  ).join(' ');
}

/** "You" made "Unless we agree, you" is an insertion before the word. */
function withoutCommonEnds(hunk: Hunk): Hunk {
  const [old, current] = [hunk.deleted, hunk.inserted].map(
    (words) => words.match(/\s*\S+/g) ?? [],
  ) as unknown as readonly [readonly string[], readonly string[]];
  const same = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();
  let [head, tail] = [0, 0];
  while (head < Math.min(old.length, current.length) && same(old[head], current[head])) head++;
  while (tail < Math.min(old.length, current.length) - head && same(old.at(-1 - tail), current.at(-1 - tail))) tail++;
  if (head + tail === 0) return hunk;
  const cut = (words: readonly string[]) => words.slice(head, words.length - tail).join('');
  const front = (words: readonly string[]) => words.slice(0, head).join('');
  const back = current.slice(current.length - tail).join('');
  return {
    deleted: cut(old),
    inserted: cut(current),
    left: hunk.left + front(current),
    right: back + hunk.right,
    atBefore: hunk.atBefore + front(old).length,
    atAfter: hunk.atAfter + front(current).length,
  };
}

export function opposite(direction: Direction | null): Direction | null {
  return direction === null ? null : direction === 'widened' ? 'narrowed' : 'widened';
}

/** One conjunction or quantifier for another. */
const SWAPS: readonly (readonly [RegExp, RegExp, Direction])[] = [
  [/^and$/i, /^(?:or|and\/or)$/i, 'widened'],
  [/^(?:or|and\/or)$/i, /^and$/i, 'narrowed'],
  [/\bincluding\b/i, /\blimited\s+to\b/i, 'narrowed'],
  [/\blimited\s+to\b/i, /\bincluding\b/i, 'widened'],
  [/^(?:some|certain|material|the)$/i, /^(?:any|all|every)$/i, 'widened'],
  [/^(?:any|all|every)$/i, /^(?:some|certain|material)$/i, 'narrowed'],
];

/** What the words around an edit do: state the rule, bound it, except from it, or say without what. */
export type Slot = 'rule' | 'condition' | 'exception' | 'relative' | 'without';

function slotOf(text: string, at: number): Slot {
  const tokens = tokenise(text);
  const words = wordsOf(text);
  let verbs = 0;
  for (let index = lastTokenBefore(tokens, at); index >= 0 && at - tokens[index]!.start < FARTHEST_OPENER; index--) {
    if (/^[;:]$/.test(words[index]!)) return 'rule';
    if (
      words[index] === ',' &&
      (SUBJECT_PRONOUNS.has(words[index + 1] ?? '') || DETERMINERS.has(words[index + 1] ?? '')) &&
      verbs > 0
    )
      return 'rule';
    if (words[index] === 'without') return 'without';
    const opener = words[index] === 'excluding' ? { kind: 'exception' as const, length: 1 } : openerAt(words, index);
    if (opener !== null && (opener.kind !== 'relative' || verbs <= 1)) {
      if (opener.kind === 'exception' || opener.kind === 'condition' || opener.kind === 'relative') return opener.kind;
      return 'rule';
    }
    if (isFiniteVerb(words, index)) verbs++;
  }
  return 'rule';
}

/** So far back, in letters, what bounds an edit is looked for. */
const FARTHEST_OPENER = 240;

/** What widens an exception narrows the rule. */
function turned(direction: Direction | null, slot: Slot): Direction | null {
  return slot === 'exception' ? opposite(direction) : direction;
}

const isBlank = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words);

/** "although …" bounds nothing. */
const CONCESSION = /^\W*(?:although|though|while|because|since|whereas|as|so)\b/i;
/** "such as …" shows what is meant already. */
const ILLUSTRATES = /^\W*(?:such as|for example|for instance|e\.g\.|like)(?=[\s,])/i;
const JOINS = /^\s*(?:,|\/|;|(?:and|or|and\/or|nor|as\s+well\s+as)\b)|(?:,|\/|\b(?:and|or))\s*$/i;
const JOINT_ALONE = /^\W*(?:and|or|and\/or|nor)\W*$/i;
const JOINS_BEFORE = /(?:,|\/|\b(?:and|or))\s*$/i;

/** What words do to a norm where they are put into it. */
function whenAdded(
  words: string,
  { left, right }: Hunk,
  { norm }: Norm,
  slot: Slot,
  isBeforeRule: boolean,
): Direction | null {
  if (CONCESSION.test(words) || ILLUSTRATES.test(words)) return null;
  const bare = words.replace(/^[\s,;(]+/, '');
  const first = wordsOf(bare);
  const opener =
    [3, 2, 1, 0].map((index) => openerAt(first, index)).find((one, at) => one !== null && one.length === 4 - at) ??
    null;
  // "(Hull, Leith, Cowes)" after "some ports" says which; "(including Hull)" does not.
  if (
    /^\s*\([^()"“”\d]*,[^()"“”\d]*\)\s*$/.test(words) &&
    !/\b(?:includ|such as|e\.g|for example|or similar)/i.test(words)
  )
    return slot === 'rule' ? 'narrowed' : null;
  const joined = JOINS.test(words) || (JOINS_BEFORE.test(left) && /^\s*(?:,|\/|and\b|or\b)/i.test(right));
  if (isFronted(words, left, right)) return whenFronted(first, opener?.kind ?? null, norm, slot);
  // "Disputes | over package rights | must …": fewer of them.
  if (slot === 'rule' && norm !== 'liability' && OF_SUBJECT.test(bare) && !/[,;:]/.test(words) && isBeforeRule)
    return 'narrowed';
  // "Submit exclusively to these courts" is no less of a duty, and what more it is the words do not say.
  if (norm === 'obligation' && /^(?:only|solely|exclusively)\b/i.test(bare)) return null;
  if (opener?.kind === 'exception' || opener?.kind === 'condition' || BOUNDS.pattern.test(bare))
    return slot === 'rule' ? 'narrowed' : null;
  if (ENLARGES.pattern.test(words)) return turned('widened', slot);
  if (joined) return byMember(words, right, norm, slot);
  if (slot === 'condition') return null;
  if (opener?.kind === 'relative') return norm === 'liability' ? null : turned('narrowed', slot);
  if (norm === 'obligation' && STRICTER.pattern.test(bare)) return turned('widened', slot);
  if (MILDER.pattern.test(bare)) return turned('narrowed', slot);
  if (norm === 'prohibition' && PLACES.pattern.test(bare)) return turned('narrowed', slot);
  return null;
}

/** What says more closely who or what must, must not or may. */
const OF_SUBJECT =
  /^(?:over|about|regarding|concerning|relating to|related to|in connection with|involving|aged|based in|located in|residing in|resident in|from|outside|inside|within)\s/i;

/** One more member of an enumeration: of the rule, of its exception, of its condition. */
function byMember(words: string, right: string, norm: Norm['norm'], slot: Slot): Direction | null {
  // ", Acme," beside a name explains it.
  if (/^\s*,\s*\p{Lu}[\p{L}\p{N}.-]*\s*,\s*$/u.test(words)) return null;
  if (/^\s*,[^,]*,\s*$/.test(words) && !/,|\b(?:and|or)\b/i.test(right.slice(0, 60))) return null;
  const alternative = /\bor\b|\/|^\s*,/i.test(words) && !/\band\b/i.test(words);
  switch (slot) {
    case 'exception':
      return 'narrowed';
    case 'without':
      // "without consent or notice" frees who may act; of who must not it says nothing sure.
      return norm === 'permission' ? 'widened' : null;
    case 'condition':
      // "to ask if you agree | and to send you mail" goes on with the purpose.
      if (/^\W*(?:and|or)\s+to\s/i.test(words)) return null;
      // "under the first | and the second | framework" is one more case, "and you pay" one more thing to be met.
      if (alternative) return 'widened';
      return wordsOf(words).some((_, index, all) => isFiniteVerb(all, index)) ? 'narrowed' : null;
    case 'relative':
      // One more of what somebody must have is one more way to have it.
      return alternative && norm !== 'obligation' ? 'widened' : null;
    default:
      // One more way to do what is owed is less of a duty; one more thing that is owed is more. "or" says either.
      return norm === 'obligation' && /\bor\b/i.test(words) ? null : 'widened';
  }
}

/** Words put for others tell where one side bounds or enlarges the rule and the other does not, or where one holds the other. */
function whenReplaced(
  { deleted, inserted, atAfter, atBefore }: Hunk,
  texts: { readonly before: string; readonly after: string },
): Direction | null {
  const slot = slotOf(texts.after, atAfter);
  if (slot !== slotOf(texts.before, atBefore)) return null;
  const [old, current] = [contentOf(deleted), contentOf(inserted)];
  const [lost, gained] = [old.filter((word) => !current.includes(word)), current.filter((word) => !old.includes(word))];
  if ((lost.length === 0) === (gained.length === 0) || old.length === 0 || current.length === 0) return null;
  const [longer, way]: readonly [string, Direction] = gained.length > 0 ? [inserted, 'widened'] : [deleted, 'narrowed'];
  if (MILDER.pattern.test((gained.length > 0 ? gained : lost).join(' '))) return turned(opposite(way), slot);
  return /,|\/|\b(?:and|or)\b/i.test(longer) ? turned(way, slot) : null;
}

function contentOf(words: string): readonly string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .map((word) => word.replace(/(?<=.{3})s$/, ''))
    .filter((word) => !/^(?:the|and|for|any|all|our|your|its|their|that|this|with|from)$/.test(word));
}
