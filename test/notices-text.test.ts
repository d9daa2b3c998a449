import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { defuse, defuseTitle, fence, visibleText } from '../scripts/notices/defuse.ts';
import { collectPlan } from '../scripts/notices/plan.ts';
import { change, customer, entry, request } from './notices-builders.ts';

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
    const kinds = new Set<string>();
    let outside = '';
    const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
      kinds.add(node.type);
      if (node.type === 'text') outside += `${node.value} `;
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
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
    for (const text of [title, outside.replace('https://terms.example/changes/code/2/', '')]) {
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
      owner: null,
    }));
    for (const part of [{}, { author, title: words, headline: words, summary: words }]) {
      const changes = [change({ after: 'z'.repeat(400_000), topics: ['faces'] }), ...long];
      const { body } = collectPlan(request([customer('a', { useCases })], [entry('code', '2', { changes, ...part })]))
        .notices[0]!;
      assert.ok(Buffer.byteLength(body) < 60_000);
      const quoted = body.match(/^#### /gm)?.length ?? 0;
      assert.ok(quoted > 0 && !body.includes('zzz'));
      assert.ok(body.includes(`**${41 - quoted} changed clauses are not quoted here`));
      assert.ok(body.includes('<https://terms.example/changes/code/2/>'));
    }
  });
});
