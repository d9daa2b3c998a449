import { effectiveDate, type Whom } from '../history/effective-date.ts';
import { forCohort } from './cohorts.ts';
import type { DatedDocument, DatedVersion } from './dated-version.ts';
import { type Fated, fatesOf } from './fates.ts';
import { retiredOn, versionInForceOn, versionsTakingEffect } from './in-force.ts';

/** Who asks, and what else there is. */
export interface InForceContext<Item extends DatedVersion = DatedVersion> {
  /** A group of customers with dates of its own, or one customer; absent for everyone. */
  readonly cohort?: Whom;
  /** All documents, as one may replace another. */
  readonly documents: readonly DatedDocument<Item>[];
  /** The day on which the reason is read, which decides between "took" and "takes"; where absent, the day asked for. */
  readonly today?: string;
  /** What readers call a document; where absent, its id. */
  readonly nameOf?: (id: string) => string;
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
  /** For a reader, in one piece and sentence by sentence. */
  readonly reason: string;
  readonly sentences: readonly string[];
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

/** Which text of a document binds on an ISO date, with the reason in words. */
export function inForceOn<Item extends DatedVersion>(
  document: DatedDocument<Item>,
  date: string,
  context: InForceContext<Item>,
): InForce<Item> {
  const { version, heirs } = bindingOn(document, date, context);
  const sentences = explain(document, date, { version, heirs }, context);
  const replacedBy = heirs.map(({ heir }) => heir);
  return { document: document.id, version, replacedBy, reason: sentences.join(' '), sentences };
}

function explain<Item extends DatedVersion>(
  { versions }: DatedDocument<Item>,
  date: string,
  { version: inForce, heirs }: Binding<Item>,
  { cohort, today = date, nameOf = (id) => id }: InForceContext<Item>,
): readonly string[] {
  if (heirs.length > 0) {
    const taken = heirs.map(({ heir, since }) => {
      return `${nameOf(heir)} ${since > today ? 'takes' : 'took'} its place on ${since}`;
    });
    return [`The document is ${date > today ? 'then no longer' : 'no longer'} in force: ${taken.join(', ')}.`];
  }
  const retired = retiredOn(versions);
  if (retired !== null && date >= retired) return [`The document ${retired > today ? 'ends' : 'ended'} on ${retired}.`];
  const notes = explainOthers(fatesOf(versions, cohort), inForce, { date, today });
  if (inForce === null) return [`No version ${date > today ? 'will have' : 'had'} taken effect yet.`, ...notes];
  const corrects = inForce.corrects === null ? [] : [`It corrects version ${inForce.corrects}.`];
  const since = effectiveDate(inForce, cohort);
  const began =
    inForce.stated.length === 0
      ? `Version ${inForce.label} was recorded on ${since}; no other date is stated.`
      : `Version ${inForce.label} ${since > today ? 'takes' : 'took'} effect on ${since}${forWhom(inForce, cohort)}.`;
  return [began, ...corrects, ...notes];
}

/** What a reader may have expected instead: later versions, and older ones of a later day, and why they do not bind. */
function explainOthers(
  fates: readonly Fated[],
  inForce: DatedVersion | null,
  { date, today }: { readonly date: string; readonly today: string },
): string[] {
  const own = fates.findIndex(({ version }) => version === inForce);
  return fates.flatMap(({ version: { label, stated, postponed, advanced, withdrawn }, effective, fate }, index) => {
    const day = effective.date;
    if (index === own || (index < own && (fate.kind !== 'overtaken' || day <= fates[own]!.effective.date))) return [];
    if (fate.kind === 'withdrawn') return [`Version ${label} was withdrawn on ${withdrawn!.on}.`];
    if (fate.kind === 'corrected') return [`Version ${label} was corrected by version ${fate.by.label}.`];
    if (fate.kind === 'overtaken')
      return [
        `Version ${label}, announced for ${day}, does not take effect: version ${fate.by.label} takes its place.`,
      ];
    if (day <= date) return [];
    if (stated.length === 0) return [`Version ${label} was recorded on ${day}.`];
    const moved = postponed ? `, postponed from ${postponed.from}` : advanced ? `, advanced from ${advanced.from}` : '';
    return [`Version ${label} ${day > today ? 'takes' : 'took'} effect on ${day}${moved}.`];
  });
}

/** Only where the date is the group's own. */
function forWhom({ effective }: DatedVersion, cohort: Whom | undefined): string {
  return typeof cohort === 'string' && Object.hasOwn(effective, cohort) ? forCohort(cohort) : '';
}
