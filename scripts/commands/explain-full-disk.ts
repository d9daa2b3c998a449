import { InputError } from '../history/input-error.ts';

/** An error that a full or protected disk gave rise to, in a sentence; null for every other. What was being written is left out whole. */
export function explainFullDisk(error: unknown): InputError | null {
  const said = error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}` : '';
  const [code] = CODES.exec(said) ?? [];
  if (code === undefined) return null;
  return new InputError(`A file cannot be written (${code}), so nothing was put in its place`, {
    expected: 'room on the disk, for temporary files as well',
    example: 'df -h . /tmp',
    cause: error,
  });
}

/** Of the system, and as Rust's tools, which bundle the site, word them. */
const CODES = /\b(?:ENOSPC|EDQUOT|EROFS|EFBIG|no space left on device|file too large|os error (?:27|28|30|122))\b/i;
