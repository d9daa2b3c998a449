import { MARKDOWN_PATH } from '../history/document-id.ts';

/** GitHub names no more files of a pull request than these. */
const MOST_FILES = 3_000;
/** Beside Markdown, what the preview reads where all of a repository is terms. */
const SETTINGS = /^(?:terms\.config|topics)\.yaml$/;

/**
 * Says in a comment that its writer may have been rewritten. The preview runs the pull request's own code, so what it says is
 * evidence only where that code is ours; which files a pull request changes, GitHub says.
 * @param files as GitHub lists them
 * @param folder of the documents, as the preview's workflow has it under `paths`; `.` for all Markdown
 */
export function noteProgramChange(comment: string, files: readonly unknown[], folder = 'terms'): string {
  const isTerms = (path: string) =>
    folder === '.' ? MARKDOWN_PATH.test(path) || SETTINGS.test(path) : path.startsWith(`${folder}/`);
  const isOurs = files.length < MOST_FILES && files.every((file) => pathsOf(file).every(isTerms));
  if (isOurs) return comment;
  const note =
    `**This pull request also changes files ${folder === '.' ? 'that are no terms' : `outside \`${folder}/\``}**, among which may be ` +
    'the program that wrote this comment: take it for the words of the author, and read *Files changed*.';
  return `${note}\n\n${comment}`;
}

function pathsOf(file: unknown): readonly string[] {
  const { filename: path, previous_filename: former } = Object(file) as Readonly<Record<string, unknown>>;
  return [String(path), ...(typeof former === 'string' ? [former] : [])];
}
