import { styleText } from 'node:util';
import type { Entry } from '../../changelog/entry.ts';
import { makeEntries } from '../../changelog/make-entries.ts';
import type { Version } from '../../history/versions.ts';
import { type Fate, fatesOf } from '../../law/fates.ts';
import { withDocuments } from '../../loading/open-documents.ts';
import { ReplacedDocuments } from '../../loading/replaced-documents.ts';
import { print, reportWarnings } from '../console.ts';
import { safeLine } from '../safe.ts';
import { specialCases } from './changelog.ts';

/** Where to read. */
export interface LogOptions {
  readonly repo: string;
  readonly path: string;
  /** ISO date, which decides between "took" and "takes". */
  readonly today: string;
}

/** `terms log`: a document's versions, newest first, with their dates and what they did. */
export async function log(id: string, options: LogOptions): Promise<number> {
  return await withDocuments(options, { ahead: false }, async (open) => {
    const document = await open.find(id);
    const { replaced, compareVersions } = await new ReplacedDocuments(open).replacedBy(document);
    const entries = Array.from(makeEntries(document.history, compareVersions, { replaced }), ({ entry }) => entry);
    const { versions } = document.history;
    print(
      entries
        .map((entry, index) => formatEntry(entry, datesInWords(versions, index, options.today)))
        .reverse()
        .join('\n'),
    );
    reportWarnings(document.history.warnings);
    return 0;
  });
}

/** `takes effect 2026-12-01 (new); was to take effect 2027-01-04 (existing), corrected by 8 before`, as the law says for each cohort. */
function datesInWords(versions: readonly Version[], index: number, today: string): string {
  const dates = Object.entries(versions[index]!.effective).map(([cohort, date]) => {
    const on = `${date}${cohort === 'all' ? '' : ` (${cohort})`}`;
    return fateInWords(fatesOf(versions, cohort)[index]!.fate, on, date > today);
  });
  return dates.join('; ');
}

function fateInWords(fate: Fate, on: string, ahead: boolean): string {
  switch (fate.kind) {
    case 'takes-effect':
      return `${ahead ? 'takes' : 'took'} effect ${on}`;
    case 'withdrawn':
      return `was to take effect ${on}`;
    case 'corrected':
      return `was to take effect ${on}, corrected by ${fate.by.label} before`;
    case 'overtaken':
      return `was to take effect ${on}, but ${fate.by.label} took its place`;
  }
}

function formatEntry(entry: Entry, dates: string): string {
  const lines = [
    styleText('bold', safeLine(`${entry.document}@${entry.version}`)),
    `  published ${entry.published}, ${dates}; ${entry.previous === null ? 'first version' : entry.significance}`,
    `  ${entry.headline}`,
    ...specialCases(entry).map((line) => `  ${line}`),
    `  text of commit ${entry.commit.slice(0, 10)}`,
  ];
  return `${lines.map((line, index) => (index === 0 ? line : safeLine(line))).join('\n')}\n`;
}
