import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Version } from '../../scripts/history/versions.ts';
import { firstLawfulDate, governingPromise, latestDayToTell } from '../../scripts/law/notice-promise.ts';
import { historyOf } from '../worlds/made-history.ts';

const agreement = historyOf(
  'agreement',
  ['published: 2024-01-01\nnotice: 30 days\nincorporates: [code]', 'One.'],
  ['published: 2024-05-01\nnotice: 10 days\nincorporates: [code]', 'Two.'],
);
const code = historyOf('code', ['published: 2024-01-01\nnotice: 14 days', 'One.'], ['published: 2024-05-01', 'Two.']);
const frame = historyOf('frame', ['published: 2024-01-01\nnotice: 60\nincorporates: [agreement]', 'One.']);
const heir = historyOf('heir', ['published: 2024-06-01\nsupersedes: [code]\nnotice: 5', 'One.']);
const old = historyOf('old', ['published: 2024-01-01', 'One.']);
const master = historyOf('master', ['published: 2024-01-01\nnotice: 30\nincorporates: [old]', 'One.']);
const successor = historyOf(
  'successor',
  ['published: 2024-02-01\nsupersedes: [old]', 'One.'],
  ['published: 2024-06-01', 'Two.'],
);
const sameDay = historyOf('same-day', ['published: 2024-05-01\nnotice: 90\nincorporates: [code]', 'One.']);
const undone = historyOf('undone', [
  'published: 2024-02-01\neffective: 2024-03-01\nnotice: 90\nincorporates: [code]\nwithdrawn: { on: 2024-02-02, reason: x }',
  'One.',
]);
const another = historyOf('another', ['published: 2024-01-01\nnotice: 30\nincorporates: [code]', 'One.']);
const byCohort = historyOf('by-cohort', [
  'published: 2024-01-01\neffective: { new: 2024-02-01, existing: 2024-06-01 }\nnotice: 90\nincorporates: [code]',
  'One.',
]);
const plain = historyOf('plain', ['published: 2024-01-01', 'One.'], ['published: 2024-05-01', 'Two.']);

/** What front matter says alone. */
const promisedBy = ({ frontMatter }: Version) => ({ stated: frontMatter.notice, clause: null });

suite('the promise of notice that governs', () => {
  for (const [name, version, documents, days, by] of [
    ['is the one in force, not the one that the change brings', agreement.versions[1]!, [agreement], 30, 'agreement'],
    [
      'is the longest of the document and of what incorporates it',
      code.versions[1]!,
      [code, agreement],
      30,
      'agreement',
    ],
    ['is looked for through all that incorporates it', code.versions[1]!, [code, agreement, frame], 60, 'frame'],
    ['is that of a document which is replaced', heir.versions[0]!, [code, agreement, heir], 10, 'agreement'],
    [
      'is led on to from a document whose place another took',
      successor.versions[1]!,
      [old, master, successor],
      30,
      'master',
    ],
    [
      'is, of two as long, that of the document whose id comes first',
      code.versions[1]!,
      [code, agreement, another],
      30,
      'agreement',
    ],
    ['is so in whatever order they come', code.versions[1]!, [another, code, agreement], 30, 'agreement'],
    ['is not that of a document which has no part in it', code.versions[1]!, [code, frame], 14, 'code'],
    ['is not that of the same day', code.versions[1]!, [code, sameDay], 14, 'code'],
    ['is not that of a version that never takes effect', code.versions[1]!, [code, undone], 14, 'code'],
    ["is the publisher's own period where none is given", plain.versions[1]!, [plain], 21, null],
  ] as const) {
    test(name, () => {
      const found = governingPromise(version, version.published, { documents, period: 21, promisedBy });
      assert.deepEqual([found?.days, found?.by?.document ?? null], [days, by]);
    });
  }

  test('counts for one customer where it is bound by the text that promises, and for who signed a version by that', () => {
    const context = { documents: [code, agreement, frame], period: 21, promisedBy };
    const daysFor = (bound: ReadonlyMap<string, Version | null>) =>
      governingPromise(code.versions[1]!, '2024-05-02', { ...context, bound })?.days;
    assert.equal(daysFor(new Map([['code', null]])), 21);
    assert.equal(
      daysFor(
        new Map([
          ['code', null],
          ['agreement', null],
        ]),
      ),
      10,
    );
    assert.equal(
      daysFor(
        new Map([
          ['code', null],
          ['agreement', agreement.versions[0]!],
        ]),
      ),
      30,
    );
    assert.equal(
      daysFor(
        new Map([
          ['code', null],
          ['agreement', null],
          ['frame', null],
        ]),
      ),
      60,
    );
  });

  test('is told of by a day that is never before publication', () => {
    assert.equal(latestDayToTell('2026-12-31', '2026-11-01', { days: 30 }), '2026-12-01');
    assert.equal(latestDayToTell('2026-11-20', '2026-11-01', { days: 30 }), '2026-11-01');
  });

  test('is that of the clause where it promises more than front matter', () => {
    const clauses = new Map([[agreement.versions[0]!.blob, { days: 45, clause: '9.1 Changes' }]]);
    const found = governingPromise(code.versions[1]!, '2024-05-01', {
      documents: [code, agreement],
      period: 21,
      promisedBy: ({ blob, frontMatter }) => ({ stated: frontMatter.notice, clause: clauses.get(blob) ?? null }),
    });
    assert.deepEqual([found?.days, found?.by?.document, found?.clause], [45, 'agreement', '9.1 Changes']);
  });

  test('names no clause where front matter promises more, and the clause where both promise the same', () => {
    const clauseFor = (days: number) =>
      governingPromise(code.versions[1]!, '2024-05-01', {
        documents: [code],
        period: 21,
        promisedBy: ({ frontMatter }) => ({ stated: frontMatter.notice, clause: { days, clause: '9.1 Changes' } }),
      });
    assert.deepEqual(clauseFor(13), { days: 14, by: code.versions[0], clause: null });
    assert.deepEqual(clauseFor(14), { days: 14, by: code.versions[0], clause: '9.1 Changes' });
  });

  test('is that of a clause where front matter states none, and the publisher’s own where nobody read the text', () => {
    const context = { documents: [plain], period: 21 };
    const clause = { days: 7, clause: '9.1 Changes' };
    const promised = { ...context, promisedBy: () => ({ stated: null, clause }) };
    assert.equal(governingPromise(plain.versions[1]!, '2024-05-01', promised)?.days, 7);
    const unread = { ...context, promisedBy: () => null };
    const own = { days: 21, by: null, clause: null };
    assert.deepEqual(governingPromise(plain.versions[1]!, '2024-05-01', unread), own);
  });

  test('counts for the customers for whom the text that promises has taken effect', () => {
    const context = { documents: [code, byCohort], period: 21, promisedBy };
    const daysFor = (cohort: string) => governingPromise(code.versions[1]!, '2024-05-01', { ...context, cohort })?.days;
    assert.deepEqual([daysFor('new'), daysFor('existing')], [90, 14]);
  });

  test('is none for a first version that binds nobody yet', () => {
    const first = plain.versions[0]!;
    assert.equal(governingPromise(first, first.published, { documents: [plain], period: 21, promisedBy }), null);
  });

  test('does not count the day of publication', () => {
    assert.equal(firstLawfulDate('2026-11-01', { days: 30 }), '2026-12-01');
    assert.equal(firstLawfulDate('2024-02-28', { days: 2 }), '2024-03-01');
  });
});
