import type { Hunk } from '../sentences/hunks.ts';
import { tellingClassOf } from '../words/telling-words.ts';

/** Things that an edit put into an enumeration, or took out. */
export interface ListedThings {
  readonly things: readonly string[];
  /** True below "for example" or "such as": the list is open, and its members only show what is meant. */
  readonly examples: boolean;
}

const NONE: ListedThings = { things: [], examples: false };
const OPENS_EXAMPLES = /\b(?:such as|for example|for instance|e\.g\.|like)[\s,:]*/i;
const OPENS_LIST =
  /\b(?:including(?:,? (?:but not limited to|without limitation))?|namely|in particular|i\.e\.)[\s,:]*/i;
/** "namely the hospital" explains, and lists nothing. */
const EXPLAINS = /^(?:namely|in particular|i\.e\.)/i;
/** A definition enumerates with one "and". */
const MEANS = /\b(?:means?|refers? to|consists? of|comprises?|includes?)\b/i;

/**
 * The things that the words of an edit add to an enumeration around them, or bring as one of their own:
 *
 *     names{+, birthdays+} and photos        some ports{- (Hull, Leith, Cowes)-}        ropes{+, including lines and sheets+}
 *
 * @param words the inserted or the deleted words
 * @param left the sentence before them, on their side
 * @param right the sentence after them
 */
export function readThings(words: string, left: string, right: string): ListedThings {
  const examples = isAmongExamples(left);
  if (words.split('(').length !== words.split(')').length) return NONE;
  const own = ownList(words);
  if (own !== null) return { ...own, examples: own.examples || examples };
  const trimmed = words.trim();
  if (!SEPARATED.test(trimmed) && !(/[,;]\s*$/.test(left) && /^\s*(?:[,;]|and\b|or\b)/i.test(right))) return NONE;
  if (/\bnot\s*$/i.test(left) || isLoneWord(trimmed, left)) return NONE;
  if (OPENS_ACTS.test(left.slice(-120)) || GOES_ON.test(right)) return NONE;
  if (!examples && !isEnumeration(left, trimmed, right)) return NONE;
  const things = split(trimmed);
  return things.length > 0 && things.every((thing) => isThing(thing)) ? { things, examples } : NONE;
}

/** "If you {+see or+} feel abuse": one word that is no plural is a thing only after a comma. */
function isLoneWord(words: string, left: string): boolean {
  const [word, ...others] = split(words);
  return (
    others.length === 0 &&
    word !== undefined &&
    /^\p{L}+$/u.test(word) &&
    !/s$/.test(word) &&
    !/[,;(]\s*$/.test(left) &&
    !/^[,;]/.test(words)
  );
}

const SEPARATED = /^(?:[,;]|(?:and\/or|and|or|as well as)\b)|(?:[,;]|\b(?:and\/or|and|or))$/i;

/** `(Hull, Leith)`, `, including lines and sheets`: an enumeration that came or went whole. */
function ownList(words: string): ListedThings | null {
  const trimmed = words
    .trim()
    .replace(/^[,;]\s*/, '')
    .replace(/[,;]$/, '');
  const bracketed = /^\((.+)\)$/.exec(trimmed)?.[1];
  const inside = bracketed ?? trimmed;
  const opener = new RegExp(`^(?:${OPENS_EXAMPLES.source}|${OPENS_LIST.source})`, 'i').exec(inside);
  if (opener === null && (bracketed === undefined || !/,|\band\b|\bor\b/.test(bracketed))) return null;
  const things = split(inside.slice(opener?.[0].length ?? 0));
  if (things.length < (opener === null || EXPLAINS.test(opener[0]) ? 2 : 1) || !things.every((thing) => isThing(thing)))
    return null;
  return { things, examples: opener !== null && OPENS_EXAMPLES.test(opener[0]) };
}

function split(words: string): readonly string[] {
  return words
    .replace(/\([^()]*\)?/g, ' ')
    .split(/[,;]|\b(?:and\/or|and|or|as well as)\b/i)
    .map((thing) =>
      thing
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[.:)]+$/, ''),
    )
    .filter((thing) => thing !== '');
}

/** Words that make a member a statement, an adjunct or an act, and no thing. */
const STATEMENT =
  /^(?:each|any|all|both|upon|after|before|until|per|except|despite|between|among|into|onto|over|within|via|with|without|by|for|under|to|in|on|at|of|from|through|during|whether|regardless|subject|in\s+addition|how|what|why|who|these|those|it|they|then|so|but|also|not|should|would|could|might|please|likewise|set|made|given)\b|\b(?:is|are|was|were|will|shall|may|must|can|have|has|do|does|not|we|you|if|that|which|when|where|unless|including|as|because|since)\b|\b(?:the|a|an|your|our|its|their|of|to|for|in|by|with|from|them|it)$|'s$/i;
const ACT = /^\p{L}+ing\s|^\p{L}+ed(?:\s|$)/u;

function isThing(thing: string): boolean {
  const words = thing.split(' ');
  if (words.length > LONGEST || !/\p{L}{2}/u.test(thing) || STATEMENT.test(thing) || ACT.test(thing)) return false;
  const first = words[0]!.toLowerCase();
  if (words.length === 1 && !first.endsWith('s') && tellingClassOf(first) === 'acts') return false;
  return !(
    words.length > 1 &&
    tellingClassOf(first) === 'acts' &&
    /^(?:the|an?|your|our|their|any|all|its)$/i.test(words[1]!)
  );
}

const LONGEST = 8;

/** After "may" or "to" a verb that is the first of several: "may pause, hide or end". */
const OPENS_ACTS =
  /\b(?:to|please|you|we|they|may|will|must|shall|can|cannot|do|does)\s+(?:not\s+)?(?:(?:you|we|users?|customers?)\s+)?(?:\p{L}+ly\s+)?(?:[\p{L}-]+(?:,\s*(?:[\p{L}-]+,\s*)*|\s+(?:and|or)\s+|\s*))?$/iu;
/** What follows makes a clause of it: ", and these may change". */
const GOES_ON = /^\s*(?:may|will|shall|must|can|is|are|was|were|has|have|do|does|not|that|which|who)\b/i;

/** One name put for another among names: "We use {Cedar → Birch}, Oak and Elm". */
export function swapsNames({ deleted, inserted, right }: Hunk): boolean {
  return (
    NAMES.test(deleted.trim()) &&
    NAMES.test(inserted.trim()) &&
    /^\s*(?:,|and\b|or\b)\s*(?:and\s|or\s)?\p{Lu}[\p{L}\p{N}.&'-]*(?:\s\p{Lu}[\p{L}\p{N}.&'-]*){0,3}\s*(?:,|\band\b|\bor\b)/u.test(
      right.slice(0, 150),
    ) &&
    (firstMembers(right).match(/,(?:\s*(?:and|or)\b)?|\b(?:and|or)\b/g) ?? []).length >= 2
  );
}

const NAMES = /^\p{Lu}[\p{L}\p{N}.&'-]*(?:\s\p{Lu}[\p{L}\p{N}.&'-]*){0,3}$/u;

/** At least three members near one another, or two where a definition says what is meant. */
function isEnumeration(left: string, words: string, right: string): boolean {
  const before = /[^.:()]*$/.exec(left.slice(-NEAREST))![0];
  const after = /^[^.:()]*/.exec(right.slice(0, NEAREST))![0];
  if (MEANS.test(before) || OPENS_LIST.test(before)) return true;
  const near = `${lastMembers(before)}${words}${firstMembers(after)}`;
  return /[,;]/.test(near) && (near.match(/[,;](?:\s*(?:and|or)\b)?|\b(?:and|or)\b/gi) ?? []).length >= 2;
}

/** Characters of a sentence in which the enumeration around an edit is looked for. */
const NEAREST = 300;
/** A member is no longer than so many words. */
const NEAR = 6;

function lastMembers(text: string): string {
  return new RegExp(`(?:[,;]\\s*)?(?:[^\\s,;]+\\s+){0,${NEAR}}[^\\s,;]*[,;]?\\s*$`).exec(text)?.[0] ?? '';
}

function firstMembers(text: string): string {
  return new RegExp(`^\\s*[,;]?(?:\\s*[^\\s,;]+){0,${NEAR}}[,;]?`).exec(text)?.[0] ?? '';
}

function isAmongExamples(sentence: string): boolean {
  const left = sentence.slice(-NEAREST);
  const phrase = /[^.;()]*$/.exec(left)![0];
  const bracket = /\(([^()]*)$/.exec(left)?.[1] ?? '';
  return OPENS_EXAMPLES.test(bracket) || /\b(?:such as|for example|for instance|e\.g\.)/i.test(phrase);
}

/** The sentence on the old side up to the edited words, and after them. */
export function aroundDeleted({ atBefore, deleted }: Hunk, old: string): readonly [string, string] {
  return [old.slice(0, atBefore), old.slice(atBefore + deleted.length)];
}
