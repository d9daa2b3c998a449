import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { explainVersion } from '../../scripts/notices/deciding/explain.ts';
import type { DeliveredNotice } from '../../scripts/notices/planning/delivered-notice.ts';
import type { Notice } from '../../scripts/notices/planning/plan-format.ts';
import { summarisePlan } from '../../scripts/notices/planning/summarise-plan.ts';
import { versionsToRead } from '../../scripts/notices/planning/versions-to-read.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { change, collectPlan, customer, entry, request } from '../worlds/notices-builders.ts';

const NEVER_TOLD = customer('b');

/** Kind, version, ordinal and the issue that it goes on with, of each notice. */
function told(notices: readonly Notice[]): string[] {
  return notices.map(
    ({ customer: id, kind, version, ordinal, continues }) =>
      `${id}: ${kind} ${ordinal} on ${version}${continues === null ? '' : `, on the issue of ${continues}`}`,
  );
}

function planFor(
  versions: Parameters<typeof request>[1],
  delivered: readonly Partial<DeliveredNotice>[],
  today = '2026-11-10',
) {
  return collectPlan(request([customer('a'), NEVER_TOLD], versions, { delivered, today }));
}

describe('after a notice was delivered', () => {
  it('nothing is told again, and the table says so', () => {
    const plan = planFor([entry('code', '2')], [{}]);
    assert.deepEqual(told(plan.notices), ['b: announcement 1 on 2']);
    assert.match(summarisePlan(plan.header).join('\n'), /not told are others: told already/);
    assert.deepEqual(planFor([entry('code', '2')], [{}, { customer: 'b' }], '2027-06-01').notices, []);
  });

  it('a date that moved is corrected for those who were told the old one, and for nobody else', () => {
    const moved = entry('code', '2', {
      effective: { all: '2027-02-01' },
      postponed: { from: '2027-01-04', reason: 'Customers asked for more time.' },
    });
    const plan = planFor([moved], [{}]);
    assert.deepEqual(told(plan.notices), ['a: correction 1 on 2, on the issue of 2', 'b: announcement 1 on 2']);
    const { title, body } = plan.notices[0]!;
    assert.match(title, /^Postponed: Code, version 2, takes effect 1 February 2027$/);
    assert.match(
      body,
      /^\*\*Postponed\.\*\* .*takes effect for you on 1 February 2027\.\*\* On 1 November 2026 we told you that it would take effect on 4 January 2027\. The text is as it was announced\. Only that day is put off\. Until then, version 1 applies to you\. Why: Customers asked/m,
    );
    assert.doesNotMatch(body, /corrects|moved from/);
    assert.match(
      body,
      /promised by agreement, version 1.*We told you of this version on 1 November 2026, 92 days before 1 February 2027/,
    );
    assert.match(body, /The changed clauses/);
    const again = [{}, { kind: 'correction', effectiveToldOf: '2027-02-01' } as const];
    assert.deepEqual(told(planFor([moved], again).notices), ['b: announcement 1 on 2']);
    const back = entry('code', '2', { advanced: { from: '2027-02-01' } });
    assert.deepEqual(told(planFor([back], again).notices), [
      'a: correction 2 on 2, on the issue of 2',
      'b: announcement 1 on 2',
    ]);
  });

  it('a date brought forward is corrected even where it has come', () => {
    const plan = planFor(
      [entry('code', '2', { effective: { all: '2026-11-05' }, advanced: { from: '2027-01-04' } })],
      [{}],
    );
    assert.deepEqual(told(plan.notices), ['a: correction 1 on 2, on the issue of 2']);
  });

  it('a corrected version is corrected for those who were told of it, with what changed since; others hear of the new one alone', () => {
    const versions = [
      entry('code', '2', { changes: [change({ before: 'Do not.', after: 'Do not, anywhere.' })] }),
      entry('code', '3', {
        previous: '2',
        published: '2026-11-02',
        author: { corrects: '2' },
        changes: [change({ before: 'Do not, anywhere.', after: 'Do not, in the US.', significance: 'editorial' })],
      }),
    ];
    const [first, second] = planFor(versions, [{}]).notices;
    assert.deepEqual(told([first!, second!]), ['a: correction 1 on 3, on the issue of 2', 'b: announcement 1 on 3']);
    assert.match(
      first!.body,
      /\*\*This corrects an earlier notice\.\*\* On 1 November 2026 we told you of version 2\. That version will not apply to you\./,
    );
    assert.match(second!.body, /> Do not&#8203;\*\*, in the US\*\*\./);
    assert.doesNotMatch(second!.body, /corrects an earlier/i);
    const done = [{}, { version: '3', kind: 'correction' } as const, { customer: 'b', version: '3' }];
    assert.deepEqual(planFor(versions, done).notices, []);
    assert.deepEqual(told(planFor(versions, [{}], '2027-06-01').notices), ['a: correction 1 on 3, on the issue of 2']);
  });

  it('a correction that no longer concerns a customer still reaches it', () => {
    const scope = { products: ['vision-api'] };
    const versions = [
      entry('code', '1', { ...scope, previous: null, published: '2024-01-01', effective: { all: '2024-01-01' } }),
      entry('code', '2'),
      entry('code', '3', { ...scope, previous: '2', published: '2026-11-02', author: { corrects: '2' } }),
    ];
    const plan = planFor(versions, [{}]);
    assert.deepEqual(told(plan.notices), ['a: correction 1 on 3, on the issue of 2']);
    assert.match(plan.notices[0]!.body, /does not concern your products and regions any more/);
  });

  const apart = { agreements: [{ document: 'policy', version: null }] };
  const moved = entry('code', '2', { effective: { all: '2027-02-01' } });
  const successor = entry('code', '3', { previous: '2', published: '2026-11-02', author: { corrects: '2' } });
  const gone: [string, Partial<Customer>, Partial<Entry>, RegExp][] = [
    ['whose agreement ended', apart, {}, /no agreement of yours leads to this document any more/],
    [
      'who signed a version',
      { agreements: [{ document: 'code', version: '1' }] },
      {},
      /version 1, which you signed, binds/,
    ],
    ['who gave up the product', { products: ['text-api'] }, { products: ['vision-api'] }, /only for: Vision API\./],
  ];
  for (const [who, part, scope, words] of gone)
    it(`a correction also reaches those ${who}, and says that nothing changes for them`, () => {
      const first = entry('code', '1', {
        ...{ previous: null, published: '2024-01-01', effective: { all: '2024-01-01' } },
        ...scope,
      });
      const announced = entry('code', '2', scope);
      for (const later of [[{ ...moved, ...scope }], [announced, { ...successor, ...scope }]]) {
        const versions = [first, ...later];
        const delivered = [{}];
        const asked = [customer('a', part), customer('b', part)];
        const made = request(asked, versions, { delivered });
        const { notices } = collectPlan(made);
        const { version } = versions.at(-1)!;
        assert.deepEqual(told(notices), [`a: correction 1 on ${version}, on the issue of 2`]);
        assert.match(notices[0]!.body, words);
        assert.doesNotMatch(notices[0]!.body, /takes effect for you|The changed clauses|You are owed/);
        const done = { kind: 'correction', version, effectiveToldOf: notices[0]!.effective } as const;
        assert.deepEqual(collectPlan(request(asked, versions, { delivered: [{}, done] })).notices, []);
        assert.match(
          explainVersion(made, asked[0]!, versions.at(-1)!).join('\n'),
          /^a is told of code@\d: correction, information, .*\n {2}- Earlier notice: it was about version 2\./,
        );
      }
      const still = [customer('a', part)];
      assert.deepEqual(collectPlan(request(still, [first, announced], { delivered: [{}] })).notices, []);
    });

  it('whose agreement ended hears of a withdrawal all the same, and the explanation says so', () => {
    const versions = [entry('code', '2', { withdrawn: { on: '2026-11-05', reason: '' } })];
    const made = request([customer('a', apart)], versions, { delivered: [{}] });
    assert.deepEqual(told(collectPlan(made).notices), ['a: withdrawal 1 on 2, on the issue of 2']);
    assert.match(
      explainVersion(made, customer('a', apart), versions[0]!).join('\n'),
      /^a is told that code@2 was withdrawn\./,
    );
  });

  it('a withdrawal is told to those who expect the version, once, and to nobody else', () => {
    const withdrawn = [entry('code', '2', { withdrawn: { on: '2026-11-05', reason: 'A mistake.' } })];
    const [notice, ...others] = planFor(withdrawn, [{}], '2027-06-01').notices;
    assert.deepEqual(told([notice!, ...others]), ['a: withdrawal 1 on 2, on the issue of 2']);
    assert.match(notice!.title, /^Withdrawn: Code, version 2$/);
    assert.match(
      notice!.body,
      /will not take effect\.\*\* On 1 November 2026 we told you that it would take effect on 4 January 2027\. It was withdrawn on 5 November 2026\.\n\nWhy: A mistake\.\n\nVersion 1 of the document, in effect since 1 January 2024, goes on applying to you\./,
    );
    assert.deepEqual(planFor(withdrawn, [{}, { kind: 'withdrawal' }]).notices, []);
    assert.deepEqual(told(planFor([entry('code', '2')], [{}, { kind: 'withdrawal' }]).notices), [
      'a: correction 1 on 2, on the issue of 2',
      'b: announcement 1 on 2',
    ]);
  });

  it('the entries that may be needed are read: those told of and all after them', () => {
    const { edition } = request([], [entry('code', '2', { effective: { all: '2026-11-02' } })]);
    const needed = (versions: string[]) =>
      versionsToRead(edition, null, new Set(versions)).map(({ version }) => version);
    assert.deepEqual([needed([]), needed(['code@2']), needed(['code@1'])], [[], ['2'], ['1', '2']]);
  });

  it('a date put off owes no new period to who was told in time, and one brought forward never binds later than before', () => {
    const late = (date: string, delivered: readonly Partial<DeliveredNotice>[], today: string) => {
      const { header, notices } = planFor(
        [
          entry('code', '2', {
            effective: { all: date },
            advanced: date < '2027-01-04' ? { from: '2027-01-04' } : null,
          }),
        ],
        delivered,
        today,
      );
      return [header.late.filter(({ customer: id }) => id === 'a').map(({ binds }) => binds), notices[0]?.sendBy];
    };
    assert.deepEqual(late('2027-02-01', [{}], '2027-01-20'), [[], null]);
    const putOff = { kind: 'correction', deliveredOn: '2027-01-20', effectiveToldOf: '2027-02-01' } as const;
    assert.deepEqual(late('2027-02-01', [{}, putOff], '2027-01-21')[0], []);
    assert.deepEqual(late('2026-12-10', [{}], '2026-11-20'), [['2026-12-20'], '2026-11-10']);
    assert.deepEqual(late('2026-12-10', [{}], '2026-12-08')[0], ['2027-01-04']);
    const forward = { kind: 'correction', deliveredOn: '2026-11-20', effectiveToldOf: '2026-12-10' } as const;
    assert.deepEqual(late('2026-12-10', [{}, forward], '2026-11-21')[0], ['2026-12-20']);
  });
});
