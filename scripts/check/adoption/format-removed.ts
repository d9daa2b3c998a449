/** A document whose file was removed from the repository. */
export interface RemovedDocument {
  readonly id: string;
  readonly path: string;
  /** The commit that removed it, and its day. */
  readonly commit: string;
  readonly date: string;
  /** Label of its last version. */
  readonly last: string;
  /** Ids of documents with the same title that are there. */
  readonly heirs: readonly string[];
}

/** How a document whose file was removed is ended in law, for whoever knows whether it was. */
export function formatRemoved({ id, path, commit, date, last, heirs }: RemovedDocument): string {
  const heir = heirs[0] ?? 'OTHER-DOCUMENT';
  return [
    `${path} (${id}) was removed on ${date}; removing a file ends nothing, so its last text, ${id}@${last}, counts on.`,
    '  Where customers were told that it ended, or will be: bring the file back and state the day, with the notice that it owes.',
    `    git checkout ${commit.slice(0, 12)}^ -- ${shellWord(path)}     then in its front matter: retired: YYYY-MM-DD`,
    `  Where another document took its place${heirs.length > 0 ? ` (${heirs.join(', ')} has the same title)` : ''}: the same, and in ${heir}: supersedes: [${id}]`,
  ]
    .map((line) => `# ${line}\n`)
    .join('');
}

function shellWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
