import type { Sha256 } from '../planning/hash-versions.ts';

/** By which a text is proved: SHA-256 of title, empty line and body, without the marker and the empty line before it. */
export function textHash(title: string, body: string, sha256: Sha256): string {
  return sha256(`${title}\n\n${body.trimEnd()}`);
}
