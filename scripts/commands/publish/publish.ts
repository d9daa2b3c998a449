import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { type ChangelogOptions, type ChangelogTaker, readChangelog } from '../../loading/read-changelog.ts';
import { readRegistry } from '../notices/read-registry.ts';
import { entriesIn } from '../notices/request-plan.ts';
import { VersionTexts } from '../notices/version-sources.ts';
import { showProgress } from '../progress.ts';
import { reportWarnings } from '../report-warnings.ts';
import { buildSite } from './build-site.ts';
import { formatReport } from './format-report.ts';
import { prepareOutputFolder } from './output-folder.ts';
import { planInShort } from './plan-in-short.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * `terms publish`, the main job: reads the history of the documents, compares every version with the one before it,
 * writes the site, and says what it did and who would be told. The output folder appears whole or not at all.
 */
export async function publish(options: ChangelogOptions & { readonly out: string }): Promise<number> {
  const registry = await readRegistry(); // before the long work, so that a mistake in it is told at once
  const progress = showProgress();
  const folder = await prepareOutputFolder(options.out);
  const interrupted = () => void folder.discard().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const data = join(folder.work, 'data');
    const writeText = async (name: string, content: string) => {
      const file = join(data, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    };
    const texts = new VersionTexts();
    const write = (name: string, content: object) => writeText(`${name}.json`, JSON.stringify(content));
    const vocabulary = new Vocabulary();
    const withHistory: Record<string, readonly string[]> = {};
    const take: ChangelogTaker = {
      history: texts.take,
      entry: (entry) => write(`entries/${entry.slug}`, entry),
      text: async ({ text, markdown }) => {
        vocabulary.take(text);
        await writeText(`texts/${text.slug}.md`, markdown);
        await write(`texts/${text.slug}`, text);
      },
      standing: (standing) => write(`standings/${standing.document}`, standing),
      lives: (document, lives) => write(`lives/${document}`, lives),
      histories: async (document, histories) => {
        const clauses: string[] = [];
        for (const history of histories) {
          clauses.push(history.clause);
          await write(`clauses/${document}/${history.clause}`, history);
        }
        withHistory[document] = clauses;
      },
    };
    const changelog = await readChangelog(options, take, progress.say);
    const { edition, publisher, warnings } = changelog;
    await write('clauses', withHistory);
    await write('edition', edition);
    await write('unknown-words', vocabulary.unknownWords());
    // By these the compare page sorts changes into subjects as the changelog does.
    await write(
      'topics',
      publisher.topics.map(({ id, words }) => ({ id, words })),
    );
    progress.say('Building the site …');
    await buildSite({ edition: data, out: join(folder.work, 'site'), site: edition.site });
    const plan = await texts.open(options.repo, (readPromises) =>
      planInShort(edition, publisher, registry, { readEntry: entriesIn(data), readPromises }),
    );
    progress.say('Putting the site in its place …');
    const files = await folder.finish();
    progress.stop();
    reportWarnings(warnings);
    process.stdout.write(formatReport(edition, { folder: relative('.', resolve(options.out)) || '.', files, plan }));
    return 0;
  } finally {
    progress.stop();
    await folder.discard();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
