import type { Repository } from './open-repository.ts';

/** The regular files of the newest commit at or below the paths given (all where none is), blob by path. */
export async function listTree(repository: Repository, paths: readonly string[]): Promise<Map<string, string>> {
  const listing = await repository.git(['ls-tree', '-r', '-z', '--full-tree', repository.head, '--', ...paths]);
  const files = new Map<string, string>();
  for (const entry of listing.split('\0')) {
    const match = /^(?:100644|100755) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry);
    if (match !== null) files.set(match[2]!, match[1]!);
  }
  return files;
}
