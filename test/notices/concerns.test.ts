import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { namesOf } from '../../scripts/notices/deciding/reasons.ts';
import { formatPlan } from '../../scripts/notices/planning/format-plan.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { findDownstreamDuties } from '../../scripts/reading/promises/find-downstream-duties.ts';
import { change, collectPlan, customer, entry, type RequestOptions, request } from '../worlds/notices-builders.ts';

const CASE = { id: 'uc-17', title: 'Body cameras', topics: ['faces'], approved: '2024-01-10', owner: null };
const BAN = { norm: 'prohibition', party: 'customer', change: 'added' } as const;

function noticeOf(who: Partial<Customer>, changes: Parameters<typeof change>[0][], options: RequestOptions = {}) {
  const version = entry('code', '2', { changes: changes.map(change) });
  const plan = collectPlan(request([customer('a', who)], [version], options));
  return { notice: plan.notices[0]!, plan };
}

describe('an approved use case', () => {
  it('that a new prohibition meets is reviewed: its owner reads it in the plan, the customer in the notice', () => {
    const { notice, plan } = noticeOf({ useCases: [{ ...CASE, owner: 'ines' }] }, [
      { topics: ['faces'], effects: [BAN] },
    ]);
    assert.deepEqual(notice.reviews, [
      { useCase: 'uc-17', title: 'Body cameras', owner: 'ines', until: '2027-01-04', clauses: ['1 Scope'] },
    ]);
    assert.match(
      notice.body,
      /We are reviewing an approval\.\*\* Use case uc-17, Body cameras, .* \(1 Scope\)\. The review is to end before 4 January 2027/,
    );
    assert.doesNotMatch(notice.body, /ines/);
    const names = namesOf(request([], []).edition, []);
    assert.match(
      formatPlan(plan.header, plan.notices, names),
      /Approvals to be reviewed, by who answers for them:\n {2}ines: a, use case uc-17/,
    );
  });

  it('without an owner is the notice owner’s to review', () => {
    const { notice } = noticeOf({ useCases: [CASE] }, [{ topics: ['faces'], effects: [BAN] }]);
    assert.equal(notice.reviews[0]?.owner, 'approvals-lead');
  });

  const untouched: [string, Partial<Customer>, Parameters<typeof change>[0]][] = [
    ['whose topics the prohibition does not meet', { useCases: [CASE] }, { topics: ['pricing'], effects: [BAN] }],
    ['that is still pending', { useCases: [{ ...CASE, approved: null }] }, { topics: ['faces'], effects: [BAN] }],
    ['where a prohibition went', { useCases: [CASE] }, { topics: ['faces'], effects: [{ ...BAN, change: 'removed' }] }],
    [
      'where the prohibition is the provider’s',
      { useCases: [CASE] },
      { topics: ['faces'], effects: [{ ...BAN, party: 'provider' }] },
    ],
    ['where a duty is new', { useCases: [CASE] }, { topics: ['faces'], effects: [{ ...BAN, norm: 'obligation' }] }],
  ];
  for (const [what, who, part] of untouched)
    it(`${what} is not reviewed`, () => assert.deepEqual(noticeOf(who, [part]).notice.reviews, []));

  it('counts clauses that have no name of their own', () => {
    const item = { topics: ['faces'], effects: [BAN], title: '' };
    const items = [1, 2].map((index) => {
      const made = change({ ...item, anchor: `i${index}` });
      const after = made.after.map((clause) => ({ ...clause, label: '', trail: ['You must not:'] }));
      return { ...made, kind: 'added' as const, before: [], after };
    });
    const plan = collectPlan(request([customer('a', { useCases: [CASE] })], [entry('code', '2', { changes: items })]));
    assert.deepEqual(plan.notices[0]?.reviews[0]?.clauses, ['2 items under “You must not:”']);
  });
});

describe('a clause by which customers must tell their own users', () => {
  const duties = (text: string) => findDownstreamDuties(parseClauses(`# Terms\n\n4.4 **Users.** ${text}\n`).clauses);
  const cases: [string, boolean | null, { days: number; from: string } | null][] = [
    [
      'Customer must inform its End Users of each Substantive Change at least 10 days before it takes effect.',
      true,
      { days: 10, from: 'before-effect' },
    ],
    ['You must pass on notices of changes to your users within ten days.', true, { days: 10, from: 'after-notice' }],
    ['You shall notify all affected users that a recording is made.', false, null],
    ['We will notify our users of changes to these terms.', null, null],
    ['You may inform your users of changes to these terms.', null, null],
    ['You must inform us of changes to your address.', null, null],
  ];
  for (const [text, ofChanges, period] of cases) {
    it(`${ofChanges === null ? 'is not' : 'is'}: ${text}`, () => {
      const [duty] = duties(text);
      assert.equal(duty?.ofChanges ?? null, ofChanges);
      assert.deepEqual(duty?.period ?? null, period);
    });
  }

  it('stands in the notice with its words and the day, wherever the clause binds from', () => {
    const [duty] = duties(
      'Customer must inform its End Users of each Substantive Change at least 10 days before it takes effect.',
    );
    const { notice, plan } = noticeOf({}, [{}], { promises: { 'agreement@1': { duties: [duty!] } } });
    assert.match(
      notice.body,
      /You may have to tell your own users, by 25 December 2026\.\*\* 4\\?\.4 Users of agreement, version 1, says:\n\n> Customer must inform its End Users/,
    );
    assert.match(
      formatPlan(plan.header, plan.notices, namesOf(request([], []).edition, [])),
      /Must tell its own users: 4\.4 Users/,
    );
    const clarifying = noticeOf({ notifyAtLeast: 'editorial' }, [{ significance: 'editorial' }], {
      promises: { 'agreement@1': { duties: [duty!] } },
    });
    assert.deepEqual(clarifying.notice.downstream, []);
  });

  it('of another thing is told where the clause is new or changed, and not where it only stands there', () => {
    const [duty] = duties('You shall notify all affected users that a recording is made.');
    const standing = { ...duty!, lines: { start: 40, end: 40 } };
    const told = (one: typeof standing) =>
      noticeOf({}, [{}], { promises: { 'code@2': { duties: [one] } } }).notice.downstream.length;
    assert.deepEqual([told({ ...duty!, lines: { start: 1, end: 1 } }), told(standing)], [1, 0]);
  });
});
