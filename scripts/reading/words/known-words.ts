import { KNOWN_WORDS, SEED, SEGMENT } from './known-words.data.ts';
import { CELL_BITS, filterHolds, type WordFilter } from './word-filter.ts';
import { wordKey } from './word-key.ts';

/**
 * Whether an English dictionary knows a word: Hunspell's for American or for British English, all inflected forms and names included, in any letter
 * case. Every word of theirs is known: a real word taken for a slip could make a change of sense look like a mended slip. Of what they do not
 * know about one word in 25 is called known all the same, at the price of a proof (measured in the tests: one random slip in a known word).
 *
 * Of a compound with hyphens each part has to be known. Single letters, and what holds a digit, are no misspellings and so are known.
 */
export function isKnownWord(word: string): boolean {
  return !SLIPS.has(word.toLowerCase()) && word.toLowerCase().replaceAll('’', "'").split('-').every(isKnownPart);
}

/** Slips that a reversed affix would take for words: "occurence" is half of the dictionaries' own "nonoccurence". */
const SLIPS = new Set(
  'occurence occurences goverment goverments prefered refered publically throughly truely untill'.split(' '),
);

function isKnownPart(part: string): boolean {
  return part.length < 2 || /\d/.test(part) || filterHolds(knownWords(), wordKey(part));
}

let decoded: WordFilter | undefined;

/** Unpacked where a word is first asked for, and never again. */
function knownWords(): WordFilter {
  decoded ??= { segment: SEGMENT, seed: SEED, cells: unpackCells(KNOWN_WORDS) };
  return decoded;
}

/** Cells of `CELL_BITS` bits from base64 (line ends are left out), the highest bit first; bits beyond the last cell are padding. */
function unpackCells(packed: string): Uint8Array {
  const bytes = atob(packed.replaceAll('\n', ''));
  const cells = new Uint8Array(Math.floor((bytes.length * 8) / CELL_BITS / SEGMENT) * SEGMENT);
  let [bits, held, next] = [0, 0, 0];
  for (let index = 0; index < cells.length; index++) {
    if (held < CELL_BITS) {
      bits = ((bits << 8) | bytes.charCodeAt(next++)) & 0xffff;
      held += 8;
    }
    held -= CELL_BITS;
    cells[index] = (bits >>> held) & ((1 << CELL_BITS) - 1);
  }
  return cells;
}
