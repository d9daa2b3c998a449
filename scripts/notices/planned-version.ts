import type { EntryHeading } from '../changelog/entry.ts';
import type { Verdict } from './affected.ts';
import { compareText } from './effective-date.ts';
import { versionKey } from './plan-hashes.ts';
import type { Reason } from './reasons.ts';

/** How many are told of one version. Counts only: no customer is named. */
export interface PlannedVersion {
  readonly document: string;
  readonly version: string;
  readonly title: string;
  /** Customers in the registry. */
  readonly customers: number;
  readonly told: number;
  /** Of those told. */
  readonly actionRequired: number;
  /** How many are told that it takes effect on which ISO date, by date. */
  readonly effective: readonly { readonly date: string; readonly told: number }[];
  /** The dates in front matter by cohort, for where nobody is told. */
  readonly dates: readonly string[];
  /** Why others are not told, by kind of reason. */
  readonly notTold: Readonly<Partial<Record<Reason['kind'], number>>>;
}

/** Counts one customer's verdict on a version into the table, kept by `DOCUMENT@VERSION`. */
export function countVerdict(
  versions: Map<string, PlannedVersion>,
  heading: EntryHeading,
  verdict: Verdict,
  customers: number,
): void {
  const key = versionKey(heading.document, heading.version);
  const counted = versions.get(key) ?? unplanned(heading, customers);
  versions.set(key, verdict.affected ? countTold(counted, verdict) : countNotTold(counted, verdict.reason));
}

function countTold(counted: PlannedVersion, verdict: Extract<Verdict, { affected: true }>): PlannedVersion {
  const same = counted.effective.find(({ date }) => date === verdict.effective)?.told ?? 0;
  const others = counted.effective.filter(({ date }) => date !== verdict.effective);
  const effective = [...others, { date: verdict.effective, told: same + 1 }];
  return {
    ...counted,
    told: counted.told + 1,
    actionRequired: counted.actionRequired + (verdict.priority === 'action-required' ? 1 : 0),
    effective: effective.sort((one, other) => compareText(one.date, other.date)),
  };
}

function countNotTold(counted: PlannedVersion, { kind }: Reason): PlannedVersion {
  return { ...counted, notTold: { ...counted.notTold, [kind]: (counted.notTold[kind] ?? 0) + 1 } };
}

function unplanned({ document, version, title, effective }: EntryHeading, customers: number): PlannedVersion {
  const dates = [...new Set(Object.values(effective))].sort();
  return { document, version, title, customers, told: 0, actionRequired: 0, effective: [], dates, notTold: {} };
}
