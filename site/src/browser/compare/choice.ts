import { COMPARE } from '../../words/language.ts';
import type { Comparable, ComparableDocument, ComparableVersion } from './comparable.ts';

/** Which versions to compare, by slugs `DOCUMENT/VERSION-SLUG`; null where one is still to be chosen. */
export interface Choice {
  /** Document id. */
  readonly document: string;
  /** A version of the document, or of one that it replaced. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * A choice as the query of the page's address. A version of the document itself goes by the end of its slug.
 *
 * `?document=ai-code&before=7&after=8`; `?document=ai-code&before=face-code/2&after=6`
 */
export function writeChoice({ document, before, after }: Choice): string {
  const own = (slug: string) => (slug.startsWith(`${document}/`) ? slug.slice(document.length + 1) : slug);
  // Slugs are small letters, digits and hyphens; the slash may stand in a query as it is.
  return [`?document=${document}`, before && `before=${own(before)}`, after && `after=${own(after)}`]
    .filter(Boolean)
    .join('&');
}

/** What an address asks for: nothing yet, two versions of which both exist, or something that does not. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'document'; readonly document: ComparableDocument }
  | {
      readonly kind: 'versions';
      readonly document: ComparableDocument;
      readonly before: VersionOf;
      readonly after: VersionOf;
    }
  | { readonly kind: 'unknown'; readonly problem: string; readonly document: ComparableDocument | null };

/** A version and the document that it is one of. */
export interface VersionOf {
  readonly document: ComparableDocument;
  readonly version: ComparableVersion;
}

/** Reads the query of an address, by anyone's hand. */
export function readChoice(query: string, { documents }: Comparable): Asked {
  const asked = new URLSearchParams(query);
  const id = asked.get('document');
  if (!id) return { kind: 'nothing' };
  const document = documents.find((it) => it.id === id);
  if (!document) return { kind: 'unknown', problem: COMPARE.noDocument(id), document: null };
  const [before, after] = [asked.get('before'), asked.get('after')];
  if (!before || !after) return { kind: 'document', document };
  const found = [before, after].map((name, index) => findVersion(name, index === 0, document, documents));
  const missing = [before, after].filter((_, index) => !found[index]);
  if (found[0] && found[1]) return { kind: 'versions', document, before: found[0], after: found[1] };
  return { kind: 'unknown', problem: COMPARE.noVersion(document.title, missing), document };
}

/** Only a document's own versions can be the newer text; the older one may be of a document that it replaced. */
function findVersion(
  name: string,
  older: boolean,
  document: ComparableDocument,
  documents: readonly ComparableDocument[],
): VersionOf | null {
  const [own, slug] = name.includes('/') ? [name.split('/')[0], name] : [document.id, `${document.id}/${name}`];
  if (own !== document.id && !(older && document.replaced.includes(own ?? ''))) return null;
  const owner = documents.find(({ id }) => id === own);
  const version = owner?.versions.find((it) => it.slug === slug);
  return owner && version ? { document: owner, version } : null;
}
