import type { DocumentHeading } from '../../changelog/edition.ts';
import type { SinceSigned } from '../../changelog/since-signed.ts';
import { API } from '../api/addresses.ts';
import { type ApiChange, apiChanges } from '../api/api-change.ts';
import { UNSEALED } from '../record/seal.ts';

/** What changed since a version that somebody may have signed: the file `documents/DOCUMENT/since/VERSION/change.json`. */
export interface ApiSince {
  readonly $schema: string;
  /** SHA-256 of the file with zeros in its place: `scripts/outputs/record/seal.ts`. */
  readonly seal: string;
  readonly site: string | null;
  readonly document: string;
  readonly title: string;
  /** The label of the signed version. */
  readonly version: string;
  readonly texts: readonly ApiSinceText[];
}

/** The net change to one text. */
export interface ApiSinceText {
  readonly version: string;
  readonly standing: 'in-force' | 'announced';
  readonly effective: Readonly<Record<string, string>>;
  readonly unchanged: number;
  readonly changes: readonly ApiChange[];
}

/** @param site the site's address without a trailing slash; null where none is known */
export function apiSince(since: SinceSigned, { id, title, versions }: DocumentHeading, site: string | null): ApiSince {
  return {
    $schema: `../../../../${API}/schema/since.json`,
    seal: `sha256-${UNSEALED}`,
    site,
    document: id,
    title,
    version: since.version,
    texts: since.texts.map(({ version, slug, unchanged, changes }, index) => ({
      version,
      standing: index === 0 ? 'in-force' : 'announced',
      effective: versions.find((each) => each.slug === slug)!.effective,
      unchanged,
      changes: apiChanges(changes, id),
    })),
  };
}
