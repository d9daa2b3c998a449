import process from 'node:process';
import { LimitError } from '../../scripts/clauses/limits.ts';
import { listComparedVersions } from '../support/list-compared-versions.ts';
import { importedMarkdown, listClauses, wordOf } from '../support/word/round-trip.ts';

// Writes the Word redline of versions of a repository, imports it with all changes accepted and with all rejected, and compares the
// clauses with those of both texts: labels, words, what stands under what.
//     node test/tools/import-corpus.ts REPOSITORY PATH [EVERY [FROM]]
// Of long histories, EVERY tenth version is enough for a first look.

const [repository = '.', path = 'terms', every = '1', from = '0'] = process.argv.slice(2);

interface Sum {
  texts: number;
  equal: number;
  clauses: number;
  /** Clauses whose label or words differ; those that only stand elsewhere. */
  words: number;
  places: number;
}

const sums: Readonly<Record<'accepted' | 'original', Sum>> = {
  accepted: { texts: 0, equal: 0, clauses: 0, words: 0, places: 0 },
  original: { texts: 0, equal: 0, clauses: 0, words: 0, places: 0 },
};
const documents = new Set<string>();

function check(name: string, written: string, word: Uint8Array, view: 'accepted' | 'original'): void {
  const [before, after] = [listClauses(written), listClauses(importedMarkdown(word, view))];
  const sum = sums[view];
  sum.texts++;
  sum.clauses += before.length;
  let [words, places] = [0, 0];
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [one = '', other = ''] = [before[index], after[index]];
    if (one === other) continue;
    const isPlace = one.trim() === other.trim();
    if (isPlace) places++;
    else words++;
    if (words + places <= 3)
      process.stdout.write(`${name} ${view} ${index}:\n  - ${one.slice(0, 150)}\n  + ${other.slice(0, 150)}\n`);
  }
  sum.words += words;
  sum.places += places;
  if (words + places === 0) sum.equal++;
}

for (const [index, { name, before, after }] of (await listComparedVersions(repository, path)).entries()) {
  if (index % Number(every) !== Number(from) || before.length > 1) continue;
  const old = before[0]!.markdown;
  try {
    const word = wordOf(old, after);
    check(name, after, word, 'accepted');
    check(name, old, word, 'original');
    documents.add(name.replace(/@.*| .*/s, ''));
  } catch (error) {
    // A text beyond what can be parsed has no redline.
    if (!(error instanceof LimitError)) process.stdout.write(`${name}: ${(error as Error).stack}\n`);
  }
}
for (const [view, { texts, equal, clauses, words, places }] of Object.entries(sums))
  process.stdout.write(
    `${view}: ${equal} of ${texts} texts equal; of ${clauses} clauses ${words} differ in words, ${places} in place\n`,
  );
process.stdout.write(`${documents.size} documents\n`);
