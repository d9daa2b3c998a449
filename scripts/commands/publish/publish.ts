import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { makeSiteBrand } from '../../changelog/site-brand.ts';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { openDataFolder, writeDataFolder } from '../../loading/data-folder.ts';
import { type ChangelogOptions, readChangelog } from '../../loading/read-changelog.ts';
import { findGoneVersions } from '../../outputs/record/gone-versions.ts';
import { listCues } from '../../reading/cues/list-cues.ts';
import { reportWarnings, showProgress } from '../console.ts';
import { readRegistry } from '../notices/read-registry.ts';
import { VersionSources } from '../notices/version-sources.ts';
import { buildSite } from './build-site.ts';
import { formatReport } from './format-report.ts';
import { prepareOutputFolder } from './output-folder.ts';
import { planInShort } from './plan-in-short.ts';
import { readShownVersions } from './read-shown-versions.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * `terms publish`, the main job: reads the history of the documents, compares every version with the one before it,
 * writes the site, and says what it did and who would be told. The output folder appears whole or not at all.
 * @returns 1 where a document's newest text could not be read, so that what stood before is published; else 0
 */
export async function publish(options: ChangelogOptions & { readonly out: string }): Promise<number> {
  const registry = await readRegistry(); // before the long work, so that a mistake in it is told at once
  const progress = showProgress();
  const folder = await prepareOutputFolder(options.out);
  const interrupted = () => void folder.discard().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const data = join(folder.work, 'data');
    const texts = new VersionSources();
    const written = writeDataFolder(data);
    const vocabulary = new Vocabulary();
    const { edition, publisher, warnings } = await readChangelog(
      options,
      {
        ...written,
        history: texts.take,
        text: async (read) => {
          vocabulary.take(read.text);
          await written.text(read);
        },
      },
      progress.say,
    );
    // By the topics the compare page sorts changes into subjects as the changelog does.
    const unknownWords = vocabulary.unknownWords();
    const { configuration, topics, images } = publisher;
    const brand = makeSiteBrand(configuration, images);
    await written.finish({ edition, topics, cues: listCues(), unknownWords, brand, images });
    progress.say('Building the site …');
    const digest = await buildSite({ edition: data, out: join(folder.work, 'site'), site: edition.site });
    const plan = await texts.open(options.repo, (read) =>
      planInShort(edition, publisher, registry, { readEntry: openDataFolder(data).entry, ...read }),
    );
    const gone = findGoneVersions(await readShownVersions(resolve(options.out)), edition);
    progress.say('Putting the site in its place …');
    const files = await folder.finish();
    progress.stop();
    reportWarnings([...warnings, ...gone]);
    process.stdout.write(
      formatReport(edition, {
        folder: relative('.', resolve(options.out)) || '.',
        files,
        digest,
        plan,
        named: brand.named,
        settings: [repositoryPath(options.path), 'terms.config.yaml'].filter((part) => part !== '').join('/'),
      }),
    );
    return warnings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    progress.stop();
    await folder.discard();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
