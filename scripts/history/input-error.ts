/** Something that a person should know about one place in one file: data first, so that one list serves every output. */
export interface Diagnostic {
  readonly severity: 'warning' | 'error';
  /** Path below the repository's top. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly expected?: string;
  readonly example?: string;
  /** One key per cause (`unknown-key versions`), for "warn once per cause". */
  readonly cause: string;
  /** The commit whose text this is about; absent for the newest text. */
  readonly commit?: string;
}

/** Where an input error lies and how to mend it. */
export interface InputErrorDetail {
  readonly file?: string;
  readonly line?: number;
  readonly expected?: string;
  readonly example?: string;
  /** The error that revealed it. */
  readonly cause?: unknown;
}

/**
 * The user's mistake, not ours: the command line prints `message`, without a stack trace, and exits with 2.
 * `message` is complete: where, what, what was expected, an example.
 */
export class InputError extends Error {
  readonly file: string | null;
  readonly line: number | null;

  constructor(problem: string, detail: InputErrorDetail = {}) {
    super(composeSentences(detail.file, detail.line, problem, detail), { cause: detail.cause });
    this.name = 'InputError';
    this.file = detail.file ?? null;
    this.line = detail.line ?? null;
  }
}

/** What is left of an InputError where it is handed from one thread to another. */
export type InputErrorData = Pick<InputError, 'message' | 'file' | 'line'>;

/** The InputError that its data came from, but for its cause. */
export function restoreInputError(data: InputErrorData): InputError {
  return Object.assign(new InputError(''), data);
}

/** One diagnostic as one line of text: `terms/a.md:3: warning: ... Expected .... Example: ...`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const revision = diagnostic.commit === undefined ? '' : ` (in revision ${diagnostic.commit.slice(0, 10)})`;
  const problem = `${diagnostic.severity}: ${diagnostic.message}${revision}`;
  return composeSentences(diagnostic.file, diagnostic.line, problem, diagnostic);
}

/** A value from a file, made safe to stand in a message: quoted, short, without control characters. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

function composeSentences(
  file: string | undefined,
  line: number | undefined,
  problem: string,
  detail: { readonly expected?: string; readonly example?: string },
): string {
  const place = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
  const parts = [place + endSentence(problem)];
  if (detail.expected !== undefined) parts.push(endSentence(`Expected ${detail.expected}`));
  if (detail.example !== undefined) parts.push(`Example: ${detail.example}`);
  // Paths and keys come from repositories that nobody here wrote; a terminal must not obey them.
  return parts.join(' ').replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\ufffd');
}

function endSentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
