import type { Cue } from '../cues/cues.ts';
import { ownerOfThing, partyOfPerson } from './acting-nouns.ts';
import { findPassiveParty } from './find-passive-party.ts';
import { findNamings, findSubject, firstNamed, type Subject } from './find-subject.ts';
import { locateCue, type Place } from './locate-cue.ts';
import { type Parties, type Party, THOSE_BOUND } from './read-parties.ts';
import { bindsNobody, type StatedCue, statesRule } from './states-rule.ts';

/** Whom a norm binds or entitles. */
export interface Bound {
  readonly party: Party;
  /** People as the text names them where that is no name of a party: "CA operators", "each member of the committee". */
  readonly actor?: string;
}

/**
 * Whom the words of a cue bind or entitle; null where they are no rule of the sentence, or its subject is nobody known.
 * @param previous whom the norm before in the sentence binds
 */
export function whomNormBinds(stated: StatedCue, parties: Parties, previous: Party | null): Bound | null {
  const { text, start } = stated;
  const place = locateCue(text, start);
  if (!statesRule(stated, place)) return null;
  const subject = findSubject(text, start, parties, place);
  const party = partyOfNorm(stated, place, subject, parties, previous);
  if (party === null) return null;
  if (bindsNobody(stated, party)) return null;
  if (subject !== null && subject.party === party && isNamedOtherwise(subject))
    return { party, actor: asNamed(nameOf(subject, parties)) };
  // "CAs that issue them: / MUST publish a list": the lead-in says who, in words that are no rule.
  if (subject === null && party === 'customer' && OPENS_WITH_MODAL.test(text)) return { party, actor: '' };
  return party === 'customer' && !parties.customers ? { party, actor: THOSE_BOUND } : { party };
}

/** Nouns for whoever it is: they name nobody. */
const ANYBODY =
  /^(?:(?:an?|any|each|every|the|no|all|other|such|those|these|some)\s+)*(?:persons?|people|individuals?|any(?:one|body)|every(?:one|body)|some(?:one|body)|nobody|no one|those|others?)$/i;

/** People by their noun, and customers by another noun than that: "members", "sellers". */
function isNamedOtherwise({ kind, party, words }: Subject): boolean {
  if (ANYBODY.test(words)) return false;
  return (
    kind === 'person' ||
    (kind === 'party' &&
      party === 'customer' &&
      !/\b(?:you|yours?|yourself|customers?|users?|accounts?|account names?|integrations?)\b/i.test(words))
  );
}

const ANY_PEOPLE = /\b(?:people|persons?|individuals?|anyone|anybody|everyone|everybody)$/i;

const OPENS_WITH_MODAL = /^\W*(?:must|shall|should|may|will|can)\b/i;

/** The noun without the cells of its row, and without a title that runs into it: "Leak Management Developer agrees"; empty where it cannot be told. */
function nameOf({ kind, words }: Subject, parties: Parties): string {
  const own = words.slice(words.lastIndexOf('|') + 1).trim();
  if (!/^\p{Lu}[\p{L}-]+ \p{Lu}/u.test(own) || /^(?:The|An?|Each|Any|All|Every|No)\s/.test(own)) return own;
  if (kind === 'party') return findNamings(own, parties).at(-1)?.words ?? own;
  return own.split(' ').length > 2 ? '' : own;
}

/** As it stands inside a sentence: "Each skipper" is "each skipper", "CAs" and "Sponsored Developers" keep their capitals. */
function asNamed(words: string): string {
  if (words === '') return words;
  return /^\p{Lu}\p{Ll}*(?: \p{Ll}|$)|^(?:The|An?|Each|Any|All|Every|No) /u.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;
}

function partyOfNorm(
  stated: StatedCue,
  place: Place,
  subject: Subject | null,
  parties: Parties,
  previous: Party | null,
): Party | null {
  const { text, cue, start, end, until } = stated;
  const [own, right] = [text.slice(start, end), text.slice(end, until)];
  switch (cue.party) {
    case 'near-object':
      return allowedOne(subject, text.slice(0, start), own, right, parties);
    case 'object':
      return /^\s*(?:you (?:or|and) (?:us|we|\p{Lu})|either|both)/u.test(right)
        ? 'both'
        : (firstNamed(right, parties) ?? partyLeft(own, subject));
    case 'provider-only':
      return isProvider(subject, 'party') && !SUPPOSED.test(text.slice(0, start)) ? 'provider' : null;
    case 'keeper-only':
      return isProvider(subject, 'person') && agrees(subject, own) ? 'provider' : null;
    case 'owner':
      return ownerNamed(own, parties);
    case 'provider':
    case 'customer':
      return cue.name === 'disclaimer' && !OF_THE_SERVICE.test(own) ? (subject?.party ?? cue.party) : cue.party;
    default:
      return partyOfSubject({ stated, place, subject, own, right }, parties, previous);
  }
}

/** Whose right it is where nobody is named whom it is given: "you are granted a licence" is the subject's, "you grant Acme" is not. */
function partyLeft(own: string, subject: Subject | null): Party | null {
  const gives = /^(?:hereby )?(?:grant|give)s?\b/i.test(own);
  return gives && subject?.party === 'customer' ? 'third' : (subject?.party ?? null);
}

/** "allow the Customer to": so far from the verb an object may begin. */
const NEAR = 5;

/** Whom a grant allows something; a thing that merely makes it possible allows nothing. */
function allowedOne(
  subject: Subject | null,
  before: string,
  own: string,
  right: string,
  parties: Parties,
): Party | null {
  if (subject === null || subject.kind === 'pronoun') return null;
  // "We may make you visible or allow you to gain": what may be allowed is allowed by nobody yet.
  if (/\b(?:may|might|could)\b[^.;]*$/i.test(before)) return null;
  if (subject.kind === 'thing' && !/\b(?:licen[cs]e|plan|subscription|grant)$/i.test(subject.words)) return null;
  const object = findNamings(right, parties)[0];
  return object !== undefined && object.start <= NEAR ? object.party : /\bour$/i.test(own) ? 'provider' : null;
}

/** "although we do not …" grants a point; "if you do not pay" supposes one. Neither sets a rule. */
const SUPPOSED =
  /\b(?:even\s+though|although|though|because|whereas|if|unless|until|when|whether)\s+(?:[\w']+\s+){1,3}$/i;
function isProvider(subject: Subject | null, kind: Subject['kind']): boolean {
  return subject?.kind === kind && subject.party === 'provider' && subject.direct;
}

/** "the committee checks", "wardens check": else the word is a noun, "the committee review". */
function agrees(subject: Subject | null, verb: string): boolean {
  const singular = !/s$/i.test(subject?.words.split(' of ')[0] ?? '');
  return singular === /s(?: to)?$/i.test(verb);
}

/** "your responsibility", "the skipper's job" */
function ownerNamed(own: string, parties: Parties): Party {
  if (/\bour\b/i.test(own)) return 'provider';
  return firstNamed(own, parties) ?? partyOfPerson(/([\p{L}-]+)['’]s?/u.exec(own)?.[1] ?? '') ?? 'customer';
}

/** Whoever uses it, it is the provider who does not stand for what it offers. */
const OF_THE_SERVICE = /\brisk\b|\bas[ -]is\b|\bavailable\b|\bpurposes only\b/i;

interface Read {
  readonly stated: StatedCue;
  readonly place: Place;
  readonly subject: Subject | null;
  /** The cue's own words, and those after it up to the next. */
  readonly own: string;
  readonly right: string;
}

function partyOfSubject(
  { stated, place, subject, own, right }: Read,
  parties: Parties,
  previous: Party | null,
): Party | null {
  const { text, cue, start } = stated;
  const named = INSIDE[cue.norm === 'liability' ? 'liability' : 'other'].test(own)
    ? partyInside(`${own}${right.slice(0, 40)}`, parties)
    : null;
  if (named !== null) return /^neither/i.test(own) && named !== 'both' ? 'provider' : named;
  const passive = findPassiveParty(cue, right, subject, parties);
  if (passive !== undefined) return passive;
  if (place.shared && previous !== null) return previous;
  if (subject === null) return withoutSubject(cue, text.slice(place.from, start), right, parties);
  // "Different people will see it in different ways" says what happens.
  if (cue.name === 'will' && subject.kind === 'person' && ANY_PEOPLE.test(subject.words)) return null;
  // How a dispute is decided binds neither party to anything that could be told in a word.
  if (DECIDES.test(subject.words)) return null;
  if (subject.party !== null) return subject.party;
  // "It makes those who abuse it liable": who that is stands between.
  if (
    cue.norm === 'liability' &&
    subject.kind === 'pronoun' &&
    /\b(?:makes?|renders?|holds?)\b/i.test(text.slice(place.from, start))
  )
    return null;
  if (cue.norm === 'liability')
    return cue.name === 'remedy or risk' ? 'customer' : (subject.owner ?? previous ?? liableOne(right, parties));
  if (subject.kind === 'pronoun')
    return antecedent(text.slice(0, place.from), subject.words, parties) ?? (place.shared ? previous : null);
  return subject.kind === 'thing' && cue.party !== 'subject-only' && !/\bwill\b|\bcan ?not\b|\bcan't\b/i.test(own)
    ? partyOfThing(cue, subject)
    : null;
}

const DECIDES = /\b(?:arbitrators?|mediators?|tribunals?|courts?|judges?|jury|juries|award|judgment)$/i;

/** Cues whose own words hold the subject: "no member may", "in no event shall we". */
const INSIDE = { liability: /^(?:in no|neither)/i, other: /^(?:in no|neither|no |only |under no|at no)/i } as const;

/** "Your boat must be dry", "content must not offend": whoever's it is. */
function partyOfThing(cue: Cue, { words, owner }: Subject): Party | null {
  const { customer, provider } = ownerOfThing(words);
  if (owner === 'customer' || (customer && !provider)) return 'customer';
  if (customer && owner === null && (cue.norm === 'prohibition' || cue.weight === 3)) return 'customer';
  return provider && cue.norm === 'obligation' && owner !== 'third' ? 'provider' : null;
}

/** A sentence that begins with its verb goes on with a title or a lead-in that was not found: an order. */
function withoutSubject(cue: Cue, before: string, right: string, parties: Parties): Party | null {
  if (cue.norm === 'liability') return cue.name === 'remedy or risk' ? 'customer' : liableOne(right, parties);
  return cue.party !== 'subject-only' && before.trim() === '' && cue.weight === 3 ? 'customer' : null;
}

/** Third parties after "no responsibility for" are whom it is borne for. */
function liableOne(right: string, parties: Parties): Party {
  const named = firstNamed(right, parties);
  return named === null || named === 'third' ? 'provider' : named;
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
