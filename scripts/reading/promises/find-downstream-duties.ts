import type { Clause } from '../../clauses/parse-clauses.ts';
import { readQuantities } from '../facets/quantities.ts';
import { nameClause } from '../name-clause.ts';
import { readNorms } from '../norms/read-norms.ts';
import { type Parties, readParties } from '../norms/read-parties.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

/** A clause that obliges the customer to tell its own users something. */
export interface DownstreamDuty {
  /** What to call the clause. */
  readonly clause: string;
  /** 1-based, inclusive, in the whole file. */
  readonly lines: { readonly start: number; readonly end: number };
  /** The sentence that obliges. */
  readonly words: string;
  /** Whether it is changes of the terms that users are to be told of; else it is some other thing. */
  readonly ofChanges: boolean;
  /** The period that the sentence names: days before the change takes effect, or after it is published or made known; null where it names none. */
  readonly period: { readonly days: number; readonly from: 'before-effect' | 'after-notice' } | null;
}

/**
 * The duties of a version by which the customer must tell its own users: an obligation of the customer, by the cues of the
 * reading, whose verb is one of telling and whose object are users of its own.
 *
 *     Customer must inform its End Users of each Substantive Change before it takes effect.
 *     You must pass on notices of changes to your users within ten days.
 */
export function findDownstreamDuties(clauses: readonly Clause[]): DownstreamDuty[] {
  let parties: Parties | null = null;
  const duties: DownstreamDuty[] = [];
  for (const clause of clauses) {
    if (!TELLS_USERS.test(clause.key)) continue;
    parties ??= readParties(clauses);
    const printed = splitSentences(clause.text);
    const sentences = splitSentences(clause.key);
    for (const [index, text] of sentences.entries()) {
      if (!TELLS_USERS.test(text)) continue;
      const norms = readNorms({ text, clause, first: index === 0 }, parties);
      const obliged = norms.some(
        ({ norm, party, start, end }) =>
          norm === 'obligation' &&
          (party === 'customer' || party === 'both') &&
          TELLS_USERS.test(text.slice(start, end)),
      );
      if (!obliged) continue;
      const words = printed.length === sentences.length ? printed[index]! : text;
      const lines = { start: clause.start, end: clause.end };
      duties.push({
        clause: nameClause(clause),
        lines,
        words,
        ofChanges: OF_CHANGES.test(text),
        period: readPeriod(text),
      });
    }
  }
  return duties;
}

const USERS =
  "(?:(?:its|their|your|own|the|all|any|each|every|affected) ){1,3}(?:authorized |end[ -]|own )?(?:users?|customers?|clients?|students?|employees?|members?|subscribers?|patients?|tenants?)(?:'s)?";
const TELLS_USERS = new RegExp(
  `\\b(?:inform|notify|tell|advise|alert)\\b[^.;]{0,40}\\b${USERS}\\b|\\b(?:pass on|communicate|announce|make known|forward|give notice|provide notice)\\b[^.;]{0,100}\\bto ${USERS}\\b`,
  'i',
);
const OF_CHANGES = /\b(?:chang|amend|modif|revis|updat)\w*\b|\bnew version\b|\bnotices?\b (?:of|under|about|from)\b/i;

function readPeriod(text: string): DownstreamDuty['period'] {
  const quantity = readQuantities(text).find(({ period, unit }) => period && /day|week|month/.test(unit));
  if (quantity === undefined) return null;
  const each = /week/.test(quantity.unit) ? 7 : /month/.test(quantity.unit) ? 30 : 1;
  const before = /\bbefore\b|\bprior to\b|\bin advance\b/i.test(text);
  return { days: quantity.value * each, from: before ? 'before-effect' : 'after-notice' };
}
