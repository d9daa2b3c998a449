import { eachMatch } from '../sentences/each-match.ts';
import type { Parties, Party } from './read-parties.ts';

/** A place where a text names a party. */
export interface Naming {
  readonly party: Party;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** `your`, `our`, `Customer's`: what stands after it acts, not the party. */
  readonly possessive: boolean;
  /** After "by", "to", "of" …: the party is no subject. */
  readonly object: boolean;
}

const ROLES: readonly Party[] = ['both', 'customer', 'provider', 'third'];
const OBJECT =
  /\b(?:by|to|for|with|from|of|on|against|between|among|upon|in|at|about|through|via|under|than|like|behalf of) (?:(?:the|a|an|any|each|all|such|other|its)\s+)*$/i;

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
      object: OBJECT.test(text.slice(Math.max(0, start - 30), start)),
    });
  }
  return found;
}

/** Who acts in a part of a sentence. */
export interface Subject {
  readonly party: Party;
  /** `possessed`: only the party's things are named ("your use must …"). */
  readonly sure: 'named' | 'possessed';
  /** True where nothing but adverbs stands between the party and the verb. */
  readonly direct: boolean;
}

/** Between a subject and its verb: adverbs, a parenthesis, "and its affiliates". */
const BETWEEN =
  /^(?:\s|,|\([^)]{0,80}\)|(?:also|hereby|both|all|each|then|further|always|therefore|at|its|their|our|your|own|sole|discretion|cost|expense|any|time|and|or|affiliates?|employees|personnel|staff|end|users?|other|who|that|must|may|will|shall|do|does|not|is|are|be|have|has|\w+ly)(?![\w-]))*$/i;

/**
 * Whose conduct words govern: the party right before them, else the last subject named in the same part of the sentence.
 * @param left the sentence up to the cue, from the norm before it
 */
export function findSubject(left: string, parties: Parties): Subject | null {
  const namings = findNamings(left, parties);
  const last = namings.at(-1);
  if (last === undefined) return null;
  const joined = joinNamings(namings, left);
  if (joined !== null) return { party: joined, sure: 'named', direct: true };
  if (!last.possessive && BETWEEN.test(left.slice(last.end))) return { party: last.party, sure: 'named', direct: true };
  const part = left.slice(0, -1).search(/[,;:](?=[^,;:]*$)/) + 1;
  const subjects = namings.filter(({ possessive, object }) => !possessive && !object);
  const near = subjects.find(({ start }) => start >= part) ?? subjects.at(-1);
  if (near !== undefined && !startsAfterOwner(namings, near, left))
    return { party: near.party, sure: 'named', direct: false };
  const owner =
    namings.find(({ start, possessive }) => start >= part && possessive) ?? namings.find((one) => one.possessive);
  return owner === undefined ? null : { party: owner.party, sure: 'possessed', direct: false };
}

/** "your use of any materials that we …" begins with what is yours. */
function startsAfterOwner(namings: readonly Naming[], near: Naming, left: string): boolean {
  const owner = namings.find(({ possessive }) => possessive);
  return (
    owner !== undefined &&
    owner.start < near.start &&
    !/[,;:]/.test(left.slice(owner.start, near.start)) &&
    /\b(?:that|which|who|as)\s+$/.test(left.slice(0, near.start))
  );
}

/** "You and Northwind" right before the cue are both parties. */
function joinNamings(namings: readonly Naming[], left: string): Party | null {
  const [one, other] = [namings.at(-2), namings.at(-1)];
  if (one === undefined || other === undefined || !BETWEEN.test(left.slice(other.end))) return null;
  if (!/^\s+and (?:the\s+)?$/i.test(left.slice(one.end, other.start))) return null;
  const pair = new Set([one.party, other.party]);
  return pair.has('customer') && pair.has('provider') ? 'both' : null;
}

/** The first party named in a text. */
export function firstNamed(text: string, parties: Parties): Party | null {
  return findNamings(text, parties)[0]?.party ?? null;
}
