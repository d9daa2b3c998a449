import type { TableRow } from 'mdast';
import type { Alarm } from '../alarm.ts';
import { countWords } from '../count-words.ts';
import { gatherAlarms } from '../gather-alarms.ts';
import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const tableBroken: Rule = {
  name: 'table-broken',
  level: 'warning',
  what: 'A table is not read as one, or a row has more or fewer cells than the table has columns',
  why: 'Without a line of hyphens below the first row it is one run of words; what stands beyond the last column may not be shown, and what a missing cell should say is not agreed.',
  mend: 'Put `| --- | --- |` below the first row, and give each row as many cells as it has.',
  example: {
    wrong: { text: '| Service | Fee |\n| Storage | 5 |' },
    right: { text: '| Service | Fee |\n| --- | --- |\n| Storage | 5 |' },
  },
  *find(draft) {
    for (const { node, line, endLine, source } of markdownNodes(draft)) {
      if (node.type === 'paragraph' && source.split('\n').filter((each) => /^\s*\|.*\|\s*$/.test(each)).length > 1) {
        yield {
          line,
          endLine,
          message: 'These lines look like a table and are not read as one',
          expected: 'a line `| --- |` below the first',
        };
      }
      if (node.type !== 'table') continue;
      const columns = node.children[0]!.children.length;
      const rows: Alarm[] = [];
      for (const row of node.children) {
        if (row.children.length === columns || isTitleRow(row)) continue;
        const at = line + row.position!.start.line - node.position!.start.line;
        rows.push({
          line: at,
          message: `The row has ${countWords(row.children.length, 'cell')}, and the table has ${countWords(columns, 'column')}`,
          expected: countWords(columns, 'cell'),
        });
      }
      yield* gatherAlarms(rows);
    }
  },
};

/** A row of one cell in bold type is a title over those below it. */
function isTitleRow({ children }: TableRow): boolean {
  const [only, ...others] = children;
  return others.length === 0 && only !== undefined && only.children.every(({ type }) => type === 'strong');
}
