import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Alarm } from '../alarm.ts';
import type { Rule } from '../rule.ts';

export const cellsExchanged: Rule = {
  name: 'cells-exchanged',
  level: 'warning',
  what: 'Two cells of a row seem to stand in each other’s columns',
  why: 'What a row says follows from the heads of its columns; with two cells exchanged it says something else.',
  mend: 'Put each cell under the head that it belongs to.',
  example: {
    wrong: {
      text: '| Name | Service | Data |\n| --- | --- | --- |\n| A | storage of files | images and names |\n| B | storage of backups | names and addresses |\n| C | names and addresses | storage of keys |',
    },
    right: {
      text: '| Name | Service | Data |\n| --- | --- | --- |\n| A | storage of files | images and names |\n| B | storage of backups | names and addresses |\n| C | storage of keys | names and addresses |',
    },
  },
  *find({ tree }) {
    for (const rows of tablesOf(tree.clauses)) if (rows.length >= LEAST_ROWS) yield* exchangedIn(rows);
  },
};

/** Of fewer rows nobody can tell what a column holds. */
const LEAST_ROWS = 3;
/** So much of a cell's words stand in the other column, and so little in its own. */
const THERE = 0.5;
const HERE = 0.2;

function* exchangedIn(rows: readonly Clause[]): Generator<Alarm> {
  const words = rows.map(({ text }) => text.split(' | ').map(wordsOf));
  for (const [index, row] of rows.entries()) {
    const others = words.filter((_, other) => other !== index);
    const own = words[index]!;
    for (let one = 0; one < own.length; one++)
      for (let other = one + 1; other < own.length; other++) {
        const [a, b] = [own[one]!, own[other]!];
        if (a.length < 2 || b.length < 2) continue;
        const share = (cell: readonly string[], column: number) =>
          cell.filter((word) => others.some((cells) => cells[column]?.includes(word))).length / cell.length;
        const crossed = Math.min(share(a, other), share(b, one));
        const kept = Math.max(share(a, one), share(b, other));
        if (crossed >= THERE && kept <= HERE)
          yield {
            line: row.start,
            endLine: row.end,
            message: `${nameClause(row, 'sentence')}: columns ${one + 1} and ${other + 1} hold what stands in each other’s column in the rows beside it`,
            expected: 'each cell in its column',
          };
      }
  }
}

/** The rows below each head. */
function tablesOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const tables: Clause[][] = [];
  let open: Clause[] | null = null;
  for (const clause of clauses) {
    if (clause.type !== 'row') {
      open = null;
      continue;
    }
    if (open === null || clause.block.header) {
      open = [];
      tables.push(open);
    }
    if (!clause.block.header) open.push(clause);
  }
  return tables;
}

function wordsOf(cell: string): readonly string[] {
  return [...new Set(cell.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
}
