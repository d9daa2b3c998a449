import { type Filter, NO_FILTER } from './match-changes.ts';

const PARTS = Object.keys(NO_FILTER) as (keyof Filter)[];

/** A filter as the query of the page's address: `?document=terms&words=police`; empty where it asks for nothing. */
export function writeFilter(filter: Filter): string {
  const query = new URLSearchParams();
  for (const part of PARTS) if (filter[part].trim() !== '') query.set(part, filter[part].trim());
  return query.size === 0 ? '' : `?${query}`;
}

/** Reads the query of an address, by anyone's hand. */
export function readFilter(query: string): Filter {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(PARTS.map((part) => [part, (asked.get(part) ?? '').trim()])) as unknown as Filter;
}
