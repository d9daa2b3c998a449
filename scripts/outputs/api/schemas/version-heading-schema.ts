import type { Kind } from '../../../diff/describe-changes.ts';
import type { ApiVersionHeading } from '../api-version-heading.ts';
import {
  CORRECTION,
  DOCUMENT_ID,
  HOW_MANY,
  LABEL,
  labels,
  SIGNIFICANCE,
  TEXT_DATE,
  VERSION_ADDRESSES,
} from './labels.ts';
import {
  choiceOf,
  count,
  day,
  listOf,
  nullable,
  objectOf,
  optional,
  type Properties,
  recordOf,
  type Schema,
  text,
} from './schema.ts';

const AUTHOR = choiceOf('Who wrote the words.', {
  publisher: 'the author of the version',
  rules: 'composed from what was found in the texts, in English',
});

/** What is said of a version, in the list of a document's versions and in its own file. */
export const VERSION_HEADING: Properties<ApiVersionHeading> = {
  version: LABEL,
  title: text("The document's title as of this version."),
  previous: nullable(
    text(
      'The version whose place it takes and with which it is compared. That is the one in force before it, and need not be the one published before it.',
    ),
    'it is the first',
  ),
  returnsTo: nullable(text('An earlier version whose text stands again to the letter.'), 'there is none'),
  published: day('When it was published; see dateSources.'),
  effective: recordOf(
    day('The day for this group.'),
    'The day announced for each group of customers; "all" is everyone without a day of their own. It need not come to that: see withdrawn and overtakenBy. Which version is in force on a day is told by the timelines of the document, and by nothing else.',
  ),
  dateSources: objectOf<ApiVersionHeading['dateSources']>('Where the dates come from.', {
    published: choiceOf<ApiVersionHeading['dateSources']['published']>('Of published.', {
      stated: 'the publisher states it',
      recorded: 'nothing states it; it is the day on which this text was recorded',
    }),
    effective: choiceOf<ApiVersionHeading['dateSources']['effective']>('Of effective.', {
      stated: 'the publisher states it',
      published: 'the publisher states the day of publication alone, from which it counts',
      recorded:
        'nothing states it; it is the day on which this text was recorded, and nobody says that it took effect on it',
    }),
  }),
  datesInText: listOf(TEXT_DATE, 'Dates that its text states of itself. They are quoted, and decide nothing.'),
  revised: day('When its words, or what is stated of it, last changed.'),
  overtakenBy: recordOf(
    LABEL,
    'The groups of customers for whom it never takes effect, as another version takes its place before or on that day, each with that version.',
  ),
  stepTo: nullable(
    text(
      'The version that took its place for everyone on the day on which it was published, so that it was but a step.',
    ),
    'it is no such step',
  ),
  corrects: nullable(text('The earlier version that it says it corrects.'), 'it corrects none'),
  correctedBy: nullable(CORRECTION, 'none corrects it'),
  withdrawn: nullable(
    objectOf<NonNullable<ApiVersionHeading['withdrawn']>>('It was announced and does not take effect.', {
      on: day('When it was withdrawn.'),
      reason: text('Why, in the words of the publisher.'),
    }),
    'it was not withdrawn',
  ),
  postponed: nullable(
    objectOf<NonNullable<ApiVersionHeading['postponed']>>('Its effective date was moved to a later day.', {
      from: day('The day announced before.'),
      reason: text('Why, in the words of the publisher.'),
    }),
    'it was not postponed',
  ),
  advanced: nullable(
    objectOf<NonNullable<ApiVersionHeading['advanced']>>('Its effective date was moved to an earlier day.', {
      from: day('The day announced before.'),
    }),
    'it was not',
  ),
  endsDocumentOn: nullable(
    day('The day on which the document ends, where this version says so.'),
    'it says nothing of an end',
  ),
  significance: nullable(SIGNIFICANCE, 'there is no version before it'),
  headline: text('What it changed, in a line.'),
  summary: text('What it changed, in short. Only the text of the document binds.'),
  wordsBy: objectOf<ApiVersionHeading['wordsBy']>('Who wrote them.', { headline: AUTHOR, summary: AUTHOR }),
  why: nullable(text('Why it was changed, in the words of the publisher.'), 'the publisher says nothing'),
  actions: labels('What customers are asked to do, in the words of the publisher.'),
  benefits: labels('In the words of the publisher.'),
  risks: labels('In the words of the publisher.'),
  shorterNoticeBecause: nullable(
    text('Why notice is shorter than promised, in the words of the publisher.'),
    'the publisher states no exception',
  ),
  counts: objectOf<ApiVersionHeading['counts']>('How many clauses each kind of change is of.', countsOfKinds()),
  unchanged: count('How many clauses are as they were.'),
  topics: labels(
    'Ids of the subjects that its changes are about, but for editorial ones; their names stand in the index.',
  ),
  products: labels('Ids of the products that it concerns; empty where it concerns everyone bound by it.'),
  regions: labels('Ids of the regions that it concerns; empty where it concerns all.'),
  supersedes: listOf(DOCUMENT_ID, 'The documents that it says this document replaces.'),
  incorporates: listOf(DOCUMENT_ID, 'The documents that it makes part of itself.'),
  unreadable: nullable(
    text('Which limit its text is beyond, so that its clauses and changes were not read and are empty.'),
    'it was read',
  ),
  commit: {
    type: 'string',
    pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$',
    description: 'The commit that brought this text.',
  },
  textHash: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the file at addresses.text, hex.' },
  addresses: VERSION_ADDRESSES,
};

function countsOfKinds(): Properties<ApiVersionHeading['counts']> {
  const each = optional(HOW_MANY, 'there is none');
  const kinds: Readonly<Record<Kind, typeof each>> = {
    ...{ added: each, removed: each, split: each, merged: each, modified: each },
    ...{ retitled: each, moved: each, renumbered: each, markup: each },
  };
  return kinds;
}

export const VERSION_HEADING_SCHEMA: Schema = objectOf<ApiVersionHeading>(
  'A version of the document.',
  VERSION_HEADING,
);
