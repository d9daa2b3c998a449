import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { bindingDocuments } from '../../scripts/notices/deciding/binding-documents.ts';
import { netChanges } from '../../scripts/notices/deciding/net-changes.ts';
import { timelinesFor } from '../../scripts/notices/deciding/timelines.ts';
import { summarisePlan } from '../../scripts/notices/planning/summarise-plan.ts';
import { versionsToRead } from '../../scripts/notices/planning/versions-to-read.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { change, collectPlan, customer, entry, ledgerOf, request } from '../worlds/notices-builders.ts';

const SLIP = { significance: 'substantive', because: 'The word was a slip' } as const;

describe('who is told', () => {
  const cases: [string, Partial<Customer>, Partial<Entry>, 'told' | RegExp][] = [
    ['whoever signed what incorporates the code', {}, {}, 'told'],
    [
      'nobody whom the code does not bind',
      { agreements: [{ document: 'policy', version: null }] },
      {},
      /not told are others: not bound/,
    ],
    [
      'whoever signed a version that incorporates it',
      { agreements: [{ document: 'agreement', version: '1' }] },
      {},
      'told',
    ],
    [
      'not who signed another version of the code itself',
      { agreements: [{ document: 'code', version: '1' }] },
      {},
      /not told are others: bound by a signed version/,
    ],
    ['users of a product', { products: ['vision-api'] }, { products: ['vision-api', 'face-api'] }, 'told'],
    ['those whose products nobody registered', { products: null }, { products: ['vision-api'] }, 'told'],
    [
      'not who asked for weightier changes',
      { notifyAtLeast: 'substantive' },
      { changes: [change({ significance: 'editorial' })] },
      /not told are others: asked for weightier/,
    ],
    [
      'who asked for lighter changes',
      { notifyAtLeast: 'editorial' },
      { changes: [change({ significance: 'editorial' })] },
      'told',
    ],
    [
      'nobody of what the publisher reads as clarifying, whatever it was read as',
      {},
      { changes: [change({ significance: 'clarifying', overruled: SLIP })] },
      /not told are others: asked for weightier/,
    ],
    [
      'who asked for clarifying changes, of what the publisher reads so',
      { notifyAtLeast: 'clarifying' },
      { changes: [change({ significance: 'clarifying', overruled: SLIP })] },
      'told',
    ],
    [
      'everyone of what the author calls substantive',
      {},
      { changes: [], author: { significance: 'substantive' } },
      'told',
    ],
    ['everyone of what newly binds', {}, { changes: [], incorporates: ['policy'] }, 'told'],
    ['nobody of a withdrawn version', {}, { withdrawn: { on: '2026-11-02', reason: 'Mistake' } }, /no version to tell/],
    ['nobody of a version in effect', {}, { effective: { all: '2026-11-02' } }, /no version to tell/],
  ];
  for (const [who, customerPart, entryPart, expected] of cases) {
    it(`tells ${who}`, () => {
      const plan = collectPlan(request([customer('a', customerPart)], [entry('code', '2', entryPart)]));
      if (expected === 'told') assert.equal(plan.notices.length, 1);
      else {
        assert.equal(plan.notices.length, 0);
        assert.match(summarisePlan(plan.header).join('\n'), expected);
      }
    });
  }

  const elsewhere: [string, Partial<Customer>, Partial<Entry>, RegExp][] = [
    [
      'other products',
      { products: ['speech-api'] },
      { products: ['vision-api'] },
      /not told are others: with other products/,
    ],
    ['another region', { regions: ['eu'] }, { regions: ['us'] }, /not told are others: in other regions/],
  ];
  for (const [who, customerPart, scope, expected] of elsewhere) {
    const first = entry('code', '1', {
      ...scope,
      previous: null,
      published: '2024-01-01',
      effective: { all: '2024-01-01' },
    });

    it(`tells nobody with ${who}, whom no version concerned`, () => {
      const plan = collectPlan(request([customer('a', customerPart)], [first, entry('code', '2', scope)]));
      assert.equal(plan.notices.length, 0);
      assert.match(summarisePlan(plan.header).join('\n'), expected);
    });

    it(`tells whoever has ${who} that a version does not concern them any more`, () => {
      const [notice] = collectPlan(request([customer('a', customerPart)], [entry('code', '2', scope)])).notices;
      assert.deepEqual([notice?.significance, notice?.priority], ['substantive', 'information']);
      assert.match(
        notice!.body,
        /does not concern your products and regions any more\.\*\* From that day on it is only for: /,
      );
      assert.doesNotMatch(notice!.body, /changed clauses/);
    });

    it(`tells whoever has ${who} that a version begins to concern them`, () => {
      const widened = entry('code', '2', { changes: [change({ significance: 'editorial' })] });
      const [notice] = collectPlan(request([customer('a', customerPart)], [first, widened])).notices;
      assert.equal(notice?.significance, 'substantive');
      assert.match(notice!.body, /did not concern you; from this one on/);
    });
  }

  it('does not let a customer undercut the floor', () => {
    const clarifying = [entry('code', '2', { changes: [change({ significance: 'clarifying' })] })];
    const modest = [customer('a', { notifyAtLeast: 'substantive' })];
    assert.equal(collectPlan(request(modest, clarifying, { floor: 'substantive' })).notices.length, 0);
    assert.equal(collectPlan(request(modest, clarifying, { floor: 'clarifying' })).notices.length, 1);
  });

  it('gives each cohort its own date, and the earliest to a cohort without one', () => {
    const dates = [entry('code', '2', { effective: { new: '2026-12-01', existing: '2027-01-04' } })];
    const who = ['new', 'existing', 'legacy'].map((cohort) => customer(cohort, { cohort }));
    const notices = collectPlan(request(who, dates)).notices;
    assert.deepEqual(
      notices.map((one) => [one.customer, one.effective]),
      [
        ['existing', '2027-01-04'],
        ['legacy', '2026-12-01'],
        ['new', '2026-12-01'],
      ],
    );
    assert.match(notices[0]!.title, /^Code, version 2, takes effect 4 January 2027$/);
    const later = request(who, dates, { today: '2026-12-02' });
    assert.deepEqual(
      collectPlan(later).notices.map((one) => one.customer),
      ['existing'],
    );
    assert.equal(collectPlan({ ...later, since: '2026-11-01' }).notices.length, 3);
  });

  it('follows the chain of documents through cycles and replacements', () => {
    const heir = entry('heir', '1', {
      previous: null,
      effective: { all: '2027-02-01' },
      supersedes: ['code'],
      incorporates: ['agreement'],
    });
    const edition = request([], [heir]).edition;
    const chainsOn = (day: string) =>
      bindingDocuments(timelinesFor(edition, customer('a')), customer('a').agreements, day).map(({ chain }) =>
        chain.map(({ document, by }) => `${by} ${document}`).join(' > '),
      );
    assert.deepEqual(chainsOn('2027-01-31'), ['signed agreement', 'signed agreement > incorporates code']);
    assert.deepEqual(chainsOn('2027-02-01'), [
      'signed agreement',
      'signed agreement > incorporates code > replaces heir',
    ]);
    assert.equal(collectPlan(request([customer('a')], [heir])).notices[0]?.document, 'heir');
  });

  it('makes a use case that the change concerns action required, and names it', () => {
    const useCase = { id: 'uc-17', title: 'Body cameras', topics: ['faces'], approved: '2024-01-10', owner: null };
    const changes = [change({ topics: ['faces'] })];
    const plan = (part: Partial<Customer>) =>
      collectPlan(request([customer('a', part)], [entry('code', '2', { changes })])).notices[0]!;
    assert.equal(plan({ useCases: [useCase] }).priority, 'action-required');
    assert.match(plan({ useCases: [useCase] }).body, /use case uc-17, Body cameras/);
    assert.equal(plan({ useCases: [{ ...useCase, approved: null }] }).priority, 'information');
    assert.equal(plan({ segments: ['police'] }).priority, 'action-required');
  });

  it('tells of the latest of two versions that begin together, with what both change', () => {
    const versions = [
      entry('code', '2', { changes: [change({ before: 'Do not.', after: 'Do not, anywhere.' })] }),
      entry('code', '3', {
        previous: '2',
        published: '2026-11-02',
        author: { corrects: '2' },
        changes: [change({ before: 'Do not, anywhere.', after: 'Do not, in the US.' })],
      }),
    ];
    const asked = request([customer('a')], versions);
    const [notice, ...others] = collectPlan(asked).notices;
    assert.deepEqual([others.length, notice?.version, notice?.kind], [0, '3', 'announcement']);
    assert.match(notice!.body, /> Do not&#8203;\*\*, in the US\*\*\./);
    assert.deepEqual(
      versionsToRead(asked.edition, null).map(({ version }) => version),
      ['2', '3'],
    );
    const told = collectPlan({ ...asked, delivered: ledgerOf([{ version: '2' }]) }).notices[0]!;
    assert.deepEqual([told.kind, told.continues, told.ordinal], ['correction', '2', 1]);
    assert.match(
      told.body,
      /### What differs from version 2, of which we told you\n[\s\S]*> Do not, ~~anywhere~~ \*\*in the US\*\*\.[\s\S]*### The changed clauses\n[\s\S]*> Do not&#8203;\*\*, in the US\*\*/,
    );
    assert.deepEqual(
      netChanges([
        versions[0]!,
        entry('code', '3', { changes: [change({ before: 'Do not, anywhere.', after: 'Do not.' })] }),
      ]),
      [],
    );
  });

  it('warns where nobody knows what a customer signed', () => {
    const plan = collectPlan(request([customer('a', { agreements: [{ document: 'lost', version: null }] })], []));
    assert.deepEqual(plan.header.warnings, ['1 of 1 customers signed lost, which is not among the documents']);
  });

  it('warns of a document that is to end without another in its place, of which nobody would be told', () => {
    const made = request([customer('a')], []);
    const warnings = (part: object): readonly string[] => {
      const documents = made.edition.documents.map((one) => (one.id === 'code' ? { ...one, ...part } : one));
      return collectPlan({ ...made, edition: { ...made.edition, documents } }).header.warnings;
    };
    assert.match(
      warnings({ retired: '2027-02-26' }).join(),
      /^code ends on 26 February 2027 and no document replaces it/,
    );
    assert.deepEqual(warnings({ retired: '2027-02-26', supersededBy: 'policy' }), []);
    assert.deepEqual(warnings({ retired: '2026-11-10' }), []);
  });

  it('warns where a word of the registry is nearly one of the publisher’s, and in a summary only that it warns', () => {
    const part = { products: ['vision-api', 'plan-1'], effective: { existing: '2027-01-04' } };
    const who = customer('a', {
      products: ['vison-api', 'other', 'plan-2'],
      segments: ['pollice'],
      cohort: 'exsisting',
    });
    const { header } = collectPlan(request([who], [entry('code', '2', part)]));
    assert.deepEqual(header.warnings, [
      '1 of 1 customers have the cohort exsisting; was existing meant?',
      '1 of 1 customers have the product vison-api; was vision-api meant?',
      '1 of 1 customers have the segment pollice; was police meant?',
    ]);
    assert.match(summarisePlan(header).join('\n'), /^warning: 3 in the plan;/m);
    assert.doesNotMatch(summarisePlan(header).join('\n'), /vison|pollice/);
  });
});
