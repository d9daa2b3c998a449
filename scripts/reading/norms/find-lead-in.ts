import { governs, isListItem } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { languageOfSentence } from '../sentences/language.ts';
import { leadSentenceOf } from '../sentences/lead-sentence.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { normsOfLanguage } from './languages/read-norms-abroad.ts';
import { type Norm, readOwnNorms } from './read-own-norms.ts';
import { type Parties, THOSE_BOUND } from './read-parties.ts';

export type LeadIn = Omit<Norm, 'start' | 'end' | 'cueStart' | 'cueEnd'>;

/** Headings that govern the items under them, where no sentence does. */
const TITLES: readonly (readonly [RegExp, LeadIn['norm'], LeadIn['party']])[] = [
  [
    /\b(?:prohibited|forbidden|unacceptable|restricted|disallowed)\b|\b(?:can['’]t|do not|don['’]t|not) allow(?:ed)?\b|\b(?:is|are) not (?:allowed|permitted|fine|acceptable|ok(?:ay)?)\b|\b(?:must|may|can)\s*not\b|\bcannot\b|\brestrictions\b/i,
    'prohibition',
    'customer',
  ],
  [
    /\b(?:what|things?|uses?|conduct|examples?)\b[^.;:]{0,30}\b(?:is|are) (?:allowed|permitted|fine|acceptable|ok(?:ay)?)\b|\b(?:allowed|permitted|acceptable) uses?\b/i,
    'permission',
    'customer',
  ],
  [
    /\byour (?:responsibilities|obligations|duties)\b|\bcustomer (?:responsibilities|obligations)\b/i,
    'obligation',
    'customer',
  ],
  [/\bour (?:responsibilities|obligations|commitments|duties)\b/i, 'obligation', 'provider'],
  [/\byour rights\b/i, 'permission', 'customer'],
  [
    /\bsub-?processors?\b|\b(?:information|data) we (?:collect|use|share)|\bhow we (?:use|share|collect)\b|\bwhat (?:information )?we (?:collect|note|record|store|keep|share|use)\b|\bretention periods?\b/i,
    'permission',
    'provider',
  ],
];

const EXCEPTION =
  /\b(?:except(?:ions?)?(?: (?:for|where|when|if|to|that|as follows))?|unless|other than|(?:do|does|shall|will) not apply[^:]{0,60}|excluding)[^:.]{0,40}[:：]?\s*$/i;
const CONDITION =
  /\b(?:if|where|when|in case|provided that|circumstances|reasonably and objectively)\b[^:.]{0,60}[:：]\s*$/i;

/**
 * The norm that a list item inherits: its lead-in's last one, through as many lists as stand around it, else what the
 * heading says. Under "except for:" an item is an exception, under "if:" a ground or a condition.
 */
export function findLeadIn(clause: Clause, parties: Parties): LeadIn | null {
  const known = found.get(clause);
  if (known !== undefined && known.parties === parties) return known.leadIn;
  const leadIn = find(clause, parties);
  found.set(clause, { parties, leadIn });
  return leadIn;
}

const found = new WeakMap<Clause, { readonly parties: Parties; readonly leadIn: LeadIn | null }>();

function find(clause: Clause, parties: Parties): LeadIn | null {
  const { parent } = clause;
  if (parent === null || clause.heading || clause.block.header) return null;
  if (!isListItem(clause) && !/^\(?\w{1,4}[.)]/.test(clause.label)) return null;
  if (parties.language !== 'en' && languageOfSentence(parent.key, parties.language) !== 'en')
    return parent.heading ? null : fromSentence(parent, parties);
  if (!parent.heading && governs(parent.key)) {
    const last = leadSentenceOf(parent.key);
    const norm = governing(readOwnNorms(last, parties).at(-1) ?? fromSentencesBefore(last, parent.key, parties), last);
    const inherited = EXCEPTION.test(parent.key)
      ? 'exception'
      : CONDITION.test(last)
        ? groundOrCondition(parent)
        : 'rule';
    if (norm === undefined && TITLES.some(([pattern]) => pattern.test(last))) return fromTitle(last, clause, parties);
    if (norm !== undefined)
      return { ...boundBy(norm), cue: norm.cue, weight: 2, limits: ONLY_AS.test(last), inherited };
  }
  if (parent.heading) return fromTitle(parent.key, clause, parties);
  const above = find(parent, parties);
  return above ?? (parent.parent?.heading ? fromTitle(parent.parent.key, clause, parties) : null);
}

/** "You may not moor here. This includes:" says what the sentence before it says; "You may refuse. Reports include:" does not. */
function fromSentencesBefore(last: string, whole: string, parties: Parties): Norm | undefined {
  return GOES_ON.test(last) || splitSentences(whole).length === 1
    ? weightiest(readOwnNorms(whole, parties))
    : undefined;
}

const GOES_ON =
  /^\W*(?:these|this|those|they|it|such|that|for example|for instance|e\.g|examples?|including|namely|in particular|specifically|especially|the following|as follows|among|if|where|when|unless|except|provided)\b/i;

/** In another language than English: the rule of a lead-in that ends in a colon, and holds no exception and no condition. */
function fromSentence({ key }: Clause, parties: Parties): LeadIn | null {
  const language = normsOfLanguage(parties.language);
  const last = splitSentences(key).at(-1) ?? '';
  if (language === null || !/[:：]\s*$/.test(last)) return null;
  const norm = readOwnNorms(last, parties).at(-1);
  if (norm === undefined || norm.norm === 'liability' || language.excepts.test(last.slice(norm.cueEnd))) return null;
  return { norm: norm.norm, party: norm.party, cue: norm.cue, weight: 2, limits: false, inherited: 'rule' };
}

function fromTitle(title: string, clause: Clause, { customers }: Parties): LeadIn | null {
  if (!isListItem(clause)) return null;
  const entry = TITLES.find(([pattern]) => pattern.test(title));
  if (entry === undefined || (clause.type === 'row' && !/sub-?processor/i.test(title))) return null;
  const [, norm, party] = entry;
  const actor = party === 'customer' && !customers ? { actor: THOSE_BOUND } : {};
  return { norm, party, ...actor, cue: `heading “${title}”`, weight: 1, limits: false, inherited: 'rule' };
}

/** "We have to restrict content which:" binds nobody to what such content does; "you must not post content which:" does. */
function governing(norm: Norm | undefined, leadIn: string): Norm | undefined {
  return norm !== undefined && norm.norm !== 'prohibition' && /\b(?:which|that|who|whose)\s*[:：]\s*$/i.test(leadIn)
    ? undefined
    : norm;
}

/** Items joined by "or" are grounds, each enough; items joined by "and" must all be met. */
function groundOrCondition(parent: Clause): 'ground' | 'condition' {
  return parent.children.some(({ key }) => /[;,]\s*and\s*$/i.test(key)) ? 'condition' : 'ground';
}

/** The norm of the lead-in, and whom it names. */
function boundBy({ norm, party, actor }: Norm): Pick<LeadIn, 'norm' | 'party' | 'actor'> {
  return actor === undefined ? { norm, party } : { norm, party, actor };
}

/** "You may use each only as this table permits": a row more may be a bound as well as a right. */
const ONLY_AS = /\bonly (?:as|in accordance|on|subject)\b/i;

/** Of equally weighty norms the first. */
function weightiest(norms: readonly Norm[]): Norm | undefined {
  return norms.toSorted((one, other) => other.weight - one.weight)[0];
}
