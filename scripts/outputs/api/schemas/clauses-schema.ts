import type { ApiClauseLife, ApiClauseStep, ApiClauses, ApiSpan } from '../api-clauses.ts';
import { CLAUSE_ID, CLAUSE_KEY, DOCUMENT_ID, KIND, LABEL, SCHEMA_LINK, SIGNIFICANCE, SITE } from './labels.ts';
import { listOf, nullable, objectOf, optional, type Schema, text } from './schema.ts';

const STEP: Schema = objectOf<ApiClauseStep>('A change of the clause.', {
  version: LABEL,
  kind: KIND,
  significance: SIGNIFICANCE,
  change: text('The anchor of the change in the file of that version.'),
  from: optional(listOf(CLAUSE_KEY, 'Other clauses that it came from.'), 'there is none'),
  into: optional(listOf(CLAUSE_KEY, 'Other clauses that it went into.'), 'there is none'),
});

const LIFE: Schema = objectOf<ApiClauseLife>('A clause through all versions.', {
  id: CLAUSE_ID,
  label: text('Its number in the last version that has it; empty for none.'),
  title: text('Its title in that version; empty for none.'),
  page: nullable(text('Address of its own page, below the site.'), 'there is nothing to tell of it'),
  standsIn: listOf(
    objectOf<ApiSpan>('Versions in a row, in the order in which the document lists them.', {
      first: LABEL,
      last: LABEL,
    }),
    'The versions that have it. Which of them is in force is another question: see the timelines of the document.',
  ),
  steps: listOf(
    STEP,
    'What happened to it, in the order of versions. What came or went with a section as a whole is told of the section alone.',
  ),
});

export const CLAUSES_SCHEMA: Schema = objectOf<ApiClauses>('Every clause that a document ever had.', {
  $schema: SCHEMA_LINK,
  site: SITE,
  document: DOCUMENT_ID,
  clauses: listOf(LIFE, 'In the order in which they first stood.'),
});
