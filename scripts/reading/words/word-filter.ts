/**
 * A set of keys as a table of small cells, for which the cells of each key add up to its mark (a binary fuse filter: Graf and Lemire, 2022). It takes 5.7
 * bits a key; a key that is in is always found, and one in 32 that is not in is found as well.
 */
export interface WordFilter {
  /** Number of cells of a segment, a power of two; a key's four cells stand in four segments side by side. */
  readonly segment: number;
  /** Stirs the hashes; the one with which the table could be built. */
  readonly seed: number;
  /** A cell a byte, below 2 ** `CELL_BITS`. */
  readonly cells: Uint8Array;
}

/** Bits of a cell. Each bit more halves the false positives, and takes 7 KB. */
export const CELL_BITS = 5;

/** Whether a key is in; a key that is not is taken for one that is in one case of 32. */
export function filterHolds({ segment, seed, cells }: WordFilter, key: string): boolean {
  const hash = hashKey(key, seed);
  const [one, two, three, four] = cellsOf(hash, segment, cells.length);
  return (cells[one]! ^ cells[two]! ^ cells[three]! ^ cells[four]!) === markOf(hash);
}

/** 32 bits of a key: FNV-1a, stirred at the end as MurmurHash3 does. */
export function hashKey(key: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return stir(hash);
}

/** Which four cells speak for a hash. */
export function cellsOf(hash: number, segment: number, cells: number): readonly [number, number, number, number] {
  const starts = cells / segment - 3;
  const start = segment * (stir(hash ^ 0x2545f491) % starts);
  const [one, other] = [stir(hash ^ 0x6c8e9cf5), stir(hash ^ 0x1b873593)];
  const last = segment - 1;
  return [
    start + (one & last),
    start + segment + ((one >>> 16) & last),
    start + 2 * segment + (other & last),
    start + 3 * segment + ((other >>> 16) & last),
  ];
}

/** What the cells of a hash add up to. */
export function markOf(hash: number): number {
  return stir(hash ^ 0x5bd1e995) >>> (32 - CELL_BITS);
}

function stir(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
