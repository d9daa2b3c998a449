/**
 * README's table of rules, made from the rules that the check runs.
 *
 *     npm run readme     writes the table into README.md; the tests compare it
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../../scripts/check/rules.ts';
import { showSample } from '../../scripts/check/show-sample.ts';

const README = new URL('../../README.md', import.meta.url);
const PLACE = /(?<=<!-- rules: npm run readme -->\n).*?(?=<!-- end of rules -->)/s;

/** A row for each rule, in the order in which they run. */
export function ruleTable(): string {
  const rows = RULES.map(({ name, level, what, why, mend, example }) => {
    const words = [what, why, mend].map((text) => text.replaceAll('|', '\\|'));
    return `| \`${name}\` | ${level} | ${words.join(' | ')} | ${inCode(showSample(example.wrong))} |\n`;
  });
  return `\n| rule | counts as | what | why | mend | for example |\n|---|---|---|---|---|---|\n${rows.join('')}\n`;
}

/** The table that README holds now. */
export function ruleTableInReadme(): string {
  return PLACE.exec(readFileSync(README, 'utf8'))?.[0] ?? '';
}

/** What nobody can see is written by its number, and a bar would begin a cell. */
function inCode(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 160)} …` : text;
  const seen = short.replace(/[\p{Cf}\p{Cc}]/gu, (sign) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase()}]`);
  return `\`${seen.replaceAll('|', '\\|')}\``;
}

if (import.meta.main)
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(PLACE, () => ruleTable()),
  );
