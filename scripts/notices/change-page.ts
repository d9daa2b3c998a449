import type { EntryHeading } from '../changelog/entry.ts';

/** The address of a version's change page; null where no site of the web is configured. */
export function changePage(site: string | null, { slug }: Pick<EntryHeading, 'slug'>): string | null {
  return site !== null && /^https?:\/\/[^\s<>"]+$/.test(site) ? `${site}/changes/${slug}/` : null;
}

/** How every notice ends, before the marker that delivery appends. */
export function writeFoot(page: string | null): string {
  const link = page === null ? [] : [`The whole change: <${page}>`];
  return ['---', ...link, 'This notice explains; only the text of the documents binds.'].join('\n\n');
}
