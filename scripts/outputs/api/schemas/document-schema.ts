import type { ApiContract, ApiDocument, ApiPeriod, ApiTimeline, ApiTranslation } from '../api-document.ts';
import { DOCUMENT_ADDRESSES, DOCUMENT_ID, LABEL, SCHEMA_LINK, SITE } from './labels.ts';
import { choiceOf, day, listOf, nullable, objectOf, reference, type Schema, text } from './schema.ts';

const FROM = nullable(
  day('The first day. It lasts until the day before the next one begins, the last one on and on.'),
  'it is the time before the next',
);

const PERIOD: Schema = objectOf<ApiPeriod>('Days on which one text is in force, or on record where basis says so.', {
  from: FROM,
  version: nullable(LABEL, 'none is in force'),
  basis: nullable(
    choiceOf<NonNullable<ApiPeriod['basis']>>('What is known of its dates.', {
      stated: 'the publisher states when the version was published or takes effect',
      recorded:
        'the publisher states no date, so that the version is known to be on record since that day, and no more',
    }),
    'there is no version',
  ),
  replacedBy: listOf(DOCUMENT_ID, 'The documents that are in force in its place.'),
  because: text('Why, in English, as of the day on which this file was made.'),
});

const CONTRACT: Schema = objectOf<ApiContract>('Days on which the contract has the same parts.', {
  from: FROM,
  parts: listOf(
    objectOf<ApiContract['parts'][number]>('A document that is part of it.', {
      document: DOCUMENT_ID,
      version: LABEL,
      through: listOf(DOCUMENT_ID, 'The documents by which it becomes part, this one first.'),
    }),
    'The document itself left out.',
  ),
});

const TIMELINE: Schema = objectOf<ApiTimeline>(
  'What is in force when for one group of customers. On a day, the period that counts is the last one that began on that day or before.',
  {
    cohort: nullable(text('The group.'), 'it is for everyone who is in none of the other groups'),
    periods: listOf(PERIOD, 'The earliest first.'),
    contracts: listOf(
      CONTRACT,
      'What the whole contract consists of when, the earliest first; empty where no other document is ever part of it.',
    ),
  },
);

const TRANSLATION: Schema = objectOf<ApiTranslation>(
  'The document in another language. It has no dates or changes of its own.',
  {
    language: text('BCP 47.'),
    title: text('Its title.'),
    prevails: nullable(
      choiceOf<NonNullable<ApiTranslation['prevails']>>('Which text counts where they differ.', {
        original: '',
        translation: '',
        both: 'neither before the other',
      }),
      'the publisher does not say',
    ),
    versions: listOf(
      objectOf<ApiTranslation['versions'][number]>('A version that was translated.', {
        version: LABEL,
        textHash: text('SHA-256 of the translation, hex.'),
        text: text('Address of the translation as Markdown, below the site.'),
      }),
      'In the order of the versions of the document.',
    ),
  },
);

export const DOCUMENT_SCHEMA: Schema = objectOf<ApiDocument>(
  'One document, its versions, and which of them is in force when.',
  {
    $schema: SCHEMA_LINK,
    site: SITE,
    id: DOCUMENT_ID,
    title: text('The title of its newest version.'),
    language: text('BCP 47.'),
    group: nullable(text('Under which heading lists show it.'), 'the publisher states none'),
    endsOn: nullable(day('The day from which it is no longer in force.'), 'no end is stated'),
    removedOn: nullable(day('The day on which its file was removed. That alone ends nothing in law.'), 'it is there'),
    supersededBy: nullable(DOCUMENT_ID, 'no document says that it replaces this one'),
    addresses: DOCUMENT_ADDRESSES,
    timelines: listOf(TIMELINE, 'The first is for everyone who is in none of the groups that follow.'),
    versions: listOf(reference('versionHeading'), 'The oldest first.'),
    translations: listOf(TRANSLATION, 'Empty where there is none.'),
  },
);
