import { CUES, type Cue } from '../cues/cues.ts';
import { WHAT_TERMS_DO } from '../cues/traps.ts';
import { eachMatch } from '../sentences/each-match.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';
import { ownerOfThing, partyOfPerson } from './acting-nouns.ts';
import { findNamings, findSubject, firstNamed } from './find-subject.ts';
import { locate } from './locate-cue.ts';
import { findPassiveParty } from './passive.ts';
import type { Parties, Party } from './read-parties.ts';

/** What words forbid, require or allow, or whose risk they bear. */
export interface Norm {
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability';
  readonly party: Party;
  /** Name of the cue that decided it. */
  readonly cue: string;
  readonly weight: number;
  /** For words that bound a right; see `Cue.limits`. */
  readonly limits: boolean;
  /** `exception`: under a lead-in such as "except for:"; `ground`: under "if:" with alternatives. */
  readonly inherited: 'no' | 'rule' | 'exception' | 'ground' | 'condition';
  /** The part of the sentence that it governs, as offsets, and where the cue's own words stand. */
  readonly start: number;
  readonly end: number;
  readonly cueStart: number;
  readonly cueEnd: number;
}

export interface Found {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

const TRIGGER =
  /\b(?:may|must|shall|should|will|can|cannot|not|never|no|nothing|neither|nor|is|are|be|agree|require|need|has|have|right|grant|authori|allow|permit|entitl|enabl|consent|reserve|retain|own|liab|warrant|indemn|harmless|disclaim|risk|remed|forfeit|waive|release|collect|us|use|shar|stor|process|opt|unsubscribe|undertake|commit|promise|prohibit|forbid|refrain|represent|guarantee|discretion|responsib|conditional|contingent|obligation|mandatory|do|expect|ask|barred|endeavo|don't|can't|won't|'ll|we|licen)/i;

/** True where a text says that somebody may, must or must not act, although it is nobody that the rules know. */
export function statesRule(text: string): boolean {
  return findCues(text).some(({ cue }) => /^(?:may|must|must not)$/.test(cue.name));
}

/** True where a text says how the terms take effect: that they apply, prevail, survive or are governed by something. */
export function statesEffect(text: string): boolean {
  return findCues(text).some(({ cue }) => cue.name === WHAT_TERMS_DO);
}

/** The norms that a text states by its own words. */
export function readOwnNorms(text: string, parties: Parties): readonly Norm[] {
  const read = readers.get(parties) ?? rememberTexts((each) => readNormsIn(each, parties));
  readers.set(parties, read);
  return read(text);
}

const readers = new WeakMap<Parties, (text: string) => readonly Norm[]>();

function readNormsIn(text: string, parties: Parties): readonly Norm[] {
  if (!TRIGGER.test(text)) return [];
  const found = withoutModals(findCues(text), text);
  const norms: Norm[] = [];
  let from = 0;
  found.forEach(({ cue, start, end }, index) => {
    const until = found[index + 1]?.start ?? text.length;
    const party =
      cue.norm === 'none' ? null : partyOf({ text, cue, start, end, until }, parties, norms.at(-1)?.party ?? null);
    const norm = cue.norm === 'none' || party === null ? null : normOf(cue, party, text.slice(end, end + 60));
    const content = norms.at(-1)?.cue === 'warranty' && cue.norm !== 'liability' && cue.norm !== 'prohibition';
    if (party !== null && norm !== null && !content) {
      norms.push({
        norm,
        party,
        cue: cue.name,
        weight: cue.weight ?? 2,
        limits: cue.limits ?? false,
        inherited: 'no',
        start: norms.length === 0 ? 0 : boundaryBefore(text, from, start),
        end: text.length,
        cueStart: start,
        cueEnd: end,
      });
    }
    from = end;
  });
  return norms.map((norm, index) => ({ ...norm, end: norms[index + 1]?.start ?? text.length }));
}

/** The cues in a text, in order; of two on the same words the first in the table. */
export const findCues = rememberTexts((text: string): readonly Found[] => {
  const found: Found[] = [];
  for (const cue of CUES) {
    for (const match of eachMatch(cue.pattern, text)) {
      if (found.length >= MOST_CUES) break;
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ cue, start, end });
    }
  }
  found.sort((one, other) => one.start - other.start);
  return found;
});

/**
 * "must" before "indemnify", "will" before "be entitled to": the modal only leads to the cue that says more. Verbs of
 * data after "may" say no more than the "may".
 */
function withoutModals(found: readonly Found[], text: string): readonly Found[] {
  return found.filter(({ cue, start, end }, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]];
    if (cue.name === 'requires' && previous?.cue.name === 'may' && start - previous.end < CLOSE) return false;
    // "will not be able to": no right besides.
    if (cue.norm === 'permission' && previous?.cue.norm === 'prohibition' && start - previous.end <= 1) return false;
    if (cue.party === 'keeper-only' && previous !== undefined && text.slice(previous.end, start).length <= CLOSE)
      return false;
    if (cue.party === 'provider-only' && previous !== undefined && previous.cue.norm !== 'none')
      return text.slice(previous.end, start).length > CLOSE || previous.cue.party === 'provider-only';
    // "No refunds will be given" says it once.
    if (MODAL.test(cue.name) && previous?.cue.norm === 'liability' && start - previous.end <= 1) return false;
    if (LEADS_TO_RISK.test(cue.name) && next?.cue.norm === 'liability' && leadsToRisk(text.slice(end, next.start)))
      return false;
    if (
      next === undefined ||
      next.cue.norm === 'none' ||
      next.cue.party === 'provider-only' ||
      next.cue.party === 'keeper-only' ||
      next.cue.name === 'requires' ||
      !MODAL.test(cue.name)
    )
      return true;
    const gap = text.slice(end, next.start);
    return !/^[\s\w]*$/.test(gap) || gap.length > (next.cue.norm === 'liability' ? 2 * CLOSE : CLOSE);
  });
}

/** A sentence with more is a document in one line; what a rule costs there grows with their square. */
const MOST_CUES = 150;

const LEADS_TO_RISK = /^(?:must|will|may|can|agrees to|is required to|nobody may|must not)$/;

/** "agree to defend, indemnify": one norm, of risk. */
function leadsToRisk(gap: string): boolean {
  return gap.length <= 60 && !/[.;:]|\b(?:that|which|who|if|we|you)\b/i.test(gap);
}

const MODAL = /^(?:must|will|may|can|agrees to|is required to|a promise in the present tense)$/;
/** So many characters are an adverb or "be", no other verb. */
const CLOSE = 12;

/** "although we do not …" grants a point; "if you do not pay" supposes one. Neither sets a rule. */
const SUPPOSED =
  /\b(?:even\s+though|although|though|because|whereas|if|unless|until|when|whether)\s+(?:[\w']+\s+){1,3}$/i;
/** "allow the Customer to": so far from the verb an object may begin. */
const NEAR = 5;

/** "the data we collect", "actions that it may take": the words before belong to the noun. */
const REDUCED =
  /^\W*(?:(?:the|any|all|other|each|such|some|these|those|no|almost|range|of|[\p{L}-]+)\s+){0,6}?(?!(?:in|at|on|for|upon|by|with|during|after|before|addition|time|case|event|fact|circumstances?|and|or|but|however|then|also|so|that|if|when|where|means|understand|agree|sure|know|note)\s)[\p{L}-]{3,}s?\s+(?:we|you|they)\s+$/iu;

/** Whoever uses it, it is the provider who does not stand for what it offers. */
const OF_THE_SERVICE = /\brisk\b|\bas[ -]is\b|\bavailable\b|\bpurposes only\b/i;

interface Stated {
  readonly text: string;
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  /** Where the next cue begins. */
  readonly until: number;
}

/** What a provider does to its customers is a right of it, however it is put: "Accounts will be closed". */
const DONE_TO_CUSTOMERS =
  /^\s*(?:(?:also|then|\w+ly)\s+)*(?:be\s+)?(?:\w+ly\s+)?(?:suspend|terminat|disabl|block|restrict|clos|cancel|revok|charg|bill|ban\b|bann|evict|reject|refus|withh|sold|sell\b|forfeit|expel)/i;
/** What it does with data is one too, unless it says how well it keeps them. */
const DONE_WITH_DATA =
  /^\s*(?:(?:also|then|\w+ly)\s+)*(?:be\s+)?(?:collect|us(?:e|ed)\b|shar|stor|retain|keep\b(?! (?:you|them|users|customers|members|everyone|reporters)\b)|kept|process|transfer|disclos|combin|track|record)(?![^.;]{0,60}\b(?:secret|confidential|secure|safe|private|reasonable|best|efforts|records of)\b)/i;
const GIVEN = /^\s*be (?:given|granted|offered) (?:the|an?) (?:option|right|opportunity|chance|choice|access)\b/i;

/** "We will suspend" and "we will keep your data" are what the provider may do; "will be given the right" is a right. */
function normOf(cue: Cue, party: Party, right: string): Norm['norm'] | null {
  if (cue.norm === 'none') return null;
  // What the provider cannot do is no ban: "we will not be able to find your file".
  if (cue.name === 'must not' && party === 'provider' && /^\s*be able to\b/i.test(right)) return null;
  if (cue.norm !== 'obligation' || !/^(?:will|must)$/.test(cue.name)) return cue.norm;
  if (GIVEN.test(right)) return 'permission';
  return party === 'provider' && (DONE_TO_CUSTOMERS.test(right) || DONE_WITH_DATA.test(right))
    ? 'permission'
    : 'obligation';
}

/** Cues that are verbs of their own: after "to" they say what for, not what somebody does. */
const VERBAL =
  /^(?:what is done with data|allows to|is prohibited|requires|warranty|is required to|a promise in the present tense|never does)$/;

/** Words in quotation marks are another's, or a name: a click on "do not sell my data". */
function isQuoted(text: string, at: number): boolean {
  if (!text.includes('"')) return false;
  return text.slice(0, at).split('"').length % 2 === 0 && text.indexOf('"', at) >= 0;
}

/** Whom the words of a cue bind or entitle; null where they are no rule of the sentence, or its subject is nobody known. */
function partyOf(stated: Stated, parties: Parties, previous: Party | null): Party | null {
  const { text, cue, start, end, until } = stated;
  if (isQuoted(text, start)) return null;
  const place = locate(text, start);
  if (place.kind !== 'main' && !(place.kind === 'bracket' && cue.norm === 'liability')) return null;
  const [own, right] = [text.slice(start, end), text.slice(end, until)];
  const before = text.slice(Math.max(0, start - 40), start);
  if (VERBAL.test(cue.name) && /\bto\s+(?:\w+ly\s+)?$/i.test(before)) return null;
  if (REDUCED.test(text.slice(place.from, start))) return null;
  const subject = findSubject(text, start, parties, place);
  if (
    cue.name === 'allows to' &&
    subject?.kind === 'thing' &&
    !/\b(?:licen[cs]e|plan|subscription|grant)$/i.test(subject.words)
  )
    return null;
  if (cue.party === 'near-object') {
    const object = findNamings(right, parties)[0];
    return object !== undefined && object.start <= NEAR ? object.party : /\bour$/i.test(own) ? 'provider' : null;
  }
  if (cue.party === 'object') return firstNamed(right, parties) ?? subject?.party ?? null;
  if (cue.party === 'provider-only')
    return subject?.kind === 'party' &&
      subject.party === 'provider' &&
      subject.direct &&
      !SUPPOSED.test(text.slice(0, start))
      ? 'provider'
      : null;
  if (cue.party === 'keeper-only') {
    const singular = subject !== null && !/s$/i.test(subject.words.split(' of ')[0]!);
    return subject?.kind === 'person' &&
      subject.party === 'provider' &&
      subject.direct &&
      singular === /s(?: to)?$/i.test(own)
      ? 'provider'
      : null;
  }
  if (cue.party === 'owner')
    return /\bour\b/i.test(own)
      ? 'provider'
      : (firstNamed(own, parties) ?? partyOfPerson(/([\p{L}-]+)['’]s?/u.exec(own)?.[1] ?? '') ?? 'customer');
  if (cue.party === 'provider' || cue.party === 'customer')
    return cue.name === 'disclaimer' && !OF_THE_SERVICE.test(own) ? (subject?.party ?? cue.party) : cue.party;
  const inside = (cue.norm === 'liability'
    ? /^(?:in no|neither)/i
    : /^(?:in no|neither|no |only |under no|at no)/i
  ).test(own)
    ? partyInside(`${own}${right.slice(0, 40)}`, parties)
    : null;
  if (inside !== null) return /^neither/i.test(own) && inside !== 'both' ? 'provider' : inside;
  const passive = findPassiveParty(cue, right, subject, parties);
  if (passive !== undefined) return passive;
  if (place.shared && previous !== null) return previous;
  if (subject === null) return withoutSubject(cue, text.slice(place.from, start), right, parties);
  if (subject.party !== null) return subject.party;
  if (cue.norm === 'liability')
    return cue.name === 'remedy or risk' ? 'customer' : (subject.owner ?? firstNamed(right, parties) ?? 'provider');
  if (subject.kind === 'pronoun')
    return antecedent(text.slice(0, place.from), subject.words, parties) ?? (place.shared ? previous : null);
  if (subject.kind !== 'thing' || cue.party === 'subject-only') return null;
  if (/\bwill\b/i.test(own)) return null;
  const { customer, provider } = ownerOfThing(subject.words);
  if (subject.owner === 'customer' || (customer && !provider)) return 'customer';
  if (customer && subject.owner === null && (cue.norm === 'prohibition' || cue.weight === 3)) return 'customer';
  return provider && cue.norm === 'obligation' && subject.owner !== 'third' ? 'provider' : null;
}

/** A sentence that begins with its verb goes on with a title or a lead-in that was not found: an order. */
function withoutSubject(cue: Cue, before: string, right: string, parties: Parties): Party | null {
  if (cue.norm === 'liability')
    return cue.name === 'remedy or risk' ? 'customer' : (firstNamed(right, parties) ?? 'provider');
  return cue.party !== 'subject-only' && before.trim() === '' && cue.weight === 3 ? 'customer' : null;
}

/** "No member may", "in no event shall we". */
function partyInside(words: string, parties: Parties): Party | null {
  const named = firstNamed(words, parties);
  if (named !== null) return named;
  const person = /^(?:neither|no|only)\s+((?:[\w-]+\s){1,3}?)(?:may|shall|will|must|can|is|are)\b/i.exec(words)?.[1];
  return person === undefined ? null : partyOfPerson(person.trim());
}

/** Who "they" are: the last people named before in the sentence. */
function antecedent(before: string, pronoun: string, parties: Parties): Party | null {
  if (!/^they$/i.test(pronoun)) return null;
  return (
    findNamings(before, parties).findLast(({ possessive, words }) => !possessive && /s$/i.test(words))?.party ?? null
  );
}

/** Where the part of a later norm begins: after the last comma, semicolon or conjunction before its cue. */
function boundaryBefore(text: string, from: number, cue: number): number {
  const between = text.slice(from, cue);
  const match = /(?:[,;:]?\s(?:and|or|but)\s|[,;:])(?![\s\S]*(?:[,;:]|\s(?:and|or|but)\s))/.exec(between);
  return match === null ? from : from + match.index;
}
