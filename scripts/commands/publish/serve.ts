import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../history/input-error.ts';

/** `terms serve`: shows a published site on this machine until it is stopped. */
export async function serve(folder: string, { port }: { readonly port: number }): Promise<number> {
  const outDir = resolve(folder);
  if ((await stat(join(outDir, 'index.html')).catch(() => null)) === null) {
    throw new InputError(`There is no published site in ${outDir}`, {
      expected: 'a folder that publish has written',
      example: 'npm start, then npm run preview',
    });
  }
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { preview } = await import('astro');
  const root = fileURLToPath(new URL('../../../site/', import.meta.url));
  const server = await preview({ root, outDir, server: { port }, logLevel: 'error' });
  process.stdout.write(`The site is at http://localhost:${server.port}/ until you press Ctrl-C.\n`);
  await server.closed();
  return 0;
}
