import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { RenderedClause } from '../texts/render-clauses.ts';
import type { Cache } from './open-cache.ts';

/** The rendered clauses of a document's versions, kept from one run to the next under the blobs that they were made of. */
export interface KeptClauses {
  /** What was kept, or what `render` gives, which is then kept. */
  of(blob: string, render: () => Promise<readonly RenderedClause[]>): Promise<readonly RenderedClause[]>;
  /** Renders and keeps a version unless it is kept already; what is kept is not read. */
  keep(blob: string, render: () => Promise<readonly RenderedClause[]>): Promise<void>;
  /** Writes what was asked for, where that is not what is there. */
  close(): void;
}

/**
 * Opens what was kept of a document. It is packed version by version, and one document is open at a time: the texts of a long
 * history are more than the memory should hold.
 *
 * @param name the same for the same document in every run, whatever the repository
 * @param fingerprint of the program that renders: what another one kept is made again
 */
export function openKeptClauses(cache: Cache, name: string, fingerprint: string): KeptClauses {
  const file = `clauses/${createHash('sha256').update(name).digest('hex').slice(0, 32)}.pack`;
  const found = cache.read(file);
  const known = (found && decode(found, fingerprint)) ?? new Map<string, Uint8Array>();
  const asked = new Map<string, Uint8Array>();
  const ask = (blob: string): Uint8Array | undefined => {
    const kept = known.get(blob);
    if (kept !== undefined) asked.set(blob, kept);
    return kept;
  };
  const make = async (blob: string, render: () => Promise<readonly RenderedClause[]>) => {
    const clauses = await render();
    asked.set(blob, zstdCompressSync(JSON.stringify(clauses)));
    return clauses;
  };
  return {
    async of(blob, render) {
      const kept = ask(blob);
      if (kept === undefined) return await make(blob, render);
      return JSON.parse(zstdDecompressSync(kept).toString()) as readonly RenderedClause[];
    },
    async keep(blob, render) {
      if (ask(blob) === undefined) await make(blob, render);
    },
    close() {
      const same = asked.size === known.size && [...asked.keys()].every((blob) => known.has(blob));
      if (!same) cache.write(file, encode(asked, fingerprint));
    },
  };
}

/** The layout below; raise it with every change of it. */
const FORMAT = 'terms-clauses/1';

/**
 *     terms-clauses/1 SHA-256-of-all-that-follows-the-line LF
 *     JSON: fingerprint, blobs and lengths LF
 *     the versions' clauses in that order, each compressed by itself
 */
function encode(versions: ReadonlyMap<string, Uint8Array>, fingerprint: string): Buffer {
  const sizes = [...versions].map(([blob, { length }]) => [blob, length] as const);
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ fingerprint, sizes })}\n`), ...versions.values()]);
  return Buffer.concat([Buffer.from(`${FORMAT} ${hashOf(rest)}\n`), rest]);
}

/** Null where the file is damaged, of another format or from another program. */
function decode(file: Buffer, fingerprint: string): Map<string, Uint8Array> | null {
  const lineEnd = file.indexOf('\n');
  const [format, hash] = file.toString('latin1', 0, lineEnd).split(' ');
  const rest = file.subarray(lineEnd + 1);
  if (format !== FORMAT || hash !== hashOf(rest)) return null;
  let at = rest.indexOf('\n') + 1;
  const header = JSON.parse(rest.toString('utf8', 0, at)) as { fingerprint: string; sizes: [string, number][] };
  if (header.fingerprint !== fingerprint) return null;
  const versions = new Map<string, Uint8Array>();
  for (const [blob, size] of header.sizes) {
    versions.set(blob, rest.subarray(at, at + size));
    at += size;
  }
  return versions;
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
