import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { readWords } from '../proving/read-words.ts';
import { findHunks } from '../sentences/hunks.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import { areDefinedAlike } from './defined-alike.ts';

/** A term, product or company that has another name throughout a version. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** A name: up to five capitalised words. */
const NAME = /^(?:the\s+|an?\s+)?(\p{Lu}[\p{L}\p{N}'-]*(?:\s+(?:of\s+|and\s+|for\s+)?\p{Lu}[\p{L}\p{N}'-]*){0,4})$/u;
const NAME_BEFORE = /(?:\p{Lu}[\p{L}\p{N}-]*\s+){1,3}$/u;
/** So many characters before a word hold three more of its name; a pattern anchored at the end alone walks all there are. */
const NEAR = 200;
const NAME_AFTER = /^(?:\s+\p{Lu}[\p{L}\p{N}-]*){1,3}/u;
/** "Alder account" made "Birch account": the noun that a name is put before. */
const NOUN_AFTER =
  /^\s+(?!(?:under|upon|with(?:in|out)?|from|into|onto|over|about|after|before|during|through|between|against|because|since|until|unless|where|when|while|that|which|whose|shall|will|must|cannot|should|would|could|might|have|does|were|been|also|only|then|than|and|or)\b)\p{Ll}{4,}(?=[^\p{L}]|$)/u;
/** Seen this often, one name for another is a renaming and no edit of one clause. */
const LEAST_TIMES = 2;

/**
 * Finds names that were replaced consistently: the old one is (nearly) gone from the new version, and the new one did not
 * stand in the old version, or stood for nothing else.
 */
export function findRenames(
  changes: readonly DescribedChange[],
  versions: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
): readonly Rename[] {
  const times = new Map<string, number>();
  for (const { redline } of changes) {
    if (redline.length === 0) continue;
    for (const { deleted, inserted, left, right } of findHunks(redline)) {
      if (deleted.length > 60 || inserted.length > 60) continue;
      const before = NAME_BEFORE.exec(left.slice(-NEAR))?.[0] ?? '';
      const after = NAME_AFTER.exec(right)?.[0] ?? '';
      const variants = new Set<string>();
      for (const [lead, tail] of [
        ['', ''],
        [before, ''],
        ['', after],
        [before, after],
      ] as const) {
        const from = nameIn(`${lead}${deleted}${tail}`);
        const to = nameIn(`${lead}${inserted}${tail}`);
        if (from !== null && to !== null && from.toLowerCase() !== to.toLowerCase()) variants.add(`${from}\n${to}`);
      }
      const noun = NOUN_AFTER.exec(right)?.[0] ?? '';
      const [from, to] = [nameIn(deleted), nameIn(inserted)];
      if (noun !== '' && after === '' && from !== null && to !== null) variants.add(`${from}${noun}\n${to}${noun}`);
      for (const variant of variants) times.set(variant, (times.get(variant) ?? 0) + 1);
    }
  }
  const likely = [...times].filter(([, count]) => count >= LEAST_TIMES);
  if (likely.length === 0) return [];
  const [old, current] = [versions.before, versions.after].map((clauses) => clauses.map(({ key }) => key).join('\n'));
  // First what is a renaming at all: "Alder" for "Birch" is none where Birch stood; "Alder Account" for "Birch Account" is.
  const held = likely.filter(([key, count]) => {
    const [from, to] = key.split('\n') as [string, string];
    const gone = countOf(old!, from) - (to.includes(from) ? countOf(old!, to) : 0);
    const left = countOf(current!, from) - (to.includes(from) ? countOf(current!, to) : 0);
    // A name in short stood in the longer one all the time.
    const stood = countOf(old!, to) - (from.includes(to) ? countOf(old!, from) : 0);
    // "Crew Hut Rules" made "Hut policy" renames no hut.
    if (goesOn(old!, from) !== goesOn(current!, to)) return false;
    // "RFC 2560" made "RFC 6960" is another standard.
    if (figuresIn(from) !== figuresIn(to)) return false;
    // "Steering and Community Committees" made "Steering Committee": one of two is gone.
    if (/\b(?:and|or)\b/.test(from) !== /\b(?:and|or)\b/.test(to)) return false;
    return left <= gone * 0.25 && stood <= count && countOf(current!, to) >= LEAST_TIMES && isName(from) && isName(to);
  });
  const names = withoutParts(withoutDoubt(held)).map(([key]) => ({
    from: key.split('\n')[0]!,
    to: key.split('\n')[1]!,
  }));
  return names
    .filter((name) => areDefinedAlike(name, names, versions))
    .sort((one, other) => other.from.length - one.from.length || (one.from < other.from ? -1 : 1));
}

/** True where a name is mostly the beginning of a longer one. */
function goesOn(text: string, name: string): boolean {
  const places = [...text.matchAll(wordPattern(name))];
  const longer = places.filter(({ 0: words, index }) => /^\s\p{Lu}/u.test(text.slice(index + words.length)));
  return 2 * longer.length > places.length;
}

function figuresIn(name: string): string {
  return name.match(/\d+/g)?.join(' ') ?? '';
}

/** Writes a text of the old version with the new names. */
export function applyRenames(text: string, renames: readonly Rename[]): string {
  return renames.reduce(
    (renamed, { from, to }) =>
      renamed.replaceAll(wordPattern(from), (_, plural: string | undefined) => `${to}${plural ?? ''}`),
    text,
  );
}

/** The renamings that a text shows. */
export function renamesIn(text: string, renames: readonly Rename[]): readonly Rename[] {
  return renames.filter(({ from }) => text.search(wordPattern(from)) >= 0);
}

/** A name for which two others were put, one about as often as the other, was not renamed: "Team" made "Project" and "Project Owner". */
function withoutDoubt(names: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const from = (name: string) => name.split('\n')[0];
  return names.filter(([name, times]) =>
    names.every(([other, others]) => other === name || from(other) !== from(name) || others <= DOUBT * times),
  );
}

const DOUBT = 0.5;

/** Of "Professional" and "Professional Services", replaced as often or nearly, the whole name. */
function withoutParts(names: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const wider = (one: string, other: string) => {
    const [from, to] = one.split('\n');
    const [otherFrom, otherTo] = other.split('\n');
    return one !== other && from!.includes(otherFrom!) && to!.includes(otherTo!);
  };
  const parts = names.filter(([name, times]) =>
    names.some(([whole, others]) => wider(whole, name) && others >= WHOLE * times),
  );
  const wholes = names.filter((entry) => !parts.includes(entry));
  return wholes.filter(([name]) => !wholes.some(([part]) => wider(name, part)));
}

/** The share of its replacements in which a part stands inside the whole name. */
const WHOLE = 0.6;

/** Months, places and figures are no names that a term is renamed to, nor is a lone word that can change what a clause means. */
function isName(name: string): boolean {
  const words = readWords(name);
  // "mi" alone measures; in a name of several words it is a part of the name.
  const isPart = (form: string) => words.length > 1 && form.length <= 2 && tellingClassOf(form) === 'measures';
  if (words.some(({ form, kind }) => kind !== 'word' || (NEVER.test(tellingClassOf(form) ?? '') && !isPart(form))))
    return false;
  return words.length > 1 || tellingClassOf(words[0]?.form ?? '') === null;
}

const NEVER = /^(?:places|time|measures|negation)$/;

function nameIn(text: string): string | null {
  return NAME.exec(text.trim())?.[1] ?? null;
}

/** How often a name stands alone, not as the end of a longer one ("Cloud Platform"). */
function countOf(text: string, name: string): number {
  const longer =
    /(?<![\p{L}\p{N}])(?!(?:A|An|The|Your|Our|My|Each|Any|This|These|All|No|If|When|To|In)\s)\p{Lu}[\p{L}\p{N}]*\s$/u;
  let count = 0;
  for (const { index } of text.matchAll(wordPattern(name)))
    if (!longer.test(text.slice(Math.max(0, index - 20), index))) count++;
  return count;
}

const patterns = new Map<string, RegExp>();

function wordPattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    const plural = /\p{Ll}{2}$/u.test(name) && !/s$/.test(name) ? '(s)?' : '()?';
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${plural}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    patterns.set(name, pattern);
  }
  return pattern;
}
