import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import { textHtml } from '../../site/src/markup/text-html.ts';
import { textContent } from '../support/html-text-content.ts';

/** The text of a page, ids and table classes left out. */
function pageOf(markdown: string): string {
  const clauses = renderClauses(markdown).map((clause, index) => ({ ...clause, id: `c-${index}` }));
  const html = textHtml(clauses, {
    top: '',
    hasDocument: () => false,
    beside: () => '',
    links: () => '',
    beneath: () => '',
  });
  return html
    .replace(/<span class="at">.*?<\/span>/g, '')
    .replace(/ id="c-\d+"| class="(?:n|idx)"| scope="col"| data-h="[^"]*"/g, '')
    .replace(/<a href="#c-\d+">([^<]*)<\/a>/g, '($1)');
}

suite('a text on its page', () => {
  test('has merged cells, and heads of several rows', () => {
    const html =
      '<table><thead><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr></thead>' +
      '<tbody><tr><td>e</td><td colspan="2">f</td></tr></tbody></table>';
    assert.equal(pageOf(html).replaceAll(' scope="colgroup"', ''), html);
  });

  for (const [what, markdown, html] of [
    ['has headings without gaps between levels', '# A\n\n### B\n\n# C', '<h2>A</h2><h3>B</h3><h2>C</h2>'],
    ['has lists', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    [
      'has lists in lists',
      '1. a\n   - b\n\n     c\n2. d',
      '<ol><li>(1.) a<ul><li>b<p>c</p></li></ul></li><li>(2.) d</li></ol>',
    ],
    ['has a list after a list of another kind', '- a\n\n1. b', '<ul><li>a</li></ul><ol><li>(1.) b</li></ol>'],
    ['ends a list with a paragraph', '- a\n\nb', '<ul><li>a</li></ul><p>b</p>'],
    ['has an item that holds nothing but a list', '- - a', '<ul><li><ul><li>a</li></ul></li></ul>'],
    ['has quotes', '> a\n>\n> - b\n\nc', '<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>'],
    ['has a quote in an item', '- a\n\n  > b\n\n- c', '<ul><li>a<blockquote><p>b</p></blockquote></li><li>c</li></ul>'],
    [
      'has a list after a quoted list',
      '> - a\n\n- b',
      '<blockquote><ul><li>a</li></ul></blockquote><ul><li>b</li></ul>',
    ],
    [
      'has a quoted list after a list',
      '- a\n\n> - b',
      '<ul><li>a</li></ul><blockquote><ul><li>b</li></ul></blockquote>',
    ],
    [
      'has tables',
      'a\n\n| b |\n|---|\n| c |\n\nd',
      '<p>a</p><table><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table><p>d</p>',
    ],
    [
      'has one table after another',
      '| b |\n|---|\n\n| c |\n|---|',
      '<table><thead><tr><th>b</th></tr></thead></table><table><thead><tr><th>c</th></tr></thead></table>',
    ],
    ['has code', '```\na\n  b\n```', '<pre><code>a\n  b</code></pre>'],
    [
      'says of what kind a box is, and for whom a clause is printed',
      '> [!NOTE]\n> Pay.\n\n{% if plan < 2 %}\nLeave.\n{% endif %}',
      '<blockquote><p><span class="tag">Note</span> Pay.</p></blockquote><p><span class="tag">Only where plan &lt; 2</span> Leave.</p>',
    ],
    ['prints numbers before the words', '4.2 Pay.\n\n(a) now', '<p>(4.2) Pay.</p><p>((a)) now</p>'],
  ] as const) {
    test(what, () => assert.equal(pageOf(markdown), html));
  }

  test('closes what it opens and drops no words, whatever the source', () => {
    const line = fc.constantFrom(
      '- a',
      '  - b',
      '1. c',
      '   2. d',
      '> e',
      '> - f',
      '  > g',
      '# h',
      'i',
      '',
      '| j |\n|---|\n| k |',
      '```\nl\n```',
      '   m',
      '<p>n</p>',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
        const markdown = lines.join('\n');
        const html = pageOf(markdown);
        const open: string[] = [];
        for (const [, close, name] of html.matchAll(/<(\/?)([a-z]+\d?)>/g)) {
          if (name === 'br') continue;
          if (close === '') open.push(name!);
          else assert.equal(open.pop(), name, html);
          const [parent, child] = open.slice(-2);
          assert.ok(child !== 'li' || parent === 'ul' || parent === 'ol', html);
          assert.ok((parent !== 'ul' && parent !== 'ol') || child === 'li' || open.length < 2, html);
        }
        assert.deepEqual(open, [], html);
        const words = renderClauses(markdown).map(({ type, label, text }) =>
          type === 'row' ? text.replaceAll(' | ', '') : (label === '' ? '' : `(${label}) `) + text,
        );
        assert.equal(textContent(html), words.join(''));
      }),
      { numRuns: 300 },
    );
  });

  test('says at each cell what stands over its column, as text, for windows in which the head finds no room', () => {
    const clauses = renderClauses('| a <b>"x"</b> | |\n|---|---|\n| c | d |').map((clause) => ({ ...clause, id: 'c' }));
    const html = textHtml(clauses, {
      top: '',
      hasDocument: () => false,
      beside: () => '',
      links: () => '',
      beneath: () => '',
    });
    assert.deepEqual(
      [...html.matchAll(/<td([^>]*)>/g)].map(([, attributes]) => attributes),
      [' data-h="a &quot;x&quot;"', ''],
    );
  });

  test('leads to the pages of documents that there are', () => {
    const [clause] = renderClauses('a');
    const text = [{ ...clause!, id: 'a', html: '<a href="/documents/b/">b</a> <a href="/documents/c/">c</a>' }];
    const html = textHtml(text, {
      top: '../../',
      hasDocument: (id) => id === 'b',
      beside: () => ' <a class="tag">new</a>',
      links: () => '',
      beneath: () => '',
    });
    assert.equal(
      html,
      '<p id="a"><a href="../../documents/b/">b</a> c <a class="tag">new</a><span class="at"> <a class="h" href="#a" aria-label="Address of “a”">#</a></span></p>',
    );
  });
});
