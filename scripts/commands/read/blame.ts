import { traceVersions } from '../../changelog/trace-versions.ts';
import { type Clause, parseClauses } from '../../clauses/parse-clauses.ts';
import { type BlamedSentence, blameVersion } from '../../diff/lineage/blame.ts';
import { readMarkdown } from '../../history/git/blob-reader.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import type { DocumentRecord } from '../../loading/document-record.ts';
import { type OpenDocuments, withDocuments } from '../../loading/open-documents.ts';
import { ReplacedDocuments } from '../../loading/replaced-documents.ts';
import { splitSentences } from '../../reading/sentences/split-sentences.ts';
import { print } from '../console.ts';
import { safe } from '../safe.ts';

/** A version's clauses, their lineage ids, and what brought each of their sentences; all by index. */
interface Blamed {
  readonly clauses: readonly Clause[];
  readonly ids: readonly string[];
  readonly sentences: readonly (readonly BlamedSentence[])[];
}

/**
 * `terms blame DOCUMENT[@VERSION] [CLAUSE]`: which version brought each sentence of one, the newest where none is named. A
 * clause goes by id or label.
 */
export async function blame(
  name: string,
  clause: string | undefined,
  options: { readonly repo: string; readonly path: string },
): Promise<number> {
  const [id, ...label] = name.split('@') as [string, ...string[]];
  return await withDocuments(options, { ahead: false }, async (open) => {
    const document = await open.find(id);
    const version = label.length === 0 ? undefined : findVersion(label.join('@'), document);
    const { clauses, ids, sentences } = await blameDocument(document, open, version);
    const shown = clauses.filter(({ index, label }) => clause === undefined || [ids[index], label].includes(clause));
    if (shown.length === 0) throw noClause(clause, ids, version);
    const width = Math.max(...shown.flatMap(({ index }) => sentences[index]!.map(({ version }) => version.length)));
    for (const { index, label, title } of shown) {
      const name = [label, title].filter((part) => part !== '').join(' ');
      const lines = sentences[index]!.map(({ text, version }) => `  ${version.padEnd(width)}  ${oneLine(text)}`);
      print(safe(`${[ids[index], name].join('  ').trimEnd()}\n${lines.join('\n')}\n\n`));
    }
    return 0;
  });
}

/** Follows a document up to a version, the newest where none is named; sentences of replaced documents are called by both. */
async function blameDocument(document: DocumentRecord, open: OpenDocuments, until?: string): Promise<Blamed> {
  const { replaced, compareVersions } = await new ReplacedDocuments(open).replacedBy(document);
  let blamed: Blamed = { clauses: [], ids: [], sentences: [] };
  const inherited: (readonly BlamedSentence[])[] = [];
  for (const { document: id, version } of replaced) {
    const { sentences } = await blameDocument((await open.read(id))!, open, version);
    for (const each of sentences) inherited.push(each.map((sentence) => nameDocument(sentence, id)));
  }
  for (const traced of traceVersions(document.history, compareVersions, { replaced })) {
    const { version, previous, comparison, clauses: ids } = traced;
    const wanted = version.label === until;
    if (traced.unreadable !== null && wanted) throw traced.unreadable;
    if (traced.unreadable !== null || (traced.aside && !wanted)) continue;
    const { clauses } = parseClauses(await readMarkdown(version.blob, open.blobs));
    const step = {
      version: version.label,
      succession: comparison.succession,
      sentences: clauses.map(({ text }) => splitSentences(text)),
    };
    blamed = { clauses, ids, sentences: blameVersion(previous === null ? inherited : blamed.sentences, step) };
    if (wanted) break;
  }
  return blamed;
}

function nameDocument({ text, version }: BlamedSentence, document: string): BlamedSentence {
  return { text, version: version.includes('@') ? version : `${document}@${version}` };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The label of a version that there is. */
function findVersion(label: string, { history }: DocumentRecord): string {
  const labels = history.versions.map((version) => version.label);
  if (labels.includes(label)) return label;
  const near = nearestKey(label, labels) ?? labels.at(-1) ?? '1';
  const known = labels.length <= 12 ? `one of ${labels.join(', ')}` : `one of ${labels.length}, such as ${near}`;
  throw new InputError(`${history.id} has no version ${quoteValue(label)}`, {
    expected: known,
    example: `${history.id}@${near}`,
  });
}

function noClause(clause: string | undefined, ids: readonly string[], version?: string): InputError {
  const which = version === undefined ? 'The newest version' : `Version ${version}`;
  if (clause === undefined) return new InputError(`${which} of this document has no clauses`);
  const near = nearestKey(clause, ids) ?? ids[0] ?? '1.1';
  return new InputError(`${which} has no clause ${quoteValue(clause)}`, {
    expected: 'a lineage id as `terms lives` prints them, or a label as the document prints it',
    example: near,
  });
}
