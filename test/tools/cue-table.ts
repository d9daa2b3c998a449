/** `npm run readme`: the table of cues, made from the tables that the reading uses, so that what a lawyer checks is what runs. */
import { listCues } from '../../scripts/reading/cues/list-cues.ts';
import { type WrittenTable, writeTable } from './written-table.ts';

export const CUE_TABLE: WrittenTable = { page: 'scripts/reading/README.md', name: 'cues', make: cueTable };

/** A row for each cue, in the order in which they speak. */
function cueTable(): string {
  const rows = listCues().map(
    ({ name, norm, found, not }) =>
      `| ${name} | ${norm === 'none' ? 'no norm' : norm} | ${found[0]} | ${not[0] ?? ''} |\n`,
  );
  return `\n| cue | read as | for example | not |\n|---|---|---|---|\n${rows.join('')}\n`;
}

if (import.meta.main) writeTable(CUE_TABLE);
