/**
 * Runs the check over every version of every document of a repository, each against what stood before it, and counts the alarms.
 *
 *     npm run check:corpus -- ../some-repository            counts by rule, per document
 *     npm run check:corpus -- ../some-repository RULE       every alarm of one rule, or of `all`, to be read
 *
 * An exception ends it. Real terms hold few mistakes, so a rule that alarms often is one to doubt.
 */
import process from 'node:process';
import { type CheckDiagnostic, checkDraft } from '../../scripts/check/check-draft.ts';
import { type Desk, type DeskDocument, makeDraft } from '../../scripts/check/draft.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { openBlobReader } from '../../scripts/history/git/blob-reader.ts';
import { openRepository } from '../../scripts/history/git/open-repository.ts';
import { factsOf, type KnownText } from '../../scripts/history/known-text.ts';
import { readTexts } from '../../scripts/history/read-document.ts';
import { listDocuments } from '../../scripts/history/read-history.ts';
import { DEFAULT_CONFIGURATION } from '../../scripts/history/statements/configuration.ts';
import { findVersions, type ReadRevision } from '../../scripts/history/versions.ts';
import { versionBefore } from '../../scripts/law/version-before.ts';

async function checkRepository(directory: string, only: string | undefined): Promise<void> {
  const repository = await openRepository(directory);
  const blobs = openBlobReader(repository);
  const named = await listDocuments(repository, blobs, '.');
  const texts = new Map<string, KnownText>();
  for (const document of named) await readTexts(document, blobs, texts);
  const steps = named
    .flatMap((document) => document.revisions.map((revision, index) => ({ document, revision, index })))
    .sort((one, other) =>
      one.revision.date < other.revision.date ? -1 : Number(one.revision.date > other.revision.date),
    );
  const current = new Map<string, DeskDocument>();
  const newest = new Map<string, readonly CheckDiagnostic[]>();
  const counts = new Map<string, number>();
  let versions = 0;
  for (const { document, revision, index } of steps) {
    const read = document.revisions.slice(0, index + 1).flatMap((each): ReadRevision[] => {
      const text = factsOf(texts.get(each.blob)!);
      return text === null ? [] : [{ ...each, text }];
    });
    if (factsOf(texts.get(revision.blob)!) === null) continue;
    const { id } = document;
    const known = findVersions(id, read).versions;
    const markdownOf = async (blob: string) => {
      const content = await blobs.read(blob);
      return content.kind === 'content' ? content.content.toString() : '';
    };
    const markdown = await markdownOf(revision.blob);
    const stood = current.get(id);
    const previous = known.length === 0 ? null : versionBefore(known, known.length - 1);
    const title = known.at(-1)?.title ?? id;
    current.set(id, { id, path: revision.path, title, versions: known, markdown });
    const desk: Desk = {
      documents: [...current.values()],
      configuration: DEFAULT_CONFIGURATION,
      topics: [],
      promises: new Map(),
      files: null,
      registry: null,
      today: revision.date,
    };
    const source = {
      id,
      path: revision.path,
      markdown,
      oversize: null,
      versions: known,
      current: stood === undefined || stood.versions.length === 0 ? null : stood,
      previous: previous === null ? null : { version: previous, markdown: await markdownOf(previous.blob) },
      replaced: [],
      unmerged: false,
    };
    const alarms = checkDraft(makeDraft(source, desk));
    versions++;
    newest.set(id, alarms);
    for (const { rule } of alarms) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (process.stderr.isTTY) process.stderr.write(`\r${versions} of ${steps.length} versions`);
    for (const { rule, file, line, message } of alarms)
      if (rule === only || only === 'all')
        process.stdout.write(`${rule} ${file}@${revision.date}:${line}: ${message}\n`);
  }
  await blobs.close();
  process.stdout.write(`${versions} versions of ${newest.size} documents\n`);
  for (const { name } of RULES) {
    const now = [...newest.values()].flat().filter(({ rule }) => rule === name).length;
    const all = counts.get(name) ?? 0;
    if (all === 0) continue;
    const each = (all / versions).toFixed(3).padStart(8);
    process.stdout.write(
      `${name.padEnd(26)} ${String(all).padStart(7)} in all ${each} a version, ${String(now).padStart(5)} in the newest\n`,
    );
  }
}

if (import.meta.main) {
  const [directory, only] = process.argv.slice(2);
  if (directory === undefined)
    process.stderr.write('Which repository? For example: npm run check:corpus -- ../terms\n');
  else await checkRepository(directory, only);
  if (directory === undefined) process.exitCode = 2;
}
