/** `npm run readme`: the table of what is said of a change, made from the templates that make the sentences. */
import { CLAIM_TEMPLATES } from '../../scripts/reading/claims/claim-templates.ts';
import { TEMPLATE_EXAMPLES } from '../../scripts/reading/claims/template-examples.ts';
import { type WrittenTable, writeTable } from './written-table.ts';

export const CLAIM_TABLE: WrittenTable = { page: 'scripts/reading/README.md', name: 'claims', make: claimTable };

/** A row for each template, in the order in which a sentence is made. */
function claimTable(): string {
  const rows = CLAIM_TEMPLATES.map(
    ({ name, needs }) =>
      `| ${name} | ${needs} | ${TEMPLATE_EXAMPLES[name]!.earned[0]!.says.replaceAll('|', '\\|')} |\n`,
  );
  return `\n| kind of sentence | is said where this is proved | for example |\n|---|---|---|\n${rows.join('')}\n`;
}

if (import.meta.main) writeTable(CLAIM_TABLE);
