/**
 * The lasting id of a feed or of an entry in it: a tag URI (RFC 4151) of the site's host, which no title and no commit is part
 * of. Where the site has no address there is nobody to vouch for a name, so the id is one that is unique in the feed alone.
 *
 *     https://terms.northwind.example, ai-code-of-conduct/8 → tag:terms.northwind.example,2026:changes/ai-code-of-conduct/8
 *
 * @param site the site's address; null where none is known
 * @param place where it is below the site; the same place in a feed of everything and in that of one document
 */
export function feedId(site: string | null, place: string): string {
  if (site === null) return `urn:x-terms:${place}`;
  const { hostname, pathname } = new URL(site);
  const folder = pathname.replace(/^\/+|\/+$/g, '');
  return `tag:${hostname},${YEAR}:${folder === '' ? '' : `${folder}/`}${place}`;
}

/** A tag names a time at which the host was the publisher's. It is part of every id ever given, so it stays as it is. */
const YEAR = '2026';
