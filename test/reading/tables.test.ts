import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../scripts/index.ts';

/** A table of Markdown from its rows, the first of them the head. */
function table(...rows: readonly string[]): string {
  const [head, ...below] = rows;
  const rule = head!.split('|').map(() => '---');
  return ['# Quay', '', ...[head!, rule.join('|'), ...below].map((row) => `| ${row} |`), ''].join('\n');
}

/** What is said of each change, with its significance. */
function said(before: string, after: string): readonly string[] {
  return compare(before, after).changes.map(({ significance, summary }) => `${significance}: ${summary}`);
}

suite('a row is read by its columns', () => {
  const CASES: readonly (readonly [name: string, before: string, after: string, says: readonly string[]])[] = [
    [
      'a cell that changed is named by its row and its head',
      table('Firm|Purpose', 'Birch Mail|Sends mail. Stores addresses', 'Tide|maps'),
      table('Firm|Purpose', 'Birch Mail|Sends mail. Stores addresses and names', 'Tide|maps'),
      ['substantive: “Birch Mail”, “Purpose”: it adds “and names”.'],
    ],
    [
      'a figure too',
      table('Data|Kept for', 'Photos|60 days', 'Names|a year'),
      table('Data|Kept for', 'Photos|90 days', 'Names|a year'),
      ['substantive: “Photos”, “Kept for”: a period is longer: 90 days instead of 60 days.'],
    ],
    [
      'where no head stands, by its row alone',
      table(' | ', 'Photos|60 days'),
      table(' | ', 'Photos|90 days'),
      ['substantive: “Photos”: a period is longer: 90 days instead of 60 days.'],
    ],
    [
      'several cells one by one',
      table('Firm|Work|Country', 'Tide|maps|Norway'),
      table('Firm|Work|Country', 'Tide|maps and charts|Spain'),
      ['substantive: “Tide”: “Work”: it adds “and charts”; “Country”: it says “Spain” instead of “Norway”.'],
    ],
    [
      'a cell that was filled',
      table('Data|Kept for', 'Photos|', 'Names|a year'),
      table('Data|Kept for', 'Photos|60 days', 'Names|a year'),
      ['substantive: “Photos”, “Kept for”: it says “60 days”; nothing stood there.'],
    ],
    [
      'a cell that was emptied',
      table('Data|Kept for', 'Photos|60 days', 'Names|a year'),
      table('Data|Kept for', 'Photos|', 'Names|a year'),
      ['substantive: “Photos”, “Kept for”: nothing stands there now; it said “60 days”.'],
    ],
    [
      'a head that changed is told with the rows that it governs',
      table('Use|Allowed', 'Fishing|in May', 'Grilling|'),
      table('Use|Prohibited', 'Fishing|in May', 'Grilling|'),
      ['substantive: The head of a column changed: “Prohibited” instead of “Allowed”; it governs 1 row.'],
    ],
    [
      'a head that is only spelled otherwise is harmless',
      table('Use|Organisation', 'Fishing|in May'),
      table('Use|Organization', 'Fishing|in May'),
      ['editorial: Only the spelling of a word changed.'],
    ],
    [
      'a column that is gone is told once; its rows say what it said',
      table('Firm|Work|Country', 'Tide|maps|Norway', 'Anchor|ropes|Spain'),
      table('Firm|Work', 'Tide|maps', 'Anchor|ropes'),
      [
        'substantive: A column is gone: “Country”; it was filled in 2 rows.',
        'substantive: “Tide”, “Country”: the column that is gone said “Norway”.',
        'substantive: “Anchor”, “Country”: the column that is gone said “Spain”.',
      ],
    ],
    [
      'values that did not go along with their heads count, whether their row changed or not',
      table('Use|Allowed|Prohibited', 'Fishing|with rods|with nets', 'Grilling|in pans|on grass'),
      table('Use|Prohibited|Allowed', 'Fishing|with nets|with rods', 'Grilling|in pans|on grass'),
      [
        'substantive: “Prohibited” and “Allowed” stand over other values now: those of 1 row did not go along.',
        'editorial: The columns of the table stand in another order; the row says the same in each.',
      ],
    ],
    [
      'a tick that became a cross says the opposite',
      table('What|Free', 'Charts|✓', 'Maps|✓'),
      table('What|Free', 'Charts|✓', 'Maps|✗'),
      ['substantive: “Maps”, “Free”: it says “✗” instead of “✓”.'],
    ],
    [
      'a sign too',
      table('What|Share', 'Charts|+5', 'Maps|5'),
      table('What|Share', 'Charts|-5', 'Maps|5'),
      ['substantive: “Charts”, “Share”: it says “-5” instead of “+5”.'],
    ],
    [
      'a sign is no dash between the words of a list that became a table',
      '# Quay\n\n- Bonus: -5%\n- Fee: 3%\n',
      table('Rate|Value', 'Bonus|5%', 'Fee|3%'),
      [
        'substantive: What was a list is a table now, under “Rate”, “Value”: 2 items became rows.',
        'substantive: The wording changed.',
      ],
    ],
    [
      'other heads over rows that stayed, however little they have in common',
      table('What we may do with the data that you give us|When', 'Charts|in May'),
      table('Prohibited acts for all who are on board here|When', 'Charts|in May'),
      [
        'substantive: The head of a column changed: “Prohibited acts for all who are on board here” instead of “What we may do with the data that you give us”; it governs 1 row.',
      ],
    ],
    [
      'heads over rows that had none',
      table(' | ', 'Photos|60 days'),
      table('Data|Deleted after', 'Photos|60 days'),
      ['substantive: A table has heads now: “Data”, “Deleted after”; they stand over 1 row that had none.'],
    ],
    [
      'a list that became a table',
      '# Quay\n\n- Names: kept for a year.\n',
      table('Data|Period', 'Names|kept for a year'),
      [
        'substantive: What was a list is a table now, under “Data”, “Period”: 1 item became a row.',
        'editorial: The same words stand in a row of a table now.',
      ],
    ],
    [
      'is not the same under a head that turns it',
      '# Quay\n\n- Grilling on the pier\n',
      table('Prohibited', 'Grilling on the pier'),
      [
        'substantive: What was a list is a table now, under “Prohibited”: 1 item became a row.',
        'substantive: The same words stand in a table, under “Prohibited”.',
      ],
    ],
    [
      'a row that names a section follows its number',
      `${table('Section|What', 'A. Fees|what you pay', 'B. Leaving|how you leave')}\n## A. Fees\n\nYou pay.\n\n## B. Leaving\n\nYou leave.\n`,
      `${table('Section|What', 'A. Fees|what you pay', 'C. Leaving|how you leave')}\n## A. Fees\n\nYou pay.\n\n## B. Refunds\n\nWe refund.\n\n## C. Leaving\n\nYou leave.\n`,
      ['editorial: It names a section, whose number changed.'],
    ],
  ];
  for (const [name, before, after, says] of CASES)
    test(name, () => assert.deepEqual(said(before, after).slice(0, says.length), says));

  test('a row that went to a table with other heads says something else', () => {
    const under = (allowed: readonly string[], prohibited: readonly string[]) =>
      `${table('Use|Allowed', ...allowed)}\nAnd:\n\n${table('Use|Prohibited', ...prohibited).replace('# Quay\n\n', '')}`;
    assert.deepEqual(
      said(
        under(['Fishing with rods|in May', 'Grilling|in pans'], ['Racing|in June']),
        under(['Grilling|in pans'], ['Racing|in June', 'Fishing with rods|in May']),
      ),
      ['substantive: “Fishing with rods”: it stands under “Prohibited” now, and stood under “Allowed”.'],
    );
  });

  test('tables in HTML are read the same way, merged cells for each column and row that they span', () => {
    const html = (paid: string, none: string) => `<table>
  <thead>
    <tr><th rowspan="2">Data</th><th colspan="2">Kept for</th></tr>
    <tr><th>Free</th><th>Paid</th></tr>
  </thead>
  <tr><td>Names</td><td colspan="2">30 days</td></tr>
  <tr><td rowspan="2">Photos</td><td>60 days</td><td>${paid}</td></tr>
  <tr><td>none</td><td>${none}</td></tr>
</table>
`;
    assert.deepEqual(said(html('90 days', 'none'), html('95 days', 'all')), [
      'substantive: “Photos”, “Kept for”, “Paid”: a period is longer: 95 days instead of 90 days.',
      'substantive: “Photos”, “Kept for”, “Paid”: it says “all” instead of “none”.',
    ]);
    assert.deepEqual(
      compare(html('90 days', 'none'), html('95 days', 'all')).changes.map(({ after }) => after[0]!.lines),
      [
        { start: 7, end: 7 },
        { start: 8, end: 8 },
      ],
    );
  });

  test('a column that came is one finding, whatever the number of rows', () => {
    const { changes } = compare(
      table('Firm|Work', 'Tide|maps', 'Anchor|ropes'),
      table('Firm|Work|Country', 'Tide|maps|Norway', 'Anchor|ropes|Spain'),
    );
    assert.deepEqual(
      changes.flatMap(({ findings = [] }) => findings),
      [{ kind: 'column', change: 'added', head: { before: null, after: 'Country' }, rows: 2 }],
    );
  });

  test('tables as wide and as long as can be take no time', () => {
    const wide = (cell: string) =>
      table(...Array.from({ length: 60 }, (_, row) => Array(60).fill(`${cell}${row}`).join('|')));
    const long = (cell: string) => table('a|b', ...Array.from({ length: 1500 }, (_, row) => `${row}|${cell}`));
    for (const make of [wide, long]) {
      const start = performance.now();
      compare(make('x'), make('y'));
      assert.ok(performance.now() - start < 20_000);
    }
  });
});
