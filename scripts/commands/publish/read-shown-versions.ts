import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShownVersion } from '../../outputs/record/gone-versions.ts';

/** The versions that a published site shows; none where there is no site, or it cannot be read: it only serves to be compared. */
export async function readShownVersions(site: string): Promise<readonly ShownVersion[]> {
  const folder = join(site, 'api', 'v1', 'documents');
  const shown: ShownVersion[] = [];
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const data = await readFile(join(folder, name), 'utf8')
      .then(JSON.parse)
      .catch(() => null);
    const versions: unknown = data?.versions;
    for (const version of Array.isArray(versions) ? versions : [])
      if (isShown(version)) shown.push({ ...version, document: name.replace(/\.json$/, '') });
  }
  return shown;
}

function isShown(value: unknown): value is Omit<ShownVersion, 'document'> {
  const fields = (value ?? {}) as Record<string, unknown>;
  return ['version', 'published', 'commit', 'textHash'].every((key) => typeof fields[key] === 'string');
}
