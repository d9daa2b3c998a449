import type { NoticeIdentity } from '../ledger/ledger-record.ts';
import type { Sha256 } from '../planning/hash-versions.ts';

/** HMAC-SHA256 of a text's UTF-8 under TERMS_NOTICE_KEY, lower-case hex. */
type Hmac = (text: string) => string;

/**
 * The key of a letter, from which its Message-ID is made: it names nobody and cannot be guessed. The address is no part of it, so that a
 * letter which came back and goes to another address is the same letter.
 */
export function letterKey({ customer, document, version, kind, ordinal }: NoticeIdentity, hmac: Hmac): string {
  return hmac(JSON.stringify([customer, 'letter', document, version, kind, ordinal])).slice(0, 32);
}

/** `<notice.KEY@northwind.example>`, in the domain of the sender's address; short enough to stand on one line. */
export function messageIdOf(key: string, from: string): string {
  return `<notice.${key}@${from.slice(from.lastIndexOf('@') + 1).toLowerCase()}>`;
}

/** By which the ledger knows an address; mail servers fold its case. */
export function hashAddress(address: string, sha256: Sha256): string {
  return sha256(address.toLowerCase());
}
