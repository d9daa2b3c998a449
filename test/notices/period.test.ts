import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { formatDiagnostic } from '../../scripts/history/input-error.ts';
import { namesOf } from '../../scripts/notices/deciding/reasons.ts';
import { readVersionPromises } from '../../scripts/notices/deciding/version-promises.ts';
import { formatPlan } from '../../scripts/notices/planning/format-plan.ts';
import { findNoticeClauses } from '../../scripts/reading/promises/find-notice-clauses.ts';
import { collectPlan, customer, entry, type RequestOptions, request } from '../worlds/notices-builders.ts';

const clause = (days: number, name = '9.1 Changes') => ({ clause: name, line: 1, days, words: 'We give notice.' });
const PROMISES = { 'agreement@1': { stated: 45 }, 'code@1': { stated: 30, clauses: [clause(30)] } };

/** The plan for one customer of one version, published on 1 November 2026. */
function planOf(part: Partial<Entry>, options: RequestOptions = {}) {
  return collectPlan(request([customer('a')], [entry('code', '2', part)], { promises: PROMISES, ...options }));
}

describe('a clause that promises notice', () => {
  const cases: [string, number | null][] = [
    ['We must give Customer at least thirty (30) days’ notice of a Substantive Change before it takes effect.', 30],
    ['A change to this Policy takes effect no sooner than 14 days after we publish it, and we give notice of it.', 14],
    ['We will notify you of material changes two weeks in advance.', 14],
    ['You receive notice of any change of these Terms at least 10 business days before it takes effect.', 14],
    ['We may change Fees under this Agreement on 60 days’ notice.', null],
    ['You may object to a change to these Terms by notice within 10 days.', null],
    ['You must give us 30 days’ notice of a change to this Agreement that you wish to make.', null],
    ['We give you fourteen (14) days’ written notice before we suspend access.', null],
  ];
  for (const [text, days] of cases) {
    it(`${days === null ? 'is not' : `of ${days} days is`}: ${text}`, () => {
      const [found] = findNoticeClauses(parseClauses(`# Terms\n\n## 9. Changes\n\n9.1 ${text}\n`).clauses);
      assert.equal(found?.days ?? null, days);
      if (found) assert.match(found.clause, /9\.1/);
    });
  }
});

describe('what a version promises', () => {
  it('is read from its clauses and its front matter', () => {
    const text = '# Terms\n\n## 9. Changes\n\nWe give notice of a material change 30 days before it takes effect.\n';
    const { stated, clauses, duties } = readVersionPromises(text, 15, 'terms.md');
    assert.deepEqual([stated, clauses[0]?.days, clauses[0]?.line, duties], [15, 30, 5, []]);
    assert.equal(clauses[0]?.clause, '9, first paragraph');
  });

  it('is its front matter alone where the text is beyond what can be parsed', () => {
    const endless = readVersionPromises(`${'*_'.repeat(200_000)}\n`, 15, 'terms.md');
    assert.deepEqual([endless.stated, endless.clauses], [15, []]);
  });
});

describe('the notice period', () => {
  it('is the longest promise in force on the day of publication, by document, version and clause', () => {
    const { notices } = planOf({ effective: { all: '2027-01-04' } });
    assert.equal(notices[0]?.sendBy, '2026-11-20');
    assert.match(
      notices[0]!.body,
      /Notice promised to you:\*\* 45 days, promised by agreement, version 1\. With these 45 days, you had to be told by 20 November 2026 at the latest for the change to take effect on 4 January 2027; we do not post this notice after that day\./,
    );
    const clauses = { ...PROMISES, 'agreement@1': { clauses: [clause(60, '16.2 Notice')], stated: 45 } };
    const longer = planOf({}, { promises: clauses });
    assert.equal(longer.notices[0]?.sendBy, '2026-11-05');
    assert.match(longer.notices[0]!.body, /promised by agreement, version 1 \(16\\?\.2 Notice\)/);
    assert.match(
      longer.header.warnings.join(),
      /agreement\.md: front matter of agreement@1 states a notice of 45 days, its clause 16\.2 Notice promises 60; the longer governs/,
    );
  });

  it('is not what the change itself promises, and the publisher’s own where nobody promises any', () => {
    assert.equal(planOf({}, { promises: { ...PROMISES, 'code@2': { stated: 1 } } }).notices[0]?.sendBy, '2026-11-20');
    const own = planOf({}, { promises: { 'code@2': { stated: 1 } } }).notices[0]!;
    assert.equal(own.sendBy, '2026-12-05');
    assert.match(
      own.body,
      /\*\*Notice:\*\* we found no promise .* We give 30 days of our own accord\. .* told by 5 December 2026/,
    );
  });

  it('is owed for substantive changes, and not to new customers, who agree to the version that stands', () => {
    const clarifying = planOf({ changes: [] }, { floor: 'editorial' }).notices[0]!;
    assert.equal(clarifying.sendBy, null);
    const dates = { new: '2026-11-02', existing: '2027-01-04' };
    const who = ['new', 'existing'].map((cohort) => customer(cohort, { cohort }));
    const plan = collectPlan(
      request(who, [entry('code', '2', { effective: dates })], { promises: PROMISES, today: '2026-11-01' }),
    );
    assert.deepEqual(
      plan.notices.map(({ customer: id, sendBy }) => [id, sendBy]),
      [
        ['existing', '2026-11-20'],
        ['new', null],
      ],
    );
    assert.deepEqual(plan.header.errors, []);
  });

  it('counts days after the day of publication: 1 November with 30 days, 1 December', () => {
    const promises = { 'code@1': { stated: 30 } };
    const errorsFor = (date: string) =>
      planOf({ effective: { all: date } }, { promises, today: '2026-11-01' }).header.errors;
    assert.deepEqual(errorsFor('2026-12-01'), []);
    assert.equal(errorsFor('2026-11-30').length, 1);
  });

  it('that is too short is an error with promise, clause and the first lawful date', () => {
    const [error, ...others] = planOf(
      { effective: { all: '2026-11-30' } },
      { promises: { 'code@1': { stated: 30, clauses: [clause(30)] } } },
    ).header.errors;
    assert.deepEqual(others, []);
    assert.match(
      formatDiagnostic(error!),
      /^code\.md:1: error: code@2 takes effect on 30 November 2026, which is too early: it was published on 1 November 2026, and customers are owed 30 days, promised by code, version 1 \(9\.1 Changes\)\. Expected 1 December 2026 or later, .*change\.exception.* Example: effective: 2026-12-01$/,
    );
  });

  it('may be shorter for a reason, which the customer is shown', () => {
    const plan = planOf(
      { effective: { all: '2026-11-10' }, author: { exception: 'A court orders it.' } },
      { today: '2026-11-02' },
    );
    assert.deepEqual([plan.header.errors, plan.header.late], [[], []]);
    assert.match(plan.notices[0]!.body, /Why the notice may be shorter than promised: A court orders it\./);
    assert.doesNotMatch(plan.notices[0]!.body, /You are owed/);
  });

  it('that cannot be kept any more is an error, and lists each customer with the day that binds it', () => {
    const plan = planOf({}, { today: '2026-11-25' });
    assert.match(
      formatDiagnostic(plan.header.errors[0]!),
      /the latest day to tell of it was 20 November 2026: customers are owed 45 days.*Expected 9 January 2027 or later/,
    );
    const late = {
      customer: 'a',
      document: 'code',
      version: '2',
      sendBy: '2026-11-20',
      deliveredOn: null,
      binds: '2027-01-09',
    };
    assert.deepEqual(plan.header.late, [late]);
    assert.match(
      formatPlan(plan.header, plan.notices, namesOf(request([], []).edition, [])),
      /Late:\n {2}a: code@2, to be sent by 20 November 2026, not sent yet; if it goes out today, the version binds from 9 January 2027/,
    );
    const [inTime, before] = ['2026-11-20', '2026-11-19'].map((today) => planOf({}, { today }).header);
    assert.equal(inTime!.digest, before!.digest, 'while it is in time, the day of planning is no part of it');
    assert.notEqual(plan.header.digest, inTime!.digest, 'a later day binds later, and the text says so');
    const { title, body, effective, deliverBy } = plan.notices[0]!;
    assert.deepEqual([effective, deliverBy, plan.header.deliverBy], ['2027-01-09', '2026-11-25', '2026-11-25']);
    assert.match(title, /takes effect 9 January 2027 \(sent late\)$/);
    assert.match(
      body,
      /takes effect for you on 9 January 2027[\s\S]*binds you only from 9 January 2027, and not from 4 January 2027/,
    );
    assert.doesNotMatch(body, /effect for you on 4 January/);
  });

  it('threat 21: runs from delivery, in calendar days that no clock change moves', () => {
    const told = (deliveredOn: string) => planOf({}, { today: '2027-01-02', delivered: [{ deliveredOn }] });
    assert.deepEqual(told('2026-11-20').header.late, []);
    assert.deepEqual(told('2026-11-21').header.late, [
      {
        customer: 'a',
        document: 'code',
        version: '2',
        sendBy: '2026-11-20',
        deliveredOn: '2026-11-21',
        binds: '2027-01-05',
      },
    ]);
    // Its text named another day, so that it is corrected; what named this one is right.
    const [corrected] = told('2026-11-21').notices;
    assert.deepEqual([corrected?.kind, corrected?.effective], ['correction', '2027-01-05']);
    const right = { deliveredOn: '2026-11-21', effectiveToldOf: '2027-01-05' };
    assert.deepEqual(planOf({}, { today: '2027-01-02', delivered: [right] }).notices, []);
    const acrossSummerTime = planOf(
      { published: '2026-03-01', effective: { all: '2026-04-15' } },
      { today: '2026-03-01' },
    );
    assert.equal(acrossSummerTime.notices[0]?.sendBy, '2026-03-01');
    const leapDay = planOf({ published: '2028-02-01', effective: { all: '2028-03-17' } }, { today: '2028-02-01' });
    assert.deepEqual([leapDay.notices[0]?.sendBy, leapDay.header.errors], ['2028-02-01', []]);
  });
});

describe('the period of a version that comes back to life', () => {
  it('is counted from the day on which its correction was withdrawn', () => {
    const withdrawn = { on: '2026-11-20', reason: 'The first wording was right.' };
    const correction = { previous: '1', published: '2026-11-02', author: { corrects: '2' }, withdrawn };
    const versions = [entry('code', '2', { effective: { all: '2026-12-10' } }), entry('code', '3', correction)];
    const { notices, header } = collectPlan(
      request([customer('a')], versions, { promises: PROMISES, today: '2026-11-20' }),
    );
    assert.equal(notices[0]?.version, '2');
    assert.match(
      header.errors.map(({ message }) => message).join(),
      /^code@2 takes effect on 10 December 2026, which is too early: it came back on 20 November 2026, as what was to take its place was withdrawn/,
    );
  });
});
