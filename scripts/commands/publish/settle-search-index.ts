import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, readCbor, writeCbor } from '../../outputs/search/cbor.ts';

/** Contents by path below the index. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Gives a search index the same bytes each time that it is made of the same records, and leaves out what no page loads.
 *
 * Pagefind 1.5.2 numbers its pages in order, but writes the values of a filter, the filters of an index and its languages in
 * the order of hash maps, which is another each time; the files are named for their bytes, so the names change with it.
 * (https://github.com/Pagefind/pagefind/issues/638 tells of the same; fragments and words are stable since 1.3.)
 * @throws Error where the files are not as that version writes them
 */
export function settleSearchIndex(made: IndexFiles): IndexFiles {
  const settled = new Map([...made].filter(([path]) => !/^filter\/|\.pf_meta$|-ui\.|-highlight\./.test(path)));
  const renamed = new Map<string, string>();
  for (const [path, bytes] of made) {
    const [, old, language] = /^filter\/(([^/]+)_\w+)\.pf_filter$/.exec(path) ?? [];
    if (old === undefined) continue;
    const [filter, values] = open(bytes);
    const { packed, hash } = close([filter!, sortByName(values as readonly Cbor[][])]);
    const name = `${language}_${hash.slice(0, 7)}`;
    renamed.set(old, name);
    settled.set(`filter/${name}.pf_filter`, packed);
  }
  const entry = readEntry(made);
  const languages = Object.keys(entry.languages).sort();
  for (const name of languages) {
    const language = entry.languages[name]!;
    const [version, pages, words, filters, ...rest] = open(made.get(`pagefind.${language.hash}.pf_meta`));
    const named = (filters as readonly Cbor[][]).map(([filter, file]) => [filter!, renamed.get(String(file))!]);
    const { packed, hash } = close([version!, pages!, words!, sortByName(named), ...rest]);
    language.hash = `${name}_${hash.slice(0, 10)}`;
    settled.set(`pagefind.${language.hash}.pf_meta`, packed);
  }
  const inOrder = Object.fromEntries(languages.map((name) => [name, entry.languages[name]!]));
  settled.set(ENTRY, Buffer.from(JSON.stringify({ ...entry, languages: inOrder })));
  return settled;
}

const ENTRY = 'pagefind-entry.json';

/** Before the data of each packed file stands this word, by which the page tells a file that the server has unpacked. */
const MARK = 'pagefind_dcd';

function readEntry(files: IndexFiles): { readonly languages: Record<string, { hash: string }> } {
  return JSON.parse(Buffer.from(files.get(ENTRY) ?? []).toString());
}

function open(packed: Uint8Array = new Uint8Array()): readonly Cbor[] {
  const bytes = gunzipSync(packed);
  if (bytes.toString('latin1', 0, MARK.length) !== MARK) throw new Error('The index is not as Pagefind 1.5 writes it.');
  return readCbor(bytes.subarray(MARK.length)) as readonly Cbor[];
}

function close(content: Cbor): { readonly packed: Uint8Array; readonly hash: string } {
  const data = Buffer.concat([Buffer.from(MARK), writeCbor(content)]);
  const packed = gzipSync(data, { level: 9 });
  packed[9] = 255; // the system that it was written on: unknown, as on every machine
  return { packed, hash: createHash('sha256').update(data).digest('hex') };
}

/** By code units of what comes first in each. */
function sortByName(rows: readonly (readonly Cbor[])[]): readonly (readonly Cbor[])[] {
  return rows.toSorted(([one], [other]) => (one === other ? 0 : String(one) < String(other) ? -1 : 1));
}
