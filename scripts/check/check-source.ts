import { type CheckDiagnostic, checkDraft } from './check-draft.ts';
import { type Desk, type Draft, type DraftSource, makeDraft } from './draft.ts';

/** A draft and what was found in it. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly diagnostics: readonly CheckDiagnostic[];
  /** How many warnings stood in the text before and are not told again. */
  readonly stood: number;
}

/**
 * Checks one draft.
 * @param onlyNew leaves out the warnings that the current text gives rise to as well: who changes one clause of an old text is
 * told of that clause. Errors are always told.
 */
export function checkSource(source: DraftSource, desk: Desk, { onlyNew }: { readonly onlyNew: boolean }): CheckedDraft {
  const draft = makeDraft(source, desk);
  const found = checkDraft(draft);
  const { current } = source;
  if (!onlyNew || current === null) return { draft, diagnostics: found, stood: 0 };
  const alone = { ...source, ...current, oversize: null, current: null, previous: null, replaced: [], unmerged: false };
  const before = new Set(checkDraft(makeDraft(alone, desk)).map(keyOf));
  const diagnostics = found.filter((each) => each.severity === 'error' || !before.has(keyOf(each)));
  return { draft, diagnostics, stood: found.length - diagnostics.length };
}

/** Lines move with every edit above them. */
function keyOf({ rule, message }: CheckDiagnostic): string {
  return `${rule} ${message.replace(/\blines? \d[\d, …]*/g, '')}`;
}
