import { type Clause, parseClauses } from '../../clauses/parse-clauses.ts';
import { longDate } from '../../history/dates.ts';
import { readMarkdown } from '../../history/git/blob-reader.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import type { DocumentHistory } from '../../history/read-document.ts';
import { originalOf } from '../../history/translated-text.ts';
import { theVersion } from '../../history/version-name.ts';
import type { Version } from '../../history/versions.ts';
import { inForceOn } from '../../law/in-force-on.ts';
import { type DocumentsOptions, type OpenDocuments, withDocuments } from '../../loading/open-documents.ts';
import { compareServed, type ServedDifference, shareOnPage } from '../../outputs/live/compare-served.ts';
import { servedWords } from '../../outputs/live/served-words.ts';
import { wordsOf } from '../../outputs/live/words-of.ts';
import { nameClause } from '../../reading/name-clause.ts';
import { print } from '../console.ts';
import { safe } from '../safe.ts';
import { readArtefact } from './read-artefact.ts';

/** Where the approved texts are, and on which day they are to be in force. */
export interface VerifyLiveOptions extends DocumentsOptions {
  /** ISO date. */
  readonly today: string;
}

/** A version, and the clauses of its text. */
interface Approved {
  readonly document: DocumentHistory;
  readonly version: Version;
  readonly clauses: readonly Clause[];
}

/**
 * `terms verify-live URL [DOCUMENT[@VERSION]]`: compares the page that a company really serves with the text that is in force, or
 * with a version, word for word, and names the first difference. `URL#ID` compares one element of the page, and all that is in it.
 */
export async function verifyLive(place: string, name: string | undefined, options: VerifyLiveOptions): Promise<number> {
  const { words, whole } = await readPage(place);
  return await withDocuments(options, { ahead: false }, async (open) => {
    const approved = await findApproved(name, words, open, options.today);
    const what = `${approved.document.id}, ${theVersion(approved.version.label)}`;
    const found = compareServed(approved.clauses, words, whole);
    if (found.kind === 'same') {
      print(safe(`${place} shows ${what}, word for word.\n`));
      return 0;
    }
    if (found.kind === 'absent') {
      print(safe(`${place} does not show ${what}: too little of it is there.\n`));
      return 1;
    }
    const [first, ...others] = found.differences;
    const other = await findOther(approved, words, whole, open);
    print(
      safe(
        [
          `${place} does not show ${what} (published on ${longDate(approved.version.published)}).`,
          ...(other === null ? [] : [`It shows ${theVersion(other.label)}, word for word.`]),
          `The first difference: ${inWords(first!)}`,
          others.length === 0 ? 'There is no other.' : `There are ${others.length} more.`,
          '',
        ].join('\n'),
      ),
    );
    return 1;
  });
}

/** The words of a page, and whether they are one element that is to hold the text and nothing else. */
async function readPage(place: string): Promise<{ readonly words: readonly string[]; readonly whole: boolean }> {
  const [address, fragment] = place.split('#') as [string, string?];
  const id = fragment === undefined ? null : decodeURIComponent(fragment);
  const text = new TextDecoder().decode(await readArtefact(address));
  if (!/<[a-z!][^>]*>/i.test(text)) {
    if (text.includes('\u0000') || text.startsWith('%PDF')) throw notAPage(place);
    return {
      words: parseClauses(text).clauses.flatMap((clause) => wordsOf(`${clause.label} ${clause.text}`)),
      whole: true,
    };
  }
  const words = servedWords(text, id);
  if (words === null) throw notAPage(place, `has no element with the id ${quoteValue(id)}`);
  return { words, whole: id !== null };
}

function notAPage(place: string, problem = 'is neither a page nor a text'): InputError {
  return new InputError(`${quoteValue(place)} ${problem}`, {
    expected:
      'the address of a page in HTML, with # and the id of the element that holds the terms, or of a Markdown file',
    example: 'terms verify-live https://northwind.example/terms#terms',
  });
}

async function findApproved(
  name: string | undefined,
  words: readonly string[],
  open: OpenDocuments,
  today: string,
): Promise<Approved> {
  const documents = await open.histories();
  if (name !== undefined) {
    const [id, ...label] = name.split('@') as [string, ...string[]];
    const { history } = await open.find(id);
    const version =
      label.length > 0 ? findVersion(history, label.join('@')) : inForceOn(history, today, { documents }).version;
    if (version === null) throw nothingInForce(id, today);
    return await readApproved(history, version, open);
  }
  let best: { readonly approved: Approved; readonly share: number } | null = null;
  for (const document of documents) {
    const version = originalOf(document) === null ? inForceOn(document, today, { documents }).version : null;
    if (version === null) continue;
    const approved = await readApproved(document, version, open);
    const share = shareOnPage(approved.clauses, words);
    if (share > (best?.share ?? 0)) best = { approved, share };
  }
  if (best === null) throw nothingInForce(null, today);
  return best.approved;
}

async function readApproved(document: DocumentHistory, version: Version, { blobs }: OpenDocuments): Promise<Approved> {
  return { document, version, clauses: parseClauses(await readMarkdown(version.blob, blobs)).clauses };
}

function findVersion({ id, versions }: DocumentHistory, label: string): Version {
  const version = versions.find((each) => each.label === label);
  if (version !== undefined) return version;
  throw new InputError(`${id} has no version ${quoteValue(label)}`, {
    expected: `one of ${versions.map((each) => each.label).join(', ')}`,
    example: `${id}@${versions.at(-1)?.label}`,
  });
}

function nothingInForce(id: string | null, today: string): InputError {
  const what = id === null ? 'No text that is in force is on that page' : `Nothing of ${id} is in force`;
  return new InputError(`${what} on ${today}`, { expected: 'a version', example: `${id ?? 'service-agreement'}@2` });
}

/** Another version of the same document that the page shows. */
async function findOther(
  { document, version }: Approved,
  words: readonly string[],
  whole: boolean,
  open: OpenDocuments,
): Promise<Version | null> {
  for (const other of document.versions.toReversed()) {
    if (other === version) continue;
    const { clauses } = await readApproved(document, other, open);
    if (compareServed(clauses, words, whole).kind === 'same') return other;
  }
  return null;
}

function inWords({ clause, approved, served, leading }: ServedDifference): string {
  const where = clause === null ? 'before the text' : `in ${nameClause(clause)}`;
  const after = leading === '' ? '' : `, after “… ${leading}”`;
  if (approved === '') return `${where}${after}, the page adds “${served}”.`;
  if (served === '') return `${where}${after}, the page lacks “${approved}”.`;
  return `${where}${after}, the page says “${served}” and the text “${approved}”.`;
}
