import process from 'node:process';
import { checkDraft } from '../check/check-draft.ts';
import { makeDraft } from '../check/draft.ts';
import { type CheckFormat, formatCheck } from './format-check.ts';
import { showProgress } from './progress.ts';
import { type DraftOptions, readDrafts } from './read-drafts.ts';

/**
 * `terms check`: what legal must know before merging.
 * @returns 1 where there are errors, else 0
 */
export async function check(options: DraftOptions & { readonly format: CheckFormat }): Promise<number> {
  const progress = showProgress();
  try {
    progress.say('Reading the history …');
    const { sources, desk, base, head } = await readDrafts(options);
    const diagnostics = sources.flatMap((source, index) => {
      progress.say(`Checking … ${index + 1} of ${sources.length} documents: ${source.id}`);
      return checkDraft(makeDraft(source, desk));
    });
    progress.stop();
    const report = { base, head, checked: sources.map(({ id }) => id), diagnostics };
    process.stdout.write(formatCheck(report, options.format));
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    progress.stop();
  }
}
