import type { Clause } from '../../clauses/parse-clauses.ts';
import { languageOfSentence } from '../sentences/language.ts';
import { findLeadIn, type LeadIn } from './find-lead-in.ts';
import { findSubject } from './find-subject.ts';
import { normsOfLanguage } from './languages/read-norms-abroad.ts';
import { type Norm, readOwnNorms } from './read-own-norms.ts';
import type { Parties } from './read-parties.ts';

/** One sentence of a clause, in the form in which texts are compared. */
export interface Sentence {
  readonly text: string;
  readonly clause: Clause;
  /** True for the clause's first sentence, which goes on with the lead-in's. */
  readonly first: boolean;
}

/** The norms of a sentence, in order. The first sentence of a list item inherits its lead-in's norm. */
export function readNorms(sentence: Sentence, parties: Parties): readonly Norm[] {
  // "In this example, the warden might …"
  if (ILLUSTRATES.test(sentence.text) || BREAKS_OFF.test(sentence.text)) return [];
  const own = readOwnNorms(sentence.text, parties);
  if (!sentence.first || isTitle(sentence)) return own;
  const leadIn = findLeadIn(sentence.clause, parties);
  if (leadIn !== null && languageOfSentence(sentence.text, parties.language) !== 'en') {
    const language = normsOfLanguage(parties.language);
    if (own.length > 0 || language === null) return own;
    return language.goesOn(sentence.text) && !language.denial.test(sentence.text) ? [inherit(leadIn, sentence)] : [];
  }
  if (leadIn === null || TITLED.test(sentence.text) || standsAlone(sentence.text, own, parties)) return own;
  // "We ask that a boat: not leak": what is owed is not to.
  const turned = leadIn.norm === 'obligation' && /^\W*(?:not|never)\b/i.test(sentence.text);
  return [inherit(turned ? { ...leadIn, norm: 'prohibition' } : leadIn, sentence)];
}

function inherit(leadIn: LeadIn, { text }: Sentence): Norm {
  return { ...leadIn, start: 0, end: text.length, cueStart: 0, cueEnd: 0 };
}

const ILLUSTRATES = /^\W*(?:for (?:example|instance)\b|in (?:this|the|our) example\b|(?:as )?an example\b|e\.g\.)/i;

/** "Hosts must keep things clean, separate raw …" is the beginning of another text, which a page shows beside a link to it. */
const BREAKS_OFF = /(?:…|\.{3})\W*$|\.{3}\]\(|…\]\(/;

/** "Responsibility of members" over paragraphs of its own is no entry of the list around it. */
function isTitle({ clause, text }: Sentence): boolean {
  return (
    clause.children.length > 0 &&
    !/[.:;]\s*$/.test(text) &&
    /^(?:\p{Lu}[\p{L}-]*|(?:of|for|and|the|to|in|on|a|an|by|with|or)|[\s,&-])+$/u.test(text)
  );
}

/** An item that is a sentence of its own, subject first, does not go on with its lead-in. */
function standsAlone(text: string, own: readonly Norm[], parties: Parties): boolean {
  const first = own[0];
  return (
    first !== undefined &&
    (hasSubject(text, first, parties) || OWN_SUBJECT.test(text) || (first.weight > 1 && OPENS_SENTENCE.test(text)))
  );
}

/** "Guests may not tie up at night": people are named who must. */
function hasSubject(text: string, norm: Norm, parties: Parties): boolean {
  const subject = findSubject(text, norm.cueStart, parties);
  return (
    subject !== null &&
    (subject.kind === 'party' || subject.kind === 'person') &&
    text.startsWith(subject.words) &&
    /^\p{Lu}/u.test(text)
  );
}

/** "Grey area: We are aware that …": what follows the title of an item with a capital is a sentence of its own. */
const TITLED = /^\p{Lu}[^.:;]{0,50}:\s+(?:We|There|If|This|These|Those|It|Examples|Some|Our)\b/u;

const OWN_SUBJECT =
  /(?:^|[.;:,–-]\s+)(?:you|we|customers?|users?|the\s+customer|each\s+party)\s+(?:\w+ly\s+|also\s+)?(?:may|must|can|cannot|will|shall|agrees?|are|is|have|has)\b/i;
const OPENS_SENTENCE =
  /^\W*(?:you|we|if|when|where|unless|customers?|users?|the|this|these|any|all|each|in|neither|no|please|our|your)\b/i;
