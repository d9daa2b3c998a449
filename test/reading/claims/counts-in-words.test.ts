import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { listNames } from '../../../scripts/changelog/headlines/tell-news.ts';
import { compare, describeFindings } from '../../../scripts/index.ts';
import type { Finding } from '../../../scripts/reading/facets/findings.ts';
import { describeColumn } from '../../../scripts/reading/tables/describe-column.ts';

const COUNTS = [0, 1, 2, 3, 4, 25];
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `pier ${'abcdefghijklmnopqrstuvwxyz'[index]}`);

/** What an English reader trips over in a sentence with a number or a list in it. */
function stumbles(sentence: string): readonly string[] {
  const found = [
    /\b1 (?:\w+ )?(?:changes|sentences|clauses|rows|others|items)\b/,
    /\b(?:[02-9]|\d\d+) (?:\w+ )?(?:change|sentence|clause|row|item)\b(?! of)/,
    /\b(?:One|another) (?:other )?clauses\b/,
    /\ba [aeiou]\w+ (?:clause|item|row)/i,
    /\s,|,\s*[,.;]|;\s*[;.]| {2}|“”|\(\)|\band \.|: \.|\.\./,
    /\band 0\b|\b0 (?:more|rows|others)/,
  ];
  return found.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? []);
}

function reads(sentence: string): void {
  assert.deepEqual(stumbles(sentence), [], sentence);
}

suite('a sentence with none, one, two or many of a thing', () => {
  test('a reader’s stumbling blocks are found', () => {
    for (const wrong of [
      '1 editorial changes',
      'and 2 more change',
      '3 other clause use it',
      'gained , and lost',
      'in 0 rows',
    ])
      assert.notDeepEqual(stumbles(wrong), [], wrong);
  });

  for (const count of COUNTS) {
    test(`a list that gains or loses ${count}`, () => {
      for (const other of COUNTS) {
        if (count + other === 0) continue;
        const finding: Finding = { kind: 'list-of-things', gained: names(count), lost: names(other) };
        for (const under of [undefined, 'You must not:'])
          for (const sentence of describeFindings({
            findings: [under === undefined ? finding : { ...finding, under }],
          })) {
            reads(sentence);
            assert.match(sentence, /^(?:A list|The list under “[^”]+”) .*\.$/);
          }
      }
    });

    test(`a definition that ${count} other clauses use`, () => {
      for (const change of ['added', 'removed', 'changed'] as const)
        for (const shown of [0, Math.min(count, 3)]) {
          const uses = count === 0 ? {} : { uses: { count, first: names(shown) } };
          const [sentence] = describeFindings({ findings: [{ kind: 'definition', term: 'Berth', change, ...uses }] });
          reads(sentence!);
          assert.match(sentence!, /^The definition of “Berth” (?:is new|is gone|changed)\b.*\.$/);
        }
    });

    test(`a column with ${count} rows`, () => {
      for (const change of ['added', 'removed', 'moved', 'headed'] as const)
        for (const [before, after] of [
          ['Tide', 'Time'],
          ['', 'Time'],
          ['Tide', ''],
        ] as const)
          reads(`${describeColumn({ kind: 'column', change, head: { before, after }, rows: count })}.`);
    });

    test(`a headline with ${count} places`, () => {
      if (count === 0) return;
      for (let shown = 1; shown <= Math.min(count, 4); shown++) reads(`also ${listNames(names(count), shown)}.`);
    });

    test(`a clause of which ${count} sentences are left out`, () => {
      const clause = Array.from(
        { length: count + 1 },
        (_, index) => `Boat ${names(26)[index]} of the quay was painted by hand.`,
      );
      const { changes } = compare(
        '# Harbour\n\nYou must moor here.\n',
        `# Harbour\n\nYou must moor here.\n\n${clause.join(' ')}\n`,
      );
      for (const { summary, reasons } of changes) for (const sentence of [summary, ...reasons]) reads(sentence);
    });

    test(`a clause with ${count} edits`, () => {
      const text = (word: string) =>
        Array.from(
          { length: Math.max(count, 1) },
          (_, index) => `Boat ${names(26)[index]} of the quay was ${word} by hand yesterday.`,
        ).join(' ');
      const { changes } = compare(
        `# Harbour\n\n${text('painted')}\n`,
        `# Harbour\n\n${text(count === 0 ? 'painted' : 'mended')}\n`,
      );
      assert.equal(changes.length, count === 0 ? 0 : 1);
      for (const { summary, reasons } of changes) for (const sentence of [summary, ...reasons]) reads(sentence);
    });
  }
});
