import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { firstFacts } from '../../check/adoption/first-facts.ts';
import { slugOfPath } from '../../history/document-id.ts';
import { InputError, quoteValue, restoreInputError } from '../../history/input-error.ts';
import { DOCUMENT_ID } from '../../history/statements/front-matter.ts';
import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';
import { chooseStage } from '../../import/choose-stage.ts';
import type { Loss } from '../../import/imported-text.ts';
import { keepPieces } from '../../import/keep-pieces.ts';
import { writeMarkdown } from '../../import/markdown/write-markdown.ts';
import { readFile as readContent, refuseSize } from '../../import/read-file.ts';
import type { TrackedView } from '../../import/word/settle-changes.ts';
import { newFrontMatter } from './new-front-matter.ts';
import { openTarget, type Target } from './open-target.ts';
import { type ImportReport, reportImport } from './report-import.ts';
import { writeDocument } from './write-document.ts';

/** Which file to import, and as what. */
export interface ImportOptions {
  readonly repo: string;
  readonly path: string;
  /** ISO date. */
  readonly today: string;
  /** The id of the document whose next version it is; absent for a new document. */
  readonly into?: string;
  /** The id of a new document; absent: made of the file's name. */
  readonly as?: string;
  readonly title?: string;
  readonly tracked: TrackedView | 'both';
  /** Whether changes of the document's text that are not committed may be written over. */
  readonly overwrite: boolean;
}

/** What the file says in one of its views. */
interface FileText {
  readonly title: string;
  readonly body: string;
  readonly losses: readonly Loss[];
  readonly changes: number;
}

/** A file that was read, and can be written to the place that was found for it. */
export interface PreparedImport {
  /** The id of the document that it becomes. */
  readonly id: string;
  /** Writes it and tells what was done. @throws InputError where it cannot be written */
  readonly write: () => Promise<string>;
}

/**
 * Reads a Word document or page of HTML as a new document, or as the text of one that exists. What is written is an edit in the work
 * tree, for a person to review; nothing is committed, and front matter that is there stays as it is.
 * @throws InputError where the file or the document cannot be read
 */
export async function prepareImport(file: string, options: ImportOptions): Promise<PreparedImport> {
  const bytes = await readBytes(file);
  const read = (view: TrackedView) => naming(file, () => readText(bytes, view));
  const views: readonly TrackedView[] = options.tracked === 'both' ? ['original', 'accepted'] : [options.tracked];
  const texts = views.map(read);
  const target = await openTarget(idOf(file, options), options);
  const body = target.markdown === null ? null : splitFrontMatter(target.markdown).body;
  const next = options.tracked === 'both' ? chooseNext(file, texts, body) : { text: texts[0]!, stage: options.tracked };
  const write = async () =>
    next === null
      ? `${target.file}: both texts of ${basename(file)} are in it already.\n`
      : await place(next.text, next.stage, { target, body, file, options });
  return { id: target.id, write };
}

interface Placing {
  readonly target: Target;
  readonly body: string | null;
  readonly file: string;
  readonly options: ImportOptions;
}

async function place(
  text: FileText,
  stage: ImportReport['stage'],
  { target, body, file, options }: Placing,
): Promise<string> {
  const edit = body === null ? { body: text.body, dropped: [] } : keepPieces(body, text.body);
  const title = options.title ?? (text.title || titleOf(file));
  const front =
    target.markdown === null
      ? `${newFrontMatter({ title, facts: firstFacts(text.body, options.today, target.days) })}\n`
      : target.markdown.slice(0, target.markdown.length - body!.length).concat(/^\s*\n/.exec(body!)?.[0] ?? '');
  const markdown = front + edit.body;
  const written = target.markdown?.includes('\r\n') ? markdown.replace(/\r?\n/g, '\r\n') : markdown;
  await writeDocument(options.repo, target.file, written);
  return reportImport({
    from: basename(file),
    file: target.file,
    document: target.id,
    isNew: target.markdown === null,
    numbered: target.numbered,
    starter: target.starter,
    ...edit,
    losses: text.losses,
    changes: text.changes,
    stage,
  });
}

function chooseNext(
  file: string,
  texts: readonly FileText[],
  body: string | null,
): { text: FileText; stage: 'first' | 'second' } | null {
  const [original, accepted] = texts as readonly [FileText, FileText];
  if (original.changes === 0)
    throw new InputError('The file has no tracked changes, and so only one text', {
      file,
      expected: 'a Word document with tracked changes',
      example: 'the same without --tracked both',
    });
  const stage = chooseStage(body, original.body, accepted.body);
  if (stage === null) return null;
  return stage === 'original' ? { text: original, stage: 'first' } : { text: accepted, stage: 'second' };
}

function readText(bytes: Uint8Array, view: TrackedView): FileText {
  const { title, blocks, losses, changes } = readContent(bytes, view);
  const written = writeMarkdown(blocks);
  return { title, body: written.markdown, losses: [...losses, ...written.losses], changes };
}

async function readBytes(file: string): Promise<Uint8Array> {
  const status = await stat(file).catch(() => null);
  if (status === null || !status.isFile())
    throw new InputError(status === null ? 'There is no such file' : 'This is no file', {
      file,
      expected: 'a Word document (.docx) or a page of HTML',
      example: 'terms import "Partner Terms.docx"',
    });
  naming(file, () => refuseSize(status.size));
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`The file cannot be read (${error.code})`, {
      file,
      expected: 'a file that you may read',
      example: 'partner-terms.docx',
      cause: error,
    });
  });
}

/** Adds the file's name to what is wrong with it. */
function naming<Result>(file: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InputError) || error.file !== null) throw error;
    throw restoreInputError({
      message: `${new InputError(file).message.replace(/\.$/, '')}: ${error.message}`,
      file,
      line: null,
    });
  }
}

function idOf(file: string, { into, as: named }: ImportOptions): { readonly id: string; readonly exists: boolean } {
  if (into !== undefined) return { id: into, exists: true };
  const id = named ?? slugOfPath(basename(file).replace(/\.(?:docx|docm|html?|zip)$/i, ''));
  if (DOCUMENT_ID.test(id)) return { id, exists: false };
  throw new InputError(`${quoteValue(id)} cannot be the id of a document`, {
    expected: 'small letters, digits and hyphens',
    example: 'terms import FILE --as partner-terms',
  });
}

function titleOf(file: string): string {
  return (
    basename(file)
      .replace(/\.[a-z]{3,4}$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim() || 'Terms'
  );
}
