import packageFile from '../../../package.json' with { type: 'json' };
import { writeAnnotation } from '../../check/annotation.ts';
import { type ChangedSetting, wordSetting } from '../../check/changed-settings.ts';
import type { CheckDiagnostic } from '../../check/check-draft.ts';
import { countWords } from '../../check/count-words.ts';
import { writeSarif } from '../../check/write-sarif.ts';
import { formatDiagnostic } from '../../history/input-error.ts';
import { safe, safeLine } from '../safe.ts';
import { sha256 } from '../sha256.ts';

/** For a terminal, for GitHub's annotations, for other programs, or for code hosts and editors. */
export type CheckFormat = 'text' | 'github' | 'json' | 'sarif';

/** What a check came to. */
export interface CheckReport {
  /** Full hash of the commit where the branch began; null where each newest text was checked against the one before. */
  readonly base: string | null;
  readonly head: string;
  /** Ids of the documents that were checked. */
  readonly checked: readonly string[];
  /** How many warnings stood before the branch, which are not told again. */
  readonly stood: number;
  /** What the branch changes in `terms.config.yaml`, which counts once it is merged. */
  readonly settings: readonly ChangedSetting[];
  readonly diagnostics: readonly CheckDiagnostic[];
}

/**
 * A report as text that ends with a line break.
 * @param summary what the branch does, in lines that come before all else in a terminal
 */
export function formatCheck(report: CheckReport, format: CheckFormat, summary: readonly string[] = []): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'sarif':
      return writeSarif(report.diagnostics, { version: packageFile.version, hash: sha256 });
    case 'github':
      return [...report.diagnostics.map(writeAnnotation), ...sayCount(report), ''].join('\n');
    case 'text':
      return [...summary.map(safeLine), ...report.diagnostics.map(writeLine), ...sayCount(report), ''].join('\n');
  }
}

function sayCount(report: CheckReport): readonly string[] {
  const changes = report.settings.map((setting) => `  ${safe(wordSetting(setting))}`);
  const opening = 'The branch changes settings; the check goes by those of the base until they are merged:';
  return [...(changes.length === 0 ? [] : [opening, ...changes]), countInWords(report)];
}

function writeLine({ mend, rule, ...diagnostic }: CheckDiagnostic): string {
  return `${formatDiagnostic({ ...diagnostic, cause: rule })}\n    ${rule}: ${mend}`;
}

/** `2 errors and 1 warning in 3 documents.` */
function countInWords({ checked, diagnostics, stood }: CheckReport): string {
  const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
  if (checked.length === 0) return 'No document changes.';
  return `${countWords(count('error'), 'error')} and ${countWords(count('warning'), 'warning')} in ${countWords(checked.length, 'document')}.${stood === 0 ? '' : ` ${countWords(stood, 'warning')} stood there before.`}`;
}
