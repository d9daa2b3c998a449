import { API } from '../addresses.ts';
import { CHANGE_SCHEMA, CLAUSE_REF, EFFECT } from './change-schema.ts';
import { CLAUSES_SCHEMA } from './clauses-schema.ts';
import { DOCUMENT_SCHEMA } from './document-schema.ts';
import { FINDING_SCHEMA } from './finding-schema.ts';
import { INDEX_SCHEMA, POINTER } from './index-schema.ts';
import type { Schema } from './schema.ts';
import { SINCE_SCHEMA } from './since-schema.ts';
import { VERSION_HEADING_SCHEMA } from './version-heading-schema.ts';
import { CLAUSE, VERSION_SCHEMA } from './version-schema.ts';

/** The names of the schemas, which are those of their files. */
export type ApiSchemaName = 'index' | 'document' | 'version' | 'since' | 'clauses' | 'terms';

/**
 * The schema of each file of the data, each whole in itself. Readers are to accept what they do not know; the schemas do not, so that
 * nothing is published which they do not tell of.
 * @param site the site's address, by which they are known; null where none is
 */
export function apiSchemas(site: string | null): Readonly<Record<ApiSchemaName, Schema>> {
  const parts: Readonly<Record<ApiSchemaName, readonly [Schema, Readonly<Record<string, Schema>>]>> = {
    index: [INDEX_SCHEMA, {}],
    document: [DOCUMENT_SCHEMA, { versionHeading: VERSION_HEADING_SCHEMA }],
    version: [
      VERSION_SCHEMA,
      { clause: CLAUSE, change: CHANGE_SCHEMA, clauseRef: CLAUSE_REF, effect: EFFECT, finding: FINDING_SCHEMA },
    ],
    since: [SINCE_SCHEMA, { change: CHANGE_SCHEMA, clauseRef: CLAUSE_REF, effect: EFFECT, finding: FINDING_SCHEMA }],
    clauses: [CLAUSES_SCHEMA, {}],
    terms: [POINTER, {}],
  };
  const written = Object.entries(parts).map(([name, [schema, definitions]]) => [
    name,
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...(site !== null && { $id: `${site}/${API}/schema/${name}.json` }),
      title: name,
      ...schema,
      ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
    },
  ]);
  return Object.fromEntries(written);
}
