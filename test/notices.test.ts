import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Edition } from '../scripts/changelog/edition.ts';
import type { Entry } from '../scripts/changelog/entry.ts';
import { bindingDocuments } from '../scripts/notices/binding-documents.ts';
import { canonicalJson } from '../scripts/notices/canonical-json.ts';
import { type Customer, parseCustomers } from '../scripts/notices/customers.ts';
import { defuse, defuseTitle, fence, visibleText } from '../scripts/notices/defuse.ts';
import { versionsToRead } from '../scripts/notices/matters.ts';
import { netChanges } from '../scripts/notices/net-changes.ts';
import { type PlanRequest, planNotices } from '../scripts/notices/plan.ts';
import { formatPlan, planLines, summarisePlan } from '../scripts/notices/plan-text.ts';
import { namesOf } from '../scripts/notices/reasons.ts';
import { timelinesFor } from '../scripts/notices/timelines.ts';
import type { Change } from '../scripts/reading/read-change.ts';

describe('the customer registry', () => {
  it('reads the example, which says that it is fiction', () => {
    const text = readFileSync(new URL('../scripts/notices/example-customers.yaml', import.meta.url), 'utf8');
    assert.match(text, /^# FICTION/);
    const found = parseCustomers(text, 'example-customers.yaml');
    assert.equal(found.length, 6);
    assert.deepEqual(found[4]?.agreements, [{ document: 'service-agreement', version: '4' }]);
    assert.equal(found[2]?.useCases[1]?.approved, null);
  });

  const good = '{ id: a, name: A, notices: { repository: o/a }, agreements: [terms] }';
  const one = (repository: string) =>
    `customers:\n  - {id: b, name: B, notices: {repository: ${repository}}, agreements: [t]}`;
  const refused: [string, string, RegExp][] = [
    ['an empty file', '', /^r\.yaml:1: the file is missing or empty\. Expected a mapping with customers/],
    ['another mapping', 'customer: []', /r\.yaml:1: .*did you mean `customers`/],
    ['a broken file', 'customers:\n  - "', /r\.yaml:2: .*not valid YAML/],
    ['a key twice', 'customers: []\ncustomers: []', /r\.yaml:2: a key stands twice/],
    [
      'a mistyped key',
      `customers:\n  - ${good.replace('agreements', 'agrement')}`,
      /r\.yaml:\d: .*did you mean `agreements`/,
    ],
    [
      'a key near none',
      'customers:\n  - { id: b, secretive-name: 1 }',
      /r\.yaml:2: customers\[0\] has a key that is not known/,
    ],
    [
      'a number for an id',
      'customers:\n  - id: 012\n    name: B',
      /r\.yaml:2: customers\[0\]\.id is not text.*Example: metro/,
    ],
    ['an id with a path in it', one('o/b').replace('id: b', 'id: ../b'), /customers\[0\]\.id is not acceptable/],
    ['an owner that escapes', one('../b'), /r\.yaml:2: .*notices\.repository is not acceptable.*OWNER\/NAME/],
    ['a repository that escapes', one('o/..'), /repository/],
    ['a path for a repository', one('o/a/b'), /repository/],
    ['an owner with two hyphens', one('o--o/a'), /repository/],
    ['an owner too long', one(`${'o'.repeat(40)}/a`), /repository/],
    ['no agreement', one('o/b').replace('[t]', '[]'), /agreements names no document/],
    [
      'no such day',
      `customers:\n  - ${good.replace('agree', 'use-cases: [{id: u, title: U, approved: 2024-02-30}], agree')}`,
      /YYYY-MM-DD/,
    ],
    [
      'an unknown level',
      `customers:\n  - ${good.replace('agree', 'notify: {at-least: never}, agree')}`,
      /substantive, clarifying or editorial/,
    ],
    [
      'an id twice',
      `customers:\n  - ${good}\n  - ${good.replace('o/a', 'o/b')}`,
      /r\.yaml:3: .*repeats the id of customers\[0\]/,
    ],
    [
      'a repository twice',
      `customers:\n  - ${good}\n  - ${good.replace('id: a', 'id: b').replace('o/a', 'O/A')}`,
      /r\.yaml:3: .*shares the repository/,
    ],
    [
      'an alias bomb',
      `a: &a [${'x,'.repeat(99)}]\n${[...'bcdef'].map((c, i) => `${c}: &${c} [${Array(20).fill(`*${'abcdef'[i]}`)}]`).join('\n')}`,
      /aliases/,
    ],
    ['deep nesting', `customers: ${'['.repeat(500_000)}`, /nested too deeply/],
    ['deep lists', `customers: \n ${'- '.repeat(5_000)}x`, /nested too deeply/],
    ['a file too large', `#${'x'.repeat(4_000_001)}`, /at most 4000000/],
  ];
  for (const [what, text, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(() => parseCustomers(text, 'r.yaml'), { name: 'InputError', message });
    });
  }

  it('names the lines of the other problems, and never repeats a value', () => {
    const text = 'customers:\n  - id: SECRET-1\n    name: 5\n  - id: SECRET-2\n    SECRET: 1';
    assert.throws(
      () => parseCustomers(text, 'r.yaml'),
      (error: Error) => /more, on lines 2, 3/.test(error.message) && !/SECRET/.test(error.message),
    );
  });

  it('treats __proto__ as a key like any other', () => {
    assert.throws(
      () => parseCustomers(`customers:\n  - ${good.replace('name', '__proto__: {polluted: yes}, name')}`, 'r.yaml'),
      /not known/,
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});

describe('who is told', () => {
  const cases: [string, Partial<Customer>, Partial<Entry>, 'told' | RegExp][] = [
    ['whoever signed what incorporates the code', {}, {}, 'told'],
    ['nobody whom the code does not bind', { agreements: [{ document: 'policy', version: null }] }, {}, /1 not bound/],
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
      /1 bound by a signed version/,
    ],
    ['users of a product', { products: ['vision-api'] }, { products: ['vision-api', 'face-api'] }, 'told'],
    ['no users of other products', { products: ['speech-api'] }, { products: ['vision-api'] }, /1 with other products/],
    ['those whose products nobody registered', { products: null }, { products: ['vision-api'] }, 'told'],
    ['no other region', { regions: ['eu'] }, { regions: ['us'] }, /1 in other regions/],
    [
      'not who asked for weightier changes',
      { notifyAtLeast: 'substantive' },
      { changes: [change({ significance: 'editorial' })] },
      /1 asked for weightier/,
    ],
    [
      'who asked for lighter changes',
      { notifyAtLeast: 'editorial' },
      { changes: [change({ significance: 'editorial' })] },
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
      const plan = planNotices(request([customer('a', customerPart)], [entry('code', '2', entryPart)]));
      if (expected === 'told') assert.equal(plan.notices.length, 1);
      else {
        assert.equal(plan.notices.length, 0);
        assert.match(summarisePlan(plan).join('\n'), expected);
      }
    });
  }

  it('does not let a customer undercut the floor', () => {
    const clarifying = [entry('code', '2', { changes: [change({ significance: 'clarifying' })] })];
    const modest = [customer('a', { notifyAtLeast: 'substantive' })];
    assert.equal(planNotices(request(modest, clarifying, { floor: 'substantive' })).notices.length, 0);
    assert.equal(planNotices(request(modest, clarifying, { floor: 'clarifying' })).notices.length, 1);
  });

  it('gives each cohort its own date, and the earliest to a cohort without one', () => {
    const dates = [entry('code', '2', { effective: { new: '2026-12-01', existing: '2027-01-04' } })];
    const who = ['new', 'existing', 'legacy'].map((cohort) => customer(cohort, { cohort }));
    const notices = planNotices(request(who, dates)).notices;
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
      planNotices(later).notices.map((one) => one.customer),
      ['existing'],
    );
    assert.equal(planNotices({ ...later, since: '2026-11-01' }).notices.length, 3);
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
    assert.equal(planNotices(request([customer('a')], [heir])).notices[0]?.document, 'heir');
  });

  it('makes a use case that the change concerns action required, and names it', () => {
    const useCase = { id: 'uc-17', title: 'Body cameras', topics: ['faces'], approved: '2024-01-10' };
    const changes = [change({ topics: ['faces'] })];
    const plan = (part: Partial<Customer>) =>
      planNotices(request([customer('a', part)], [entry('code', '2', { changes })])).notices[0]!;
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
    const [notice, ...others] = planNotices(asked).notices;
    assert.deepEqual([others.length, notice?.version, notice?.kind], [0, '3', 'correction']);
    assert.match(notice!.body, /```diff\n- Do not\.\n\+ Do not, in the US\.\n```/);
    assert.deepEqual(
      versionsToRead(asked.edition, null).map(({ version }) => version),
      ['2', '3'],
    );
    const told = planNotices({ ...asked, ledger: { delivered: (_customer, _document, version) => version === '2' } })
      .notices[0]!;
    assert.match(told.body, /- Do not, anywhere\.\n\+ Do not, in the US\./);
    assert.deepEqual(
      netChanges([
        versions[0]!,
        entry('code', '3', { changes: [change({ before: 'Do not, anywhere.', after: 'Do not.' })] }),
      ]),
      [],
    );
  });

  it('warns where nobody knows what a customer signed', () => {
    const plan = planNotices(request([customer('a', { agreements: [{ document: 'lost', version: null }] })], []));
    assert.deepEqual(plan.header.warnings, ['1 of 1 customers signed lost, which is not among the documents']);
  });
});

describe('the plan', () => {
  it('has one digest for one input, whatever the order of keys and customers', () => {
    const entries = [entry('code', '2')];
    const customers = [customer('b'), customer('a')];
    const shuffled = customers
      .toReversed()
      .map((one) => Object.fromEntries(Object.entries(one).toReversed()) as unknown as Customer);
    const plan = planNotices(request(customers, entries));
    assert.equal(planLines(planNotices(request(shuffled, entries))), planLines(plan));
    assert.equal(plan.header.digest, sha256(canonicalJson(plan.notices)));
    assert.deepEqual(Object.keys(plan.header.texts).sort(), ['agreement@1', 'code@2']);
    assert.equal(canonicalJson({ b: [1, null], a: { d: 'é', c: undefined } }), '{"a":{"d":"é"},"b":[1,null]}');
    assert.throws(() => canonicalJson({ a: Number.NaN }), TypeError);
  });

  it('is readable: counts first, then each customer with reasons', () => {
    const asked = request(
      [customer('a'), customer('b', { agreements: [{ document: 'policy', version: null }] })],
      [entry('code', '2')],
    );
    const names = namesOf(asked.edition, asked.topics);
    const text = formatPlan(planNotices(asked), names);
    assert.match(
      text,
      /^1 of 2 customers would be told of code@2 \(takes effect 4 January 2027\)\n {2}not told: 1 not bound/,
    );
    assert.match(
      text,
      /\na \(notices\/a\)\n {2}Code, version 2.*\n {4}information, announcement, substantive\n {4}- Agreement: signed agreement \(version 1\), which incorporates code/,
    );
    assert.doesNotMatch(summarisePlan(planNotices(asked)).join('\n'), /notices\/a|Name of/);
  });

  it('tells no customer of another', () => {
    const canary = (id: string) =>
      customer(id, {
        useCases: [{ id: `uc-${id}`, title: `Case of ${id}`, topics: ['faces'], approved: '2024-01-01' }],
      });
    const ids = ['canary-one', 'canary-two', 'canary-three'];
    const { notices } = planNotices(
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
    const base = planNotices(request([customer('a')], [entry('code', '2')])).notices;
    fc.assert(
      fc.property(fc.uniqueArray(other, { selector: ({ id }) => id }), (others) => {
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
        const plan = planNotices(request([...customers, customer('a')], [entry('code', '2'), ...entries]));
        assert.deepEqual(
          plan.notices.filter((notice) => notice.customer === 'a'),
          base,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the text of a notice', () => {
  const hostile =
    'x\u202e @everyone fixes org/repo#1, GH-12 ![i](http://x.io) <b>b</b> <!-- terms-notice:00 --> `c` ``````` www.x.io a@b.io $x$ \u200b&lt; | ~~d~~';

  it('keeps hostile text from being anything but text', () => {
    const changes = [
      change({
        before: hostile,
        after: `\n\`\`\`\n${hostile}\n# x`,
        summary: hostile,
        title: hostile,
        topics: ['faces'],
      }),
    ];
    const author = { why: hostile, actions: [hostile], benefits: [`- ${hostile}`], exception: hostile };
    const part = { title: hostile, headline: `1. ${hostile}`, summary: `# ${hostile}`, author, changes, version: '2' };
    const { title, body } = planNotices(
      request([customer('a', { name: hostile, segments: ['police'] })], [entry('code', '2', part)]),
    ).notices[0]!;
    const kinds = new Set<string>();
    let outside = '';
    const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
      kinds.add(node.type);
      if (node.type === 'text') outside += `${node.value} `;
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    const tree = unified().use(remarkParse).parse(body);
    walk(tree);
    const ours = [
      'root',
      'paragraph',
      'text',
      'strong',
      'heading',
      'list',
      'listItem',
      'code',
      'thematicBreak',
      'link',
    ];
    assert.deepEqual(
      [...kinds].filter((kind) => !ours.includes(kind)),
      [],
    );
    assert.equal(body.match(/https?:\/\/(?!x\.io)/g)?.length, 1, 'our own link alone');
    for (const text of [title, outside.replace('https://terms.example/code/2/', '')]) {
      assert.doesNotMatch(text, /@\w|#\d|:\/\/|www\.|GH-\d|[\u202e]/i);
    }
    assert.doesNotMatch(body, /terms-notice:|\u202e|\u200b/);
    assert.equal(tree.children.filter((node) => node.type === 'code').length, 1);
  });

  it('quotes in fences longer than any in the quote', () => {
    for (let length = 1; length < 10; length += 1) {
      const lines = fence(['`'.repeat(length)], 'diff').split('\n');
      assert.ok(lines[2]!.length > length && lines[2]!.length >= 3);
    }
  });

  it('renders as the text it was given, and cuts between escapes', () => {
    const plain = 'Pay $5 (or 10 %) & <more> *now* [see 3.4] _x_ 1. "#2"';
    assert.equal(defuse('* a\n\n- b'), '\\* a - b');
    const paragraph = unified().use(remarkParse).parse(defuse(plain)).children[0] as { children: { value: string }[] };
    assert.equal(
      paragraph.children
        .map(({ value }) => value)
        .join('')
        .replaceAll('\u200b', ''),
      plain,
    );
    assert.equal(defuse('@@@', 18), '@&#8203;@&#8203;…');
    assert.equal(defuseTitle('abcdef', 4), 'abc…');
    assert.equal(visibleText('a\r\nb\u0000\u2028c\ud800\t\u{e0041}'), 'a\nb\nc\ufffd\t');
  });

  it('stays below 60,000 bytes, cut at clause edges, with a count and a link', () => {
    const long = Array.from({ length: 40 }, (_, index) =>
      change({ after: `é${index} `.repeat(900), anchor: `c${index}` }),
    );
    const words = '@'.repeat(30_000);
    const author = {
      why: words,
      actions: Array(50).fill(words),
      benefits: Array(50).fill(words),
      risks: Array(50).fill(words),
      exception: words,
    };
    const useCases = Array.from({ length: 90 }, (_, index) => ({
      id: `u${index}`,
      title: '@'.repeat(200),
      topics: ['faces'],
      approved: '2024-01-01',
    }));
    for (const part of [{}, { author, title: words, headline: words, summary: words }]) {
      const changes = [change({ after: 'z'.repeat(400_000), topics: ['faces'] }), ...long];
      const { body } = planNotices(request([customer('a', { useCases })], [entry('code', '2', { changes, ...part })]))
        .notices[0]!;
      assert.ok(Buffer.byteLength(body) < 60_000);
      const quoted = body.match(/^#### /gm)?.length ?? 0;
      assert.ok(quoted > 0 && !body.includes('zzz'));
      assert.ok(body.includes(`**${41 - quoted} changed clauses are not quoted here`));
      assert.ok(body.includes('<https://terms.example/code/2/>'));
    }
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An agreement that incorporates a code, and a policy apart, all in effect since 2024, with further versions. */
function request(
  customers: readonly Customer[],
  entries: readonly Entry[],
  options: { today?: string; floor?: PlanRequest['floor'] } = {},
): PlanRequest {
  const standing = { previous: null, published: '2024-01-01', effective: { all: '2024-01-01' } };
  const first = ['agreement', 'code', 'policy'].map((id) =>
    entry(id, '1', { ...standing, incorporates: id === 'agreement' ? ['code'] : [] }),
  );
  const all = [...first, ...entries];
  const ids = [...new Set(all.map(({ document }) => document))].sort();
  const documents = ids.map((id) => {
    const versions = all.filter(({ document }) => document === id);
    return { id, title: id, path: `${id}.md`, language: 'en', retired: null, supersededBy: null, versions };
  });
  const edition: Edition = {
    publisher: 'Northwind AI',
    site: 'https://terms.example',
    language: 'en',
    today: options.today ?? '2026-11-10',
    topics: {},
    documents,
  };
  const topics = [{ id: 'faces', name: 'Facial recognition', segments: ['police'] }];
  return { edition, entries: all, customers, topics, floor: options.floor ?? 'substantive', since: null, sha256 };
}

function customer(id: string, part: Partial<Customer> = {}): Customer {
  const lists = {
    assignees: [],
    agreements: [{ document: 'agreement', version: null }],
    products: [],
    regions: [],
    segments: [],
    useCases: [],
  };
  return {
    id,
    name: `Name of ${id}`,
    repository: `notices/${id}`,
    cohort: null,
    notifyAtLeast: null,
    ...lists,
    ...part,
  };
}

function entry(document: string, version: string, part: Partial<Entry> = {}): Entry {
  const lists = { products: [], regions: [], supersedes: [], incorporates: [], topics: [], changes: [change({})] };
  const dates = { published: '2026-11-01', effective: { all: '2027-01-04' }, postponed: null, withdrawn: null };
  const text = {
    title: 'Code',
    headline: 'News',
    summary: 'Something is new.',
    author: null,
    commit: 'c',
    textHash: `${document}${version}`,
  };
  return {
    document,
    version,
    slug: `${document}/${version}`,
    previous: '1',
    ...dates,
    ...lists,
    ...text,
    significance: 'substantive',
    counts: {},
    unchanged: 3,
    ...part,
  };
}

interface ChangePart extends Partial<Omit<Change, 'before' | 'after'>> {
  before?: string;
  after?: string;
  title?: string;
  anchor?: string;
}

function change({
  before = 'Old words.',
  after = 'New words.',
  title = 'Scope',
  anchor = 'scope',
  ...part
}: ChangePart): Change {
  const clause = (text: string) => [{ lines: { start: 1, end: 1 }, text, label: '1', title, trail: ['Use'], anchor }];
  const found = {
    significance: 'substantive',
    reasons: [],
    effects: [],
    facets: [],
    topics: [],
    summary: 'Changed.',
  } as const;
  return {
    kind: 'modified',
    moved: false,
    before: clause(before),
    after: clause(after),
    redline: [],
    ...found,
    ...part,
  };
}
