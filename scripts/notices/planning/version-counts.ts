import type { EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import type { Reason } from '../deciding/reasons.ts';
import { versionKey } from './hash-versions.ts';
import type { PlannedVersion } from './plan-format.ts';
import type { PlanOutcome } from './plan-profile.ts';

/** Counts verdicts, version by version. */
export class VersionCounts {
  readonly #counted = new Map<string, Counted>();

  count({ heading, verdict, period }: PlanOutcome): void {
    const key = versionKey(heading.document, heading.version);
    const counted = this.#counted.get(key) ?? {
      heading,
      told: 0,
      actionRequired: 0,
      days: new Map(),
      sendBy: null,
      notTold: new Map(),
    };
    this.#counted.set(key, counted);
    if (!verdict.affected) {
      counted.notTold.set(verdict.reason.kind, (counted.notTold.get(verdict.reason.kind) ?? 0) + 1);
      return;
    }
    counted.told += 1;
    if (period && (counted.sendBy === null || period.sendBy < counted.sendBy)) counted.sendBy = period.sendBy;
    if (verdict.priority === 'action-required') counted.actionRequired += 1;
    counted.days.set(verdict.effective, (counted.days.get(verdict.effective) ?? 0) + 1);
  }

  /** The counts in the order of the versions given. */
  inOrder(headings: readonly EntryHeading[], customers: number): PlannedVersion[] {
    return headings.flatMap(({ document, version }) => {
      const counted = this.#counted.get(versionKey(document, version));
      return counted ? [summarise(counted, customers)] : [];
    });
  }
}

interface Counted {
  readonly heading: EntryHeading;
  told: number;
  actionRequired: number;
  sendBy: string | null;
  readonly days: Map<string, number>;
  readonly notTold: Map<Reason['kind'], number>;
}

function summarise(
  { heading, told, actionRequired, sendBy, days, notTold }: Counted,
  customers: number,
): PlannedVersion {
  const { document, version, title } = heading;
  const effective = [...days].map(([date, count]) => ({ date, told: count }));
  effective.sort((one, other) => compareText(one.date, other.date));
  const dates = [...new Set(Object.values(heading.effective))].sort();
  const others = Object.fromEntries([...notTold].sort(([one], [other]) => compareText(one, other)));
  return { document, version, title, customers, told, actionRequired, effective, sendBy, dates, notTold: others };
}
