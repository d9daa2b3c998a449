import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, suite, test } from 'node:test';
import { writeNextVersion } from '../../scripts/check/next-version.ts';
import { makeRepository, type TestRepository } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';

const TODAY = '2026-12-01';
const AGREEMENT = `---
# Legal keeps this file.
title: 'Service Agreement'   # as signed
version: 9
published: 2026-01-01
effective: { new: 2026-01-01, existing: 2026-02-01 }
notice: 60 days
incorporates: [code]
postponed: { from: 2026-01-15, reason: More time. }
change:
  title: The old note
---
# Service Agreement

You may leave.  
`;
const CODE =
  '---\ntitle: Code\nversion: 1.0\npublished: 2026-01-01\neffective: 2026-01-01\nnotice: 14 days\n---\n# Code\n';

suite('writing aids', () => {
  let terms: TestRepository;
  beforeEach(async () => {
    terms = await makeRepository();
    terms.commit(
      { 'terms/agreement.md': AGREEMENT, 'terms/code.md': `${CODE}\nYou must not lie.\n` },
      { date: '2026-01-01' },
    );
  });
  const run = (...args: string[]) => runTerms([...args, '--repo', terms.directory, '--today', TODAY]);
  const read = (path: string) => readFileSync(join(terms.directory, path), 'utf8');

  test('bump writes the next version with the first lawful date for each cohort, and leaves all else alone', async () => {
    const { stdout } = await run('bump', 'agreement');
    assert.equal(
      stdout,
      'terms/agreement.md: version 10, takes effect 2027-01-30 at the earliest, as 60 days of notice are promised.\n',
    );
    const expected = AGREEMENT.replace('version: 9', 'version: 10')
      .replace('published: 2026-01-01', 'published: 2026-12-01')
      .replace('{ new: 2026-01-01, existing: 2026-02-01 }', '{ new: 2026-12-01, existing: 2027-01-30 }')
      .replace('postponed: { from: 2026-01-15, reason: More time. }\n', '')
      .replace(
        '  title: The old note\n',
        '  significance: substantive\n  title: What changes, in a few words\n  summary: What changes, in two sentences a customer understands.\n',
      );
    assert.equal(read('terms/agreement.md'), expected);
  });

  test('bump counts the promise of the agreement that incorporates a document, and names versions on', async () => {
    assert.match((await run('bump', 'code')).stdout, /version 1\.2, takes effect 2027-01-30 .* 60 days/);
    await refuses(['bump', 'code', '--repo', terms.directory], /Version 1\.2 is not committed yet/);
    await refuses(['bump', 'cod', '--repo', terms.directory], /no document "cod".*Example: terms bump code/);
  });

  test('what bump wrote is refused until words are put in its place', async () => {
    await run('bump', 'agreement');
    const bumped = await run('check', '--base', 'main');
    assert.deepEqual([bumped.code, bumped.stdout.match(/note-unwritten/g)?.length], [1, 2]);
    const place = join(terms.directory, 'terms/agreement.md');
    const words = read('terms/agreement.md')
      .replace('What changes, in a few words', 'You must stay')
      .replace(/summary: .*/, 'summary: You must stay.')
      .replace('You may leave', 'You must stay');
    writeFileSync(place, words);
    assert.equal((await run('check', '--base', 'main')).code, 0);
  });

  test('new writes a document that the check accepts, once', async () => {
    assert.match(
      (await run('new', 'partner-terms', '--title', 'Partner: Terms')).stdout,
      /terms\/partner-terms\.md is written/,
    );
    assert.match(
      read('terms/partner-terms.md'),
      /^---\ntitle: "Partner: Terms"\nversion: 1\n[\s\S]*\n# Partner: Terms\n/,
    );
    assert.match(
      (await run('check', '--base', 'main')).stdout,
      /partner-terms\.md:13: error: The text is still the one/,
    );
    const written = read('terms/partner-terms.md').replace('These terms apply to …', 'You may resell.');
    writeFileSync(join(terms.directory, 'terms/partner-terms.md'), written);
    assert.equal((await run('check', '--base', 'main')).code, 0);
    await refuses(['new', 'partner-terms', '--repo', terms.directory], /There is such a document already/);
    await refuses(['new', '../x', '--repo', terms.directory], /cannot be the id/);
  });

  test('log prints the versions, newest first', async () => {
    terms.commit(
      {
        'terms/code.md': `${CODE.replace('1.0', '2').replaceAll('2026-01-01', '2026-03-01')}\nYou must not lie or cheat.\n`,
      },
      { date: '2026-03-01' },
    );
    const { stdout } = await run('log', 'code');
    assert.deepEqual(stdout.match(/code@\S+/g), ['code@2', 'code@1.0']);
    assert.match(stdout, /published 2026-03-01, took effect 2026-03-01; substantive/);
  });
});

suite('the next version’s front matter', () => {
  const next = { version: '2', published: '2026-12-01', lawful: '2026-12-31', file: 'a.md' };
  const note =
    'change:\n  significance: substantive\n  title: What changes, in a few words\n  summary: What changes, in two sentences a customer understands.\n';

  test('is made where there was none', () => {
    assert.equal(
      writeNextVersion('# A\n', next),
      `---\nversion: 2\npublished: 2026-12-01\neffective: 2026-12-31\n${note}---\n# A\n`,
    );
  });

  test('keeps a comment beside a value, and quotes elsewhere', () => {
    const before = '---\nversion: 1 # first\nchange:\n  title: Old\n# below\ntitle: "A"\n---\n';
    const after = `---\nversion: 2 # first\n# below\ntitle: "A"\npublished: 2026-12-01\neffective: 2026-12-31\n${note}---\n`;
    assert.equal(writeNextVersion(before, next), after);
  });

  test('is refused where it cannot be read', () => {
    assert.throws(() => writeNextVersion('---\na: [\n---\n', next), /a\.md: The front matter cannot be read/);
  });
});
