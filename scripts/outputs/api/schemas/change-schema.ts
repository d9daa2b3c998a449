import type { Facet } from '../../../reading/facets/find-findings.ts';
import type { ApiChange, ApiClauseRef, ApiEffect, ApiEvidence, ApiRun } from '../api-change.ts';
import { CLAUSE_ID, DOCUMENT_ID, KIND, labels, SIGNIFICANCE } from './labels.ts';
import { choiceOf, flag, listOf, nullable, objectOf, optional, reference, type Schema, text } from './schema.ts';

export const CLAUSE_REF: Schema = objectOf<ApiClauseRef>('A clause as it stands, or stood, in one version.', {
  clause: CLAUSE_ID,
  document: optional(DOCUMENT_ID, 'it stands in this document'),
  name: text('What it is called where it is cited, in English; for people, and not to be taken apart.'),
  label: text('Its number as printed there; empty for none.'),
  number: text(
    'Its full number, such as 15.3(b); of a clause without one, that of the nearest above it; empty for none.',
  ),
  title: text('Its heading or run-in title; empty for none.'),
  trail: labels(
    'What it stands under, the outermost first. A lead-in of more than 160 characters is cut, with an ellipsis.',
  ),
  text: text('Its words. Of a section that came, went or moved as a whole those of all its clauses, a line each.'),
});

const EVIDENCE: Schema = objectOf<ApiEvidence>('Where it was read.', {
  side: choiceOf<ApiEvidence['side']>('In which text.', { before: '', after: '' }),
  clause: nullable(CLAUSE_ID, 'it stands in none of the clauses that are named'),
  words: text('The words.'),
  cue: text('The sign by which they were read so; the page About lists them.'),
});

export const EFFECT: Schema = objectOf<ApiEffect>('What it does to what somebody must, must not or may do.', {
  norm: choiceOf<ApiEffect['norm']>('What is governed.', {
    prohibition: '',
    obligation: '',
    permission: 'a right, an entitlement or a licence',
    liability: 'a warranty, disclaimer, indemnity, remedy or limit',
  }),
  party: choiceOf<ApiEffect['party']>('Whose conduct, or whose right.', {
    customer: '',
    provider: 'the publisher',
    both: '',
    third: 'somebody else',
  }),
  actor: nullable(text('Whom the text names.'), 'it names the party'),
  change: choiceOf<ApiEffect['change']>('What happened to it.', {
    added: '',
    removed: '',
    widened: '',
    narrowed: '',
    reworded: '',
  }),
  evidence: nullable(EVIDENCE, 'none is kept'),
});

const RUN: Schema = objectOf<ApiRun>('Words that stayed, came or went.', {
  op: choiceOf<ApiRun['op']>('What became of them.', { equal: '', insert: '', delete: '' }),
  text: text('The words.'),
  elsewhere: optional(
    objectOf<NonNullable<ApiRun['elsewhere']>>(
      'The clause of the other version in which they stand too: they only moved.',
      {
        clause: nullable(CLAUSE_ID, 'it is part of a section that is told as a whole'),
        label: text('Its number; empty for none.'),
      },
    ),
    'they stand nowhere else, or it is not known',
  ),
});

const FACETS = choiceOf<Facet>('A kind of finding.', {
  ...{ quantity: '', deadline: '', definition: '', 'term-renamed': '', reference: '', 'governing-law': '' },
  ...{ entity: '', contact: '', 'date-stamp': '', example: '', 'list-of-things': '' },
});

export const CHANGE_SCHEMA: Schema = objectOf<ApiChange>('What happened to one clause, and what it means.', {
  anchor: text('Its place on the page of the change; unique there.'),
  kind: KIND,
  moved: flag('Whether it also stands elsewhere among the clauses that did not change.'),
  significance: SIGNIFICANCE,
  overruled: nullable(
    objectOf<NonNullable<ApiChange['overruled']>>(
      'What the rules read, where the publisher states another significance.',
      {
        significance: SIGNIFICANCE,
        because: text('The reason that the publisher gives.'),
      },
    ),
    'the publisher states none',
  ),
  summary: text('What it does, in one sentence.'),
  reasons: labels('Why it has this significance, the most important first.'),
  effects: listOf(
    reference('effect'),
    'What it does to what somebody must, must not or may do; only what its words prove.',
  ),
  facets: listOf(FACETS, 'The kinds of its findings, each once.'),
  findings: listOf(reference('finding'), 'What else it does to the text, with its values.'),
  topics: labels('Ids of the subjects that it is about; their names stand in the index.'),
  before: listOf(reference('clauseRef'), 'The clause as it was; several where they were merged, none where it is new.'),
  after: listOf(reference('clauseRef'), 'The clause as it is; several where it was split, none where it is gone.'),
  redline: listOf(
    RUN,
    'The words that stayed, came and went, in order: those that stayed and those that went spell the text before, those that stayed and those that came the text after; several clauses are joined by a line break. Empty where the clause is new or gone as a whole, or its words are the same.',
  ),
});
