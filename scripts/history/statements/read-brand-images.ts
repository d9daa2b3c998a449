import type { BlobReader } from '../git/blob-reader.ts';
import { listTree } from '../git/list-tree.ts';
import type { Repository } from '../git/open-repository.ts';
import { InputError } from '../input-error.ts';
import type { Brand } from './brand.ts';
import { type BrandImage, readBrandImage } from './brand-image.ts';
import { openOwnYaml } from './configuration.ts';

/** The pictures that the settings name; null where they name none. */
export interface BrandImages {
  readonly logo: BrandImage | null;
  readonly favicon: BrandImage | null;
}

export const NO_IMAGES: BrandImages = { logo: null, favicon: null };

/** The settings as a text, with its path below the repository's top. */
export interface SettingsFile {
  readonly text: string;
  readonly file: string;
}

/**
 * Reads the pictures of a brand as of the newest commit. A symbolic link is none, wherever it leads.
 * @throws InputError, with the line of the settings that names it, where one is not there or is not taken
 */
export async function readBrandImages(
  brand: Pick<Brand, 'logo' | 'favicon'>,
  { text, file }: SettingsFile,
  repository: Repository,
  blobs: BlobReader,
): Promise<BrandImages> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const read = async (key: 'logo' | 'favicon'): Promise<BrandImage | null> => {
    if (brand[key] === null) return null;
    const path = folder + brand[key];
    const blob = (await listTree(repository, [path])).get(path);
    const content = blob === undefined ? null : await blobs.read(blob);
    const image = content?.kind === 'content' ? readBrandImage(content.content, path) : refusal(content?.kind);
    if (typeof image !== 'string') return image;
    throw new InputError(`\`site.${key}\` names ${path}, which ${image}`, {
      file,
      line: openOwnYaml(text, file).yaml.lineOf(['site', key]),
      expected: 'a committed file: a plain SVG drawing, or a PNG picture',
      example: `${key}: ${key}.svg`,
    });
  };
  return { logo: await read('logo'), favicon: await read('favicon') };
}

function refusal(kind: 'missing' | 'too-large' | undefined): string {
  return kind === 'too-large' ? 'is too large' : 'is no regular file of the newest commit';
}
