import { changePage, documentPage, SEARCH_PAGE, textFile, textPage } from '../addresses.ts';
import type { DocumentHeading, DocumentStanding, Edition, EntryHeading, SiteBrand } from '../edition.ts';
import { spansOf } from '../fate/spans.ts';
import { siteName } from '../words/site-name.ts';

// What pages say of themselves to machines, in the words of schema.org. A contract is no `Legislation`, so each text is a
// `CreativeWork`; what the law room does not say of a version, such as one period for all customers, is left out.

/** A value of JSON. */
export type LinkedData = { readonly [name: string]: LinkedData | readonly LinkedData[] | string | undefined };

/** What linked data is made with. */
export interface LinkedDataContext {
  readonly edition: Edition;
  readonly brand: SiteBrand;
  /** The address of a page, from its address below the site. */
  readonly link: (target: string) => string;
}

/** The newest versions of a document that its page lists, as many as a feed has. */
const LISTED_VERSIONS = 50;

/** JSON that can stand in a `script` element: no `<` in it, so nothing in it ends the element. */
export function writeLinkedData(data: LinkedData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** The site itself, and how to search it. */
export function siteData({ edition, brand, link }: LinkedDataContext): LinkedData {
  return {
    '@type': 'WebSite',
    name: siteName(brand, edition.publisher),
    url: link(''),
    publisher: publisherData(edition, brand),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${link(SEARCH_PAGE)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A document with its versions, newest first. */
export function documentData(
  document: DocumentHeading,
  shown: EntryHeading,
  standing: DocumentStanding,
  { edition, brand, link }: LinkedDataContext,
): LinkedData {
  const listed = document.versions.slice(-LISTED_VERSIONS).reverse();
  return {
    '@type': 'CreativeWork',
    name: document.title,
    url: link(documentPage(document.id)),
    inLanguage: document.language,
    publisher: publisherData(edition, brand),
    version: shown.version,
    dateModified: shown.published,
    workExample: listed.map((heading) => partOfHistory(heading, standing, link)),
  };
}

/** One version of a document. */
export function versionData(
  heading: EntryHeading,
  document: DocumentHeading,
  standing: DocumentStanding,
  { edition, brand, link }: LinkedDataContext,
): LinkedData {
  return {
    ...partOfHistory(heading, standing, link),
    inLanguage: document.language,
    publisher: publisherData(edition, brand),
    exampleOfWork: { '@type': 'CreativeWork', name: document.title, url: link(documentPage(document.id)) },
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: link(textFile(heading.slug)),
      sha256: heading.textHash,
    },
  };
}

/** The page that tells what a version changed. */
export function changeData(
  heading: EntryHeading,
  headline: string,
  standing: DocumentStanding,
  { edition, brand, link }: LinkedDataContext,
): LinkedData {
  return {
    '@type': 'Article',
    headline,
    url: link(changePage(heading.slug)),
    datePublished: heading.published,
    dateModified: heading.revised,
    publisher: publisherData(edition, brand),
    about: partOfHistory(heading, standing, link),
  };
}

function partOfHistory(heading: EntryHeading, standing: DocumentStanding, link: LinkedDataContext['link']): LinkedData {
  return {
    '@type': 'CreativeWork',
    name: heading.title,
    url: link(textPage(heading.slug)),
    version: heading.version,
    datePublished: heading.published,
    temporalCoverage: daysOf(heading, standing),
  };
}

/** The days on which a version applies, as an ISO 8601 interval; none where it never does, does twice, or not for all alike. */
function daysOf({ slug }: EntryHeading, standing: DocumentStanding): string | undefined {
  const [span, ...more] = spansOf(standing).filter((each) => each.slug === slug);
  if (span === undefined || more.length > 0 || span.customers !== null || span.from === null) return undefined;
  return `${span.from}/${span.until ?? '..'}`;
}

function publisherData({ publisher }: Edition, { named, home }: SiteBrand): LinkedData | undefined {
  if (!named) return undefined;
  return { '@type': 'Organization', name: publisher, url: home?.startsWith('https:') ? home : undefined };
}
