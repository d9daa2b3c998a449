import { makeDocumentHeading } from '../../changelog/make-document.ts';
import { makeEntries } from '../../changelog/make-entries.ts';
import { headingOf } from '../../changelog/make-entry.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { originalOf } from '../../history/translated-text.ts';
import { type DocumentsOptions, withDocuments } from '../../loading/open-documents.ts';
import { ReplacedDocuments } from '../../loading/replaced-documents.ts';
import { versionSummary } from '../../outputs/summary/version-summary.ts';
import { type SummaryFormat, writeSummary } from '../../outputs/summary/write-summary.ts';
import { print } from '../console.ts';

/** Where to read, and in which form to write. */
export interface SummaryOptions extends DocumentsOptions {
  readonly format: SummaryFormat;
}

/**
 * `terms summary DOCUMENT[@VERSION]`: what a version changed, in short and safe to paste; the newest where none is named.
 * @throws InputError where there is no such document or version
 */
export async function summary(name: string, options: SummaryOptions): Promise<number> {
  const [id, ...rest] = name.split('@') as [string, ...string[]];
  return await withDocuments(options, { ahead: false }, async (open) => {
    const document = await open.find(id);
    const { history } = document;
    const original = originalOf(history);
    if (original !== null)
      throw new InputError(`${quoteValue(id)} is a translation, and has no versions of its own`, {
        expected: 'the document that it is a translation of',
        example: `terms summary ${original}`,
      });
    const { replaced, compareVersions } = await new ReplacedDocuments(open).replacedBy(document);
    const entries = Array.from(makeEntries(history, compareVersions, { replaced }), ({ entry }) => entry);
    const labels = entries.map(({ version }) => version);
    const label = rest.length === 0 ? labels.at(-1) : rest.join('@');
    const entry = entries.find(({ version }) => version === label);
    if (entry === undefined) throw noVersion(id, label ?? '', labels);
    const heading = makeDocumentHeading(history, entries.map(headingOf), open.publisher);
    print(writeSummary(versionSummary(entry, heading, open.publisher.configuration), options.format));
    return 0;
  });
}

function noVersion(id: string, label: string, labels: readonly string[]): InputError {
  const near = nearestKey(label, labels) ?? labels.at(-1);
  const known =
    labels.length <= 12 ? `one of ${labels.join(', ')}` : `one of ${labels.length} versions, such as ${near}`;
  return new InputError(`${id} has no version ${quoteValue(label)}`, {
    expected: known,
    example: `terms summary ${id}@${near}`,
  });
}
