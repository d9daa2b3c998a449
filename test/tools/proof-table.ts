/** `npm run readme`: the table of proofs, made from those that the reading uses, so that what a lawyer checks is what runs. */
import { listProofs } from '../../scripts/reading/proving/list-proofs.ts';
import { type WrittenTable, writeTable } from './written-table.ts';

export const PROOF_TABLE: WrittenTable = { page: 'scripts/reading/README.md', name: 'proofs', make: proofTable };

/** A row for each proof, the editorial ones first, in the order in which they are tried. */
function proofTable(): string {
  const rows = listProofs().map(
    ({ name, level, says, examples, not }) =>
      `| ${name} | ${level} | ${says} | ${shown(examples[0])} | ${shown(not[0])} |\n`,
  );
  return `\n| kind of edit | then it is | because | for example | but not |\n|---|---|---|---|---|\n${rows.join('')}\n`;
}

function shown(pair: readonly [before: string, after: string] | undefined): string {
  return pair === undefined ? '' : pair.map((text) => text.replaceAll('\n', ' ⏎ ')).join(' → ');
}

if (import.meta.main) writeTable(PROOF_TABLE);
