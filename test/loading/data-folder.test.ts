import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ClauseHistory } from '../../scripts/changelog/clause-history.ts';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { makeSiteBrand } from '../../scripts/changelog/site-brand.ts';
import type { DocumentStanding } from '../../scripts/changelog/standing.ts';
import { openDataFolder, writeDataFolder } from '../../scripts/loading/data-folder.ts';
import type { ReadVersionText } from '../../scripts/loading/open-version-texts.ts';
import { readChangelog } from '../../scripts/loading/read-changelog.ts';
import { listCues } from '../../scripts/reading/cues/list-cues.ts';
import { makeFolder } from '../support/git-repository.ts';
import { makeHouseRules } from '../worlds/house-rules.ts';

test('what is written for the site is read back as it was, and nothing lies there that is not read', async () => {
  const { repository, amend } = await makeHouseRules();
  amend();
  const folder = join(makeFolder(), 'data');
  const written = writeDataFolder(folder);
  const entries: Entry[] = [];
  const texts: ReadVersionText[] = [];
  const standings: DocumentStanding[] = [];
  const histories = new Map<string, readonly ClauseHistory[]>();
  const { edition, publisher } = await readChangelog(
    { repo: repository.directory, path: 'terms', today: '2024-06-01', cache: false },
    {
      entry: async (entry) => void entries.push(await keep(entry, written.entry)),
      text: async (text) => void texts.push(await keep(text, written.text)),
      standing: async (standing) => void standings.push(await keep(standing, written.standing)),
      async histories(document, made) {
        const all = [...made];
        histories.set(document, all);
        await written.histories(document, all);
      },
    },
    () => undefined,
  );
  const [topics, cues] = [publisher.topics, listCues()];
  const unknownWords = { rules: ['eelpout'] };
  const brand = makeSiteBrand(publisher.configuration, publisher.images);
  await written.finish({ edition, topics, cues, unknownWords, brand, images: publisher.images });

  const read = openDataFolder(folder);
  assert.deepEqual(read.edition(), plain(edition));
  assert.deepEqual(
    read.topics(),
    topics.map(({ id, words }) => plain({ id, words })),
  );
  assert.deepEqual(read.brand(), plain(brand));
  assert.deepEqual(read.cues(), plain(cues));
  assert.deepEqual([read.unknownWords('rules'), read.unknownWords('others')], [['eelpout'], []]);
  for (const entry of entries) assert.deepEqual(read.entry(entry.slug), plain(entry));
  for (const { text, markdown } of texts) {
    assert.deepEqual(read.text(text.slug), plain(text));
    assert.equal(read.markdown(text.slug).toString(), markdown);
  }
  for (const standing of standings) assert.deepEqual(read.standing(standing.document), plain(standing));
  const withHistory = read.clausesWithHistory();
  assert.deepEqual(Object.keys(withHistory), [...histories.keys()]);
  for (const [document, all] of histories) {
    assert.deepEqual(
      withHistory[document],
      all.map(({ clause }) => clause),
    );
    for (const history of all) assert.deepEqual(read.clauseHistory(document, history.clause), plain(history));
  }

  const clauses = [...histories.values()].flat().length;
  assert.ok(entries.length > 8 && clauses > 4, `${entries.length} versions, ${clauses} clauses with histories`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  assert.equal(files.length, 6 + entries.length + 2 * texts.length + standings.length + clauses);
});

test('a file that is missing is named', () => {
  const folder = makeFolder();
  assert.throws(() => openDataFolder(folder).entry('code/2'), /Cannot read .*entries.code.2\.json, which the site/);
});

async function keep<Value>(value: Value, write: (value: Value) => Promise<void>): Promise<Value> {
  await write(value);
  return value;
}

/** Without what JSON leaves out. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
