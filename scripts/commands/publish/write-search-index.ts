import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { siteEnvironment } from './site-environment.ts';

/**
 * Writes the search index of a site, in a process of its own: Pagefind is a program that it starts in turn, and both have in
 * reach only what a page has.
 * @param data the folder that `publish` writes for the site
 * @param out the site's folder
 */
export async function writeSearchIndex(data: string, out: string): Promise<void> {
  const script = fileURLToPath(new URL('./index-search.ts', import.meta.url));
  const work = promisify(execFile)(
    process.execPath,
    [...process.execArgv, script, data, join(out, 'search', 'pagefind')],
    {
      env: siteEnvironment(),
    },
  );
  const abandon = () => work.child.kill('SIGKILL');
  process.once('exit', abandon);
  await work
    .catch((cause: Error & { stderr?: string }) => {
      throw new Error(`The search index could not be made.\n${cause.stderr || cause.message}`, { cause });
    })
    .finally(() => process.off('exit', abandon));
}
