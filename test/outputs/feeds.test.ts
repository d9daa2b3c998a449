import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { newestVersions } from '../../scripts/outputs/feeds/feed.ts';
import { feedFiles } from '../../scripts/outputs/feeds/feed-files.ts';
import { writeAtom } from '../../scripts/outputs/feeds/write-atom.ts';
import { writeJsonFeed } from '../../scripts/outputs/feeds/write-json-feed.ts';
import type { EditionReader } from '../../scripts/outputs/output-file.ts';
import { feedOf, itemsOf, makeFeed, SITE } from '../support/read-feed.ts';
import { change, clause, ENTRIES, entry, northwind } from '../worlds/northwind-edition.ts';

suite('a feed', () => {
  test('begins with what changed last, and a date moved or a version withdrawn is a change', () => {
    const slugs = newestVersions(northwind().documents).map(({ slug }) => slug);
    assert.deepEqual(slugs, [
      'ai-code-of-conduct/8',
      'ai-code-of-conduct/7',
      'service-agreement/3', // published in September, postponed in November
      'service-agreement/4', // published in October, withdrawn in October
      'ai-code-of-conduct/6',
      'service-agreement/2024-05-01-2',
      'service-agreement/2024-05-01',
      'face-code-of-conduct/1',
    ]);
  });

  test('tells of the fifty newest', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      entry({
        document: 'a',
        title: 'A',
        version: `${index}`,
        published: `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
      }),
    );
    const feed = feedOf(many);
    assert.equal(feed.entries.length, 50);
    assert.deepEqual([feed.updated, feed.entries[0]!.id], ['2026-01-28', 'tag:x.example,2026:terms/changes/a/55']);
  });

  test('keeps the id of an entry through new titles and dates, and tells readers that it is newer', () => {
    const announced = entry({ document: 'a', title: 'A', version: '2', previous: '1', published: '2026-11-01' });
    const withdrawn = { on: '2026-11-09', reason: 'A mistake.' };
    const [one] = itemsOf(feedOf([announced]));
    const [other] = itemsOf(
      feedOf([
        { ...announced, title: 'B', headline: 'C', commit: 'd', textHash: 'e', revised: '2026-11-09', withdrawn },
      ]),
    );
    assert.equal(one!.id, other!.id);
    assert.deepEqual([one!.date_modified, other!.date_modified], ['2026-11-01T00:00:00Z', '2026-11-09T00:00:00Z']);
    assert.equal(other!.date_published, one!.date_published);
    assert.match(other!.title, /^Withdrawn: B, version 2: C$/);
    assert.match(other!.content_html, /Withdrawn on 9 November 2026, so it does not take effect\. A mistake\./);
  });

  test('is the same on any day', () => {
    const edition = { ...northwind(), site: SITE };
    const write = (today: string) => writeAtom(makeFeed({ ...edition, today }, ENTRIES, null));
    assert.equal(write('2026-11-21'), write('2031-01-01'));
  });

  test('has significance, effective dates by cohort and topics as categories', () => {
    const [code] = itemsOf(feedOf([{ ...ENTRIES[2]!, topics: ['law-enforcement'] }]));
    assert.deepEqual(code!.tags, [
      'significance:substantive',
      'effective:new:2026-12-15',
      'effective:existing:2027-01-15',
      'topic:law-enforcement',
    ]);
    assert.match(
      writeAtom(feedOf([ENTRIES[2]!])),
      /<category term="effective:new:2026-12-15" label="Effective on 15 December 2026 for new customers"\/>/,
    );
  });

  test('shows the summary first, what to do, then each clause with its redline and its place on the site', () => {
    const html = itemsOf(feedOf([ENTRIES[2]!]))[0]!.content_html;
    assert.match(html, /^<p>You may not use our services for facial recognition/);
    assert.match(html, /<h2>What to do<\/h2>\n<ul>\n<li>Check uses of the Vision API/);
    assert.match(
      html,
      /<h3><a href="https:\/\/x\.example\/terms\/changes\/ai-code-of-conduct\/8\/#[a-z0-9-]+">3\.5 Notice<\/a>: changed, moved<\/h3>\n<p>The time to tell you is 14 days, not 30\.<\/p>\n<blockquote><p dir="auto" lang="en">Northwind tells you <ins> <\/ins>within <del>30<\/del><span> <\/span><ins>14<\/ins> days <del> <\/del>of it\./,
    );
    assert.match(html, /Elsewhere only numbers or the formatting change\. The words are the same\./);
    assert.match(html, /It corrects version 7/);
  });

  test('leaves out whole clauses that find no room, and counts them', () => {
    const clauses = [9_000, 40_000, 9_000, 9_000, 9_000].map((length, index) =>
      change({ kind: 'added', after: [clause(`c${index}`, 'w '.repeat(length / 2), { label: `${index}.` })] }),
    );
    const html = itemsOf(
      feedOf([entry({ document: 'a', title: 'A', version: '2', previous: '1', changes: clauses })]),
    )[0]!.content_html;
    assert.deepEqual(
      [...html.matchAll(/">(\d\.)<\/a>: added/g)].map(([, label]) => label),
      ['0.', '2.', '3.'],
    );
    assert.match(html, /<p>2 more clauses change and are too long to be shown here\.<\/p>/);
    assert.ok(html.length < 31_000);
  });

  test('has no links where the site has no address, and ids all the same', () => {
    const feed = feedOf(ENTRIES, null);
    assert.doesNotMatch(writeAtom(feed) + writeJsonFeed(feed), /href="http|<link|_url"|"url"/);
    assert.equal(itemsOf(feed)[0]!.id, 'urn:x-terms:changes/ai-code-of-conduct/8');
  });

  test('comes of each subject that occurs and of substantive changes alone, with the ids of the others', () => {
    const about = ENTRIES.map((each, index) => ({ ...each, topics: index < 3 ? ['law-enforcement'] : [] }));
    const documents = northwind().documents.map((each) => ({
      ...each,
      versions: about.filter(({ document }) => document === each.id),
    }));
    const edition = { ...northwind(), site: SITE, documents };
    const data = { edition: () => edition, entry: (slug: string) => about.find((each) => each.slug === slug)! };
    const files = new Map([...feedFiles(data as unknown as EditionReader)].map(({ path, content }) => [path, content]));
    const paths = [...files.keys()].filter((path) => !path.startsWith('documents/'));
    assert.deepEqual(paths, [
      ...['feed.css', 'feed.xml', 'feed.json', 'topics/law-enforcement/feed.xml', 'topics/law-enforcement/feed.json'],
      ...['substantive/feed.xml', 'substantive/feed.json'],
    ]);
    const read = (path: string) => JSON.parse(files.get(path) as string);
    const topic = read('topics/law-enforcement/feed.json');
    assert.equal(topic.home_page_url, `${SITE}/?topic=law-enforcement`);
    assert.equal(topic.title, 'Northwind AI: changes on law enforcement');
    const ids = (path: string): readonly string[] => read(path).items.map(({ id }: { id: string }) => id);
    assert.equal(ids('topics/law-enforcement/feed.json').length, 3);
    assert.ok(ids('topics/law-enforcement/feed.json').every((id) => ids('feed.json').includes(id)));
    assert.equal(ids('substantive/feed.json').length, ENTRIES.length - 1);
  });

  test('says in a browser what it is, without XSLT', () => {
    const atom = writeAtom({ ...feedOf(ENTRIES), folder: 'documents/a/' });
    assert.match(atom, /^<\?xml [^\n]*\n<\?xml-stylesheet type="text\/css" href="\.\.\/\.\.\/feed\.css"\?>\n<feed/);
    assert.match(atom, /<p>This is a feed\.[^\n]*\n<p><a href="\.\.\/\.\.\/follow\/">/);
  });

  test('of one document follows its page, and an entry has the same id in it', () => {
    const edition = { ...northwind(), site: SITE };
    const feed = makeFeed(edition, ENTRIES.slice(0, 3), edition.documents[0]!);
    assert.deepEqual(
      [feed.home, feed.self],
      [`${SITE}/documents/ai-code-of-conduct/`, `${SITE}/documents/ai-code-of-conduct/feed`],
    );
    assert.equal(feed.title, 'Northwind AI: AI Services Code of Conduct');
    assert.deepEqual(
      feed.entries.map(({ id }) => id),
      makeFeed(edition, ENTRIES.slice(0, 3), null).entries.map(({ id }) => id),
    );
  });

  test('of no document yet is a feed', () => {
    assert.deepEqual(itemsOf(feedOf([])), []);
    assert.match(writeAtom(feedOf([])), /<updated>1970-01-01T00:00:00Z<\/updated>/);
  });
});
