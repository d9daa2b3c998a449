import type { Edition } from '../../scripts/changelog/edition.ts';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { signedHeadings } from '../../scripts/changelog/signed-headings.ts';
import type { SinceText } from '../../scripts/changelog/since-signed.ts';
import type { DataWriter } from '../../scripts/loading/data-folder.ts';

/** What changed since each version that somebody may have signed: between neighbours what the entry says, between others nothing. */
export async function writeSince(data: DataWriter, edition: Edition, entries: readonly Entry[]): Promise<void> {
  for (const heading of edition.documents) {
    const found = signedHeadings(heading, edition);
    for (const { document, version, slug } of found?.signed ?? []) {
      const texts = [found!.inForce, ...found!.announced].map((later, index): SinceText => {
        const entry = entries.find((each) => each.slug === later.slug);
        const changes = entry?.previous === version ? entry.changes : [];
        const anchored = changes.map((change) => ({
          ...change,
          anchor: `${index === 0 ? '' : `at-${index}-`}${change.anchor}`,
        }));
        return { version: later.version, slug: later.slug, changes: anchored, unchanged: later.unchanged };
      });
      await data.since({ document, version, slug, texts });
    }
  }
}
