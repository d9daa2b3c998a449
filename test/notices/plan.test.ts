import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { namesOf } from '../../scripts/notices/deciding/reasons.ts';
import { canonicalJson } from '../../scripts/notices/planning/canonical-json.ts';
import { formatPlan } from '../../scripts/notices/planning/format-plan.ts';
import { summarisePlan } from '../../scripts/notices/planning/summarise-plan.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { change, collectPlan, customer, entry, request, sha256 } from '../worlds/notices-builders.ts';

describe('the plan', () => {
  it('has one digest for one input, whatever the order of keys and customers', () => {
    const entries = [entry('code', '2')];
    const customers = [customer('b'), customer('a')];
    const shuffled = customers
      .toReversed()
      .map((one) => Object.fromEntries(Object.entries(one).toReversed()) as unknown as Customer);
    const plan = collectPlan(request(customers, entries));
    assert.equal(canonicalJson(collectPlan(request(shuffled, entries))), canonicalJson(plan));
    assert.equal(plan.header.digest, sha256(canonicalJson(plan.notices)));
    assert.deepEqual(Object.keys(plan.header.texts).sort(), ['agreement@1', 'code@1', 'code@2']);
    assert.equal(canonicalJson({ b: [1, null], a: { d: 'é', c: undefined } }), '{"a":{"d":"é"},"b":[1,null]}');
    assert.throws(() => canonicalJson({ a: Number.NaN }), TypeError);
  });

  it('is readable: counts first, then each customer with reasons', () => {
    const asked = request(
      [customer('a'), customer('b', { agreements: [{ document: 'policy', version: null }] })],
      [entry('code', '2')],
    );
    const names = namesOf(asked.edition, asked.rules.topics);
    const { header, notices } = collectPlan(asked);
    const text = formatPlan(header, notices, names);
    assert.match(
      text,
      /^1 of 2 customers would be told of code@2 \(takes effect 4 January 2027: 1\), to be sent by 5 December 2026\n {2}not told: 1 not bound/,
    );
    assert.match(
      text,
      /\n\nCode, version 2.*\n {2}information, announcement, substantive, to be sent by 5 December 2026\n {2}- Your agreement: agreement, version 1, which incorporates code, version 1\.\n[\s\S]*\n {2}to a \(notices\/a\)\n\nTo be delivered by 5 December 2026/,
    );
    assert.doesNotMatch(summarisePlan(header).join('\n'), /notices\/a|Name of/);
  });

  it('tells no customer of another', () => {
    const canary = (id: string) =>
      customer(id, {
        useCases: [{ id: `uc-${id}`, title: `Case of ${id}`, topics: ['faces'], approved: '2024-01-01', owner: null }],
      });
    const ids = ['canary-one', 'canary-two', 'canary-three'];
    const { notices } = collectPlan(
      request(ids.map(canary), [entry('code', '2', { changes: [change({ topics: ['faces'] })] })]),
    );
    assert.equal(notices.length, 3);
    for (const notice of notices) {
      for (const other of ids.filter((id) => id !== notice.customer))
        assert.ok(!JSON.stringify(notice).includes(other));
    }
  });

  it('gives a customer the same notices whatever other customers and documents there are', () => {
    const word = fc.constantFrom('vision-api', 'us', 'police', 'faces', 'agreement');
    const other = fc.record({
      id: fc.constantFrom('0', 'm', 'z'),
      words: fc.uniqueArray(word),
      day: fc.constantFrom('2026-11-15', '2027-01-04', '2027-03-01'),
    });
    const base = collectPlan(request([customer('a')], [entry('code', '2')])).notices;
    assert.equal(base.length, 1);
    fc.assert(
      fc.property(fc.uniqueArray(other, { selector: ({ id }) => id }), fc.uniqueArray(word), (others, words) => {
        const customers = others.map(({ id, words }) =>
          customer(id, {
            products: words,
            regions: words,
            segments: words,
            agreements: [{ document: `x${id}`, version: null }],
          }),
        );
        const entries = others.map(({ id, words, day }) =>
          entry(`x${id}`, '2', {
            effective: { all: day },
            topics: words,
            incorporates: words.filter((one) => one === 'agreement'),
          }),
        );
        const asked = request([...customers, customer('a')], [entry('code', '2'), ...entries]);
        const topics = words.map((id) => ({ id, name: id, segments: ['police', 'retail'] }));
        const plan = collectPlan({ ...asked, rules: { ...asked.rules, topics: [...asked.rules.topics, ...topics] } });
        assert.deepEqual(
          plan.notices.filter((notice) => notice.customer === 'a'),
          base,
        );
      }),
      { numRuns: 200 },
    );
  });
});
