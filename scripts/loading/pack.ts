import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { KnownText } from '../history/known-text.ts';
import type { Fingerprints } from './fingerprint.ts';
import type { PackedComparison } from './packed-comparison.ts';

/** All that was worked out about the documents of one family, each result under what it was made from. */
export interface Pack {
  /** What each text states, by its blob. */
  readonly texts: Map<string, KnownText>;
  /** Comparisons by the keys of key-comparison.ts. */
  readonly comparisons: Map<string, PackedComparison>;
}

export function emptyPack(): Pack {
  return { texts: new Map(), comparisons: new Map() };
}

/** The layout below; raise it with every change of it. */
const FORMAT = 'terms-pack/2';

interface PackHeader {
  readonly fingerprints: Fingerprints;
  readonly texts: readonly (readonly [string, KnownText])[];
  /** Key, length of the content, whether a text was unreadable; the contents follow one another in this order. */
  readonly comparisons: readonly (readonly [string, number, boolean])[];
}

/**
 * One file for a family, so that a cache of a large history has hundreds of files and not thousands:
 *
 *     terms-pack/2 SHA-256-of-all-that-follows-the-line LF
 *     length of the header (4 bytes)   header: compressed JSON   comparisons, each compressed by itself
 */
export function encodePack(pack: Pack, fingerprints: Fingerprints): Buffer {
  const header: PackHeader = {
    fingerprints,
    texts: [...pack.texts],
    comparisons: [...pack.comparisons].map(([key, { content, unreadable }]) => [key, content.length, unreadable]),
  };
  const packed = zstdCompressSync(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(packed.length);
  const parts = [length, packed, ...[...pack.comparisons.values()].map(({ content }) => content)];
  return Buffer.concat([Buffer.from(`${FORMAT} ${hashOf(parts)}\n`), ...parts]);
}

/**
 * What of a pack still holds for a program of these fingerprints; null where the file is damaged, cut short or of another
 * format. What texts state depends on more code than comparisons do.
 */
export function decodePack(file: Uint8Array, fingerprints: Fingerprints): Pack | null {
  try {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const lineEnd = bytes.indexOf('\n');
    const [format, hash] = bytes.toString('latin1', 0, lineEnd).split(' ');
    const rest = bytes.subarray(lineEnd + 1);
    if (format !== FORMAT || hash !== hashOf([rest])) return null;
    let at = 4 + rest.readUInt32LE(0);
    const header = JSON.parse(zstdDecompressSync(rest.subarray(4, at)).toString()) as PackHeader;
    const pack = emptyPack();
    if (header.fingerprints.changelog === fingerprints.changelog) {
      for (const [blob, text] of header.texts) pack.texts.set(blob, text);
    }
    if (header.fingerprints.engine !== fingerprints.engine) return pack;
    for (const [key, size, unreadable] of header.comparisons) {
      pack.comparisons.set(key, { unreadable, content: rest.subarray(at, at + size) });
      at += size;
    }
    return pack;
  } catch {
    return null;
  }
}

function hashOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
