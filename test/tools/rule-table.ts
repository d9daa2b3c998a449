/** `npm run readme`: the table of rules, made from the rules that the check runs. */
import { RULES } from '../../scripts/check/rules.ts';
import { showSample } from '../../scripts/check/show-sample.ts';
import { type WrittenTable, writeTable } from './written-table.ts';

export const RULE_TABLE: WrittenTable = { page: 'scripts/check/README.md', name: 'rules', make: ruleTable };

/** A row for each rule, in the order in which they run. */
function ruleTable(): string {
  const rows = RULES.map(({ name, level, what, why, mend, example }) => {
    const words = [what, why, mend].map((text) => text.replaceAll('|', '\\|'));
    return `| \`${name}\` | ${level} | ${words.join(' | ')} | ${inCode(showSample(example.wrong))} |\n`;
  });
  return `\n| rule | counts as | what | why | mend | for example |\n|---|---|---|---|---|---|\n${rows.join('')}\n`;
}

/** What nobody can see is written by its number, and a bar would begin a cell. */
function inCode(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 160)} …` : text;
  const seen = short.replace(/[\p{Cf}\p{Cc}]/gu, (sign) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase()}]`);
  return `\`${seen.replaceAll('|', '\\|')}\``;
}

if (import.meta.main) writeTable(RULE_TABLE);
