import { LimitError } from '../../clauses/limits.ts';
import { parseClauses } from '../../clauses/parse-clauses.ts';
import { type DownstreamDuty, findDownstreamDuties } from '../../reading/promises/find-downstream-duties.ts';
import { type ExitClause, findExitClauses } from '../../reading/promises/find-exit-clauses.ts';
import { findNoticeClauses, type NoticeClause } from '../../reading/promises/find-notice-clauses.ts';
import { findNoticeForms, type NoticeForm } from '../../reading/promises/find-notice-forms.ts';

/** What a version says of telling others: notice that the publisher promises, and users whom the customer must tell. */
export interface VersionPromises {
  /** The version's file, for messages. */
  readonly path: string;
  /** Days of notice that its front matter states; null where it states none. */
  readonly stated: number | null;
  /** The clauses that promise notice, longest period first. */
  readonly clauses: readonly NoticeClause[];
  readonly duties: readonly DownstreamDuty[];
  /** The clauses by which the customer may object to a change or end the contract on account of it. */
  readonly exits: readonly ExitClause[];
  /** How it says that customers are told. */
  readonly forms: readonly NoticeForm[];
}

/** Gives what a version promises; undefined where nobody read it. */
export type PromisesOf = (document: string, version: string) => VersionPromises | undefined;

/** Reads them from a version's whole file. A text beyond what can be parsed promises what its front matter states. */
export function readVersionPromises(markdown: string, stated: number | null, path: string): VersionPromises {
  try {
    const { clauses } = parseClauses(markdown);
    return {
      ...{ path, stated, clauses: findNoticeClauses(clauses), duties: findDownstreamDuties(clauses) },
      ...{ exits: findExitClauses(clauses), forms: findNoticeForms(clauses) },
    };
  } catch (error) {
    if (error instanceof LimitError) return { path, stated, clauses: [], duties: [], exits: [], forms: [] };
    throw error;
  }
}
