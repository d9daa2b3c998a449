import type { Diagnostic } from './input-error.ts';

/** A diagnostic that stands for all of its cause. */
export interface CollapsedDiagnostic {
  readonly diagnostic: Diagnostic;
  /** How many there were, itself included. */
  readonly occurrences: number;
}

/** One diagnostic per cause, the last given standing for all, in the order in which the causes first occurred. */
export function collapseDiagnostics(diagnostics: Iterable<Diagnostic>): CollapsedDiagnostic[] {
  const byCause = new Map<string, CollapsedDiagnostic>();
  for (const diagnostic of diagnostics) {
    const occurrences = (byCause.get(diagnostic.cause)?.occurrences ?? 0) + 1;
    byCause.set(diagnostic.cause, { diagnostic, occurrences });
  }
  return [...byCause.values()];
}
