import { canonicalJson } from './canonical-json.ts';
import { type Sha256, versionKey } from './hash-versions.ts';
import type { SharedNotice } from './plan-format.ts';

/**
 * What a notice was made from, as one hash that stands in its line: the hash of its customer's registry entry, and those of the versions
 * that it tells of or rests on. As the digest of a plan is over its lines, nobody can put the hashes of another day into its header.
 * @param texts by `DOCUMENT@VERSION`; those that are not behind the notice do not count
 */
export function madeFrom(
  notice: Pick<SharedNotice, 'document' | 'version' | 'reasons'>,
  { customer, texts }: { readonly customer: string; readonly texts: Readonly<Record<string, string>> },
  sha256: Sha256,
): string {
  return ofHashes(customer, hashesBehind(notice, texts), sha256);
}

/** The part of it that is the same for all who get the notice. */
export function hashesBehind(
  notice: Pick<SharedNotice, 'document' | 'version' | 'reasons'>,
  texts: Readonly<Record<string, string>>,
): string {
  return canonicalJson(Object.fromEntries(versionsBehind(notice).map((key) => [key, texts[key] ?? null])));
}

/** The hash of both parts. */
export function ofHashes(customer: string, texts: string, sha256: Sha256): string {
  return sha256(`${customer} ${texts}`);
}

/** The version told of, those in the chains that lead to it, and the one that promises its notice: `DOCUMENT@VERSION`. */
export function versionsBehind({
  document,
  version,
  reasons,
}: Pick<SharedNotice, 'document' | 'version' | 'reasons'>): string[] {
  const behind = reasons.flatMap((reason) => {
    if (reason.kind === 'agreement')
      return reason.chain.flatMap((step) => (step.version === null ? [] : [versionKey(step.document, step.version)]));
    if (reason.kind === 'notice-period' && reason.period.by)
      return [versionKey(reason.period.by.document, reason.period.by.version)];
    return [];
  });
  return [versionKey(document, version), ...behind];
}
