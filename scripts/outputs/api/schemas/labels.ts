import type { Correction } from '../../../changelog/entry.ts';
import type { Kind } from '../../../diff/describe-changes.ts';
import type { ClauseKey } from '../../../diff/lineage/lineage.ts';
import type { TextDate } from '../../../history/statements/dates-in-text.ts';
import type { Significance } from '../../../law/significance.ts';
import type { DocumentAddresses, VersionAddresses } from '../addresses.ts';
import { choiceOf, count, day, listOf, nullable, objectOf, type Schema, text } from './schema.ts';

// What several of the files have in common.

export const SCHEMA_LINK: Schema = text('The schema that this file holds to, as a link from this file.');

export const SEAL: Schema = {
  type: 'string',
  pattern: '^sha256-[0-9a-f]{64}$',
  description: 'SHA-256 of this file with zeros for these 64 digits: whether it is whole.',
};

export const SITE: Schema = nullable(
  {
    ...text('The address of the site, without a slash at its end. Every address in this file is below it.'),
    format: 'uri',
  },
  'the publisher names none',
);

export const DOCUMENT_ID: Schema = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9-]{0,99}$',
  description: 'The id of a document. It never changes.',
};

export const LABEL: Schema = text(
  'The label of a version, unique in its document: what the publisher calls it, else the day of its publication, with .2, .3 on the same day.',
);

export const CLAUSE_ID: Schema = text(
  'The id of a clause, unique in its document, the same through all versions whatever its number and its place.',
);

export const SIGNIFICANCE: Schema = choiceOf<Significance>('How much a change matters.', {
  substantive: 'it may alter what somebody must, must not or may do, or it is not shown that it does not',
  clarifying: 'it says the same more clearly',
  editorial: 'it is spelling, layout or numbering',
});

export const KIND: Schema = choiceOf<Kind>('What happened to a clause. Where several apply, the first in this order.', {
  added: 'it is new, with all that stands under it',
  removed: 'it is gone, with all that stood under it',
  split: 'it was parted into several',
  merged: 'several became one',
  modified: 'its words changed',
  retitled: 'its heading changed',
  moved: 'it stands elsewhere',
  renumbered: 'it has another number; a run of such clauses is one change',
  markup: 'it is formatted otherwise',
});

export const TEXT_DATE: Schema = objectOf<TextDate>('A date that a text states of itself.', {
  kind: choiceOf<TextDate['kind']>('Of what it is the date.', { updated: '', effective: '' }),
  date: day('The date that was read.'),
  words: text('The words, as printed.'),
});

export const CORRECTION: Schema = objectOf<Correction>('A later version that says it corrects this one.', {
  version: LABEL,
  published: day('When the correction was published.'),
  withdrawn: nullable(day('When the correction was itself withdrawn.'), 'it stands'),
});

export const CLAUSE_KEY: Schema = objectOf<ClauseKey>('A clause of some document.', {
  document: DOCUMENT_ID,
  clause: CLAUSE_ID,
});

export const VERSION_ADDRESSES: Schema = objectOf<VersionAddresses>('Addresses below the site.', {
  data: text('This version as data, with its clauses and changes.'),
  text: text('Its Markdown without front matter, byte for byte what textHash is of.'),
  page: text('The page of its text.'),
  change: text('The page of what it changed; with # and the anchor of a change, that change.'),
  changeText: text('What it changed, as Markdown.'),
});

export const DOCUMENT_ADDRESSES: Schema = objectOf<DocumentAddresses>('Addresses below the site.', {
  data: text('The document as data: its versions, and what is in force from when.'),
  clauses: text('The history of its clauses as data.'),
  page: text('The page of the text in force.'),
  feed: text('Its feed, as JSON Feed 1.1.'),
});

export function labels(description: string): Schema {
  return listOf({ type: 'string' }, description);
}

export const HOW_MANY: Schema = count('How many.');
