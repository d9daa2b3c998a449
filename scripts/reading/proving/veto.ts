import { tellingClassOf } from '../words/telling-words.ts';
import type { Said } from './canonical-words.ts';
import type { Residue } from './residues.ts';

/** What is said of every edit that no proof accounts for. */
export const NOT_SHOWN = 'The wording changed, and nothing shows that the meaning is the same.';

/** What is said of words that came, or went, where no proof and no rule knows them. */
export const NOT_SHOWN_OF = {
  new: 'These words are new, and nothing shows that they change nothing.',
  gone: 'These words are gone, and nothing shows that this changes nothing.',
} as const;

/** Whether a reason says no more than that harmlessness is not shown. */
export function isNotShown(reason: string): boolean {
  return reason === NOT_SHOWN || reason === NOT_SHOWN_OF.new || reason === NOT_SHOWN_OF.gone;
}

/** Classes that no kind of text makes harmless: in an example, a description or a pointer such a word still counts. */
const HARD = new Set('negation quantifiers modals conjunctions parties time measures comparison places law'.split(' '));
/** Connectives that any rewording brings along. */
const LOOSE = new Set('and or if when where that as because so'.split(' '));

/** Of the prepositions those that set a bound. */
const BOUNDS = new Set(
  'before after within outside without until since beyond above below except excluding including inside'.split(' '),
);

/** True for a word that counts wherever it stands. */
export function isHard({ form, words }: Said): boolean {
  if (form.startsWith('§') || words.some(({ kind }) => kind === 'sign' || kind === 'figure')) return true;
  return BOUNDS.has(form) || (!LOOSE.has(form) && HARD.has(tellingClassOf(form) ?? ''));
}

/**
 * The word of a residue that may change what somebody must, must not or may do, and why it matters, as a sentence; null where no
 * word of a closed class is among those that came or went.
 */
export function nameVeto({ gone, come, left }: Residue): string | null {
  const kept = new Set(gone.map(({ form }) => form).filter((form) => come.some((other) => other.form === form)));
  const telling = [...come, ...gone]
    .filter(({ form }) => !kept.has(form))
    .map((said) => ({ said, rank: rankOf(said) }))
    .filter(({ rank }) => rank < NEVER)
    .sort((one, other) => one.rank - other.rank)[0]?.said;
  if (telling === undefined) return null;
  const { form, words } = telling;
  const shown = words.length === 0 ? form : words.map(({ text }) => text).join(' ');
  const kind = words[0]?.kind;
  if (kind === 'sign') return `A sign that has a meaning was added or removed: “${shown}”.`;
  // The number of a clause, its own or one that is referred to, counts nothing.
  // "18F" is a name.
  if (kind === 'figure' && /^\d+\p{Lu}$/u.test(shown)) return NOT_SHOWN;
  if (kind === 'figure') return isOfPart(telling, [left, gone, come]) ? NOT_SHOWN : 'A number changed.';
  // The letter of an item, "(i)", says nothing by itself.
  if (form.length === 1) return NOT_SHOWN;
  if (form.startsWith('§')) return namesAnother(gone, come) ? `A party is named differently: “${shown}”.` : NOT_SHOWN;
  if (rankOf(telling) >= SOFT && gone.length + come.length > MOST_AROUND_SOFT) return NOT_SHOWN;
  return `${WORD_CAME_OR_WENT}“${shown}”.`;
}

/** "Section 7.3", "B.5"; of the left the last word alone stands before it. */
function isOfPart(figure: Said, [left, ...sides]: readonly (readonly Said[])[]): boolean {
  const side = sides.find((said) => said.includes(figure)) ?? [];
  const before = side[side.indexOf(figure) - 1] ?? left!.at(-1);
  const printed = figure.words.map(({ text }) => text).join('');
  return (
    (before === undefined ? /^\d+(?:\.\d+)*\.?$/ : LABEL).test(printed) ||
    (before !== undefined && PART.test(before.form))
  );
}

const PART =
  /^(?:(?:sub)?sections?|articles?|clauses?|(?:sub)?paragraphs?|annex(?:es)?|schedules?|exhibits?|appendix|appendices|part|parts|chapters?|steps?|items?|§+)$/;
const LABEL = /^[A-Z]\.\d+(?:\.\d+)*\.?$/;

const WORD_CAME_OR_WENT = 'A word was added or removed that can change the meaning: ';

/** The word that a reason of `nameVeto` says came or went; null where it says something else. */
export function wordOfVeto(reason: string): string | null {
  return reason.startsWith(WORD_CAME_OR_WENT) ? reason.slice(WORD_CAME_OR_WENT.length + 1, -2) : null;
}

/** One party in another's stead: "you" made "we". */
function namesAnother(gone: readonly Said[], come: readonly Said[]): boolean {
  const [left, entered] = [gone, come].map((said) => said.filter(({ form }) => form.startsWith('§')));
  return left!.some((one) => entered!.some((other) => roleOf(other) !== roleOf(one)));
}

function roleOf({ form }: Said): string {
  return form.replace(/'s$/, '');
}

function isPartOfName(form: string, words: Said['words']): boolean {
  return form.endsWith("'s") && words.every(({ text }) => !/^(?:your|our)s?$|['’]/i.test(text));
}

/** Of several words the one to be told: what turns a rule before what joins its words. */
const RANKS = 'negation modals quantifiers measures time comparison law parties places conjunctions'.split(' ');
const NEVER = 99;
/** Words that join others are the point of an edit that is nothing else: not the "on" of "depending on your choices". */
const SOFT = RANKS.indexOf('law');
const MOST_AROUND_SOFT = 1;

function rankOf({ form, words }: Said): number {
  const kind = words[0]?.kind;
  if (kind === 'sign' || kind === 'figure') return -1;
  // "Customer" of "Customer Application" is part of another name.
  if (form.startsWith('§')) return isPartOfName(form, words) ? NEVER : RANKS.indexOf('parties');
  const name = tellingClassOf(form);
  if (name === null) return NEVER;
  const rank = RANKS.indexOf(name);
  // A letter alone is the number of a clause as often as a word.
  return form.length === 1 ? NEVER - 1 : rank < 0 ? RANKS.length : rank;
}
