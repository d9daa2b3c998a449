import { writeAnnotation } from '../check/annotation.ts';
import type { CheckDiagnostic } from '../check/check-draft.ts';
import { formatDiagnostic } from '../history/input-error.ts';

/** For a terminal, for GitHub's annotations, or for other programs. */
export type CheckFormat = 'text' | 'github' | 'json';

/** What a check came to. */
export interface CheckReport {
  /** Full hash of the commit where the branch began; null where each newest text was checked against the one before. */
  readonly base: string | null;
  readonly head: string;
  /** Ids of the documents that were checked. */
  readonly checked: readonly string[];
  /** How many warnings stood before the branch, which are not told again. */
  readonly stood: number;
  readonly diagnostics: readonly CheckDiagnostic[];
}

/** A report as text that ends with a line break. */
export function formatCheck(report: CheckReport, format: CheckFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'github':
      return [...report.diagnostics.map(writeAnnotation), countInWords(report), ''].join('\n');
    case 'text':
      return [...report.diagnostics.map(writeLine), countInWords(report), ''].join('\n');
  }
}

function writeLine({ mend, rule, ...diagnostic }: CheckDiagnostic): string {
  return `${formatDiagnostic({ ...diagnostic, cause: rule })}\n    ${rule}: ${mend}`;
}

/** `2 errors and 1 warning in 3 documents.` */
function countInWords({ checked, diagnostics, stood }: CheckReport): string {
  const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
  const several = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  if (checked.length === 0) return 'No document changes.';
  return `${several(count('error'), 'error')} and ${several(count('warning'), 'warning')} in ${several(checked.length, 'document')}.${stood === 0 ? '' : ` ${several(stood, 'warning')} stood there before.`}`;
}
