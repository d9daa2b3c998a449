import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { type RenderedClause, renderClauses } from '../../scripts/texts/render-clauses.ts';
import { makeVersionText } from '../../scripts/texts/version-text.ts';
import { textContent } from '../support/html-text-content.ts';

/** The one clause of a paragraph, as HTML. */
function htmlOf(markdown: string): string {
  const [clause] = renderClauses(markdown);
  return clause!.html;
}

function shownText({ type, html, cells }: RenderedClause): string {
  const shown = type === 'row' ? cells.join(' | ') : html;
  // Numbers of footnotes and what is struck out are no words of the clause.
  return textContent(shown.replace(/<sup class="note">.*?<\/sup>|<s>[^<]*?(?:<br>[^<]*?)*<\/s>/gs, ''));
}

suite('a rendered clause', () => {
  for (const [what, markdown, html] of [
    ['has bold in bold once', '**a __b__ c**', '<strong>a b c</strong>'],
    ['has bold, emphasis and code', 'A **b *c*** `d`', 'A <strong>b <em>c</em></strong> <code>d</code>'],
    [
      'has links to the web and to mail',
      '[a](HTTP://x.example) [b](mailto:a@x.example)',
      '<a href="http://x.example">a</a> <a href="mailto:a@x.example">b</a>',
    ],
    ['has links by reference', '[a][b]\n\n[b]: https://x.example/c', '<a href="https://x.example/c">a</a>'],
    [
      'has markup inside a link',
      '[a **b**](https://x.example)',
      '<a href="https://x.example">a <strong>b</strong></a>',
    ],
    ['has pictures as their descriptions', 'a ![b *c*](d.png)', 'a b c'],
    ['keeps line breaks', 'a  \nb', 'a<br>\nb'],
    ['joins lines of the source', 'a\nb', 'a b'],
    ['shows HTML without its tags', 'a <b onclick="x">c</b><script>d</script>', 'a cd'],
    ['escapes what only looks like HTML', 'a &lt;b&gt; &amp;amp;', 'a &#x3C;b> &#x26;amp;'],
    ['keeps a carriage return that a browser would lose', 'a&#13;b', 'a&#13;b'],
    ['shows figures above the line', '$5<sup>1</sup>, 4<sup>th</sup>', '$5¹, 4<sup>th</sup>'],
    ['shows what is struck out', 'must ~~not~~ pay', 'must <s>not</s> pay'],
    ['shows what is struck out from end to end where it stood', 'a\n\n~~b <c>~~', 'a<s>b </s>'],
    [
      'has the numbers of footnotes, which lead to them',
      'a[^x] [b[^y]](https://x.example)[^x]\n\n[^y]: c\n\n[^x]: d',
      'a<sup class="note"><a href="#~2">1</a></sup> <a href="https://x.example">b</a><sup class="note"><a href="#~1">2</a></sup><sup class="note"><a href="#~2">1</a></sup>',
    ],
    ['cuts the label', '4.2 **Fees.** Pay.', '<strong>Fees.</strong> Pay.'],
  ] as const) {
    test(what, () => assert.equal(htmlOf(markdown), html));
  }

  for (const target of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x.example',
    '\\\\\\\\x.example',
    'ftp://x.example',
    '#nowhere',
    'https://',
  ]) {
    test(`does not link to ${target}`, () => assert.equal(htmlOf(`[a](<${target}>)`), 'a'));
  }

  test('is a table row by its cells', () => {
    const rows = renderClauses('| a | b |\n|---|---|\n| **c** | d \\| e |\n| f |');
    assert.deepEqual(
      rows.map(({ header, cells, text }) => [header, cells, text]),
      [
        [true, ['a', 'b'], 'a | b'],
        [false, ['<strong>c</strong>', 'd | e'], 'c | d | e'],
        [false, ['f'], 'f'],
      ],
    );
  });

  test('is code with its lines as they are', () => {
    assert.equal(htmlOf('```\na\n  b\n```'), 'a\n  b');
  });

  test('has the text of its source, whatever the source', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '**',
        '*',
        '_',
        '`',
        '[',
        '](https://x.example)',
        '](#a)',
        '![',
        '<b>',
        '<!--',
        '\n\n',
        '\n',
        '  \n',
        '| ',
        '\n|---|---|\n',
        '1. ',
        '- ',
        '# ',
        '> ',
        '“Fee” means ',
        'Fee ',
        'Section 1',
        '&#13;',
        '&lt;',
        '[^a]',
        '\n\n[^a]: ',
        '~~',
        '<sup>',
        '</sup>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const clause of renderClauses(pieces.join('')))
          assert.equal(shownText(clause), clause.text.replaceAll('\0', '\ufffd'));
      }),
    );
  });
});

suite('the links of a text', () => {
  const WORDS =
    '# Terms\n\n“Fee” means money.\n\n## 2. Pay\n\nPay each Fee, and the [rest](b.md#c). See [above](#terms), Section 2.\n\n[gone](c.md)';

  function published(findDocument: (path: string) => string | null): string {
    const clauses = renderClauses(WORDS);
    const ids = clauses.map((_, index) => `id-${index}`);
    const place = { document: 'a', version: '1', slug: 'a/1', ids, path: 'terms/a.md', findDocument };
    return makeVersionText(clauses, place)
      .clauses.map(({ html }) => html)
      .join('\n');
  }

  test('lead to clauses by their ids, with the definition of a term', () => {
    const html = published(() => null);
    assert.match(html, /each <a href="#id-1" class="term" title="“Fee” means money.">Fee<\/a>, and the rest\./);
    assert.match(html, /<a href="#id-0">above<\/a>, <a href="#id-2">Section 2<\/a>\./);
  });

  test('lead to the pages of documents that are published, and else nowhere', () => {
    const html = published((path) => (path === 'terms/b.md' ? 'b' : null));
    assert.match(html, /<a href="\/documents\/b\/">rest<\/a>/);
    assert.match(html, /\ngone$/);
  });
});
