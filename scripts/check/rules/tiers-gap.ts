import type { Table } from 'mdast';
import { countWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const tiersGap: Rule = {
  name: 'tiers-gap',
  level: 'warning',
  what: 'The steps of a table leave a figure out, or two of them hold the same figure, or a row says nothing where all others state one',
  why: 'For a figure between two steps nothing is agreed, and for one in both of them two things are.',
  mend: 'Let each step begin where the one before it ends.',
  example: {
    wrong: {
      text: '| Availability | Credit |\n| --- | --- |\n| 99.0% to 99.9% | 5% |\n| 95.0% to 98.0% | 10% |\n| below 95.0% | 20% |',
    },
    right: {
      text: '| Availability | Credit |\n| --- | --- |\n| 99.0% to 99.9% | 5% |\n| 95.0% to 98.9% | 10% |\n| below 95.0% | 20% |',
    },
  },
  *find(draft) {
    for (const { node, line, source } of markdownNodes(draft)) {
      if (node.type !== 'table') continue;
      const cells = readCells(node, source);
      const steps = cells.slice(1).map(([first = '']) => readStep(first));
      for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        if (step === null || next === null || next === undefined) continue;
        const [low, high] = step.from > next.from ? [next, step] : [step, next];
        const fault =
          high.from > low.to + (low.open ? 0 : step.unit) + step.unit / 100
            ? 'leaves out what lies'
            : high.from < low.to - step.unit / 100
              ? 'holds some of what lies'
              : null;
        if (fault === null) continue;
        yield {
          line: line + node.children[index + 2]!.position!.start.line - node.position!.start.line,
          message:
            fault === 'leaves out what lies'
              ? `Between “${low.words}” and “${high.words}” nothing is said`
              : `“${low.words}” and “${high.words}” hold the same figures`,
          expected: 'steps that begin where others end',
        };
      }
      yield* emptyCells(cells, line, node);
    }
  },
};

/** A cell left empty in a column in which every other one states a figure. */
function* emptyCells(cells: readonly (readonly string[])[], line: number, node: Table) {
  const rows = cells.slice(1);
  if (rows.length < FEWEST_ROWS) return;
  for (const column of (cells[0] ?? []).keys()) {
    const empty = rows.flatMap((row, index) => (row.length > column && row[column] === '' ? [index] : []));
    if (
      column === 0 ||
      empty.length !== 1 ||
      !rows.every((row, index) => index === empty[0] || /^(?!.*\d{4}).*\d/.test(row[column] ?? ''))
    )
      continue;
    yield {
      line: line + node.children[empty[0]! + 1]!.position!.start.line - node.position!.start.line,
      message: `The row has no figure under “${cells[0]![column]}”, and ${countWords(rows.length - 1, 'other row')} have`,
      expected: 'a figure, or a dash',
    };
  }
}

const FEWEST_ROWS = 4;

function readCells(table: Table, source: string): readonly (readonly string[])[] {
  const start = table.position!.start.offset!;
  return table.children.map((row) =>
    row.children.map(({ children }) => {
      const [first, last] = [children[0]?.position, children.at(-1)?.position];
      return first === undefined || last === undefined
        ? ''
        : source.slice(first.start.offset! - start, last.end.offset! - start).trim();
    }),
  );
}

/** A step of a scale: from and to, as printed, and the smallest part that it is printed with. */
interface Step {
  readonly from: number;
  readonly to: number;
  /** Whether it ends before `to`. */
  readonly open: boolean;
  readonly unit: number;
  readonly words: string;
}

/** 95.0% to 98.9%   95 – 98.9 %   at least 95.0% but below 99.0%   below 95.0% */
const STEP =
  /^(?:(?:from|between|at least|≥|>=|equal to or greater than)\s?)?(\d{1,3}(?:\.\d{1,3})?)\s?%?\s?(?:to|and|–|-|but|up to)\s?(less than|below|under|<)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?%$/iu;
const BELOW = /^(?:below|less than|under|<)\s?(\d{1,3}(?:\.\d{1,3})?)\s?%$/iu;

/** Less than 99.95% but at least 99.5% */
const TURNED =
  /^(?:less than|below|under|<)\s?(\d{1,3}(?:\.\d{1,3})?)\s?%?,?\s(?:but|and)\s(?:at least|≥|>=|not less than|equal to or greater than)\s?(\d{1,3}(?:\.\d{1,3})?)\s?%$/iu;

function readStep(words: string): Step | null {
  const turned = TURNED.exec(words);
  if (turned !== null) return { ...readStep(`at least ${turned[2]}% but below ${turned[1]}%`)!, words };
  const between = STEP.exec(words);
  if (between !== null) {
    const [, from, isBelow, to] = between;
    return { from: Number(from), to: Number(to), open: isBelow !== undefined, unit: unitOf(from!, to!), words };
  }
  const below = BELOW.exec(words);
  if (below === null) return null;
  return { from: Number.NEGATIVE_INFINITY, to: Number(below[1]), open: true, unit: unitOf(below[1]!), words };
}

function unitOf(...figures: readonly string[]): number {
  return 10 ** -Math.max(...figures.map((figure) => figure.split('.')[1]?.length ?? 0));
}
