import { addDays } from '../../history/dates.ts';
import type { DownstreamDuty } from '../../reading/promises/find-downstream-duties.ts';
import type { Affected, Matter } from './affected.ts';
import type { VersionPromises } from './version-promises.ts';

/** A duty of the customer to tell its own users, which this change brings with it. */
export interface Downstream {
  readonly document: string;
  readonly version: string;
  readonly clause: string;
  /** The sentence that obliges. */
  readonly words: string;
  /** The day by which users must know, ISO; null where the clause counts from the customer's own notice. */
  readonly by: string | null;
  /** Days from the customer's own notice; null where `by` says it. */
  readonly days: number | null;
}

/**
 * Whom the customer must tell in its turn: by clauses of any document that binds it that speak of changes of the terms, and by
 * clauses of this version that are new or changed, whatever they oblige to tell.
 */
export function downstreamOf(
  { live: { heading }, changes }: Matter,
  { effective, significance, bindings }: Affected,
  promisesOf: (document: string, version: string) => VersionPromises | undefined,
): Downstream[] {
  const own = { document: heading.document, version: heading.version };
  const others = bindings.filter(({ document }) => document !== heading.document);
  return [own, ...others].flatMap(({ document, version }) => {
    const duties = promisesOf(document, version)?.duties ?? [];
    const owed = duties.filter((duty) =>
      duty.ofChanges
        ? significance === 'substantive' || !ONLY_WEIGHTY.test(duty.words)
        : document === own.document && isChanged(duty, changes),
    );
    return owed.map(({ clause, words, period }) => ({ document, version, clause, words, ...dueBy(period, effective) }));
  });
}

const ONLY_WEIGHTY = /\b(?:substantive|material|significant) (?:change|amendment|modification|update)/i;

function dueBy(period: DownstreamDuty['period'], effective: string): Pick<Downstream, 'by' | 'days'> {
  if (period?.from === 'after-notice') return { by: null, days: period.days };
  return { by: addDays(effective, -(period?.days ?? 0)), days: null };
}

function isChanged({ lines }: DownstreamDuty, changes: Matter['changes']): boolean {
  return changes.some(
    ({ change }) =>
      change.significance !== 'editorial' &&
      change.after.some((clause) => clause.lines.start <= lines.end && lines.start <= clause.lines.end),
  );
}
