import type { CheckDiagnostic } from '../check-draft.ts';
import { diagnosticInWords } from '../diagnostic-in-words.ts';

/** A place in a text as the Language Server Protocol counts it: lines and UTF-16 units from 0, the end exclusive. */
export interface EditorRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A diagnostic as the protocol has it. */
export interface EditorDiagnostic {
  readonly range: EditorRange;
  /** 1 is an error, 2 a warning. */
  readonly severity: 1 | 2;
  readonly code: string;
  readonly source: 'terms';
  readonly message: string;
}

/** Diagnostics of one text for an editor; each marks its lines from their first word to their last. */
export function editorDiagnostics(found: readonly CheckDiagnostic[], text: string): readonly EditorDiagnostic[] {
  const lines = text.split(/\r\n|\r|\n/);
  return found.map((diagnostic) => ({
    range: rangeOfLines(diagnostic.line, diagnostic.endLine, lines),
    severity: diagnostic.severity === 'error' ? 1 : 2,
    code: diagnostic.rule,
    source: 'terms',
    message: diagnosticInWords(diagnostic),
  }));
}

/**
 * The range of 1-based lines, inclusive. What an alarm says of a text that has changed since may lie beyond its end: that is brought back.
 */
export function rangeOfLines(start: number, end: number, lines: readonly string[]): EditorRange {
  const within = (line: number): number => Math.min(Math.max(line - 1, 0), Math.max(lines.length - 1, 0));
  const [first, last] = [within(start), Math.max(within(start), within(end))];
  const indent = /\S/.exec(lines[first] ?? '')?.index ?? 0;
  return {
    start: { line: first, character: indent },
    end: { line: last, character: (lines[last] ?? '').trimEnd().length },
  };
}
