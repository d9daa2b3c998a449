import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import type { DocumentStanding, StandingPeriod, Timeline } from '../../changelog/standing.ts';
import type { Prevailing } from '../../history/translated-text.ts';
import type { Reason } from '../../law/reason.ts';
import { reasonsInWords } from '../../law/reasons-in-words.ts';
import { addressesOfDocument, type DocumentAddresses } from './addresses.ts';
import { type ApiVersionHeading, apiVersionHeading } from './api-version-heading.ts';

/** One document: the file `documents/DOCUMENT.json`. */
export interface ApiDocument {
  readonly $schema: string;
  readonly site: string | null;
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly group: string | null;
  readonly endsOn: string | null;
  readonly removedOn: string | null;
  readonly supersededBy: string | null;
  readonly addresses: DocumentAddresses;
  readonly timelines: readonly ApiTimeline[];
  readonly versions: readonly ApiVersionHeading[];
  readonly translations: readonly ApiTranslation[];
}

/** Which text is in force from when for one group of customers. */
export interface ApiTimeline {
  readonly cohort: string | null;
  readonly periods: readonly ApiPeriod[];
  readonly contracts: readonly ApiContract[];
}

export interface ApiPeriod {
  readonly from: string | null;
  readonly version: string | null;
  readonly basis: 'stated' | 'recorded' | null;
  readonly replacedBy: readonly string[];
  readonly because: string;
}

export interface ApiContract {
  readonly from: string | null;
  readonly parts: readonly {
    readonly document: string;
    readonly version: string;
    readonly through: readonly string[];
  }[];
}

export interface ApiTranslation {
  readonly language: string;
  readonly title: string;
  readonly prevails: Prevailing | null;
  readonly versions: readonly { readonly version: string; readonly textHash: string; readonly text: string }[];
}

export function apiDocument(document: DocumentHeading, standing: DocumentStanding, edition: Edition): ApiDocument {
  const { id, title, language, translations = [] } = document;
  const versions = edition.documents.flatMap((each) => each.versions);
  const known = new Map(versions.map((version) => [version.slug, version]));
  const titles = new Map(edition.documents.map((each) => [each.id, each.title]));
  return {
    $schema: '../schema/document.json',
    site: edition.site,
    ...{ id, title, language },
    group: document.group ?? null,
    endsOn: document.retired,
    removedOn: document.removed ?? null,
    supersededBy: document.supersededBy,
    addresses: addressesOfDocument(id),
    timelines: standing.timelines.map((timeline) => apiTimeline(timeline, standing.reasons, { known, titles })),
    versions: document.versions.map(apiVersionHeading),
    translations: translations.map((each) => ({
      language: each.language,
      title: each.title,
      prevails: each.prevails,
      versions: each.versions.map(({ version, slug, textHash }) => ({
        version,
        textHash,
        text: `documents/${slug}/${each.language.toLowerCase()}/text.md`,
      })),
    })),
  };
}

interface Names {
  /** Versions by slug. */
  readonly known: ReadonlyMap<string, EntryHeading>;
  /** Titles of documents by id. */
  readonly titles: ReadonlyMap<string, string>;
}

function apiTimeline(
  { cohort, periods, contracts = [] }: Timeline,
  reasons: readonly Reason[],
  names: Names,
): ApiTimeline {
  return {
    cohort,
    periods: periods.map((period) => apiPeriod(period, reasons, names)),
    contracts: contracts.map(({ from, parts }) => ({
      from,
      parts: parts.map(({ document, slug, through }) => ({
        document,
        version: names.known.get(slug ?? '')?.version ?? '',
        through,
      })),
    })),
  };
}

function apiPeriod(period: StandingPeriod, reasons: readonly Reason[], { known, titles }: Names): ApiPeriod {
  const { from, slug, replacedBy, reason } = period;
  const heading = known.get(slug ?? '') ?? null;
  const version = heading?.version ?? null;
  const basis = heading === null ? null : heading.stated.length === 0 ? 'recorded' : 'stated';
  const own = reason.map((position) => reasons[position]!).filter((each) => isOwn(each, version));
  return { from, version, basis, replacedBy, because: reasonsInWords(own, (id) => titles.get(id) ?? id) };
}

/** Later versions have periods of their own; named in each earlier one they would make long histories quadratic. */
function isOwn(reason: Reason, version: string | null): boolean {
  if (reason.kind === 'recorded') return reason.binds;
  return reason.kind !== 'takes-effect' || reason.version === version;
}
