import { type Choice, writeChoice } from './browser/compare/choice.ts';

/**
 * A link from one page to another, relative, so that the same files work at a domain's root, under a sub-path and on
 * any static host. The page for what was not found is served at every depth, so it alone links from the site's base.
 *
 * @param page the page that holds the link: `Astro.url`
 * @param target address below the site: `''` for home, `changes/terms/2/`
 */
export function linkFrom(page: URL, target: string): string {
  const base = baseWithSlash();
  const path = page.pathname.startsWith(base) ? page.pathname.slice(base.length) : page.pathname.replace(/^\//, '');
  if (path.startsWith('404')) return base + target;
  const up = '../'.repeat(path.split('/').length - 1);
  return up + target || './';
}

/** The address of a page as the world sees it; null where the edition names no site. */
export function permanentAddress(site: URL | undefined, target: string): string | null {
  return site ? new URL(baseWithSlash() + target, site).href : null;
}

export function changePage(slug: string): string {
  return `changes/${slug}/`;
}

/** The history of a clause; only where `hasClauseHistory` (edition.ts) knows of one. It never changes. */
export function clausePage(document: string, clause: string): string {
  return `clauses/${document}/${clause}/`;
}

/**
 * The page that compares any two versions, with a choice made where one is given.
 *
 * @param choice slugs of the document and of two of its versions: `service-agreement/2`
 */
export function comparePage(choice?: Choice): string {
  return `compare/${choice ? writeChoice(choice) : ''}`;
}

/** The list of documents, and the text of each that is in force. */
export const DOCUMENTS_PAGE = 'documents/';

export function documentPage(id: string): string {
  return `documents/${id}/`;
}

/** The text of one version. */
export function textPage(slug: string): string {
  return `documents/${slug}/`;
}

/** The text of one version as Markdown, byte for byte. */
export function textFile(slug: string): string {
  return `documents/${slug}/text.md`;
}

/** A version beside its translation. @param language BCP 47, as the translation states it */
export function translationPage(slug: string, language: string): string {
  return `${textPage(slug)}${language.toLowerCase()}/`;
}

/** The translation alone as Markdown, byte for byte. */
export function translationFile(slug: string, language: string): string {
  return `${translationPage(slug, language)}text.md`;
}

/** Which text applies from a day on. */
export function dayPage(id: string, date: string): string {
  return `documents/${id}/on/${date}/`;
}

/** The whole contract on two days; only where `hasContract` knows of one. */
export function contractPage(id: string): string {
  return `documents/${id}/contract/`;
}

export const APPLIES_PAGE = 'applies/';

export const SEARCH_PAGE = 'search/';

/** What there is for programs, and what may change in it. */
export const DATA_PAGE = 'api/';

/** How changes are read, how to cite, what is accessible. */
export const ABOUT_PAGE = 'about/';

/** How to follow changes. */
export const FOLLOW_PAGE = 'follow/';

/** What changed, week by week. */
export const WEEKS_PAGE = 'weeks/';

/** @param week by ISO 8601: `2024-W18` */
export function weekPage(week: string): string {
  return `weeks/${week}/`;
}

/** The calendar of everything, of one document, of one group of customers. */
export const CALENDAR_FILE = 'calendar.ics';

export function documentCalendar(id: string): string {
  return `documents/${id}/calendar.ics`;
}

export function groupCalendar(cohort: string): string {
  return `calendars/${cohort}.ics`;
}

export function archivePage(year: string): string {
  return `archive/${year}/`;
}

/** The address below the site of a file that the build named: `/terms/_astro/page-x.js` → `_astro/page-x.js` */
export function assetAddress(asset: string): string {
  return asset.slice(baseWithSlash().length);
}

function baseWithSlash(): string {
  return import.meta.env.BASE_URL.replace(/\/*$/, '/');
}
