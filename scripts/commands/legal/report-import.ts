import { countWords } from '../../check/count-words.ts';
import { parseClauses } from '../../clauses/parse-clauses.ts';
import type { Loss } from '../../import/imported-text.ts';
import { safeLine } from '../safe.ts';

/** What an import came to. */
export interface ImportReport {
  /** Name of the file that was read. */
  readonly from: string;
  /** Path of the file that was written, below the repository's top. */
  readonly file: string;
  /** Id of the document. */
  readonly document: string;
  readonly isNew: boolean;
  /** Path of another document that still is as `init` wrote it; null where there is none. */
  readonly starter: string | null;
  /** Whether its front matter states a version of its own. */
  readonly numbered: boolean;
  readonly body: string;
  readonly losses: readonly Loss[];
  /** What of the document's text before says nothing to readers and is gone. */
  readonly dropped: readonly string[];
  readonly changes: number;
  /** Which text was written: of a file with tracked changes in two stages `first` or `second`. */
  readonly stage: 'accepted' | 'original' | 'first' | 'second';
}

/** What was written, what could not be kept and where, and what comes next. */
export function reportImport(report: ImportReport): string {
  const { from, file, isNew, body, losses, dropped } = report;
  const { clauses } = parseClauses(`\n${body}`);
  const tables = clauses.filter((clause, at) => clause.type === 'row' && clauses[at - 1]?.type !== 'row').length;
  const headings = clauses.filter(({ type }) => type === 'heading').length;
  const counts = [
    countWords(clauses.length, 'clause'),
    countWords(headings, 'heading'),
    ...(tables > 0 ? [countWords(tables, 'table')] : []),
  ];
  const kept = isNew ? '' : ' Its front matter is as it was.';
  return [
    `${file} has the text of ${from}: ${counts.join(', ')}.${kept} Nothing is committed.`,
    ...tellChanges(report),
    ...(losses.length + dropped.length > 0
      ? ['Left out, or kept otherwise:']
      : ['Nothing was found that could not be kept.']),
    ...losses.map(({ paragraph, words, what }) => `  ${placeOf(paragraph, words)}${what}`),
    ...dropped.map((text) => `  in the text before: “${text}” says nothing to readers and is not in the file`),
    `Next: ${nextStep(report)}`,
    ...(report.starter === null
      ? []
      : [`${report.starter} still has the text that init wrote: import one into it (--into), or delete it.`]),
    '',
  ]
    .map(safeLine)
    .join('\n');
}

function placeOf(paragraph: number, words: string): string {
  if (paragraph === 0) return 'all of it: ';
  return `paragraph ${paragraph}${words === '' ? '' : `, “${words}”`}: `;
}

function tellChanges({ changes, stage }: ImportReport): readonly string[] {
  if (changes === 0) return [];
  const all = changes === 1 ? 'Its tracked change is' : `Its ${changes} tracked changes are`;
  if (stage === 'accepted')
    return [`${all} accepted (--tracked original takes the text before them, --tracked both one after the other).`];
  if (stage === 'original') return [`${all} not in it: this is the text before them.`];
  return [
    stage === 'first'
      ? `${all} not in it yet: this is the text before them, the first of two.`
      : `${all} accepted: this is the second of two texts.`,
  ];
}

function nextStep({ document, isNew, numbered, stage }: ImportReport): string {
  const again =
    stage === 'first'
      ? ` Commit it, then run this again with --into ${document}: the text with the changes accepted comes next.`
      : '';
  if (isNew) return `look at it and its front matter, then run terms check.${again}`;
  if (!numbered) return `look at what changed (git diff), then run terms check.${again}`;
  return `look at what changed (git diff); version and dates are still those of the text before: terms bump ${document}, then terms check.${again}`;
}
