import type { Cue } from '../cues/cues.ts';
import type { Place } from './locate-cue.ts';
import type { Party } from './read-parties.ts';

/** A cue in its sentence. */
export interface StatedCue {
  readonly text: string;
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  /** Where the next cue begins. */
  readonly until: number;
}

/** Cues that are verbs of their own: after "to" they say what for, not what somebody does. */
const VERBAL =
  /^(?:what is done with data|allows to|is prohibited|requires|warranty|is required to|a promise in the present tense|never does)$/;
/** "the data we collect", "actions that it may take": the words before belong to the noun. */
const REDUCED =
  /^\W*(?:(?:the|any|all|other|each|such|some|these|those|no|almost|range|of|[\p{L}-]+)\s+){0,6}?(?!(?:in|at|on|for|upon|by|with|during|after|before|addition|time|case|event|fact|circumstances?|and|or|but|however|then|also|so|that|if|when|where|means|understand|agree|sure|know|note)\s)[\p{L}-]{3,}s?\s+(?:we|you|they)\s+$/iu;

/** The same inside a sentence: "in detail the data we receive"; not "in this case we may". */
const REDUCED_INSIDE =
  /(?<!\b(?:in|at|on|for|during|under|after|before|by|within|from)\s)\b(?:the|any|all|some|which|what|other|such|each)\s+(?!(?:event|case|time|meantime|moment)\s)(?:[\p{L}-]+\s+){0,3}?[\p{L}-]{3,}\s+(?:we|you|they)\s+(?:also\s+|only\s+)?$/iu;

/** The name of a setting: "turn on Do Not Track". */
const DO_NOT_TRACK = /^Do Not \p{Lu}\p{Ll}/u;
/** "See the standards that hosts must meet" points at rules and sets none. */
const STANDARDS =
  /\b(?:standards?|requirements?|rules|conditions|obligations|guidelines|criteria|steps)\s(?:that|which)\s[^,.;:]{1,60}$/i;

/** "We will ensure that it can be read by you", "set it so you can only be reached by friends": what somebody else's act makes possible. */
const ENABLED =
  /\b(?:ensures?|makes? sure|making sure|see to it)\s(?:that\s)?[^.;]*$|\bso (?:that )?(?:you|we|they|it|users?|members?)\s$/i;

const SUPPOSED = /\b(?:know|believe|think|hope|trust|expect|feel|confident|sure)\b(?: that)?\s[^.;,]{0,40}$/i;

/** A modal with no verb after it. */
const ELLIPSIS = /^(?:can|can ?not|can't|may|must|will|won't|shall|should|do(?:es)?)(?: not)?[.!]\s*$/i;

/** "You agree that you have the rights to grant this": a promise, and no right. */
const WARRANTS =
  /\b(?:agree|represent|warrant|confirm|certify|affirm|declare|ensure|make sure)(?:s|ing)?\b[^.;]{0,30}\b(?:you|they|it|customer|developer|user)\s$/i;

/** "These sections go on: Indemnification, Disclaimer; Limitation of Liability": names of parts say nothing themselves. */
function isTitleOfPart(text: string, start: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start)) &&
    /[,;:]\s(?:and\s)?(?:\p{Lu}[\p{L}]*\s(?:of|and|on|for)\s|\p{Lu}[\p{L}]*\s){0,3}$/u.test(
      text.slice(Math.max(0, start - 60), start),
    ) &&
    /^[\p{L}\s]{3,40}(?:[,;.]|$)/u.test(text.slice(start)) &&
    /\b(?:sections?|clauses?|provisions?|articles?|paragraphs?)\b/i.test(text.slice(0, start))
  );
}

/** True for words of a main part that are no quotation, no purpose and no part of a noun. */
export function statesRule({ text, cue, start }: StatedCue, place: Place): boolean {
  if (place.kind !== 'main' || isName(text, cue, start)) return false;
  const before = text.slice(place.from, start);
  if (STANDARDS.test(before) || DO_NOT_TRACK.test(text.slice(start, start + 12))) return false;
  const left = text.slice(Math.max(0, start - 120), start);
  if (/^can\b/i.test(text.slice(start)) && ENABLED.test(left)) return false;
  // "We know this team will find ways": what somebody thinks.
  if (cue.name === 'will' && SUPPOSED.test(left)) return false;
  // "A lawyer can help you. We cannot."
  if (ELLIPSIS.test(text.slice(start))) return false;
  if (cue.norm === 'liability' ? isTitleOfPart(text, start) : WARRANTS.test(left) && cue.name === 'has the right')
    return false;
  if (isQuoted(text, start) || REDUCED.test(before) || REDUCED_INSIDE.test(before)) return false;
  return !(VERBAL.test(cue.name) && /\bto\s+(?:\w+ly\s+)?$/i.test(text.slice(Math.max(0, start - 40), start)));
}

/** "Your Harbour Store" keeps nothing: within a sentence a verb has no capital, unless all words have. */
function isName(text: string, { name }: Cue, at: number): boolean {
  return name === 'what is done with data' && at > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(at));
}

/** Words in quotation marks are another's, or a name: a click on "do not sell my data". */
function isQuoted(text: string, at: number): boolean {
  if (!text.includes('"')) return false;
  return text.slice(0, at).split('"').length % 2 === 0 && text.indexOf('"', at) >= 0;
}

/** "To opt out, you must tell us": how a right is used is no duty. */
const EXERCISES =
  /^\W*(?:in order )?to (?:opt|cancel|terminate|withdraw|object|appeal|exercise|unsubscribe|receive|claim|qualify|be eligible)\b[^,.;]*,/i;

/** "You must sign the form in order to opt out": the same, said behind. */
const EXERCISED =
  /\bin order to (?:opt|cancel|terminate|withdraw|object|appeal|exercise|unsubscribe|claim|qualify|be eligible)\b/i;
/** "You can preview the changes here" points at a page and grants nothing. */
const POINTS_AT_PAGE =
  /^\s*(?:also\s+)?(?:preview|view|see|read|find|download|access|learn|check|review|consult)\b[^.;]*\b(?:here|below|above|on (?:our|the|this) [\w -]{0,30}(?:page|site|website|blog))\W*$/i;

/** True for what sets no rule for a party: how a right is used, an offer ("we will be able to help"), a reason ("we need to use it"). */
export function bindsNobody({ text, cue, start, end }: StatedCue, party: Party): boolean {
  const after = text.slice(end);
  if (cue.norm === 'permission' && POINTS_AT_PAGE.test(after)) return true;
  if (party === 'customer') return cue.norm === 'obligation' && (EXERCISES.test(text) || EXERCISED.test(after));
  return party === 'provider' && /\bable to$|^needs? to$/i.test(text.slice(start, end));
}
