/** Where a link to a file leads, as GitHub reads it: from the folder of the file that holds it. */
export interface LinkPlace {
  /** Path below the repository's top; empty where the link leads to a place of its own page. */
  readonly path: string;
  /** The place in it; empty for none. */
  readonly fragment: string;
}

/** Reads a link's target; null where it leads to another site, or to a page of this one by its address. */
export function readLinkPlace(target: string, from: string): LinkPlace | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target) || /[{}<>]/.test(target)) return null;
  const [place = '', fragment = ''] = target.replace(/\?[^#]*/, '').split('#');
  if (place === '') return { path: '', fragment };
  const parts = place.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decode(place).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return { path: parts.join('/'), fragment };
}

function decode(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
