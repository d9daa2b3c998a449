import type { ChangelogOptions } from '../../loading/read-changelog.ts';
import { acceptanceStatus } from '../../notices/acceptance/acceptance-status.ts';
import { formatAcceptance } from '../../notices/acceptance/format-acceptance.ts';
import { acceptancesIn } from '../../notices/ledger/acceptances.ts';
import { deliveredNotices } from '../../notices/ledger/delivered-notices.ts';
import type { LedgerRecord } from '../../notices/ledger/ledger-record.ts';
import { foldRecords } from '../../notices/ledger/ledger-state.ts';
import { versionKey } from '../../notices/planning/hash-versions.ts';
import { print, showProgress } from '../console.ts';
import { readRecords, statePlace } from './open-state.ts';
import { findCustomer, readForNotices } from './read-for-notices.ts';
import { requestPlan } from './request-plan.ts';
import { sayLines } from './say-lines.ts';

export interface AcceptanceOptions extends ChangelogOptions {
  readonly json: boolean;
  /** Only this customer. */
  readonly customer?: string;
  /** ISO date: versions published from then on, even those in effect. */
  readonly since?: string;
}

/** `terms notices acceptance`: who must accept which version again, by when and why; for a click-through with `json`. */
export async function noticesAcceptance(options: AcceptanceOptions): Promise<number> {
  const progress = showProgress();
  try {
    const place = statePlace();
    const records: readonly LedgerRecord[] = place === null ? [] : await readRecords(place);
    const acceptances = acceptancesIn(records);
    const state = foldRecords(records);
    const delivered = deliveredNotices(state);
    const objections = new Set(
      [...state.notices.values()].flatMap(({ identity: { customer, document, version }, objected }) =>
        objected === null ? [] : [JSON.stringify([customer, document, version])],
      ),
    );
    return await readForNotices(options, progress, async ({ edition, publisher, customers, sources }) => {
      const asked = options.customer === undefined ? customers : [findCustomer(customers, options.customer)];
      const since = options.since ?? publisher.configuration.notices.since;
      const begun = new Set([...delivered.versions, ...[...acceptances.values()].flatMap((own) => [...own.keys()])]);
      const published = edition.documents
        .flatMap(({ versions }) => versions)
        .flatMap((each) => (begun.has(versionKey(each.document, each.version)) ? [each.published] : []));
      // Whatever came after a version that somebody was told of or accepted may have to be accepted, so that its entry is needed.
      const [first] = [since ?? edition.today, ...published].sort();
      const request = await requestPlan(edition, publisher, asked, sources, { since: first!, delivered });
      const objectedTo = (...version: readonly string[]): boolean => objections.has(JSON.stringify(version));
      const report = acceptanceStatus({ ...request, since }, { acceptances, objectedTo });
      progress.stop();
      if (options.json) print(`${JSON.stringify(report, null, 2)}\n`);
      else sayLines(formatAcceptance(report));
      return 0;
    });
  } finally {
    progress.stop();
  }
}
