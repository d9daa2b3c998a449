import { basename, dirname, join } from 'node:path';

/**
 * The `node_modules` that a program's packages lie in: its own, or the one that it lies in itself where it was installed as a package.
 * @param program its top folder
 */
export function packagesFolder(program: string): string {
  const parent = dirname(join(program, '.'));
  return basename(parent) === 'node_modules' ? parent : join(program, 'node_modules');
}
