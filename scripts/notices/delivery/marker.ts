import type { NoticeIdentity } from '../ledger/ledger-record.ts';

/** HMAC-SHA256 of a text's UTF-8 under TERMS_NOTICE_KEY, lower-case hex. Handed in, for a pure module has none. */
export type Hmac = (text: string) => string;

/**
 * The key by which a notice is found again on GitHub: it names nobody and cannot be guessed. The repository's number is part
 * of it, so that a repository that was created anew under an old name holds none of the old notices.
 */
export function markerKey(
  { customer, document, version, kind, ordinal }: NoticeIdentity,
  repositoryId: number,
  hmac: Hmac,
): string {
  return hmac(JSON.stringify([customer, repositoryId, document, version, kind, ordinal])).slice(0, 32);
}

/** The hidden line for a key. */
export function marker(key: string): string {
  return `<!-- terms-notice:${key} -->`;
}

/** A text with its marker as the last line. */
export function withMarker(text: string, key: string): string {
  return `${text.trimEnd()}\n\n${marker(key)}`;
}

/** An issue or a comment as GitHub lists them, as far as they are looked at. */
export interface Posted {
  readonly number?: unknown;
  readonly id?: unknown;
  readonly body?: unknown;
  readonly created_at?: unknown;
  readonly user?: { readonly id?: unknown } | null;
  readonly pull_request?: unknown;
}

/** The oldest of those with the marker that we wrote ourselves: a marker that others copied counts for nothing. */
export function findMarked(posted: readonly Posted[], key: string, us: number): Posted | null {
  const ours = posted.filter(
    ({ user, body, pull_request }) =>
      user?.id === us && pull_request == null && typeof body === 'string' && body.includes(marker(key)),
  );
  return ours.toSorted((one, other) => String(one.created_at).localeCompare(String(other.created_at), 'en'))[0] ?? null;
}
