import type { Cue } from '../cues/cues.ts';
import type { Party } from './read-parties.ts';

/** What a provider does to its customers is a right of it, however it is put: "Accounts will be closed". */
const DONE_TO_CUSTOMERS =
  /^\s*(?:(?:also|then|\w+ly)\s+)*(?:be\s+)?(?:\w+ly\s+)?(?:suspend|terminat|disabl|block|restrict|clos|cancel|revok|charg|deduct|bill|ban\b|bann|evict|reject|refus|withh|sold|sell\b|forfeit|expel)/i;
/** What it does with data is one too, unless it says how well it keeps them. */
const DONE_WITH_DATA =
  /^\s*(?:(?:also|then|\w+ly)\s+)*(?:be\s+)?(?:collect|us(?:e|ed)\b|shar|stor|sen[dt]\b|transmit|add (?:it|them|your|this)\b|retain|keep\b(?! (?:you|them|users|customers|members|everyone|reporters)\b)|kept|process|transfer|disclos|combin|track|record)(?![^.;]{0,60}\b(?:to you\b|to the (?:owner|user|member|customer)\b|secret|confidential|secure|safe|private|reasonable|best|efforts?|records of|(?:in accordance|in compliance|consistent) with|as required by|subject to)\b)/i;
const SUFFERS =
  /^\s*(?:\w+ly\s+)?(?:see|receive|get|lose|find|notice|hear|incur|owe|be (?:charged|billed|asked|required|affected|notified|refunded))\b/i;
const DONE_TO =
  /^\s*be (?:\w+ly )?(?:recalled|removed|suspended|terminated|banned|expelled|excluded|disqualified|charged|billed|fined|penali[sz]ed|reported|replaced|dismissed|blocked|rejected|refused|denied|sued|prosecuted|contacted|notified|moved)\b/i;

/** "You may not have the same rights everywhere" is how things may be. */
const LACKS = /^\s*(?:have (?:the same|access|these|those|all)\b|always\b|need\b|like\b|want\b|know\b|reali[sz]e\b)/i;
const HAS = /^,?\s*(?:(?:also|still|however|then|therefore),?\s+)*have (?:the )?(?:right|access)\b/i;
const ACCEPTS = /^\s*(?:accept|consider|grant|honou?r|issue)\b/i;
const GIVEN = /^\s*be (?:given|granted|offered) (?:the|an?) (?:option|right|opportunity|chance|choice|access)\b/i;

/** What is done because a customer asks for it is owed: "upon request we will transfer your data to you". */
const ASKED =
  /\b(?:up)?on (?:(?:your|a|any|such|the|written|receiving|receipt of|\w+['’]s) ){0,3}requests?\b|\bat (?:your|\w+['’]s|the request of the \w+) request\b|\bif (?:you|the \w+) (?:so )?(?:asks?|requests?)\b|\bwhen (?:you|the \w+) (?:asks?|requests?)\b/i;

/**
 * "We will suspend" and "we will keep your data" are what the provider may do; "will be given the right" is a right.
 * @param right what follows the cue
 * @param text the whole sentence
 */
export function normKind(cue: Cue, party: Party, right: string, text: string): Exclude<Cue['norm'], 'none'> | null {
  if (cue.norm === 'none') return null;
  // What the provider cannot do is no ban: "we will not be able to find your file".
  if (party === 'provider' && /^\s*be able to\b/i.test(right) && /^(?:must not|will)$/.test(cue.name)) return null;
  // "We may have branches" is a possibility; "we will only accept claims made in time" lets customers do less.
  if (cue.name === 'may' && /^\s*have\b(?! (?:(?:the|an?) )?(?:right|access|option))/i.test(right)) return null;
  // "Members can be recalled by the meeting": what is done to somebody is no right of theirs.
  if (/^(?:may|can)$/.test(cue.name) && party === 'customer' && DONE_TO.test(right)) return null;
  // "We will require an outline": what is asked for is owed by others.
  if (cue.name === 'will' && party === 'provider' && /^\s*(?:require|ask|expect|need)\b/i.test(right)) return null;
  // "You may be asked to leave" gives nobody a right, and binds nobody yet.
  if (
    cue.name === 'may' &&
    /^\s*be (?:\w+ly )?(?:asked|required|expected|held|obliged|prompted|told|invited)\b/i.test(right)
  )
    return null;
  if (cue.norm === 'prohibition' && party === 'provider' && ACCEPTS.test(right)) return null;
  // What customers will or will not see binds nobody of them; what it takes away no rule here tells.
  if (/^(?:must not|will)$/.test(cue.name) && party === 'customer' && (SUFFERS.test(right) || LACKS.test(right)))
    return null;
  if (cue.norm !== 'obligation' || !/^(?:will|must)$/.test(cue.name)) return cue.norm;
  if (GIVEN.test(right) || HAS.test(right)) return 'permission';
  if (party === 'provider' && ASKED.test(text)) return 'obligation';
  return party === 'provider' && (DONE_TO_CUSTOMERS.test(right) || DONE_WITH_DATA.test(right))
    ? 'permission'
    : 'obligation';
}
