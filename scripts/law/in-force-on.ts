import { effectiveDate, type Whom } from '../history/effective-date.ts';
import type { DatedDocument, DatedVersion } from './dated-version.ts';
import { type Fated, fatesOf } from './fates.ts';
import { retiredOn, versionInForceOn, versionsTakingEffect } from './in-force.ts';
import type { Reason } from './reason.ts';

/** Who asks, and what else there is. */
export interface InForceContext<Item extends DatedVersion = DatedVersion> {
  /** A group of customers with dates of its own, or one customer; absent for everyone. */
  readonly cohort?: Whom;
  /** All documents, as one may replace another. */
  readonly documents: readonly DatedDocument<Item>[];
  /** The day on which the reason is read, which decides between "took" and "takes"; where absent, the day asked for. */
  readonly today?: string;
}

/** The text of a document that binds on a day, or what stands in its place. */
export interface Binding<Item extends DatedVersion = DatedVersion> {
  readonly version: Item | null;
  /** Ids of the documents that stand in its place on that day, each with the day since when. */
  readonly heirs: readonly Heir[];
}

export interface Heir {
  readonly heir: string;
  /** ISO date. */
  readonly since: string;
}

/** The text that binds, and why. */
export interface InForce<Item extends DatedVersion = DatedVersion> {
  readonly document: string;
  readonly version: Item | null;
  /** The documents that stand in its place on that day. */
  readonly replacedBy: readonly string[];
  readonly reasons: readonly Reason[];
}

/**
 * Which text of a document binds on an ISO date. A document that another replaces binds no more from the day on which that
 * one takes effect, even where later versions of the heir no longer say so; a version that never takes effect replaces nothing.
 */
export function bindingOn<Item extends DatedVersion>(
  { id, versions }: DatedDocument<Item>,
  date: string,
  { cohort, documents }: InForceContext<Item>,
): Binding<Item> {
  const heirs = documentsReplacing(id, documents).flatMap((other) => {
    const first = versionsTakingEffect(other.versions, cohort).find(({ version }) => version.supersedes.includes(id));
    return first === undefined || first.effective.date > date ? [] : [{ heir: other.id, since: first.effective.date }];
  });
  return { version: heirs.length > 0 ? null : versionInForceOn(versions, date, cohort), heirs };
}

/** The documents of which some version says that it takes the place of one, in the order given. */
export function documentsReplacing<Item extends DatedVersion>(
  id: string,
  documents: readonly DatedDocument<Item>[],
): readonly DatedDocument<Item>[] {
  const known = remembered.get(documents) ?? indexReplacing(documents);
  remembered.set(documents, known);
  return (known.get(id) ?? []) as readonly DatedDocument<Item>[];
}

/** A hundred documents are asked about one another, day by day. */
const remembered = new WeakMap<readonly DatedDocument[], ReadonlyMap<string, readonly DatedDocument[]>>();

function indexReplacing(documents: readonly DatedDocument[]): ReadonlyMap<string, readonly DatedDocument[]> {
  const index = new Map<string, DatedDocument[]>();
  for (const document of documents) {
    for (const replaced of new Set(document.versions.flatMap(({ supersedes }) => supersedes))) {
      if (replaced !== document.id) index.set(replaced, [...(index.get(replaced) ?? []), document]);
    }
  }
  return index;
}

/** Which text of a document binds on an ISO date, and why. */
export function inForceOn<Item extends DatedVersion>(
  document: DatedDocument<Item>,
  date: string,
  context: InForceContext<Item>,
): InForce<Item> {
  const { version, heirs } = bindingOn(document, date, context);
  const reasons = explain(document, date, { version, heirs }, context);
  return { document: document.id, version, replacedBy: heirs.map(({ heir }) => heir), reasons };
}

function explain<Item extends DatedVersion>(
  { versions }: DatedDocument<Item>,
  date: string,
  { version: inForce, heirs }: Binding<Item>,
  { cohort, today = date }: InForceContext<Item>,
): readonly Reason[] {
  if (heirs.length > 0) {
    const by = heirs.map(({ heir, since }) => ({ document: heir, since, ahead: since > today }));
    return [{ kind: 'replaced', by, ahead: date > today }];
  }
  const retired = retiredOn(versions);
  if (retired !== null && date >= retired) return [{ kind: 'retired', on: retired, ahead: retired > today }];
  const others = explainOthers(fatesOf(versions, cohort), inForce, { date, today });
  if (inForce === null)
    return [{ kind: 'none-yet', ahead: date > today, recorded: versions.every(isRecorded) }, ...others];
  const { label: version, corrects, stated } = inForce;
  const on = effectiveDate(inForce, cohort);
  const own = ownCohort(inForce, cohort);
  return [
    stated.length === 0
      ? { kind: 'recorded', version, on, binds: true }
      : { kind: 'takes-effect', version, on, ahead: on > today, cohort: own, moved: null },
    ...(corrects === null ? [] : [{ kind: 'corrects', version: corrects } as const]),
    ...others,
  ];
}

/** What a reader may have expected instead: later versions, and older ones of a later day, and why they do not bind. */
function explainOthers(
  fates: readonly Fated[],
  inForce: DatedVersion | null,
  { date, today }: { readonly date: string; readonly today: string },
): readonly Reason[] {
  const own = fates.findIndex(({ version }) => version === inForce);
  return fates.flatMap(
    ({ version: { label, stated, postponed, advanced, withdrawn }, effective, fate }, index): readonly Reason[] => {
      const version = label;
      const on = effective.date;
      if (index === own || (index < own && (fate.kind !== 'overtaken' || on <= fates[own]!.effective.date))) return [];
      if (fate.kind === 'withdrawn') return [{ kind: 'withdrawn', version, on: withdrawn!.on }];
      if (fate.kind === 'corrected') return [{ kind: 'corrected', version, by: fate.by.label }];
      // What was recorded and replaced on one day was never announced.
      if (fate.kind === 'overtaken' && stated.length === 0) return [];
      if (fate.kind === 'overtaken') return [{ kind: 'overtaken', version, announced: on, by: fate.by.label }];
      if (on <= date) return [];
      if (stated.length === 0) return [{ kind: 'recorded', version, on, binds: false }];
      const moved = postponed
        ? ({ how: 'postponed', from: postponed.from } as const)
        : advanced && ({ how: 'advanced', from: advanced.from } as const);
      return [{ kind: 'takes-effect', version, on, ahead: on > today, cohort: null, moved }];
    },
  );
}

/** Whether nothing states a date of a version, so that it is known since when it is on record alone. */
function isRecorded({ stated }: DatedVersion): boolean {
  return stated.length === 0;
}

/** Only where the date is the group's own. */
function ownCohort({ effective }: DatedVersion, cohort: Whom | undefined): string | null {
  return typeof cohort === 'string' && cohort !== 'all' && Object.hasOwn(effective, cohort) ? cohort : null;
}
