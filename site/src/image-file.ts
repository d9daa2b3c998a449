import type { ImageAsset } from './assets.ts';

/** The address of a picture below the site: `brand/logo.0123456789.svg`. */
export function imageFile({ name, kind }: Pick<ImageAsset, 'name' | 'kind'>): string {
  return `brand/${name}.${kind}`;
}
