import type { ApiClause, ApiVersion } from '../api-version.ts';
import { CLAUSE_ID, DOCUMENT_ID, LABEL, labels, SCHEMA_LINK, SEAL, SITE } from './labels.ts';
import { choiceOf, count, listOf, nullable, objectOf, optional, reference, type Schema, text } from './schema.ts';
import { VERSION_HEADING } from './version-heading-schema.ts';

const IS_TRUE: Schema = { const: true };

export const CLAUSE: Schema = objectOf<ApiClause>('A clause of this version.', {
  id: CLAUSE_ID,
  parent: nullable(CLAUSE_ID, 'it stands under none'),
  type: choiceOf<ApiClause['type']>('What it is.', {
    heading: '',
    paragraph: '',
    item: 'of a list',
    row: 'of a table',
    code: '',
    html: '',
  }),
  label: text('Its number as printed; empty for none.'),
  number: text(
    'Its full number, such as 15.3(b); of a clause without one, that of the nearest above it; empty for none.',
  ),
  title: text('Its heading or run-in title; empty for none.'),
  text: text('Its words after the label, without markup. The cells of a row are joined by " | ".'),
  depth: optional(count('The rank of a heading, 1 to 6; 7 for a line that acts as one.'), 'it is no heading'),
  nesting: optional(count('How many lists it stands in.'), 'it stands in none'),
  ordered: optional({ ...IS_TRUE, description: 'It is an item of a numbered list.' }, 'it is not'),
  quoted: optional({ ...IS_TRUE, description: 'It stands in a quotation.' }, 'it does not'),
  header: optional({ ...IS_TRUE, description: 'It is the head of a table.' }, 'it is not'),
  box: optional(text('The kind of the box that begins with it, such as Note.'), 'none begins'),
  condition: optional(
    text('For which readers alone it is printed, in the words of the publishing system.'),
    'it is for all',
  ),
  defines: optional(labels('The terms that it is the first to define.'), 'it defines none'),
  uses: optional(labels('The terms that it uses and another clause defines.'), 'it uses none'),
});

export const VERSION_SCHEMA: Schema = objectOf<ApiVersion>(
  'One version of a document, with its clauses and what it changed.',
  {
    $schema: SCHEMA_LINK,
    seal: SEAL,
    site: SITE,
    document: DOCUMENT_ID,
    ...VERSION_HEADING,
    clauses: listOf(reference('clause'), 'All clauses, in reading order; parent makes them a tree.'),
    changes: listOf(
      reference('change'),
      'What differs from the version that previous names; of a first version, from the documents that it replaces. In the order of the new text. Clauses that are not named are as they were.',
    ),
    alsoComparedWith: nullable(
      objectOf<NonNullable<ApiVersion['alsoComparedWith']>>(
        'A version in between, announced or recorded, that never bound anybody, and what differs from that one.',
        {
          version: LABEL,
          unchanged: count('How many clauses are as they were in it.'),
          changes: listOf(reference('change'), 'What differs from it.'),
        },
      ),
      'there is none',
    ),
  },
);
