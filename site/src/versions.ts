import { getCollection } from 'astro:content';
import type { EntryHeading } from './edition.ts';

/** The headings of all versions, from the content collection. */
export async function allVersions(): Promise<readonly EntryHeading[]> {
  return (await getCollection('versions')).map(({ data }) => data);
}
