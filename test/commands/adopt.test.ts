import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { makeFolder, makeRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

suite('adopt', () => {
  test('prints what git applies, writes the same, begins no version, and says how a deleted document ends', async () => {
    const terms = await makeRepository();
    terms.commit({ 'terms/old code.md': '# Old Code\n\nDo not lie.\n' }, { date: '2025-01-01' });
    terms.commit(
      { 'terms/use.md': '# Terms of Use\r\n\r\nEffective: 1 June 2026\r\n\r\nYou pay.\r\n' },
      { date: '2026-05-01' },
    );
    terms.remove('terms/old code.md', { date: '2026-05-02' });
    const run = (...args: string[]) => runTerms([...args, '--repo', terms.directory]);
    const printed = await run('adopt');
    assert.equal(printed.code, 0, printed.stderr);
    assert.match(printed.stdout, /^# {3}effective: 2026-06-01 {3}line 3 states “Effective: 1 June 2026”$/m);
    assert.match(
      printed.stdout,
      /^# {3}not stated by the text: version \(one text is on record\), published \(on record since 2026-05-01\), notice$/m,
    );
    assert.match(
      printed.stdout,
      /^# terms\/old code\.md \(old-code\) was removed on 2026-05-02; removing a file ends nothing/m,
    );
    assert.match(printed.stdout, /git checkout [0-9a-f]{12}\^ -- 'terms\/old code\.md' .*retired: YYYY-MM-DD$/m);
    assert.match(
      printed.stdout,
      /^# 2 facts for 1 of 1 documents are proposed; 3 are left for you to state, 1 documents were removed\.$/m,
    );
    assert.equal(terms.git('status', '--porcelain'), '');
    const patch = join(makeFolder(), 'adopt.patch');
    writeFileSync(patch, printed.stdout);
    terms.git('apply', patch);
    const applied = readFileSync(join(terms.directory, 'terms/use.md'), 'utf8');
    assert.match(applied, /^---\r\ntitle: Terms of Use\r\neffective: 2026-06-01\r\n---\r\n# Terms of Use\r\n/);
    terms.git('checkout', '--', '.');
    await run('adopt', '--write');
    assert.equal(readFileSync(join(terms.directory, 'terms/use.md'), 'utf8'), applied);
    terms.commitAll({ date: '2026-05-20' });
    const { stdout } = await run('log', 'use', '--today', '2026-07-01');
    assert.deepEqual(stdout.match(/use@\S+/g), ['use@2026-05-01']);
    assert.match(stdout, /took effect 2026-06-01/);
  });

  test('reads files that are not committed, and says so, as the first of all or as an edit', async () => {
    const terms = await makeRepository();
    terms.commit({ 'README.md': '# Our terms\n' }, { date: '2026-05-01' });
    const file = join(terms.directory, 'terms/use.md');
    mkdirSync(join(terms.directory, 'terms'));
    writeFileSync(file, '# Terms of Use\n\nEffective: 1 June 2026\n\nYou pay.\n');
    const run = () => runTerms(['adopt', '--repo', terms.directory, '--today', '2026-05-20']);
    const first = await run();
    assert.match(
      first.stdout,
      /^# terms\/use\.md \(use\), as it lies in the work tree, which is not as committed$/m,
      first.stderr,
    );
    assert.match(first.stdout, /^\+effective: 2026-06-01$/m);
    assert.match(first.stdout, /not stated by the text: .*published \(not committed yet\)/);
    terms.commitAll({ date: '2026-05-10' });
    writeFileSync(file, '# Terms of Use\n\nEffective: 9 June 2026\n\nYou pay twice.\n');
    assert.match((await run()).stdout, /not as committed\n#.*\n# {3}effective: 2026-06-09/);
  });
});
