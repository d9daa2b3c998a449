import { createHash } from 'node:crypto';
import type { Sha256Stream } from '../notices/planning/hash-versions.ts';

/** SHA-256 of bytes, or of a text in UTF-8, lower-case hex. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same of a text that comes in pieces. */
export function startSha256(): Sha256Stream {
  const hash = createHash('sha256');
  return { update: (text) => void hash.update(text), hex: () => hash.digest('hex') };
}
