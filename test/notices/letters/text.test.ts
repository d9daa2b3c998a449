import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { NOTHING_DELIVERED } from '../../../scripts/notices/planning/delivered-notice.ts';
import { defuse, defuseTitle, fence, visibleText } from '../../../scripts/texts/defuse.ts';
import { change, collectPlan, customer, entry, request } from '../../worlds/notices-builders.ts';

describe('the text of a notice', () => {
  const hostile =
    'x\u202e @everyone fixes org/repo#1, GH-12 ![i](http://x.io) <b>b</b> <!-- terms-notice:00 --> `c` ``````` www.x.io a@b.io $x$ \u200b&lt; | ~~d~~';

  it('threat 5: hostile text stays text, by GitHub’s own Markdown', () => {
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
    const { title, body } = collectPlan(
      request([customer('a', { name: hostile, segments: ['police'] })], [entry('code', '2', part)]),
    ).notices[0]!;
    refuseMarkup(title, body);
    assert.equal(body.match(/https?:\/\//g)?.length, 2, 'our own links alone');
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
    assert.equal(defuseTitle('ab@everyone', 4), 'ab…');
    assert.equal(defuseTitle('\u{1f600}\u{1f600}\u{1f600}', 4), '\u{1f600}…');
    assert.equal(defuseTitle('Terms: see http://x', 40), 'Terms: see http:\u200b//x');
    for (const [text, broken] of [
      ['scale 1:100:200', 'scale 1:&#8203;100:200'],
      ['a:b_c:+1:', 'a:&#8203;b\\_c:&#8203;+1:'],
      ['Hours: 9:00 to 17:30', 'Hours: 9:00 to 17:30'],
    ] as const) {
      assert.equal(defuse(text), broken);
      assert.equal(defuseTitle(text, 40), broken.replaceAll('&#8203;', '\u200b').replaceAll('\\', ''));
    }
    assert.equal(visibleText('a\r\nb\u0000\u2028c\ud800\t\u{e0041}'), 'a\nb\nc\ufffd\t');
  });

  it('threat 5: corrections, withdrawals, reviews and duties are as safe', () => {
    const found = { title: hostile, summary: `New: “${hostile}”.`, topics: ['faces'], effects: [BAN] };
    const changes = [change({ ...found, before: '', after: hostile })];
    const useCases = [{ id: 'u', title: hostile, topics: ['faces'], approved: '2024-01-01', owner: 'ines' }];
    const words = `${'`'.repeat(9)}\n${hostile}`;
    const duties = [{ clause: hostile, lines: { start: 1, end: 1 }, words, ofChanges: true, period: null }];
    const options = { delivered: [{ effectiveToldOf: '2027-03-01' }], promises: { 'agreement@1': { duties } } };
    const parts = [
      { changes, postponed: { from: '2027-03-01', reason: hostile } },
      { changes, withdrawn: { on: '2026-11-02', reason: hostile } },
      { changes, products: ['x'] },
    ];
    const kinds = new Set<string>();
    for (const part of parts) {
      const asked = request([customer('a', { useCases })], [entry('code', '2', { title: hostile, ...part })], options);
      for (const told of [asked, { ...asked, delivered: NOTHING_DELIVERED }]) {
        for (const { kind, title, body } of collectPlan(told).notices) {
          kinds.add(kind);
          refuseMarkup(title, body);
        }
      }
    }
    assert.deepEqual([...kinds].sort(), ['announcement', 'correction', 'withdrawal']);
  });

  it('says of a change what its marked words do not show', () => {
    const words = 'Zebras must wear hats in every season of the year.';
    const summary = `A prohibition is new: “${words}”; it adds “hats in every season”.`;
    const changes = [change({ summary, before: 'Zebras must wear hats.', after: words })];
    const { body } = collectPlan(request([customer('a')], [entry('code', '2', { changes })])).notices[0]!;
    assert.match(
      body,
      /\nIn: Use\. A prohibition is new\.\n\n> Zebras must wear hats \*\*in every season of the year\*\*\.\n/,
    );
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
      owner: null,
    }));
    for (const part of [{}, { author, title: words, headline: words, summary: words }]) {
      const changes = [
        change({ after: 'z'.repeat(400_000), topics: ['faces'], title: words, effects: [BAN] }),
        ...long,
      ];
      const duty = { clause: words, words, lines: { start: 1, end: 1 }, ofChanges: true, period: null };
      const who = customer('a', { name: '@'.repeat(200), useCases });
      const promises = { 'agreement@1': { duties: Array(9).fill(duty) } };
      const { title, body } = collectPlan(request([who], [entry('code', '2', { changes, ...part })], { promises }))
        .notices[0]!;
      assert.ok(title.length <= 256);
      assert.ok(Buffer.byteLength(body) < 60_000);
      const quoted = body.match(/^#### /gm)?.length ?? 0;
      assert.ok(quoted > 0 && !body.includes('z'.repeat(1_000)));
      const listed = body.match(/^- .*: changed(?:;|$)/gm)?.length ?? 0;
      const counted = Number(/Not quoted here, for want of room: (\d+) substantive changes?\./.exec(body)?.[1] ?? 0);
      assert.equal(quoted + listed + counted, 41);
      assert.ok(body.includes('<https://terms.example/changes/code/2/>'));
    }
  });
});

const OUR_LINKS = [
  'https://terms.example/changes/code/2/',
  'https://terms.example/documents/code/2/',
  'https://terms.example/documents/code/1/',
  'mailto:legal@northwind.example',
];

const BAN = { norm: 'prohibition', party: 'customer', change: 'added' } as const;

/** Nothing that GitHub would act on, by its own Markdown; fences apart, where it reads none. */
function refuseMarkup(title: string, body: string): void {
  const kinds = new Set<string>();
  let outside = '';
  const walk = (node: { type: string; value?: string; url?: string; children?: unknown[] }): void => {
    kinds.add(node.type);
    if (node.type === 'text') outside += `${node.value} `;
    if (node.type === 'link') assert.ok(OUR_LINKS.includes(node.url!), node.url);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(unified().use(remarkParse).use(remarkGfm).parse(body));
  const ours = 'root paragraph text strong heading list listItem code thematicBreak link blockquote delete'.split(' ');
  assert.deepEqual(
    [...kinds].filter((kind) => !ours.includes(kind)),
    [],
  );
  for (const text of [
    title,
    OUR_LINKS.reduce((rest, link) => rest.replaceAll(link.replace('mailto:', ''), ''), outside),
  ])
    assert.doesNotMatch(text, /@\w|#\d|:\/\/|www\.|GH-\d|[\u202e]/i);
  assert.doesNotMatch(body, /terms-notice:|\u202e|\u200b/);
}
