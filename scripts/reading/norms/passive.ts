import type { Cue } from '../cues/cues.ts';
import { findNamings, type Subject } from './find-subject.ts';
import type { Parties, Party } from './read-parties.ts';

const PASSIVE =
  /^\s*(?:(?:not|also|then|otherwise|\w+ly)\s+)*(?:be\s+)(?:\w+ly\s+)?(\w+(?:ed|en|sold|kept|held|made|sent|paid|given|set|built|put|shown|lost|told|drawn|taken|done|held|chosen))\b/i;
const AGENT = /\bby (?=(?:\w+\s+){0,3}?\w)/i;
/** "by the Customer", but not "by email in advance of your …". */
const FARTHEST_AGENT = 12;
/** What customers do with what they get. */
const CUSTOMER_DOES = /^(?:us|download|cop|access|install|exercis|assign|sublicens|resold|resell|export)/i;
/** What a provider does to accounts, data and terms. */
const PROVIDER_DOES =
  /^(?:suspend|terminat|remov|disabl|delet|block|restrict|clos|cancel|revok|renam|chang|modif|updat|amend|shar|disclos|collect|stor|retain|kept|process|transfer|notif|inform|told|given|post|publish|provid|refund|remit|return|eras|encrypt|replac|discontinu|refus|reject|approv|review|monitor|investigat|convert|withh|sent|decompil|train|deploy|withdr)/i;
const THINGS_OF_PROVIDER =
  /\b(?:personal (?:data|information)|information|data|prompts?|outputs?|inputs?|logs|refunds?|notices?|accounts?|access|content|support|updates?)\b/i;
/** What customers suffer: "You will be charged". */
const CUSTOMER_OWES = /^(?:charg|bill|requir|ask|invoic|oblig|held)/i;

/**
 * Whose conduct a passive verb governs: the agent after "by", else whoever does such things ("may be suspended": the
 * provider), else the customer, whom terms of service address.
 * @returns undefined where the verb is not passive; null where nobody's conduct is governed
 */
export function findPassiveParty(
  cue: Cue,
  left: string,
  right: string,
  subject: Subject | null,
  parties: Parties,
): Party | null | undefined {
  const verb = PASSIVE.exec(right)?.[1];
  if (verb === undefined || cue.norm === 'liability') return undefined;
  const agentAt = AGENT.exec(right.slice(0, 120));
  const agent = agentAt === null ? undefined : findNamings(right.slice(agentAt.index, agentAt.index + 40), parties)[0];
  if (agent !== undefined && agent.start <= FARTHEST_AGENT && !agent.possessive) return agent.party;
  if (CUSTOMER_OWES.test(verb)) return cue.norm === 'prohibition' ? 'provider' : 'customer';
  if (cue.norm === 'obligation' && /^(?:resolv|settl|conduct|arbitrat|brought|split|shar)/i.test(verb)) return 'both';
  const provider = PROVIDER_DOES.test(verb);
  if (provider && (cue.norm !== 'prohibition' || THINGS_OF_PROVIDER.test(left))) return 'provider';
  if (cue.norm === 'prohibition')
    return subject?.sure === 'named' && subject.party === 'provider' ? 'provider' : 'customer';
  if (cue.norm === 'obligation') return cue.party === 'subject-only' ? null : (subject?.party ?? 'customer');
  if (THINGS_OF_PROVIDER.test(left)) return 'provider';
  return CUSTOMER_DOES.test(verb) ? 'customer' : null;
}
