import type { Brand } from '../history/statements/brand.ts';
import type { BrandImage } from '../history/statements/brand-image.ts';
import { type Configuration, DEFAULT_CONFIGURATION } from '../history/statements/configuration.ts';
import type { BrandImages } from '../history/statements/read-brand-images.ts';
import { inkOn } from '../history/statements/read-colours.ts';

/** A picture without its bytes. */
export type ImageHeading = Omit<BrandImage, 'bytes'>;

/** How the site looks and where it leads, as its pages need it. */
export interface SiteBrand extends Omit<Brand, 'logo' | 'favicon'> {
  readonly logo: ImageHeading | null;
  readonly favicon: ImageHeading | null;
  /** What is read well on the header's colour; null where that is ours. */
  readonly headerInk: string | null;
  /** Whether the settings name a publisher at all. */
  readonly named: boolean;
}

/** Makes the brand of a site from what the publisher has set. */
export function makeSiteBrand({ brand, publisher }: Configuration, images: BrandImages): SiteBrand {
  return {
    ...brand,
    logo: headingOf(images.logo),
    favicon: headingOf(images.favicon),
    headerInk: brand.header === null ? null : inkOn(brand.header),
    named: publisher !== DEFAULT_CONFIGURATION.publisher,
  };
}

function headingOf(image: BrandImage | null): ImageHeading | null {
  return image === null ? null : { kind: image.kind, size: image.size };
}
