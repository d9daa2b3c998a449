import type { SiteBrand } from '../edition.ts';
import { siteName } from './site-name.ts';

/** The words around every page. */
export const FRAME_WORDS = {
  skip: 'Skip to content',
  main: 'Main',
  search: 'Search',
  searchFor: 'Search changes and terms',
  searchShort: 'Search the terms',
  publisherLinks: 'Publisher',
  binding: 'The summaries explain the changes in plain words. Only the text of the document is binding.',
  about: 'About these pages: how changes are read, how to cite, accessibility',
} as const;

/** A link at the foot of each page, to where the publisher's settings say. */
export interface PublisherLink {
  readonly name: string;
  readonly address: string;
}

/** The publisher's own links, each where it is set. */
export function publisherLinks(brand: SiteBrand, publisher: string): readonly PublisherLink[] {
  return [
    { name: brand.named ? publisher : `About ${siteName(brand, publisher)}`, address: brand.home },
    { name: 'Contact', address: brand.contact },
    { name: 'Be told of changes', address: brand.subscribe },
    { name: 'Legal notice', address: brand.legalNotice },
    { name: 'Privacy', address: brand.privacy },
  ].filter((link): link is PublisherLink => link.address !== null);
}
