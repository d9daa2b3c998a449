import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { LimitError } from '../clauses/limits.ts';
import type { Comparison } from '../reading/compare.ts';

/** A comparison as it is kept, and handed from thread to thread: small, and not taken apart until somebody asks. */
export interface PackedComparison {
  /** Whether a text was beyond what can be read, and why is all that is kept. */
  readonly unreadable: boolean;
  /** Compressed JSON. */
  readonly content: Uint8Array;
}

/** Compares and packs what comes of it. */
export function packComparison(compare: () => Comparison): PackedComparison {
  try {
    return { unreadable: false, content: zstdCompressSync(JSON.stringify(compare())) };
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    const { limit, line, found, allowed } = error;
    return { unreadable: true, content: zstdCompressSync(JSON.stringify({ limit, line, found, allowed })) };
  }
}

/** Gives a comparison, or throws the LimitError that it came to. */
export function unpackComparison({ unreadable, content }: PackedComparison): Comparison {
  const value = JSON.parse(zstdDecompressSync(content).toString());
  if (unreadable) throw new LimitError(value.limit, value.line ?? 1, value.found, value.allowed);
  return value as Comparison;
}
