/**
 * Whether what is told of signed versions is the direct comparison of the two texts, and leaves out no word, over a whole history.
 *
 *     npm exec -- node test/tools/net-changes.ts REPOSITORY [FOLDER]     prints how many pairs there are, and each fault
 */
import process from 'node:process';
import type { SinceSigned } from '../../scripts/changelog/since-signed.ts';
import { compare } from '../../scripts/index.ts';
import { readChangelog } from '../../scripts/loading/read-changelog.ts';
import { findGaps } from '../support/find-gaps.ts';
import { findNetFaults } from '../support/find-net-faults.ts';

if (import.meta.main) {
  const [repo = '.', path = '.'] = process.argv.slice(2);
  const since: SinceSigned[] = [];
  const texts = new Map<string, string>();
  const { publisher } = await readChangelog(
    { repo, path, today: '2026-12-01' },
    {
      entry: () => undefined,
      since: (each) => void since.push(each),
      text: ({ text, markdown }) => void texts.set(text.slug, markdown),
    },
    () => undefined,
  );
  const { topics } = publisher;
  // What the parser makes of links and the like in foreign Markdown is another matter (check-corpus.ts).
  const gapsOf: typeof findGaps = (...pair) => findGaps(...pair).filter((gap) => !/^words (?:before|after) /.test(gap));
  const faults = findNetFaults({ since, texts }, (before, after) => compare(before, after, { topics }), gapsOf);
  const pairs = since.reduce((count, each) => count + each.texts.length, 0);
  console.log(`${pairs} pairs, ${faults.length} faults`);
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
