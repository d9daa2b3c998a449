import { join } from 'node:path';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import type { Brand } from '../../scripts/history/statements/brand.ts';
import type { BrandImages } from '../../scripts/history/statements/read-brand-images.ts';
import { makeFolder } from '../support/git-repository.ts';
import { ENTRIES, northwind, writeEdition } from './northwind-edition.ts';

/** Builds the site of the made-up edition, or of one that has no documents yet; gives its folder. */
export async function buildNorthwind({
  site = null,
  empty = false,
  brand,
  images,
  language = 'en',
}: {
  readonly site?: string | null;
  readonly empty?: boolean;
  readonly brand?: Partial<Brand>;
  readonly images?: BrandImages;
  /** Of the interface. */
  readonly language?: string;
} = {}): Promise<string> {
  const work = makeFolder();
  const [edition, out] = [join(work, 'data'), join(work, 'site')];
  const made = { ...northwind(), site, language };
  await writeEdition(edition, empty ? { ...made, documents: [] } : made, empty ? [] : ENTRIES, brand, images);
  await buildSite({ edition, out, site });
  return out;
}
