import { effectiveDate } from '../history/effective-date.ts';
import type { Version } from '../history/versions.ts';
import { versionInForceOn } from './in-force.ts';

/** What decides which text of a document binds. */
export interface DatedDocument {
  readonly id: string;
  /** Oldest first. */
  readonly versions: readonly Version[];
}

/** Who asks, and what else there is. */
export interface InForceContext {
  /** A group of customers with dates of its own; absent for everyone. */
  readonly cohort?: string;
  /** All documents, as one may replace another. */
  readonly documents: readonly DatedDocument[];
}

/** The text that binds, and why. */
export interface InForce {
  readonly document: string;
  readonly version: Version | null;
  /** The documents that stand in its place on that day. */
  readonly replacedBy: readonly string[];
  /** For a reader, in one piece and sentence by sentence. */
  readonly reason: string;
  readonly sentences: readonly string[];
}

/**
 * Which text of a document binds a cohort on an ISO date, with the reason in words. A document that another replaces binds
 * no more from the day on which that one takes effect, even where later versions of the heir no longer say so.
 */
export function inForceOn(document: DatedDocument, date: string, { cohort, documents }: InForceContext): InForce {
  const { id, versions } = document;
  const found = { document: id, version: null, replacedBy: [] };
  const because = (sentences: readonly string[]) => ({ reason: sentences.join(' '), sentences });
  const retired = versions.at(-1)?.frontMatter.retired ?? null;
  const heirs = findHeirs(document, date, { ...(cohort !== undefined && { cohort }), documents });
  if (heirs.length > 0) {
    const taken = heirs.map(({ heir, since }) => `${heir} took its place on ${since}`);
    const replacedBy = heirs.map(({ heir }) => heir);
    return { ...found, replacedBy, ...because([`The document is in force no more: ${taken.join(', ')}.`]) };
  }
  if (retired !== null && date >= retired) return { ...found, ...because([`The document ended on ${retired}.`]) };
  const version = versionInForceOn(versions, date, cohort);
  const notes = explainOthers(versions, version, date, cohort);
  if (version === null) return { ...found, ...because(['No version had taken effect yet.', ...notes]) };
  const began = `Version ${version.label} took effect on ${effectiveDate(version, cohort)}${forCohort(version, cohort)}.`;
  return { ...found, version, ...because([began, ...notes]) };
}

/** The documents that replaced one by an ISO date, each with the day since when. */
function findHeirs(
  { id }: DatedDocument,
  date: string,
  { cohort, documents }: InForceContext,
): readonly { readonly heir: string; readonly since: string }[] {
  return documents.flatMap(({ id: heir, versions }) => {
    if (heir === id) return [];
    const begun = versions.filter(
      (version) => version.frontMatter.withdrawn === null && effectiveDate(version, cohort) <= date,
    );
    const corrected = new Set(begun.map(({ frontMatter }) => frontMatter.change?.corrects));
    const days = begun
      .filter(({ label, frontMatter }) => !corrected.has(label) && frontMatter.supersedes.includes(id))
      .map((version) => effectiveDate(version, cohort));
    return days.length === 0 ? [] : [{ heir, since: days.sort()[0]! }];
  });
}

/** What a reader may have expected instead: later versions, and why they do not bind. */
function explainOthers(
  versions: readonly Version[],
  inForce: Version | null,
  date: string,
  cohort: string | undefined,
): string[] {
  const later = versions.slice(inForce === null ? 0 : versions.indexOf(inForce) + 1);
  const notes = later.map((version) => {
    const { label, frontMatter, advanced } = version;
    const day = effectiveDate(version, cohort);
    const { withdrawn, postponed } = frontMatter;
    if (withdrawn !== null) return `Version ${label} was withdrawn on ${withdrawn.on}.`;
    const correction = versions.find((other) => other.frontMatter.change?.corrects === label);
    if (correction !== undefined && effectiveDate(correction, cohort) <= date)
      return `Version ${label} was corrected by version ${correction.label}.`;
    const moved = postponed ? `, postponed from ${postponed.from}` : advanced ? `, advanced from ${advanced.from}` : '';
    if (day > date) return `Version ${label} takes effect on ${day}${moved}.`;
    return `Version ${label}, in effect from ${day}, was followed by that one.`;
  });
  const corrects = inForce?.frontMatter.change?.corrects;
  return corrects === undefined ? notes : [`It corrects version ${corrects}.`, ...notes];
}

/** Only where the date is the cohort's own. */
function forCohort({ effective }: Version, cohort: string | undefined): string {
  return cohort === undefined || !Object.hasOwn(effective, cohort) ? '' : ` for ${cohort} customers`;
}
