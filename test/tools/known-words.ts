/**
 * The table of words that English dictionaries know, made from Hunspell's for American and British English, and from the
 * words of the trade that they lack.
 *
 *     npm run known-words     writes scripts/reading/words/known-words.data.ts; the tests compare it
 *
 * The same dictionaries give the same table, byte for byte: seeds are tried in order, and the first is taken with which the table
 * can be built and knows none of the common slips.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import { OPPOSITES } from '../../scripts/reading/words/opposites.ts';
import { SPELLING_PAIRS } from '../../scripts/reading/words/spelling-pairs.ts';
import { SYNONYMS } from '../../scripts/reading/words/synonyms.ts';
import { TELLING } from '../../scripts/reading/words/telling-words.ts';
import {
  CELL_BITS,
  cellsOf,
  filterHolds,
  hashKey,
  markOf,
  type WordFilter,
} from '../../scripts/reading/words/word-filter.ts';
import { wordKey } from '../../scripts/reading/words/word-key.ts';
import { COMMON_SLIPS } from './common-slips.ts';
import { TRADE_WORDS } from './trade-words.ts';

const TABLE = new URL('../../scripts/reading/words/known-words.data.ts', import.meta.url);
/** Cells for each key: fewer, and no seed may be found; more, and the table grows. */
const ROOM = 1.12;
const SEGMENT = 512;

/** All that the two dictionaries know, in lower case, with every affix put on; without possessives, and without what holds a digit. */
export function dictionaryWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of ['dictionary-en', 'dictionary-en-gb']) {
    const read = (end: string) => readFileSync(fileURLToPath(new URL(`index.${end}`, import.meta.resolve(name))));
    // The reader puts all affixes on as it opens a dictionary, and keeps the words in `data`.
    const { data } = nspell({ aff: read('aff'), dic: read('dic') }) as unknown as { data: Record<string, unknown> };
    for (const word of Object.keys(data))
      if (!/\d|'s$/.test(word)) words.add(word.normalize('NFC').toLowerCase().replaceAll('’', "'"));
  }
  return words;
}

/** What the table knows: the dictionaries' words, those of the trade, and all that stand in the other tables of words. */
export function wordsToKnow(): ReadonlySet<string> {
  const phrases = [
    ...TRADE_WORDS,
    ...SPELLING_PAIRS.flat(),
    ...SYNONYMS.flatMap(({ plain, says }) => [plain, ...says]),
    ...TELLING.flatMap(({ words }) => words),
    ...OPPOSITES.flat(),
  ];
  const words = phrases.flatMap((phrase) => phrase.split(/[\s./&()-]+/)).filter((word) => /^[\p{L}']{2,}$/u.test(word));
  return new Set([...dictionaryWords(), ...words]);
}

/** The text of the table's file. */
export function knownWordsTable(words: ReadonlySet<string>): string {
  const keys = new Set([...words].flatMap((word) => word.split('-')).map(wordKey));
  const { seed, cells } = buildFilter([...keys].sort());
  const lines = packCells(cells).replace(/.{240}/g, '$&\n');
  return `/** Made by \`npm run known-words\`; see known-words.ts. ${keys.size} keys of ${words.size} words. */
export const SEED = ${seed};
export const SEGMENT = ${SEGMENT};
export const KNOWN_WORDS = \`
${lines}
\`;
`;
}

function buildFilter(keys: readonly string[]): WordFilter {
  const size = SEGMENT * Math.ceil((keys.length * ROOM) / SEGMENT);
  for (let seed = 1; seed < 100; seed++) {
    const cells = fillCells([...new Set(keys.map((key) => hashKey(key, seed)))], size);
    const filter = cells === null ? null : { segment: SEGMENT, seed, cells };
    if (filter !== null && !COMMON_SLIPS.some((slip) => filterHolds(filter, wordKey(slip)))) return filter;
  }
  throw new Error(`No seed fits ${keys.length} keys into ${size} cells. Raise ROOM.`);
}

/**
 * Peels the hashes: whichever is the only one left on a cell is taken off, until none is left; then, the last taken first, each sets the cell
 * that was its alone. Null where some hang together.
 */
function fillCells(hashes: readonly number[], size: number): Uint8Array | null {
  const count = new Int32Array(size);
  const sum = new Int32Array(size);
  const toggle = (hash: number, step: number) => {
    for (const cell of cellsOf(hash, SEGMENT, size)) {
      count[cell]! += step;
      sum[cell]! ^= hash;
    }
  };
  for (const hash of hashes) toggle(hash, 1);
  const alone = [...count.keys()].filter((cell) => count[cell] === 1);
  const peeled: { readonly hash: number; readonly cell: number }[] = [];
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    if (count[cell] !== 1) continue;
    const hash = sum[cell]! >>> 0;
    peeled.push({ hash, cell });
    toggle(hash, -1);
    for (const each of cellsOf(hash, SEGMENT, size)) if (count[each] === 1) alone.push(each);
  }
  if (peeled.length < hashes.length) return null;
  const cells = new Uint8Array(size);
  for (const { hash, cell } of peeled.reverse())
    cells[cell] = cellsOf(hash, SEGMENT, size).reduce(
      (mark, each) => mark ^ (each === cell ? 0 : cells[each]!),
      markOf(hash),
    );
  return cells;
}

function packCells(cells: Uint8Array): string {
  const bits = [...cells].map((cell) => cell.toString(2).padStart(CELL_BITS, '0')).join('');
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))).toString(
    'base64',
  );
}

if (import.meta.main) writeFileSync(TABLE, knownWordsTable(wordsToKnow()));
