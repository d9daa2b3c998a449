import type { APIRoute } from 'astro';
import { indexChanges } from '../browser/filter/change-index.ts';
import { matchedClauses } from '../browser/filter/matched-clauses.ts';
import { readEdition } from '../edition.ts';
import { allVersions } from '../versions.ts';

/** What the filter of the home page searches. */
export const GET: APIRoute = async () =>
  Response.json(indexChanges(await allVersions(), readEdition(), matchedClauses));
