import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { canonicalJson } from '../../scripts/notices/planning/canonical-json.ts';
import { planNotices } from '../../scripts/notices/planning/plan.ts';
import { readNotice } from '../../scripts/notices/planning/plan-format.ts';
import { summarisePlan } from '../../scripts/notices/planning/summarise-plan.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { change, collectPlan, customer, entry, request, sha256 } from '../worlds/notices-builders.ts';

const IDS = ['canary-one', 'canary-two', 'canary-three'];

/** A customer whose every word is found again if it leaks. */
function canary(id: string): Customer {
  const useCases = [
    { id: `uc-${id}`, title: `Case of ${id}`, topics: ['faces'], approved: '2024-01-01', owner: `owner-${id}` },
  ];
  return customer(id, { useCases, assignees: [`login-${id}`], notifyAtLeast: 'editorial' });
}

describe('a plan of many customers', () => {
  const versions = [
    entry('code', '2', {
      changes: [change({ topics: ['faces'], effects: [{ norm: 'prohibition', party: 'customer', change: 'added' }] })],
    }),
  ];
  const customers = IDS.map(canary);

  it('threat 4: no notice holds another customer’s id, name, repository, login or use case, and the summary nobody’s', () => {
    const plan = collectPlan(request(customers, versions));
    assert.equal(plan.notices.length, 3);
    for (const notice of plan.notices)
      for (const other of IDS.filter((id) => id !== notice.customer))
        assert.ok(!JSON.stringify(notice).includes(other));
    for (const notice of plan.notices)
      assert.ok(!notice.body.includes(notice.repository!) && !notice.body.includes('login-'));
    const late = collectPlan(request(customers, versions, { today: '2026-12-30' }));
    const shared = { ...late.header, customers: {}, late: [] };
    assert.ok(!/canary/.test(JSON.stringify(shared) + summarisePlan(late.header).join('\n')));
  });

  it('has lines that are the canonical JSON of its notices, by which anybody can check the digest', () => {
    const planning = planNotices(request(customers, versions));
    const lines: string[] = [];
    let next = planning.next();
    for (; !next.done; next = planning.next()) {
      lines.push(new TextDecoder().decode(next.value));
      assert.equal(lines.at(-1), canonicalJson(readNotice(next.value)));
    }
    assert.equal(next.value.digest, sha256(`[${lines.join(',')}]`));
    assert.equal(collectPlan(request([], versions)).header.digest, sha256('[]'));
  });

  it('keeps to its schema, headers and notices of every kind', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../scripts/notices/planning/plan.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);
    const told = [{ customer: 'canary-one' }, { customer: 'canary-two', effectiveToldOf: '2027-03-01' }];
    const withdrawn = [entry('code', '2', { withdrawn: { on: '2026-11-05', reason: '' } })];
    const unbound = [
      { document: 'policy', version: null },
      { document: 'code', version: '1' },
    ];
    const plans = [
      request(customers, versions, { today: '2026-12-30' }),
      request(customers, versions, { delivered: told }),
      request(customers, withdrawn, { delivered: told }),
      ...unbound.map((agreement) =>
        request(
          customers.map((each) => ({ ...each, agreements: [agreement] })),
          versions,
          { delivered: told },
        ),
      ),
      request(customers, [entry('code', '2', { products: ['x'] })]),
      request([], []),
    ].map(collectPlan);
    const kinds = new Set(plans.flatMap(({ notices }) => notices.map(({ kind }) => kind)));
    assert.deepEqual([...kinds].sort(), ['announcement', 'correction', 'withdrawal']);
    for (const line of plans.flatMap(({ header, notices }) => [header, ...notices]))
      assert.ok(validate(line), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.ok(!validate({ ...plans[0]!.notices[0], extra: 1 }));
  });
});

describe('the summary for logs that others read', () => {
  const many = (count: number, part: Partial<Customer> = {}) =>
    Array.from({ length: count }, (_, index) =>
      customer(`${part.agreements ? 'x' : part.segments ? 's' : 'c'}${index}`, part),
    );
  const elsewhere = { agreements: [{ document: 'policy', version: null }] };
  const summary = (customers: readonly Customer[]) =>
    summarisePlan(
      collectPlan(request(customers, [entry('code', '2', { changes: [change({ topics: ['faces'] })] })])).header,
    ).join('\n');

  it('says how many from five on, and never how many customers there are', () => {
    assert.match(
      summary([...many(12), ...many(7, elsewhere)]),
      /^12 customers would be told of code@2 .*\n {2}not told are others: not bound by the document/,
    );
    assert.doesNotMatch(summary([...many(12), ...many(7, elsewhere)]), /19/);
  });

  it('hides every count below five, nought included', () => {
    assert.match(
      summary([...many(4), ...many(1, elsewhere)]),
      /^fewer than 5 customers .*\n {2}not told are others: not bound by the document/,
    );
    assert.doesNotMatch(summary(many(8, elsewhere)), /8/);
  });

  it('leaves no small count between those of two versions', () => {
    const versions = ['code', 'policy'].map((id) => entry(id, '2', { changes: [change({ topics: ['faces'] })] }));
    const text = summarisePlan(collectPlan(request([...many(10), ...many(6, elsewhere)], versions)).header).join('\n');
    assert.doesNotMatch(text, /16|not told.*\d/);
  });

  it('hides a count that would show a small one by subtraction', () => {
    assert.match(
      summary([...many(3), ...many(9, { segments: ['police'] })]),
      /^12 customers .*; most of them must act$/m,
    );
    assert.match(
      summary([...many(9), ...many(3, { segments: ['police'] })]),
      /^12 customers .*; fewer than 5 of them must act$/m,
    );
    assert.match(
      summary([...many(4), ...many(2, { segments: ['police'] })]),
      /^6 customers .*; some of them must act$/m,
    );
  });

  it('has no digit that gives a group of fewer than five away, whatever the groups', () => {
    const sizes = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(sizes, ([plain, acting, unbound]) => {
        const text = summary([...many(plain), ...many(acting, { segments: ['police'] }), ...many(unbound, elsewhere)]);
        const figures =
          text
            .replace(/fewer than 5|code@2|\d{1,2} January 2027/g, '')
            .match(/\d+/g)
            ?.map(Number) ?? [];
        assert.deepEqual(
          figures.filter((figure) => figure < 5),
          [],
          text,
        );
        const printed = /^(\d+) customers.*; (\d+) of them/.exec(text)?.slice(1).map(Number) ?? [5, 0];
        assert.ok(printed[0]! - printed[1]! >= 5, text);
      }),
      { numRuns: 60 },
    );
  });
});
