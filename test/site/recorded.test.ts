import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { findFalseSentences } from '../support/find-false-sentences.ts';
import { makeFolder, makeRepository } from '../support/git-repository.ts';
import { wordsOf } from '../support/read-page.ts';
import { runTerms } from '../support/run-terms.ts';

const TODAY = '2026-11-30';
/** Three texts of one day, and one of another; no date is stated but by the text. */
const WALK = (must: string, when: string) =>
  `# Walkers’ Terms\n\nEffective date: ${when}\n\nYou must walk each dog ${must}.\n\nWe may change the route.\n`;
const RULE = (version: number, dates: string, ban: string, change = '') =>
  `---\ntitle: Kennel Code\nversion: ${version}\n${dates}\n${change}---\n# Kennel Code\n\nGuests must not:\n\n- leave a gate open;\n${ban}- feed another’s dog.\n`;

suite('versions as they were recorded, and what never took effect', () => {
  const out = join(makeFolder(), 'site');

  before(async () => {
    const repository = await makeRepository();
    const steps: readonly (readonly [date: string, files: Readonly<Record<string, string>>])[] = [
      ['2024-03-01T08:00:00Z', { 'terms/walks.md': WALK('once a day', 'January 15, 2024') }],
      [
        '2024-05-02T08:00:00Z',
        {
          'terms/walks.md': WALK('three times a day', 'May 1, 2024'),
          'terms/code.md': RULE(1, 'published: 2024-03-01\neffective: 2024-03-01', ''),
        },
      ],
      ['2024-05-02T09:00:00Z', { 'terms/walks.md': WALK('fice a day', 'May 1, 2024') }],
      ['2024-05-02T10:00:00Z', { 'terms/walks.md': WALK('twice a day', 'May 1, 2024') }],
      [
        '2024-06-01T08:00:00Z',
        { 'terms/code.md': RULE(2, 'published: 2024-06-01\neffective: 2024-08-01', '- bring a dog into the house;\n') },
      ],
      [
        '2024-06-02T08:00:00Z',
        {
          'terms/code.md': RULE(
            3,
            'published: 2024-06-02\neffective: 2024-08-01',
            '- bring a dog into the house after nine;\n',
            'change: { corrects: 2 }\n',
          ),
        },
      ],
    ];
    for (const [date, files] of steps) repository.commit(files, { date });
    const run = await runTerms(['publish', '--repo', repository.directory, '--out', out, '--today', TODAY]);
    assert.equal(run.code, 0, run.stderr);
  });

  test('of a day that saw three texts, the last is compared with that of the day before', () => {
    const page = wordsOf(out, 'changes/walks/2024-05-02-3');
    assert.match(page, /Recorded on 2 May 2024/);
    assert.match(page, /You must walk each dog once ?twice a day\./);
    assert.match(page, /Steps of 2 May 2024/);
    assert.match(page, /Compared with the version of 2 May 2024 \(2\), a step of the same day/);
    assert.match(page, /fice ?twice/);
  });

  test('the others stay where they were, and say that they were steps', () => {
    const page = wordsOf(out, 'changes/walks/2024-05-02-2');
    assert.match(page, /A step of 2 May 2024: the version of 2 May 2024 \(3\) took its place on the same day\./);
    assert.doesNotMatch(page, /took effect|In force|On record since/);
  });

  test('lists, feeds and the filter tell of the day once', () => {
    for (const file of ['index.html', 'changes.json', 'feed.json', 'documents/walks/feed.xml']) {
      const content = readFileSync(join(out, file), 'utf8');
      assert.ok(content.includes('walks/2024-05-02-3'), file);
      assert.ok(!/walks\/2024-05-02(?:-2)?[/"]/.test(content), file);
    }
  });

  test('without a stated date a text is on record, and its own dates are quoted', () => {
    const page = wordsOf(out, 'documents/walks');
    assert.match(page, /On record since 2 May 2024\./);
    assert.match(page, /The text says of itself: “Effective date: May 1, 2024”\./);
    assert.doesNotMatch(page, /In force since/);
    const record = wordsOf(out, 'changes/walks/2024-05-02-3');
    assert.match(record, /Recorded 2 May 2024 Dates The date is the day on which the text was recorded here\./);
    assert.match(
      wordsOf(out, 'changes/code/1'),
      /Dates The publisher states when it was published and when it takes effect\./,
    );
  });

  test('a correction is shown against the text that bound, and beside it against what it corrects', () => {
    const page = wordsOf(out, 'changes/code/3');
    const [first, second] = page.split('Compared with version 2, which never took effect');
    assert.match(first!, /It replaced version 1 on 1 August 2024\./);
    assert.match(first!, /A prohibition on guests is new/);
    assert.doesNotMatch(first!, /covers less/);
    assert.match(second!, /bring a dog into the house after nine/);
    assert.match(wordsOf(out, 'changes/code/2'), /It never takes effect: version 3 corrected it before its day\./);
  });

  test('no page says what cannot be true, and no link leads nowhere', () => {
    assert.deepEqual(findFalseSentences(out, TODAY), []);
    assert.deepEqual(findBrokenLinks(out), []);
  });
});
