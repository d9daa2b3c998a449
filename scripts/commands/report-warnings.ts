import process from 'node:process';
import { collapseDiagnostics } from '../history/collapse-diagnostics.ts';
import { type Diagnostic, formatDiagnostic } from '../history/input-error.ts';

/** Prints diagnostics on standard error, one line for each cause with how often it occurred. */
export function reportWarnings(warnings: readonly Diagnostic[]): void {
  for (const { diagnostic, occurrences } of collapseDiagnostics(warnings)) {
    const others = occurrences === 1 ? '' : ` (and ${occurrences - 1} more like it)`;
    process.stderr.write(`${formatDiagnostic(diagnostic)}${others}\n`);
  }
}
