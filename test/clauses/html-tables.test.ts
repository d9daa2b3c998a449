import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readHtmlTables } from '../../scripts/clauses/html/html-table.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';

/** The clauses of a text: lines, type, text. */
function clausesOf(markdown: string): readonly string[] {
  return parseClauses(markdown).clauses.map(({ start, end, type, text, block }) => {
    const lines = start === end ? `${start}` : `${start}-${end}`;
    return `${lines} ${block.header ? 'head' : type}: ${text.replaceAll('\n', '⏎')}`;
  });
}

suite('a table in HTML', () => {
  test('is read as rows, each on its lines, with what stands around it', () => {
    assert.deepEqual(
      clausesOf(
        'Before.\n\n<div>Intro\n<table>\n<tr><th>Data</th><th>Kept for</th></tr>\n<tr>\n  <td>Names &amp;\n  places</td>\n  <td>30 days</td>\n</tr>\n</table>\nOutro</div>\n',
      ),
      [
        '1 paragraph: Before.',
        '3 html: Intro',
        '5 head: Data | Kept for',
        '6-10 row: Names & places | 30 days',
        '12 html: Outro',
      ],
    );
  });

  test('is the same as one of Markdown', () => {
    const rows = (markdown: string) =>
      parseClauses(markdown).clauses.map(({ text, block: { header, cells, columns } }) => ({
        text,
        header,
        cells,
        columns,
      }));
    assert.deepEqual(
      rows('<table><tr><th>Data</th><th>Kept for</th></tr><tr><td>Names</td><td>30 days</td></tr></table>'),
      rows('| Data | Kept for |\n|---|---|\n| Names | 30 days |'),
    );
  });

  test('has cells of several lines', () => {
    assert.deepEqual(clausesOf('<table><tr><td>a<br>b</td><td><ul><li>c\n c</li><li>d</li></ul></td></tr></table>'), [
      '1-2 row: a⏎b | c c⏎d',
    ]);
  });

  test('may leave out the tags that end a cell and a row', () => {
    assert.deepEqual(clausesOf('<table>\n<tr><th>a<th>b\n<tr><td>c<td>d\n</table>'), ['2 head: a | b', '3 row: c | d']);
  });

  test('counts a merged cell for each column and row that it spans, and prints it once', () => {
    const html =
      '<table><thead><tr><th rowspan=2>Data</th><th colspan="2">Kept for</th></tr><tr><th>Free</th><th>Paid</th></tr></thead>' +
      '<tr><td rowspan="2">Photos</td><td>60 days</td><td>90 days</td></tr><tr><td colspan=2>none</td></tr></table>';
    assert.deepEqual(clausesOf(html), [
      '1 head: Data | Kept for',
      '1 head: Free | Paid',
      '1 row: Photos | 60 days | 90 days',
      '1 row: none',
    ]);
    const [, , first, second] = parseClauses(html).clauses;
    assert.deepEqual(first!.block.columns, ['Data', 'Kept for\n\nFree', 'Kept for\n\nPaid']);
    assert.deepEqual(first!.block.byColumn, ['Photos', '60 days', '90 days']);
    assert.deepEqual(second!.block.byColumn, ['Photos', 'none', 'none']);
    assert.deepEqual(second!.block.spans, [{ columns: 2, rows: 1 }]);
  });

  test('has no head where each row begins with one', () => {
    const { clauses } = parseClauses(
      '<table><tr><th>Names</th><td>a year</td></tr><tr><th>Photos</th><td>a day</td></tr></table>',
    );
    assert.deepEqual(
      clauses.map(({ block: { header, columns } }) => [header, columns]),
      [
        [false, ['', '']],
        [false, ['', '']],
      ],
    );
  });

  test('in a list item and in a quote stands where they stand', () => {
    assert.deepEqual(
      clausesOf(
        '- a\n\n  <table>\n  <tr><td>b</td></tr>\n  </table>\n\n> <table>\n> <tr><td>c</td></tr>\n> </table>\n',
      ),
      ['1 item: a', '4 row: b', '8 row: c'],
    );
  });

  for (const [what, html] of [
    ['is broken off', '<table><tr><td>a</td></tr>'],
    ['stands in another', '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>'],
    ['has words outside its cells', '<table>a<tr><td>b</td></tr></table>'],
    ['has a cell outside its rows', '<table><td>a</td></table>'],
    ['has a comment without an end', '<table><tr><td>a<!--</td></tr></table>'],
    ['is wider than any', '<table><tr><td colspan="9999">a</td></tr></table>'],
    ['would have too many cells', `<table>${'<tr><td rowspan="0" colspan="90">a</td></tr>'.repeat(60)}</table>`],
    ['is none', '<p>a</p>'],
  ] as const)
    test(`that ${what} is text, as before`, () => {
      assert.equal(readHtmlTables(html), null);
      assert.doesNotThrow(() => parseClauses(html));
    });

  test('of 200 KB takes no time, however it is made', () => {
    const times = (part: string) => part.repeat(Math.ceil(200_000 / part.length));
    for (const html of [
      `<table>${times('<tr><td>a</td></tr>')}</table>`,
      times('<table><caption>a</caption></table>'),
      times('<table><tr><td>a</td></tr><caption>b</caption></table>'),
      `<table>${times('<td')}`,
      `<table><tr>${times('<td colspan= ')}`,
      `<table>${times('<!--')}`,
      `<table>${times('<!-- -->')}</table>`,
      `<table><tr><td ${times('colspan="1" ')}>a</td></tr></table>`,
      times('<table '),
      times('<table>'),
    ]) {
      const start = performance.now();
      readHtmlTables(html);
      assert.ok(performance.now() - start < 2000, html.slice(0, 40));
    }
  });
});
