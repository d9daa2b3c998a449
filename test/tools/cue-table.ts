/**
 * README's table of cues, made from the tables that the reading uses, so that what a lawyer checks is what runs.
 *
 *     npm run readme     writes the table into README.md; the tests compare it
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { listCues } from '../../scripts/reading/cues/list-cues.ts';

const README = new URL('../../README.md', import.meta.url);
const PLACE = /(?<=<!-- cues: npm run readme -->\n).*?(?=<!-- end of cues -->)/s;

/** A row for each cue, in the order in which they speak. */
export function cueTable(): string {
  const rows = listCues().map(
    ({ name, norm, found, not }) =>
      `| ${name} | ${norm === 'none' ? 'no norm' : norm} | ${found[0]} | ${not[0] ?? ''} |\n`,
  );
  return `\n| cue | read as | for example | not |\n|---|---|---|---|\n${rows.join('')}\n`;
}

/** The table that README holds now. */
export function tableInReadme(): string {
  return PLACE.exec(readFileSync(README, 'utf8'))?.[0] ?? '';
}

if (import.meta.main)
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(PLACE, () => cueTable()),
  );
