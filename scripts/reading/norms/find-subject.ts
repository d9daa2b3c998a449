import { eachMatch } from '../sentences/each-match.ts';
import { isDocument, partyOfPerson } from './acting-nouns.ts';
import { FRONTED, isAdverb, isFiniteVerb, openerAt, PREPOSITIONS, SUBJECT_PRONOUNS } from './clause-words.ts';
import { locateCue, type Place } from './locate-cue.ts';
import type { Parties, Party } from './read-parties.ts';
import { lastTokenBefore, type Token, tokenise, wordsOf } from './sentence-tokens.ts';

/** A place where a text names a party. */
export interface Naming {
  readonly party: Party;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** `your`, `our`, `Customer's`: what stands after it acts, not the party. */
  readonly possessive: boolean;
}

const ROLES: readonly Party[] = ['both', 'customer', 'provider', 'third'];

/** All namings in a text, in order. */
export function findNamings(text: string, { namings }: Parties): readonly Naming[] {
  const found: Naming[] = [];
  for (const match of eachMatch(namings, text)) {
    const [words] = match;
    // "US" is a country; "us" and "Us" are the provider.
    if (words === 'US') continue;
    const start = match.index;
    const end = start + words.length;
    found.push({
      party: ROLES[match.slice(1, 5).findIndex((group) => group !== undefined)]!,
      start,
      end,
      words,
      possessive: /^(?:your|our)$/i.test(words) || /^'s?\b|^s'/.test(text.slice(end, end + 3)),
    });
  }
  return found;
}

/** The first party named in a text. */
export function firstNamed(text: string, parties: Parties): Party | null {
  return findNamings(text, parties)[0]?.party ?? null;
}

/** What a verb's subject is, as far as the words before it show. */
export interface Subject {
  /**
   * `party`: named as the document names its parties; `person`: somebody else by the noun's kind; `thing`; `document`: the terms
   * themselves, a law, a right; `pronoun`: "they", "it"; `nobody`: a name that is no party.
   */
  readonly kind: 'party' | 'person' | 'thing' | 'document' | 'pronoun' | 'nobody';
  /** Who acts; null for things and pronouns. */
  readonly party: Party | null;
  /** The noun with its adjectives, as the text has it. */
  readonly words: string;
  /** Whose thing it is, where the text says so. */
  readonly owner: Party | null;
  /** True where nothing but adverbs stands between the subject and the verb. */
  readonly direct: boolean;
}

/**
 * The subject of the words at an offset: the first noun of their part of the sentence, what stands before it ("Upon request, …")
 * and the relative clauses after it left out.
 * @returns null where the part has no noun before the words
 */
export function findSubject(
  text: string,
  at: number,
  parties: Parties,
  place: Place = locateCue(text, at),
): Subject | null {
  const tokens = tokenise(text);
  const words = wordsOf(text);
  const last = lastTokenBefore(tokens, at);
  if (last < 0 || place.from >= at) return null;
  let first = afterLabel(
    words,
    tokens.findIndex(({ start }) => start >= place.from),
    last,
  );
  const depth = tokens[first]!.depth;
  first = skipFronted(words, first, last);
  if (first > last) return null;
  const end = phraseEnd(tokens, words, first, last, depth);
  if (end < first) return null;
  const phrase = text.slice(tokens[first]!.start, tokens[end]!.end);
  const direct = isNextTo(tokens, words, end, last, depth);
  const whole =
    /^(?:each|any|either|neither|none|one|both|all|some|many|most|half|majority|members?|part)$/i.test(words[end]!) &&
    words[end + 1] === 'of';
  if (whole && end + 1 < last) {
    const inner = phraseEnd(tokens, words, end + 2, last, depth);
    if (inner > end + 1) {
      const complement = text.slice(tokens[end + 2]!.start, tokens[inner]!.end);
      const member = /^members?$/i.test(words[end]!);
      const of = describePhrase(complement, parties, direct);
      return member
        ? {
            ...of,
            kind: 'person',
            party: of.party === 'provider' ? 'provider' : 'customer',
            words: `${phrase} of ${complement}`,
          }
        : of;
    }
  }
  return describePhrase(phrase, parties, direct);
}

/** "Contacting the reporter - The shepherd should …": what stands before the dash names the item. */
function afterLabel(words: readonly string[], from: number, last: number): number {
  for (let index = from; index < last && index < from + LONGEST_LABEL; index++) {
    if (/^[—–-]$/.test(words[index]!)) return index > from ? index + 1 : from;
    if (words[index] === ',' || isFiniteVerb(words, index)) return from;
  }
  return from;
}

const LONGEST_LABEL = 8;

/** Leaves out what is set before the subject. */
function skipFronted(words: readonly string[], from: number, last: number): number {
  let first = from;
  for (let turn = 0; turn < 6 && first <= last; turn++) {
    while (
      first <= last &&
      (isAdverb(words[first]!) || /^(?:and|or|but|then|so|nor|please|,|—|–|-)$/.test(words[first]!))
    )
      first++;
    const word = words[first] ?? '';
    if (!FRONTED.has(word) && openerAt(words, first) === null && !/ing$/.test(word)) return first;
    let comma = first + 1;
    while (comma <= last && words[comma] !== ',') comma++;
    if (comma >= last) {
      // "When you leave we may …": the subject stands right before the verb.
      let near = last;
      while (near > first && isAdverb(words[near]!)) near--;
      return SUBJECT_PRONOUNS.has(words[near]!) ? near : /ing$/.test(word) ? first : last + 1;
    }
    first = comma + 1;
  }
  return first;
}

/** The last word of the noun phrase that begins at a token: before a preposition, a relative clause or a verb. */
function phraseEnd(
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  last: number,
  depth: number,
): number {
  let end = first - 1;
  for (let index = first; index <= last; index++) {
    const word = words[index]!;
    if (tokens[index]!.depth !== depth || /^[()]$/.test(word)) continue;
    if (
      index > first &&
      (PREPOSITIONS.has(word) ||
        SUBJECT_PRONOUNS.has(word) ||
        openerAt(words, index) !== null ||
        isFiniteVerb(words, index))
    )
      break;
    if (/^[—–;:-]$/.test(word)) break;
    if (word === ',') {
      // A list of subjects goes on; anything else after a comma is an aside.
      if (
        !/^(?:and|or)$/.test(words[index + 1] ?? '') &&
        !words.slice(index, last + 1).some((later) => /^(?:and|or)$/.test(later))
      )
        break;
      continue;
    }
    if (isAdverb(word) && index > first) continue;
    end = index;
  }
  return end;
}

function isNextTo(
  tokens: readonly Token[],
  words: readonly string[],
  end: number,
  last: number,
  depth: number,
): boolean {
  for (let index = end + 1; index <= last; index++)
    if (tokens[index]!.depth === depth && !isAdverb(words[index]!) && !/^[(),]$/.test(words[index]!)) return false;
  return true;
}

function describePhrase(phrase: string, parties: Parties, direct: boolean): Subject {
  const parts = phrase
    .split(/\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|and\/or)\s+/i)
    .filter((part) => part.trim() !== '');
  const read = parts.map((part) => describePart(part.trim(), parties, direct));
  const acting = read.filter(({ party }) => party !== null);
  const sides = new Set(acting.map(({ party }) => party));
  const first = read[0] ?? { kind: 'nobody', party: null, words: phrase, owner: null, direct };
  if (sides.has('both') || (sides.has('customer') && sides.has('provider')))
    return { ...first, kind: 'party', party: 'both', words: phrase };
  return first;
}

const DETERMINED =
  /^(?:the|an?|any|all|each|every|no|this|these|those|such|both|either|neither|some|many|most|other|another|certain)\s+/i;

function describePart(part: string, parties: Parties, direct: boolean): Subject {
  const words = part.replace(DETERMINED, '').replace(DETERMINED, '');
  const namings = findNamings(part, parties);
  const at = namings.at(-1);
  const subject = (kind: Subject['kind'], party: Party | null, owner: Party | null = null): Subject => ({
    kind,
    party,
    words: part,
    owner,
    direct,
  });
  if (at !== undefined && at.end >= part.length && !at.possessive && !/^accounts?$/i.test(at.words)) {
    // "our members" are members; "your account" is no party although "account" may name one.
    const person = partyOfPerson(words);
    return person === 'provider' && at.party !== 'provider'
      ? subject('person', 'provider')
      : subject('party', at.party);
  }
  if (/^(?:they|it|he|she|this|that|these|those|there|one)$/i.test(words)) return subject('pronoun', null);
  const owner = namings.find(({ possessive }) => possessive)?.party ?? null;
  const person = partyOfPerson(words);
  if (person !== null) {
    if (owner === 'customer' && person === 'provider') return subject('person', 'customer', owner);
    const own = /\b(?:employees|personnel|staff|agents|representatives|team|contractors|affiliates)$/i.test(words);
    return subject('person', own && owner !== null ? owner : person, owner);
  }
  if (isDocument(words)) return subject('document', null, owner);
  return subject('thing', null, owner);
}
