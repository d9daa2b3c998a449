import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { packagesFolder } from './packages-folder.ts';

/** Where results are kept from one run to the next. */
export interface CacheOptions {
  /** A folder; false keeps nothing; true or absent: the one that TERMS_CACHE names, else the default. */
  readonly cache?: string | boolean;
}

/** Beside what other tools keep: it goes with the packages, and CI services know to keep it. */
const DEFAULT = join(packagesFolder(fileURLToPath(new URL('../../', import.meta.url))), '.cache', 'terms');

/** The folder of the cache; null where nothing is to be kept. */
export function cacheFolder({ cache }: CacheOptions): string | null {
  if (cache === false) return null;
  if (typeof cache === 'string') return resolve(cache);
  return process.env.TERMS_CACHE ? resolve(process.env.TERMS_CACHE) : DEFAULT;
}
