import process from 'node:process';
import { openDataFolder } from '../../scripts/loading/data-folder.ts';
import { wordFiles } from '../../scripts/outputs/word/word-files.ts';
import { visibleText } from '../../scripts/outputs/word/word-text.ts';
import type { TextClause } from '../../scripts/texts/version-text.ts';
import { firstDifference } from '../support/apply-edit-script.ts';
import { findWordProblems } from '../support/check-word.ts';
import { applyRevisions, readWord } from '../support/read-word.ts';

// Accepts and rejects all changes of every Word redline of a data folder and compares what is left with both texts, by hand:
//     node test/tools/word-corpus.ts FOLDER
// The folder is the one that lies between `publish` and the site.

const data = openDataFolder(process.argv[2]!);
const versions = data.edition().documents.flatMap(({ versions }) =>
  versions.map((heading) => ({
    path: `changes/${heading.slug}/redline.docx`,
    slug: heading.slug,
    previous: versions.find(({ version }) => version === heading.previous)?.slug,
  })),
);
const byPath = new Map(versions.map((version) => [version.path, version]));
const asWritten = (clauses: readonly TextClause[]) =>
  clauses.map((clause) => ({ ...clause, label: visibleText(clause.label), text: visibleText(clause.text) }));

let [files, bytes, wrong] = [0, 0, 0];
for (const { path, content } of wordFiles(data)) {
  files++;
  bytes += content.length;
  const { slug, previous } = byPath.get(path)!;
  const parts = readWord(content as Uint8Array);
  const problems = [
    ...findWordProblems(parts),
    firstDifference(applyRevisions(parts, 'accept'), asWritten(data.text(slug).clauses)),
    firstDifference(applyRevisions(parts, 'reject'), asWritten(data.text(previous!).clauses)),
  ].filter((problem) => problem !== null);
  if (problems.length > 0) {
    wrong++;
    process.stdout.write(
      `${path}\n${problems
        .slice(0, 5)
        .map((problem) => `  ${problem.slice(0, 300)}\n`)
        .join('')}`,
    );
  }
}
process.stdout.write(`${files} files of ${versions.length} versions, ${bytes} bytes, ${wrong} wrong\n`);
