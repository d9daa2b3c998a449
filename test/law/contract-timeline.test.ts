import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contractOn, wayTo } from '../../scripts/law/contract-on.ts';
import { cohortsOfContract, contractTimelineOf } from '../../scripts/law/contract-timeline.ts';
import { periodOn } from '../../scripts/law/timeline.ts';
import { datedDocument } from '../worlds/dated-versions.ts';

const agreement = datedDocument(
  'agreement',
  { effective: { all: '2026-01-01' }, incorporates: ['code'] },
  { effective: { new: '2026-05-01', existing: '2026-06-01' }, incorporates: ['code', 'policy'] },
);
const code = datedDocument('code', { effective: { all: '2026-02-01' } }, { effective: { all: '2026-03-01' } });
const policy = datedDocument('policy', { effective: { all: '2025-01-01' }, incorporates: ['agreement'] });
const unified = datedDocument('unified', { effective: { all: '2026-08-01' }, supersedes: ['code'] });
const successor = datedDocument('successor', { effective: { all: '2027-01-01' }, supersedes: ['agreement'] });
const other = datedDocument('other', { effective: { all: '2026-04-04' } });
const documents = [agreement, code, policy, unified, successor, other];

suite('the contract of a document through the years', () => {
  const shown = (cohort?: string) =>
    contractTimelineOf(agreement, { documents, ...(cohort && { cohort }) }).map(({ from, parts }) =>
      [from, ...parts.flatMap(({ document, version }) => (version ? `${document} ${version.label}` : []))].join(' '),
    );

  test('turns where any part of it does, and ends with the document', () => {
    assert.deepEqual(shown('existing'), [
      '',
      '2026-01-01',
      '2026-02-01 code 1',
      '2026-03-01 code 2',
      '2026-06-01 code 2 policy 1',
      '2026-08-01 policy 1 unified 1',
      '2027-01-01',
    ]);
  });

  test('is that of a group of customers by their own dates', () => {
    assert.ok(shown('new').includes('2026-05-01 code 2 policy 1'));
  });

  test('has the groups of customers that any part of it names', () => {
    const whole = datedDocument('whole', { incorporates: ['agreement'] });
    assert.deepEqual(cohortsOfContract(whole, [...documents, whole]), ['existing', 'new']);
    assert.deepEqual(cohortsOfContract(other, documents), []);
  });

  test('is none where no version ever had a part', () => {
    assert.deepEqual(contractTimelineOf(other, { documents }), []);
  });

  test('is on each day what the contract on that day is', () => {
    for (const cohort of ['new', 'existing'])
      for (const document of documents) {
        const periods = contractTimelineOf(document, { documents, cohort });
        for (
          let day = Date.parse('2024-12-30');
          periods.length > 0 && day < Date.parse('2027-02-02');
          day += 86_400_000
        ) {
          const date = new Date(day).toISOString().slice(0, 10);
          const [own, ...parts] = contractOn([{ document: document.id, version: null }], date, { documents, cohort });
          const names = (all: typeof parts) => all.map((part) => [part.document, part.version?.label, wayTo(part)]);
          assert.deepEqual(
            names([...periodOn(periods, date)!.parts]),
            names(own!.version === null ? [] : parts),
            `${document.id} ${date}`,
          );
        }
      }
  });
});
