import { join } from 'node:path';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import { makeFolder } from '../support/git-repository.ts';
import { ENTRIES, northwind, writeEdition } from './northwind-edition.ts';

/** Builds the site of the made-up edition, or of one that has no documents yet; gives its folder. */
export async function buildNorthwind({
  site = null,
  empty = false,
}: {
  readonly site?: string | null;
  readonly empty?: boolean;
} = {}): Promise<string> {
  const work = makeFolder();
  const [edition, out] = [join(work, 'data'), join(work, 'site')];
  await writeEdition(edition, empty ? { ...northwind(), documents: [] } : northwind(), empty ? [] : ENTRIES);
  await buildSite({ edition, out, site });
  return out;
}
