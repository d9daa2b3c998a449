import { styleText } from 'node:util';
import type { Entry } from '../../changelog/entry.ts';
import { makeEntries } from '../../changelog/make-entries.ts';
import { withDocuments } from '../../loading/open-documents.ts';
import { ReplacedDocuments } from '../../loading/replaced-documents.ts';
import { print } from '../console.ts';
import { specialCases } from './changelog.ts';
import { safe } from './format-change.ts';

/** `terms log`: a document's versions, newest first, with their dates and what they did. */
export async function log(id: string, options: { readonly repo: string; readonly path: string }): Promise<number> {
  return await withDocuments(options, { ahead: false }, async (open) => {
    const document = await open.find(id);
    const { replaced, compareVersions } = await new ReplacedDocuments(open).replacedBy(document);
    const entries = Array.from(makeEntries(document.history, compareVersions, { replaced }), ({ entry }) => entry);
    print(entries.reverse().map(formatEntry).join('\n'));
    return 0;
  });
}

function formatEntry(entry: Entry): string {
  const dates = Object.entries(entry.effective).map(([cohort, date]) =>
    cohort === 'all' ? date : `${date} (${cohort})`,
  );
  const lines = [
    styleText('bold', safe(`${entry.document}@${entry.version}`)),
    `  published ${entry.published}, takes effect ${dates.join(', ')}; ${entry.previous === null ? 'first version' : entry.significance}`,
    `  ${entry.headline}`,
    ...specialCases(entry).map((line) => `  ${line}`),
    `  text of commit ${entry.commit.slice(0, 10)}`,
  ];
  return `${lines.map((line, index) => (index === 0 ? line : safe(line))).join('\n')}\n`;
}
