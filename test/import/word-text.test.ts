import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readFile } from '../../scripts/import/read-file.ts';
import { list, makeWord, numbering, p, r, style, type WordSource } from '../support/word/make-word.ts';
import { importedMarkdown, listClauses } from '../support/word/round-trip.ts';

const BY = 'w:author="A" w:date="2026-01-01T00:00:00Z"';
const tracked = (name: string, inside: string) => `<w:${name} w:id="1" ${BY}>${inside}</w:${name}>`;
const gone = (words: string) => tracked('del', `<w:r><w:delText xml:space="preserve">${words}</w:delText></w:r>`);
/** A paragraph whose end is tracked as well. */
const ended = (name: string, inside: string, set = '') => p(inside, `${set}<w:rPr><w:${name} w:id="2" ${BY}/></w:rPr>`);
const both = (source: WordSource) => {
  const word = makeWord(source);
  return [importedMarkdown(word, 'original'), importedMarkdown(word, 'accepted')];
};
const lossesOf = (source: WordSource) =>
  readFile(makeWord(source), 'accepted').losses.map(({ paragraph, words, what }) => `${paragraph} ${words}: ${what}`);
const LETTERS = numbering([['lowerLetter', '(%1)']]);

suite('tracked changes', () => {
  test('words that come and go are taken or left', () => {
    const body = p(
      r('You must ') + tracked('ins', r('not ')) + r('pay ') + gone('30') + tracked('ins', r('14')) + r(' days.'),
    );
    assert.deepEqual(both({ body }), ['You must pay 30 days.\n', 'You must not pay 14 days.\n']);
  });

  test('an item that comes is counted in the new text alone, and one that goes in the old one', () => {
    const body = [
      p('You must not:'),
      p('sell;', list(1, 0)),
      ended('ins', tracked('ins', r('rent;')), list(1, 0)),
      ended('del', gone('lend; or'), list(1, 0)),
      p('copy.', list(1, 0)),
    ].join('');
    assert.deepEqual(both({ body, numbering: LETTERS }), [
      'You must not:\n\n(a) sell;\n\n(b) lend; or\n\n(c) copy.\n',
      'You must not:\n\n(a) sell;\n\n(b) rent;\n\n(c) copy.\n',
    ]);
  });

  test('a paragraph that moved stands in one place in each text', () => {
    const body =
      ended('moveFrom', tracked('moveFrom', r('You must pay.'))) +
      p('You may read.') +
      ended('moveTo', tracked('moveTo', r('You must pay.'))) +
      p('You may leave.');
    assert.deepEqual(both({ body }), [
      'You must pay.\n\nYou may read.\n\nYou may leave.\n',
      'You may read.\n\nYou must pay.\n\nYou may leave.\n',
    ]);
  });

  test('two paragraphs are one where the end between them is gone', () => {
    const body = ended('del', r('You may read')) + p(tracked('ins', r(', and')) + r(' copy.'));
    assert.deepEqual(both({ body }), ['You may read\n\ncopy.\n', 'You may read, and copy.\n']);
  });

  test('a heading that became text, and numbers that were put on, are as they were before', () => {
    const body =
      p('Fees', `<w:pPrChange w:id="3" ${BY}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>`) +
      p('Pay.', `${list(1, 0)}<w:pPrChange w:id="4" ${BY}><w:pPr/></w:pPrChange>`);
    const source = { body, numbering: LETTERS, styles: style('Heading1', 'heading 1') };
    assert.deepEqual(both(source), ['# Fees\n\nPay.\n', 'Fees\n\n(a) Pay.\n']);
  });

  test('rows and cells come and go', () => {
    const cell = (words: string, set = '') => `<w:tc><w:tcPr>${set}</w:tcPr>${p(words)}</w:tc>`;
    const row = (cells: string, set = '') => `<w:tr><w:trPr>${set}</w:trPr>${cells}</w:tr>`;
    const body = `<w:tbl>${row(cell('Plan') + cell('Price'), '<w:tblHeader/>')}${row(cell('A') + cell('5'), `<w:del w:id="1" ${BY}/>`)}${row(cell('B') + cell('6'), `<w:ins w:id="2" ${BY}/>`)}</w:tbl>`;
    const head = '| Plan | Price |\n| --- | --- |\n';
    assert.deepEqual(both({ body }), [`${head}| A | 5 |\n`, `${head}| B | 6 |\n`]);
  });
});

suite('what Word has beside words', () => {
  test('what is not kept is told with its place', () => {
    const comments = `<w:comment w:id="0" w:author="Tax">${p('Check this.')}</w:comment>`;
    const body = [
      p(
        r('You must pay') +
          '<w:r><w:commentReference w:id="0"/></w:r>' +
          r(' me', '<w:vanish/>') +
          r(' now', '<w:highlight w:val="yellow"/>'),
      ),
      p('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Our seal"/></wp:inline></w:drawing></w:r>'),
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref1 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          r('4.2') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r(' applies.'),
      ),
    ].join('');
    assert.deepEqual(lossesOf({ body, comments, header: p('Draft') }), [
      '1 You must pay now: a comment is left out: “Check this.” (Tax)',
      '1 You must pay now: hidden words are left out: “me”',
      '1 You must pay now: words are highlighted, which is not kept: “now”',
      '2 : a picture is left out: “Our seal”',
      '3 4.2 applies.: a reference to another place is written as the file last showed it; Word no longer keeps it right',
      '0 : what stands above the text of each page is left out: “Draft”',
    ]);
  });

  test('footnotes, links, raised letters and defined terms are kept', () => {
    const source = {
      body: p(
        r('“') +
          r('Fees', '<w:b/>') +
          r('” are due by the 4') +
          r('th', '<w:vertAlign w:val="superscript"/>') +
          '<w:r><w:footnoteReference w:id="2"/></w:r>' +
          r(', see ') +
          `<w:hyperlink r:id="rId9">${r('prices')}</w:hyperlink>` +
          r('.'),
      ),
      footnotes: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Of each month.')}`)}</w:footnote>`,
      links: { rId9: 'https://northwind.example/prices' },
    };
    assert.equal(
      importedMarkdown(makeWord(source)),
      '“**Fees**” are due by the 4<sup>th</sup>[^1], see [prices](https://northwind.example/prices).\n\n[^1]: Of each month.\n',
    );
  });

  test('the words of a text box stand below its paragraph, once', () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const body = p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('Boxed.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Boxed.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Read.')}`,
    );
    assert.equal(importedMarkdown(makeWord({ body })), 'Read.\n\nBoxed.\n');
  });

  test('a table of contents is left out, and fields that do not end hide no words', () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const contents =
      p(`${field('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${field('separate')}${r('Use\t1')}`) +
      p(r('Fees\t2') + field('end'));
    assert.equal(importedMarkdown(makeWord({ body: contents + p('Read.') })), 'Read.\n');
    assert.equal(importedMarkdown(makeWord({ body: p(field('begin') + r('Pay.')) + p('Read.') })), 'Pay.\n\nRead.\n');
  });

  test('merged cells are kept as HTML, and a table without a head has none', () => {
    const cell = (words: string, set = '') => `<w:tc><w:tcPr>${set}</w:tcPr>${p(words)}</w:tc>`;
    const plain = `<w:tbl><w:tr>${cell('A | B')}${cell('5')}</w:tr><w:tr>${cell('C')}${cell('6')}</w:tr></w:tbl>`;
    assert.equal(importedMarkdown(makeWord({ body: plain })), '|  |  |\n| --- | --- |\n| A \\| B | 5 |\n| C | 6 |\n');
    const merged = `<w:tbl><w:tr>${cell('Plans', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('5')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('6')}</w:tr></w:tbl>`;
    assert.equal(
      importedMarkdown(makeWord({ body: merged })),
      '<table>\n<tr><td colspan="2">Plans</td></tr>\n<tr><td rowspan="2">A</td><td>5</td></tr>\n<tr><td>6</td></tr>\n</table>\n',
    );
    assert.match(lossesOf({ body: merged })[0]!, /^1 Plans: a table has merged cells/);
  });

  test('a title that runs into its text is bold before it', () => {
    const styles = style('Heading2', 'heading 2', list(1, 0));
    const body =
      p('Fees.', '<w:pStyle w:val="Heading2"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('You must pay.');
    assert.equal(importedMarkdown(makeWord({ body, styles, numbering: LETTERS })), '(a) **Fees.** You must pay.\n');
  });

  test('words in capitals by their format are in capitals, and what a style makes bold is bold', () => {
    const styles = style('Warn', 'Warning', '', '<w:caps/><w:b/>');
    assert.equal(importedMarkdown(makeWord({ body: p('no liability', 'Warn'), styles })), '**NO LIABILITY**\n');
  });

  test('text that looks like markup stays text', () => {
    const lines = [
      '# Not a heading',
      '1. Not an item',
      '- nor this',
      '> quote',
      '| a | b |',
      '<script>alert(1)</script>',
      '{{ fees }} {% if x %} {#id}',
      '*not* _bold_ `code` ~~gone~~',
      '[link](javascript:x) ![p](x)',
      ':::note',
      '[!NOTE]',
      '[^1] and [a]: b',
      '---',
      '===',
      '```',
      '&amp; &#35;',
      'import X from "y"',
      '{: .lead }',
      '***',
      '+ plus',
      '~~~',
      '    indented',
      'a\\b',
    ];
    const read = listClauses(importedMarkdown(makeWord({ body: lines.map((line) => p(r(line))).join('') })));
    // "1." is a number all the same, and rules a line each.
    assert.deepEqual(
      read.map((line) => line.trim().replace('[1.] ', '1. ')),
      lines.map((line) => line.trim().replaceAll('`', "'")),
    );
  });

  test('any prefix and the strict form are read', () => {
    const xml =
      '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>Read.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
    assert.equal(importedMarkdown(makeWord({ body: '', files: { 'word/document.xml': xml } })), 'Read.\n');
  });
});
