import { rename, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { type EntryRecord, entryOf } from '../cache/document-record.ts';
import { InputError } from '../history/input-error.ts';
import { formatPlan, planLines, summarisePlan } from '../notices/plan-text.ts';
import { namesOf } from '../notices/reasons.ts';
import { makePlan, readRegistry } from './make-plan.ts';
import { showProgress } from './progress.ts';
import { type ChangelogOptions, readChangelog } from './read-changelog.ts';
import { reportWarnings } from './report-warnings.ts';

/** `terms notices plan`: who would be told what and why; with `out`, the plan as data. Nothing is sent. */
export async function noticesPlan(
  options: ChangelogOptions & { readonly out?: string; readonly summary?: boolean },
): Promise<number> {
  const progress = showProgress();
  try {
    const { customers, example } = await readRegistry();
    const entries = new Map<string, EntryRecord>();
    const keep = (entry: EntryRecord) => void entries.set(entry.heading.slug, entry);
    const { edition, publisher, warnings } = await readChangelog(options, keep, progress.say);
    const plan = await makePlan(edition, publisher, customers, async (slug) => entryOf(entries.get(slug)!));
    progress.stop();
    reportWarnings(warnings);
    if (options.out !== undefined) await writePlan(options.out, planLines(plan));
    if (example)
      process.stderr.write('These are the six customers of the example. TERMS_CUSTOMERS names your own registry.\n');
    process.stdout.write(
      options.summary
        ? `${[...plan.header.warnings.map((warning) => `warning: ${warning}`), ...summarisePlan(plan)].join('\n')}\n`
        : formatPlan(plan, namesOf(edition, publisher.topics)),
    );
    return 0;
  } finally {
    progress.stop();
  }
}

/** Whole or not at all: a plan is data that a person approves. */
async function writePlan(file: string, text: string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await writeFile(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new InputError(`The plan cannot be written (${(error as NodeJS.ErrnoException).code})`, {
      file,
      expected: 'a file in a folder that exists',
      example: '--out plan.jsonl',
      cause: error,
    });
  }
}
