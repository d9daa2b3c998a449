import type { ApiDocumentHeading, ApiIndex } from '../api-index.ts';
import type { TermsPointer } from '../terms-pointer.ts';
import { DOCUMENT_ADDRESSES, DOCUMENT_ID, LABEL, SCHEMA_LINK, SITE } from './labels.ts';
import { count, day, listOf, nullable, objectOf, recordOf, type Schema, text } from './schema.ts';

const DOCUMENT_HEADING: Schema = objectOf<ApiDocumentHeading>('A document.', {
  id: DOCUMENT_ID,
  title: text('The title of its newest version.'),
  language: text('BCP 47.'),
  group: nullable(text('Under which heading lists show it.'), 'the publisher states none'),
  endsOn: nullable(day('The day from which it is no longer in force.'), 'no end is stated'),
  supersededBy: nullable(DOCUMENT_ID, 'no document says that it replaces this one'),
  versions: count('How many versions it has.'),
  newest: nullable(
    objectOf<NonNullable<ApiDocumentHeading['newest']>>('The newest version, which need not be in force.', {
      version: LABEL,
      published: day('When it was published, or recorded where nothing states that.'),
    }),
    'it has none',
  ),
  addresses: DOCUMENT_ADDRESSES,
});

export const INDEX_SCHEMA: Schema = objectOf<ApiIndex>('Where the data begin: the documents of a publisher.', {
  $schema: SCHEMA_LINK,
  publisher: text('Whose documents they are.'),
  site: SITE,
  language: text("The site's language, BCP 47."),
  description: text('Address of the OpenAPI description.'),
  schemas: text('The folder of the schemas.'),
  openTermsArchive: text('The endpoint for clients of Open Terms Archive.'),
  documents: listOf(DOCUMENT_HEADING, 'By id.'),
  topics: recordOf({ type: 'string' }, 'What each subject is called, by its id.'),
  names: recordOf(
    { type: 'string' },
    'What products, regions and groups of customers are called, by id; others go by their id.',
  ),
});

const ADDRESS = 'With the address of the site where that is known, else below it.';

export const POINTER: Schema = objectOf<TermsPointer>(
  'Where to find the terms of a publisher, at a well-known place.',
  {
    $schema: text('The schema that this file holds to.'),
    publisher: text('Whose terms they are.'),
    site: SITE,
    data: text(`The index of the data. ${ADDRESS}`),
    description: text(`The OpenAPI description. ${ADDRESS}`),
    feed: text(`The feed of all changes, as JSON Feed 1.1. ${ADDRESS}`),
    llms: text(`The same for readers that are programs. ${ADDRESS}`),
  },
);
