/** SHA-256 of bytes, as 64 hex digits. Whoever asks hands it in: pure rooms have no cryptography of their own. */
export type Sha256 = (bytes: Uint8Array) => string;

/** What becomes of a file's own seal: it holds, the file is not as it was sealed, or there is none. */
export type SealState = 'holds' | 'broken' | 'none';

/** What a seal is before it is set. Its place is part of what is sealed; what stands in it is not. */
export const UNSEALED = '0'.repeat(64);

/**
 * What a seal follows in a page and in JSON. No text of a document can forge it: in a page its `<` is escaped, in JSON its quotes.
 *
 *     <meta name="terms-seal" content="sha256-…">      "seal":"sha256-…"
 */
const MARKS: readonly string[] = ['<meta name="terms-seal" content="sha256-', '"seal":"sha256-', '"seal": "sha256-'];

/** A seal stands at the head of its file, so that no search goes through the whole of it. Bytes. */
const HEAD = 16_384;

/** Whether a file can carry a seal of its own; others are known by the record of the publication alone. */
export function findSeal(bytes: Uint8Array): { readonly at: number; readonly hash: string } | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  for (const mark of MARKS) {
    const start = head.indexOf(mark);
    const hash = start < 0 ? '' : head.slice(start + mark.length, start + mark.length + UNSEALED.length);
    if (/^[0-9a-f]{64}$/.test(hash)) return { at: start + mark.length, hash };
  }
  return null;
}

/** The same bytes with their seal set; bytes that have no place for one come back as they are. */
export function sealBytes(bytes: Uint8Array, sha256: Sha256): Uint8Array {
  const seal = findSeal(bytes);
  return seal === null ? bytes : withSeal(bytes, seal.at, sha256(withSeal(bytes, seal.at, UNSEALED)));
}

/** Whether a file is as it was when it was sealed. It does not show who sealed it. */
export function checkSeal(bytes: Uint8Array, sha256: Sha256): SealState {
  const seal = findSeal(bytes);
  if (seal === null) return 'none';
  return sha256(withSeal(bytes, seal.at, UNSEALED)) === seal.hash ? 'holds' : 'broken';
}

function withSeal(bytes: Uint8Array, at: number, hash: string): Uint8Array {
  // Not `slice`, which of a Buffer is the same bytes.
  const sealed = new Uint8Array(bytes);
  sealed.set(new TextEncoder().encode(hash), at);
  return sealed;
}
