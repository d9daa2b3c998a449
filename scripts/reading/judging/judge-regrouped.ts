import { readNorms, type Sentence } from '../norms/read-norms.ts';
import type { Norm } from '../norms/read-own-norms.ts';
import { isReadable } from '../sentences/language.ts';
import type { Regrouping } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { SentenceJudgement } from './judge-sentence.ts';
import { areClausesGovernedAlike, areGovernedAlike, continueTheSame } from './same-governors.ts';

/**
 * Judges one sentence that became several, or several that became one, all words accounted for: the same where nothing that stood in one of them can
 * reach into another.
 */
export function judgeRegrouped(by: Regrouping, facts: VersionFacts): SentenceJudgement {
  const what = say(by);
  const proved = by.means === 'shared' ? provesShared(by, facts) : provesOrder(by, facts);
  return {
    significance: proved ?? 'substantive',
    reason: proved === null ? `${what}; that they say the same is not shown.` : `${what}; they say the same.`,
    effects: [],
    findings: [],
  };
}

function say({ whole, parts, split, means }: Regrouping): string {
  const many = parts.length === 2 ? 'two' : String(parts.length);
  if (means === 'shared')
    return split ? `What one sentence said is said in ${many} now` : `What ${many} sentences said is said in one now`;
  const list = isList(parts) ? 'the lines of a list' : `${many} sentences`;
  if ([whole, ...parts].some(({ text }) => /\n/.test(text))) return 'The words stand in other lines now';
  return split ? `The words of one sentence are set as ${list} now` : `The words of ${list} are one sentence now`;
}

/** The same words in the same order, with another stop between them. */
function provesOrder(
  { whole, parts, means, split }: Regrouping,
  facts: VersionFacts,
): 'editorial' | 'clarifying' | null {
  if (!continueTheSame(whole, parts, split, facts)) return null;
  const last = parts.at(-1)!.text;
  if (isList(parts)) {
    // What stands after a comma may belong to all; which words do so is known of English alone.
    if (facts.language !== 'en' && /[,、，،]/u.test(last)) return null;
    const lead = parts[0]!.clause;
    const governed = parts.every(({ clause }) => clause === lead || isBelow(clause, lead));
    const alike = parts.every(({ clause }) => areClausesGovernedAlike(whole.clause, clause, facts));
    if ((!governed && !alike) || TRAILING.test(last)) return null;
    // An "and" that is gone between conditions leaves open whether all of them must be met.
    return means === 'order' || !REACHES.test(parts[0]!.text) ? 'editorial' : null;
  }
  if (!isReadable(whole.text, facts.language)) return null;
  if (parts.slice(0, -1).some(({ text, clause }) => !clause.heading && !/[.!?]["”’)]?$/.test(text))) return null;
  if (parts.some(({ text }) => REACHES.test(text) || OPENS_WIDE.test(text))) return null;
  if (TRAILING.test(last) || parts.slice(0, -1).some(({ text }) => EMBEDS.test(text))) return null;
  return 'clarifying';
}

/** What several share is said once: "or" joins what is forbidden, "and" what is owed or allowed. */
function provesShared({ whole, parts, joint, split }: Regrouping, facts: VersionFacts): 'clarifying' | null {
  if (facts.language !== 'en' || !continueTheSame(whole, parts, split, facts)) return null;
  if (parts.some((part) => !areGovernedAlike(whole, part, facts))) return null;
  if ([whole, ...parts].some(({ text }) => REACHES.test(text) || OPENS_WIDE.test(text))) return null;
  const norms = [whole, ...parts].map((one) => readNorms(one, facts.parties));
  const [first] = norms[0]!;
  if (first === undefined || norms.some((all) => all.length !== 1 || !isAlike(all[0]!, first))) return null;
  const needed = { prohibition: 'or', obligation: 'and', permission: 'and', liability: '' }[first.norm];
  return joint === needed || (first.norm === 'permission' && joint === 'and/or') ? 'clarifying' : null;
}

function isAlike(one: Norm, other: Norm): boolean {
  return one.norm === other.norm && one.party === other.party && one.limits === other.limits;
}

function isList(parts: readonly Sentence[]): boolean {
  return parts.slice(1).every(({ first, clause }) => first && (clause.type === 'item' || clause.label !== ''));
}

function isBelow({ parent }: Sentence['clause'], lead: Sentence['clause']): boolean {
  return parent === lead || (parent !== null && isBelow(parent, lead));
}

/** Conditions, exceptions, bounds and comparisons: within one sentence they may reach what a full stop kept them from. */
const REACHES =
  /\b(?:if|unless|except|excluding|when|whenever|where|wherever|while|until|provided|providing|subject|only|solely|otherwise|whether|before|after|within|during|notwithstanding|despite|either|neither|both|not only|respectively|because|since|so that|in order)\b/i;
/** What opens a sentence with a preposition is about all of it. */
const OPENS_WIDE =
  /^\W*(?:in|on|at|by|for|to|from|upon|as|under|with|without|as|from time|throughout|through|over|outside|inside|beyond)\b/i;
/** What is said, known or made sure of is said so up to the full stop. */
const EMBEDS =
  /\b(?:agrees?|acknowledges?|confirms?|ensures?|understands?|represents?|warrants?|believes?|says?|states?|means?|requires?|means)\s+(?:that\b|\p{L}+\s+(?:that|to)\b)|\bthat\b/iu;
/** After a last comma: what may belong to the last part or to all. */
const TRAILING =
  /,\s+(?:in each case|if|unless|except|provided|when|where|without|within|before|after|until|subject|in|on|at|by|for|with|as|to)\b[^,]*$/i;
