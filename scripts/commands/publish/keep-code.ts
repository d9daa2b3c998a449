import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesFolder } from '../../loading/packages-folder.ts';

/** What Node made of the sources of the programs that build a site, kept beside the packages from one build to the next. */
export interface KeptCode {
  /** For `NODE_COMPILE_CACHE`. */
  readonly folder: string;
  /**
   * Takes out what this build alone put there: its pages lie in a folder of their own each time, so what was made of them is never
   * found again and would pile up.
   */
  readonly forgetOwn: () => Promise<void>;
}

/** So small a part of what was kept is a build's own; more is another version of Node or of the programs, and stays. */
const OWN = 0.25;

/** Opens what is kept of the code; it makes a build shorter by a second and changes nothing else. */
export async function keepCode(): Promise<KeptCode> {
  const program = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = join(packagesFolder(program), '.cache', 'site-code');
  const known = new Set(await filesIn(folder));
  return {
    folder,
    forgetOwn: async () => {
      const own = (await filesIn(folder)).filter((file) => !known.has(file));
      if (own.length <= OWN * known.size) await Promise.all(own.map((file) => rm(join(folder, file), { force: true })));
    },
  };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath.slice(folder.length), name));
}
