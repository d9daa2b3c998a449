import { checkSource } from '../../check/check-source.ts';

import { summariseDraft } from '../../check/summarise-draft.ts';
import { print, reportWarnings, showProgress } from '../console.ts';

import { type CheckFormat, formatCheck } from './format-check.ts';
import { type DraftOptions, readDrafts } from './read-drafts.ts';

/**
 * `terms check`: what legal must know before merging.
 * @returns 1 where there are errors, else 0
 */
export async function check(options: DraftOptions & { readonly format: CheckFormat }): Promise<number> {
  const progress = showProgress();
  try {
    progress.say('Reading the history …');
    const { sources, desk, settings, base, head, warnings } = await readDrafts(options);
    const found = sources.map((source, index) => {
      progress.say(`Checking … ${index + 1} of ${sources.length} documents: ${source.id}`);
      return checkSource(source, desk, { onlyNew: base !== null });
    });
    progress.stop();
    const diagnostics = found.flatMap((each) => each.diagnostics);
    const stood = found.reduce((sum, each) => sum + each.stood, 0);
    const report = { base, head, checked: sources.map(({ id }) => id), stood, settings, diagnostics };
    // For people alone: programs have the changes from `changelog --json`.
    const summary =
      base === null || options.format !== 'text' ? [] : found.flatMap(({ draft }) => summariseDraft(draft));
    print(formatCheck(report, options.format, summary));
    reportWarnings(warnings);
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    progress.stop();
  }
}
