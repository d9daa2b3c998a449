import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Comparison } from '../reading/compare.ts';

/** A comparison as it is kept, and handed from thread to thread: small, and not taken apart until somebody asks. */
export interface PackedComparison {
  readonly unchanged: number;
  /** JSON of `changes`, a line break, JSON of all else, compressed. */
  readonly content: Uint8Array;
}

export function packComparison({ changes, unchanged, ...rest }: Comparison): PackedComparison {
  const json = `${JSON.stringify(changes)}\n${JSON.stringify(rest)}`;
  return { unchanged, content: zstdCompressSync(json) };
}

/** The JSON of a comparison's changes, and that of all else in it but `unchanged`. */
export function unpackJson({ content }: PackedComparison): { readonly changes: string; readonly rest: string } {
  const json = zstdDecompressSync(content).toString();
  // JSON on one line has no line break.
  const end = json.indexOf('\n');
  return { changes: json.slice(0, end), rest: json.slice(end + 1) };
}

export function unpackComparison(packed: PackedComparison): Comparison {
  const { changes, rest } = unpackJson(packed);
  return { changes: JSON.parse(changes), unchanged: packed.unchanged, ...JSON.parse(rest) };
}
