import type { Cue } from '../cues/cues.ts';
import { doerOf, partyOfPerson } from './acting-nouns.ts';
import { findNamings, type Subject } from './find-subject.ts';
import type { Parties, Party } from './read-parties.ts';

const PASSIVE =
  /^\s*(?:(?:not|also|then|otherwise|\w+ly)\s+)*(?:be\s+)(?:\w+ly\s+)?(\w+(?:ed|en)|(?:re|with|mis)?(?:sold|kept|held|made|sent|paid|given|set|built|put|shown|lost|told|drawn|taken|done|chosen|heard|sought|bought|read))\b/i;
const AGENT = /\bby (?=(?:\w+\s+){0,3}?\w)/i;
/** "by the secretary": people whom their noun tells. */
const BY_SOMEBODY =
  /^[^.;,]{0,60}?\bby (?:the|an?|any|our|its|their|each)\s((?:[\p{L}-]+\s){0,2}?[\p{L}-]+)(?=[\s.,;:)]|$)/iu;
/** "by the Customer", but not "by email in advance of your …". */
const FARTHEST_AGENT = 12;
/** What people are asked for: "You will be required". */
const OWED = /^(?:requir|ask|oblig|expect|bound)/i;
/** "Held liable" is; a meeting that is held is not. */
const HELD = /\bheld (?:to|liable|responsible|accountable)\b/i;
/** What is taken from them. */
const CHARGED = /^(?:charg|bill|invoic|deduct)/i;
/** Both sides are in it: "Disputes will be settled". */
const JOINT = /^(?:resolv|settl|conduct|arbitrat|brought|split)/i;

/**
 * Whose conduct a passive verb governs: the agent after "by", else whoever does such a thing to what is its subject.
 * @returns undefined where the verb is not passive; null where nobody's conduct is governed, as far as is known
 */
export function findPassiveParty(
  cue: Cue,
  right: string,
  subject: Subject | null,
  parties: Parties,
): Party | null | undefined {
  const verb = PASSIVE.exec(right)?.[1];
  if (verb === undefined || cue.norm === 'liability') return undefined;
  const agentAt = AGENT.exec(right.slice(0, 120));
  const agent = agentAt === null ? undefined : findNamings(right.slice(agentAt.index, agentAt.index + 40), parties)[0];
  if (agent !== undefined && agent.start <= FARTHEST_AGENT && !agent.possessive) return agent.party;
  const doing = BY_SOMEBODY.exec(right)?.[1];
  const who = doing === undefined ? null : partyOfPerson(doing);
  if (who !== null) return who;
  if (
    /^given|^granted|^offered/i.test(verb) &&
    subject?.party &&
    /\b(?:option|right|opportunity|chance|choice|access)\b/i.test(right.slice(0, 50))
  )
    return subject.party;
  // "Taxes shall not be deducted from the fees": by whoever pays them.
  if (/^deduct/i.test(verb) && cue.norm === 'prohibition' && subject?.kind === 'thing') return null;
  if (CHARGED.test(verb)) return 'provider';
  if (OWED.test(verb) || HELD.test(right.slice(0, 60)))
    return cue.norm === 'prohibition' ? 'provider' : (subject?.party ?? subject?.owner ?? 'customer');
  if (subject?.kind === 'document' || subject?.kind === 'pronoun') return null;
  if (
    cue.norm === 'obligation' &&
    JOINT.test(verb) &&
    /\b(?:disputes?|claims?|arbitration|proceedings?|actions?)\b/i.test(subject?.words ?? '')
  )
    return 'both';
  const forbidden = cue.norm === 'prohibition';
  if (subject?.party !== undefined && subject.party !== null)
    // "You may be banned", "Members will be notified": somebody else acts, on them.
    return doerOf(verb, 'account', subject.party, false) === 'provider' && subject.party !== 'provider'
      ? 'provider'
      : subject.party;
  if (subject === null) return forbidden ? 'customer' : null;
  const doer = doerOf(verb, subject.words, subject.owner, forbidden);
  // "A meeting must be told that it is recorded", "Notices must be sent": by whom, nobody says. What will be done, whoever writes it does.
  const unsaid = cue.norm === 'obligation' && cue.name !== 'will' && subject.owner === null;
  return unsaid && doer === 'provider' ? null : doer;
}
