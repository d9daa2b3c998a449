import type { SiteBrand } from '../edition.ts';
import { FRAME } from './language.ts';
import { siteName } from './site-name.ts';

/** A link at the foot of each page, to where the publisher's settings say. */
export interface PublisherLink {
  readonly name: string;
  readonly address: string;
}

/** The publisher's own links, each where it is set. */
export function publisherLinks(brand: SiteBrand, publisher: string): readonly PublisherLink[] {
  return [
    { name: brand.named ? publisher : FRAME.aboutPublisher(siteName(brand, publisher)), address: brand.home },
    { name: FRAME.contact, address: brand.contact },
    { name: FRAME.subscribe, address: brand.subscribe },
    { name: FRAME.legalNotice, address: brand.legalNotice },
    { name: FRAME.privacy, address: brand.privacy },
  ].filter((link): link is PublisherLink => link.address !== null);
}
