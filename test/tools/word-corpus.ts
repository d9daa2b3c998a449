import process from 'node:process';
import { LimitError } from '../../scripts/clauses/limits.ts';
import { sha256 } from '../../scripts/commands/sha256.ts';
import { compare } from '../../scripts/index.ts';
import { makeEditScript } from '../../scripts/outputs/edit-script/edit-script.ts';
import { visibleText } from '../../scripts/outputs/word/word-text.ts';
import { writeRedline } from '../../scripts/outputs/word/write-redline.ts';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import type { TextClause } from '../../scripts/texts/version-text.ts';
import { listComparedVersions } from '../support/list-compared-versions.ts';
import { applyEditScript, firstDifference } from '../support/word/apply-edit-script.ts';
import { findWordProblems } from '../support/word/check-word.ts';
import { applyRevisions, readWord } from '../support/word/read-word.ts';

// Writes the Word redline of every version of a repository, accepts and rejects all changes, and compares what is left with both
// texts, character by character; the same with the edit script that it is made from:
//     node test/tools/word-corpus.ts REPOSITORY PATH [EVERY [FROM]]
// Of long histories, EVERY tenth version is enough for a first look.

const [repository = '.', path = 'terms', every = '1', from = '0'] = process.argv.slice(2);

function clausesOf(markdown: string): readonly TextClause[] {
  return renderClauses(markdown).map((clause, index) => ({ id: `${index}`, ...clause }));
}

function asWritten(clauses: readonly TextClause[]): readonly TextClause[] {
  return clauses.map((clause) => ({ ...clause, label: visibleText(clause.label), text: visibleText(clause.text) }));
}

function problemsOf(markdown: readonly [before: string, after: string]): readonly string[] {
  const { changes } = compare(...markdown);
  const [before, after] = markdown.map(clausesOf) as [readonly TextClause[], readonly TextClause[]];
  const start = process.cpuUsage();
  const bytes = writeRedline(
    {
      ...{ before, after, changes, title: 'Terms', publisher: 'The publisher', language: 'en-GB', address: null },
      from: { version: '1', published: '2026-01-01' },
      to: { document: 'terms', version: '2', published: '2026-02-01', textHash: sha256(markdown[1]) },
    },
    sha256,
  );
  const { user, system } = process.cpuUsage(start);
  spent += (user + system) / 1000;
  size += bytes.length;
  const parts = readWord(bytes);
  const items = makeEditScript(before, after, changes);
  return [
    ...findWordProblems(parts),
    firstDifference(applyEditScript(items, 'accept'), after),
    firstDifference(applyEditScript(items, 'reject'), before),
    firstDifference(applyRevisions(parts, 'accept'), asWritten(after)),
    firstDifference(applyRevisions(parts, 'reject'), asWritten(before)),
  ].filter((problem) => problem !== null);
}

let [files, size, spent, wrong] = [0, 0, 0, 0];
for (const [index, { name, before, after }] of (await listComparedVersions(repository, path)).entries()) {
  if (index % Number(every) !== Number(from) || before.length > 1) continue;
  files++;
  const problems = readable(() => problemsOf([before[0]!.markdown, after]));
  if (problems.length > 0) wrong++;
  for (const problem of problems.slice(0, 5)) process.stdout.write(`${name}: ${problem.slice(0, 300)}\n`);
}
process.stdout.write(`${files} redlines, ${size} bytes, ${Math.round(spent)} ms to write them, ${wrong} wrong\n`);

/** A text beyond what can be parsed has no redline. */
function readable(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}
