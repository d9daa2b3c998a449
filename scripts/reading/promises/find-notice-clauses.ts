import type { Clause } from '../../clauses/parse-clauses.ts';
import { readQuantities } from '../facets/quantities.ts';
import { nameClause } from '../name-clause.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

/** A clause that promises notice before the terms themselves are changed. */
export interface NoticeClause {
  /** What to call the clause: `16.2 Notice of Substantive Changes`. */
  readonly clause: string;
  /** 1-based line in the whole file. */
  readonly line: number;
  /** Calendar days; a month counts as 30, five business days as seven. */
  readonly days: number;
  /** The sentence that promises. */
  readonly words: string;
}

/**
 * The clauses of a version that promise a period of notice before a change of the terms takes effect, longest period first.
 *
 *     We must give Customer at least thirty (30) days’ notice of a Substantive Change.       30
 *     A change to this Policy takes effect no sooner than 14 days after we publish it.       14
 *     We may change Fees on 60 days’ notice.                       none: it is not the terms that change
 *     You may object within 10 days of a change to these Terms.    none: it is the customer's time
 */
export function findNoticeClauses(clauses: readonly Clause[]): NoticeClause[] {
  const promises = clauses
    .filter(({ title, text }) => CHANGE_OF_TERMS.test(`${title}. ${text}`))
    .flatMap((clause) => splitSentences(clause.text).flatMap((words) => readPromise(clause, words)));
  return promises.sort((one, other) => other.days - one.days || one.line - other.line);
}

/** What speaks of a change of the terms themselves. */
export const CHANGE_OF_TERMS =
  /\b(?:substantive|material|significant|adverse) (?:change|amendment|modification|update|revision)s?\b|\b(?:chang|amend|modif|revis|updat)\w*\b[^.;]{0,80}\b(?:this|these|the|our|such) (?:\w+ ){0,3}(?:agreement|terms|policy|policies|codes?|addendum|statement|conditions)\b|\bnew version of th(?:is|ese)\b/i;
const AHEAD =
  /\bnotice\b|\bnotify\b|\bin advance\b|\bbefore\b[^.;]*\b(?:effect|effective|apply|applies)\b|\b(?:no|not) (?:sooner|earlier) than\b/i;
/** What the customer has so many days for, and what ends sooner, is no promise of notice. */
const OTHER_PERIOD =
  /\bwithin\b|\b(?:terminat|suspend|discontinu|renew|withdraw)\w*\b[^.;]*\bon\b[^.;]*\bnotice\b|\bfees?\b|\bprices?\b|^(?:the )?(?:customer|you) (?:must|shall|will|may)\b/i;
/** A longer sentence is a whole section that was set without stops; its figures may be anything's. */
const LONGEST = 800;

function readPromise(clause: Clause, words: string): NoticeClause[] {
  if (words.length > LONGEST || !AHEAD.test(words) || OTHER_PERIOD.test(words)) return [];
  const days = readQuantities(words).flatMap(({ value, unit, period }) => (period ? daysIn(value, unit) : []));
  return days.length === 0 ? [] : [{ clause: nameClause(clause), line: clause.start, days: Math.max(...days), words }];
}

function daysIn(value: number, unit: string): number[] {
  if (/business|working/.test(unit)) return [Math.ceil((value * 7) / 5)];
  if (/day/.test(unit)) return [value];
  if (/week/.test(unit)) return [value * 7];
  if (/month/.test(unit)) return [value * 30];
  if (/year/.test(unit)) return [value * 365];
  return [];
}
