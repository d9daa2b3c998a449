import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../../scripts/changelog/entry.ts';
import { bindingDay } from '../../../scripts/notices/deciding/binding-day.ts';
import { namesOf } from '../../../scripts/notices/deciding/reasons.ts';
import type { DeliveredNotice } from '../../../scripts/notices/planning/delivered-notice.ts';
import { formatPlan } from '../../../scripts/notices/planning/format-plan.ts';
import { summarisePlan } from '../../../scripts/notices/planning/summarise-plan.ts';
import { change, collectPlan, customer, entry, type RequestOptions, request } from '../../worlds/notices-builders.ts';

const PERIOD = { days: 30, by: null, firstLawful: '2026-12-01', sendBy: '2026-12-05', exception: null };

const on = (today: string, deliverBy = today) => ({ today, deliverBy });

describe('the day that a notice names', () => {
  const told = { day: '2027-01-04', since: '2026-11-01', broughtForward: false };
  const cases: [string, Parameters<typeof bindingDay>, { from: string; deliverBy: string | null }][] = [
    ['in time', ['2027-01-04', PERIOD, null, on('2026-11-20'), []], { from: '2027-01-04', deliverBy: '2026-12-05' }],
    [
      'on the last day',
      ['2027-01-04', PERIOD, null, on('2026-12-05'), []],
      { from: '2027-01-04', deliverBy: '2026-12-05' },
    ],
    [
      'late, with time to approve it',
      ['2027-01-04', PERIOD, null, on('2026-12-06', '2026-12-08'), []],
      { from: '2027-01-07', deliverBy: '2026-12-08' },
    ],
    [
      'in time, whatever time there is to approve what is late',
      ['2027-01-04', PERIOD, null, on('2026-12-01', '2026-12-08'), []],
      { from: '2027-01-04', deliverBy: '2026-12-05' },
    ],
    ['a day late', ['2027-01-04', PERIOD, null, on('2026-12-06'), []], { from: '2027-01-05', deliverBy: '2026-12-06' }],
    [
      'no period owed',
      ['2027-01-04', null, null, on('2026-12-06'), []],
      { from: '2027-01-04', deliverBy: '2027-01-04' },
    ],
    ['long in effect', ['2026-01-04', null, null, on('2026-12-06'), []], { from: '2026-01-04', deliverBy: null }],
    [
      'an exception',
      ['2026-12-10', { ...PERIOD, exception: 'A law.' }, null, on('2026-12-06'), []],
      { from: '2026-12-10', deliverBy: '2026-12-10' },
    ],
    ['put off', ['2027-02-01', PERIOD, told, on('2027-01-20'), []], { from: '2027-02-01', deliverBy: '2027-02-01' }],
    [
      'brought forward',
      ['2026-12-10', PERIOD, { ...told, broughtForward: true }, on('2026-11-20'), []],
      { from: '2026-12-20', deliverBy: '2026-11-20' },
    ],
    [
      'brought forward too late',
      ['2026-12-10', PERIOD, { ...told, broughtForward: true }, on('2026-12-20'), []],
      { from: '2027-01-04', deliverBy: '2027-01-04' },
    ],
    [
      'told late, and that day stays',
      ['2026-12-10', PERIOD, told, on('2026-12-20'), []],
      { from: '2027-01-04', deliverBy: '2027-01-04' },
    ],
    [
      'delivered later than planned',
      ['2027-01-04', PERIOD, { ...told, since: '2026-12-07' }, on('2026-12-08'), []],
      { from: '2027-01-06', deliverBy: '2027-01-06' },
    ],
  ];
  for (const [name, given, expected] of cases) it(name, () => assert.deepEqual(bindingDay(...given), expected));
});

const OLD = { previous: null, published: '2024-01-01', effective: { all: '2024-01-01' } };
const planFor = (
  versions: readonly Entry[],
  delivered: readonly Partial<DeliveredNotice>[],
  options: RequestOptions = {},
) => collectPlan(request([customer('a')], versions, { delivered, ...options }));

describe('a letter', () => {
  it('keeps within its length, and counts what it leaves out', () => {
    const changes = Array.from({ length: 60 }, (_, index) =>
      change({ anchor: `c${index}`, after: `Word ${index} `.repeat(60) }),
    );
    const lesser = [
      change({ anchor: 'x', significance: 'clarifying' }),
      change({ anchor: 'y', significance: 'editorial' }),
    ];
    const { body } = planFor([entry('code', '2', { changes: [...lesser, ...changes] })], []).notices[0]!;
    assert.ok(body.length <= 12_000, `${body.length}`);
    const quoted = body.match(/^#### /gm)!.length;
    assert.ok(quoted > 5);
    const listed = body.match(/^- 1 Scope: changed; adds “Word \d+ Word/gm)?.length;
    assert.equal(listed, 60 - quoted);
    assert.match(body, /Not quoted, as they weigh less: 1 clarifying change and 1 editorial change\./);
  });

  it('names the version that binds until then, and not the one to come', () => {
    const { body } = planFor([entry('code', '2')], []).notices[0]!;
    assert.match(body, /Until then, version 1 applies to you\./);
    assert.match(body, /Your agreement: agreement, version 1, which incorporates code, version 1\./);
  });

  it('quotes what binds the customer more before what is only worded otherwise', () => {
    const ban = { norm: 'prohibition', party: 'customer', change: 'added' } as const;
    const changes = [
      change({ anchor: 'a', before: '', after: 'Words.', facets: ['definition'] }),
      change({ anchor: 'b', before: '', after: 'Other words.' }),
      change({ anchor: 'c', before: '', after: 'You must not whistle.', effects: [ban] }),
    ];
    const { body } = planFor([entry('code', '2', { changes })], []).notices[0]!;
    const places = ['whistle', 'Other words'].map((words) => body.indexOf(words));
    assert.ok(places[0]! < places[1]! && places[0]! > 0, body);
  });

  it('explains only the marks that stand in it', () => {
    const marksOf = (before: string, after: string) =>
      /In the quotations .*/.exec(
        planFor([entry('code', '2', { changes: [change({ before, after })] })], []).notices[0]!.body,
      )?.[0];
    assert.equal(marksOf('', 'Come in.'), 'In the quotations **bold words** come.');
    assert.equal(marksOf('Come in.', ''), 'In the quotations ~~struck words~~ go.');
    assert.equal(
      marksOf('Come in now.', 'Come out now.'),
      'In the quotations ~~struck words~~ go and **bold words** come.',
    );
  });

  it('tells the owner once which promises issues do not keep', () => {
    const forms = [{ clause: '16.2 Notice', forms: ['by e-mail'] }];
    const asked = request(
      ['a', 'b', 'c'].map((id) => customer(id)),
      [entry('code', '2')],
      {
        promises: { 'agreement@1': { stated: 30, forms } },
      },
    );
    const { header, notices } = collectPlan(asked);
    const text = formatPlan(header, notices, namesOf(asked.edition, []));
    assert.equal(
      text.match(/agreement@1 speaks of notice by e-mail \(16\.2 Notice\); issues alone do not keep that/g)?.length,
      1,
    );
  });

  it('names who is told in issues alone, and is silent of e-mail where all have letters', () => {
    const promises = { 'code@1': { stated: 30, forms: [{ clause: '9 Notice', forms: ['by e-mail'] }] } };
    const warned = (...who: ReturnType<typeof customer>[]) => {
      const asked = request(who, [entry('code', '2')], { promises });
      return formatPlan(collectPlan(asked).header, [], namesOf(asked.edition, []));
    };
    const mailed = customer('mailed', { email: 'a@b.example' });
    assert.doesNotMatch(warned(mailed), /speaks of notice/);
    assert.match(warned(mailed, customer('plain')), /issues alone do not keep that, and plain is told in issues alone/);
  });

  it('says so in logs that others read only where no small group shows by it', () => {
    const forms = [{ clause: '9 Notice', forms: ['by e-mail'] }];
    const logFor = (count: number) => {
      const who = Array.from({ length: count }, (_, index) => customer(`c${index}`));
      const promises = { 'code@1': { stated: 30, forms } };
      return summarisePlan(collectPlan(request(who, [entry('code', '2')], { promises })).header).join('\n');
    };
    assert.match(logFor(5), /code@1 speaks of notice by e-mail/);
    assert.doesNotMatch(logFor(4), /e-mail/);
  });

  it('tells that a topic of a use case is unknown also where none is like it', () => {
    const useCases = [{ id: 'u', title: 'U', topics: ['tides'], approved: '2024-01-01', owner: null }];
    const { header } = collectPlan(request([customer('a', { useCases })], [entry('code', '2')]));
    assert.match(
      header.warnings.join('\n'),
      /1 of 1 customers have use cases with the topic tides, which is not among the topics/,
    );
  });

  it('says which day takes the place of one that the author names, where it comes late', () => {
    const author = {
      summary: 'From January 4, 2027, doors must be shut.',
      actions: ['Check your doors by 4 January 2027.'],
    };
    const late = planFor([entry('code', '2', { author })], [], { today: '2026-12-20' }).notices[0]!;
    assert.match(
      late.body,
      /^- Check your doors by 4 January 2027\. \(For you, 19 January 2027 takes the place of 4 January 2027 as the day/m,
    );
    assert.doesNotMatch(planFor([entry('code', '2', { author })], []).notices[0]!.body, /takes the place of/);
  });
});

describe('a version that comes back to life', () => {
  const versions = (withdrawn: Entry['withdrawn']) => [
    entry('code', '2', { previous: '1' }),
    entry('code', '3', { previous: '1', published: '2026-11-03', author: { corrects: '2' }, withdrawn }),
  ];
  const told = [{}, { version: '3', kind: 'correction', deliveredOn: '2026-11-04' } as const];

  it('needs a new notice, which counts from its own delivery', () => {
    const plan = planFor(versions({ on: '2026-12-10', reason: '' }), told, { today: '2026-12-11' });
    assert.deepEqual(
      plan.notices.map(({ kind, version, continues, effective }) => [kind, version, continues, effective]),
      [
        ['correction', '2', '3', '2027-01-10'],
        ['withdrawal', '3', '3', '2027-01-04'],
      ],
    );
    assert.match(
      plan.notices[0]!.body,
      /we told you of version 3\. That version will not apply to you\. Version 2 takes its place/,
    );
    assert.match(
      plan.notices[1]!.body,
      /So version 2 of the document is to apply to you after all\. A notice of its own says from when\./,
    );
  });

  it('is told once', () => {
    const again = [
      ...told,
      { version: '2', kind: 'correction', deliveredOn: '2026-12-11', effectiveToldOf: '2027-01-10' } as const,
      { version: '3', kind: 'withdrawal', deliveredOn: '2026-12-11' } as const,
    ];
    assert.deepEqual(planFor(versions({ on: '2026-12-10', reason: '' }), again, { today: '2026-12-12' }).notices, []);
  });

  it('is not told while the correction stands', () => {
    assert.deepEqual(planFor(versions(null), told, { today: '2026-12-11' }).notices, []);
  });
});

describe('one that replaces several documents', () => {
  const codes = ['scan', 'voice'].map((id) => entry(id, '1', { ...OLD }));
  const unified = entry('whole', '1', {
    ...{ previous: null, title: 'Whole Code', supersedes: ['scan', 'voice'] },
    changes: [change({ after: 'For all.' })],
  });

  it('is compared for each customer with those that bound it, and with their promises', () => {
    const who = [
      customer('only-scan', { agreements: [{ document: 'scan', version: null }] }),
      customer('both', { agreements: ['scan', 'voice'].map((document) => ({ document, version: null })) }),
    ];
    const promises = { 'scan@1': { stated: 20 }, 'voice@1': { stated: 40 } };
    const asked = request(who, [...codes, unified], { promises });
    const compareReplaced = () => [change({ after: 'For scanners.' })];
    const [both, scan] = collectPlan({ ...asked, compareReplaced }).notices;
    assert.match(scan!.body, /Until then, you are bound by scan, version 1\.\n/);
    assert.match(scan!.body, /scanners/);
    assert.match(scan!.body, /20 days, promised by scan/);
    assert.doesNotMatch(scan!.body, /For all|voice, version/);
    assert.match(both!.body, /you are bound by scan, version 1, and by voice, version 1\./);
    assert.match(both!.body, /40 days, promised by voice/);
    assert.match(both!.body, /all/);
  });
});
