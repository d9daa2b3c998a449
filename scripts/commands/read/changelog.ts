import { once } from 'node:events';
import process from 'node:process';
import { styleText } from 'node:util';
import type { Entry } from '../../changelog/entry.ts';
import { overrulingInWords } from '../../changelog/overruling-in-words.ts';
import { type ChangelogOptions, readChangelog } from '../../loading/read-changelog.ts';
import { reportWarnings, showProgress } from '../console.ts';
import { safeLine } from '../safe.ts';
import { nameChangedClause } from './format-change.ts';

/** `terms changelog`: every version's changes, as text or as one JSON object a line. */
export async function changelog(options: ChangelogOptions & { readonly json: boolean }): Promise<number> {
  const progress = showProgress();
  const write = async (entry: Entry) => {
    progress.stop();
    await print(options.json ? `${JSON.stringify(toLine(entry))}\n` : formatEntry(entry));
  };
  try {
    const { warnings } = await readChangelog(options, { entry: write }, progress.say);
    progress.stop();
    reportWarnings(warnings);
    return 0;
  } finally {
    progress.stop();
  }
}

/** Waits where the reader is slower, so that what it has not read does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** The contract of `changelog --json`: these keys in this order. */
function toLine(entry: Entry): object {
  const { document, title, version, published, effective, previous, commit, significance, summary, changes } = entry;
  return { document, title, version, published, effective, previous, commit, significance, summary, changes };
}

function formatEntry(entry: Entry): string {
  const dates = Object.entries(entry.effective).map(([cohort, date]) =>
    cohort === 'all' ? date : `${date} (${cohort})`,
  );
  const heading = styleText('bold', safeLine(`${entry.document}@${entry.version}  ${entry.headline}`));
  const lines = [
    heading,
    `  published ${entry.published}, takes effect ${dates.join(', ')}; ${entry.previous === null ? 'first version' : entry.significance}`,
    ...specialCases(entry).map((line) => `  ${safeLine(line)}`),
    `  ${safeLine(entry.summary)}`,
    ...entry.changes.flatMap((change) => {
      const overruling = overrulingInWords(change);
      const line = `  ${change.kind.padEnd(10)} ${change.significance.padEnd(11)} ${safeLine(nameChangedClause(change))}`;
      return overruling === null ? [line] : [line, `    ${safeLine(overruling)}`];
    }),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** What makes a version unlike others, a line each. */
export function specialCases({ returnsTo, withdrawn, postponed, advanced, author }: Entry): string[] {
  return [
    ...(returnsTo === null ? [] : [`returns to the text of ${returnsTo}`]),
    ...(author?.corrects === undefined ? [] : [`corrects ${author.corrects}`]),
    ...(withdrawn === null ? [] : [`withdrawn on ${withdrawn.on}`]),
    ...(postponed === null ? [] : [`postponed from ${postponed.from}`]),
    ...(advanced === null ? [] : [`advanced from ${advanced.from}`]),
  ];
}
