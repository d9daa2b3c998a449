import type { Edition } from '../../changelog/edition.ts';
import type { Customer } from '../registry/customers.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a text's UTF-8, lower-case hex. Handed in, for a pure module has none that answers at once. */
export type Sha256 = (text: string) => string;

/** A SHA-256 in the making: the notices of a plan are hashed as they are made, for all of them may not fit into memory. */
export interface Sha256Stream {
  /** A text counts as its UTF-8. */
  update(text: string | Uint8Array): void;
  /** Ends it. */
  hex(): string;
}

/** By customer id, the hash of its registry entry; delivery compares it with the registry of its own day. */
export function hashCustomers(customers: readonly Customer[], sha256: Sha256): Readonly<Record<string, string>> {
  return Object.fromEntries(customers.map((customer) => [customer.id, hashCustomer(customer, sha256)]));
}

/** Who has no address is hashed as before there were any, so that no plan that was approved becomes void by that. */
export function hashCustomer({ email, ...customer }: Customer, sha256: Sha256): string {
  return sha256(canonicalJson(email === null ? customer : { ...customer, email }));
}

/**
 * By `DOCUMENT@VERSION`, for those in `keys`, or for all where that is null, the hash of the version's text and of the facts its front matter states. What we compute from them
 * does not count, nor does the commit: neither a newer reading nor a rebase makes an approved plan void.
 */
export function hashVersions(
  edition: Edition,
  keys: ReadonlySet<string> | null,
  sha256: Sha256,
): Readonly<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const version of edition.documents.flatMap(({ versions }) => versions)) {
    const key = versionKey(version.document, version.version);
    if (keys !== null && !keys.has(key)) continue;
    const { title, textHash, published, effective, author, products, regions } = version;
    const { supersedes, incorporates, postponed, withdrawn } = version;
    const dates = { published, effective, postponed, withdrawn };
    const stated = { title, textHash, ...dates, author, products, regions, supersedes, incorporates };
    hashes[key] = sha256(canonicalJson(stated));
  }
  return hashes;
}

/** `DOCUMENT@VERSION`, as people write it. */
export function versionKey(document: string, version: string): string {
  return `${document}@${version}`;
}
