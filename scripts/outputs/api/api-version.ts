import type { Entry } from '../../changelog/entry.ts';
import type { TextClause, VersionText } from '../../texts/version-text.ts';
import { UNSEALED } from '../record/seal.ts';
import { type ApiChange, apiChanges } from './api-change.ts';
import { type ApiVersionHeading, apiVersionHeading } from './api-version-heading.ts';

/** One version of a document: the file `versions/DOCUMENT/VERSION.json`. */
export interface ApiVersion extends ApiVersionHeading {
  readonly $schema: string;
  readonly seal: string;
  readonly site: string | null;
  readonly document: string;
  readonly clauses: readonly ApiClause[];
  readonly changes: readonly ApiChange[];
  readonly alsoComparedWith: {
    readonly version: string;
    readonly unchanged: number;
    readonly changes: readonly ApiChange[];
  } | null;
}

/** A clause of a version, in reading order; what is not said of it is empty, 0 or false. */
export interface ApiClause {
  readonly id: string;
  readonly parent: string | null;
  readonly type: TextClause['type'];
  readonly label: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly depth?: number;
  readonly nesting?: number;
  readonly ordered?: true;
  readonly quoted?: true;
  readonly header?: true;
  readonly box?: string;
  readonly condition?: string;
  readonly defines?: readonly string[];
  readonly uses?: readonly string[];
}

/** @param site the site's address without a trailing slash; null where none is known */
export function apiVersion(entry: Entry, { clauses }: VersionText, site: string | null): ApiVersion {
  const { document, between } = entry;
  return {
    $schema: '../../schema/version.json',
    seal: `sha256-${UNSEALED}`,
    site,
    document,
    ...apiVersionHeading(entry),
    clauses: clauses.map((clause) => apiClause(clause, clauses)),
    changes: apiChanges(entry.changes, document),
    alsoComparedWith: between
      ? {
          version: between.version,
          unchanged: between.unchanged,
          changes: apiChanges(between.changes, document),
        }
      : null,
  };
}

function apiClause(clause: TextClause, all: readonly TextClause[]): ApiClause {
  const { id, parent, type, label, cite, title, text } = clause;
  const { depth, nesting, ordered, quoted, header, box, condition, defines, uses } = clause;
  return {
    id,
    parent: parent === null ? null : all[parent]!.id,
    ...{ type, label, number: cite?.number ?? '', title, text },
    ...(depth > 0 && { depth }),
    ...(nesting > 0 && { nesting }),
    ...(ordered && { ordered }),
    ...(quoted && { quoted }),
    ...(header && { header }),
    ...(box !== '' && { box }),
    ...(condition !== '' && { condition }),
    ...(defines.length > 0 && { defines }),
    ...(uses.length > 0 && { uses }),
  };
}
