/** GitHub names no more files of a pull request than these. */
const MOST_FILES = 3_000;
/** What the preview reads, as its workflow's `paths` has it. */
const TERMS = 'terms/';

const NOTE =
  '**This pull request also changes files outside `terms/`**, among which may be the program that wrote this comment: ' +
  'take it for the words of the author, and read *Files changed*.';

/**
 * Says in a comment that its writer may have been rewritten. The preview runs the pull request's own code, so what it says is
 * evidence only where that code is ours; which files a pull request changes, GitHub says.
 * @param files as GitHub lists them
 */
export function noteProgramChange(comment: string, files: readonly unknown[]): string {
  const isOurs =
    files.length < MOST_FILES && files.every((file) => pathsOf(file).every((path) => path.startsWith(TERMS)));
  if (isOurs) return comment;
  return `${NOTE}\n\n${comment}`;
}

function pathsOf(file: unknown): readonly string[] {
  const { filename: path, previous_filename: former } = Object(file) as Readonly<Record<string, unknown>>;
  return [String(path), ...(typeof former === 'string' ? [former] : [])];
}
