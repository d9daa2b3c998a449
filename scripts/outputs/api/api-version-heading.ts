import type { Correction, EntryHeading } from '../../changelog/entry.ts';
import type { TextDate } from '../../history/statements/dates-in-text.ts';
import type { Significance } from '../../law/significance.ts';
import { addressesOfVersion, type VersionAddresses } from './addresses.ts';

/** A version in the published data, without its clauses and changes. All days are ISO dates, UTC. */
export interface ApiVersionHeading {
  readonly version: string;
  readonly title: string;
  readonly previous: string | null;
  readonly returnsTo: string | null;
  readonly published: string;
  readonly effective: Readonly<Record<string, string>>;
  readonly dateSources: {
    readonly published: 'stated' | 'recorded';
    readonly effective: 'stated' | 'published' | 'recorded';
  };
  readonly datesInText: readonly TextDate[];
  readonly revised: string;
  readonly overtakenBy: Readonly<Record<string, string>>;
  readonly stepTo: string | null;
  readonly corrects: string | null;
  readonly correctedBy: Correction | null;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  readonly postponed: { readonly from: string; readonly reason: string } | null;
  readonly advanced: { readonly from: string } | null;
  readonly endsDocumentOn: string | null;
  readonly significance: Significance | null;
  readonly headline: string;
  readonly summary: string;
  readonly wordsBy: { readonly headline: 'publisher' | 'rules'; readonly summary: 'publisher' | 'rules' };
  readonly why: string | null;
  readonly actions: readonly string[];
  readonly benefits: readonly string[];
  readonly risks: readonly string[];
  readonly shorterNoticeBecause: string | null;
  readonly counts: EntryHeading['counts'];
  readonly unchanged: number;
  readonly topics: readonly string[];
  readonly products: readonly string[];
  readonly regions: readonly string[];
  readonly supersedes: readonly string[];
  readonly incorporates: readonly string[];
  readonly unreadable: string | null;
  readonly commit: string;
  readonly textHash: string;
  readonly addresses: VersionAddresses;
}

/** @param heading as its document has it, with what later versions made of it */
export function apiVersionHeading(heading: EntryHeading): ApiVersionHeading {
  const { author, stated, previous } = heading;
  const { title, returnsTo, published, revised, effective, withdrawn, postponed, advanced } = heading;
  const { counts, unchanged, topics, products, regions, supersedes, incorporates, commit } = heading;
  return {
    version: heading.version,
    ...{ title, previous, returnsTo, published, effective },
    dateSources: {
      published: stated.includes('published') ? 'stated' : 'recorded',
      effective: stated.includes('effective') ? 'stated' : stated.includes('published') ? 'published' : 'recorded',
    },
    datesInText: heading.textDates ?? [],
    revised,
    overtakenBy: heading.overtaken ?? {},
    stepTo: heading.stepTo ?? null,
    corrects: author?.corrects ?? null,
    correctedBy: heading.correction ?? null,
    ...{ withdrawn, postponed, advanced },
    endsDocumentOn: heading.retired ?? null,
    // What is new has no significance: there was nothing before it.
    significance: previous === null ? null : heading.significance,
    headline: heading.headline,
    summary: heading.summary,
    wordsBy: {
      headline: author?.title === undefined ? 'rules' : 'publisher',
      summary: author?.summary === undefined ? 'rules' : 'publisher',
    },
    why: author?.why ?? null,
    actions: author?.actions ?? [],
    benefits: author?.benefits ?? [],
    risks: author?.risks ?? [],
    shorterNoticeBecause: author?.exception ?? null,
    ...{ counts, unchanged, topics, products, regions, supersedes, incorporates },
    unreadable: heading.unreadable ?? null,
    commit,
    textHash: heading.textHash,
    addresses: addressesOfVersion(heading.slug),
  };
}
