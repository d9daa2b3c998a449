import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type FakeGitHub, startFakeGitHub, TOKEN } from '../github/fake.ts';
import { addRepository, repositoryOf, userOf } from '../github/world.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { NOTICE_KEY } from '../worlds/delivery-desk.ts';
import {
  AGREEMENT,
  BACK,
  CUSTOMER,
  DAY,
  FIRST,
  FOURTH,
  LAST,
  NEXT_DAY,
  POSTPONED,
  REGISTRY,
  runStep,
  second,
  third,
  WITHDRAWN,
} from '../worlds/story.ts';

suite('a change of the code, from the first draft to the last acknowledgement', () => {
  let terms: TestRepository;
  let fake: FakeGitHub;
  let environment: Record<string, string>;
  before(async () => {
    terms = await makeRepository();
    terms.commit(
      { 'terms/service-agreement.md': AGREEMENT, 'terms/code-of-conduct.md': FIRST },
      { date: '2026-01-01' },
    );
    fake = await startFakeGitHub();
    addRepository(fake.world, CUSTOMER);
    userOf(fake.world, 'harbour-counsel');
    fake.world.now = Date.parse(`${DAY}T09:00:00Z`);
    const folder = makeFolder();
    writeFileSync(join(folder, 'customers.yaml'), REGISTRY);
    environment = {
      ...{ TERMS_CUSTOMERS: join(folder, 'customers.yaml'), TERMS_STATE: join(folder, 'state') },
      ...{ TERMS_NOTICE_KEY: NOTICE_KEY, GITHUB_API_URL: fake.url, GITHUB_TOKEN: TOKEN },
    };
  });
  after(() => fake.close());

  const at = (today: string) => ['--repo', terms.directory, '--today', today];
  const check = (today: string) => runTerms(['check', ...at(today), '--base', 'main']);
  const write = (text: string) => writeFileSync(join(terms.directory, 'terms/code-of-conduct.md'), text);
  const merge = (branch: string) => {
    terms.git('checkout', '--quiet', 'main');
    terms.git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch);
  };
  /** As the operations repository does: a plan, its digest approved, and that plan delivered. */
  const deliver = async (today: string, deliveredOn = today) => {
    const out = makeFolder();
    const variables = { ...environment, TERMS_REPO: terms.directory, TERMS_OUT: out, TERMS_TODAY: today };
    const planned = await runStep(['.ci/notices', 'plan'], variables);
    const [, digest = ''] = /^Digest: (\w+)$/m.exec(planned.output) ?? [];
    assert.match(digest, /^[0-9a-f]{64}$/, planned.output);
    fake.world.now = Date.parse(`${deliveredOn}T09:00:00Z`);
    const delivered = await runStep(['.ci/notices', 'deliver', digest], { ...variables, TERMS_TODAY: deliveredOn });
    for (const { output } of [planned, delivered]) assert.doesNotMatch(output, /harbour/i, 'the log names a customer');
    return delivered;
  };
  const issues = () => repositoryOf(fake.world, CUSTOMER).issues;

  test('a draft whose notice is too short is refused, by its line and with the first lawful date', async () => {
    terms.git('checkout', '--quiet', '-b', 'ban');
    write(second('2026-12-15'));
    const { code: exit, stdout } = await check(DAY);
    assert.equal(exit, 1);
    assert.match(
      stdout,
      /terms\/code-of-conduct\.md:5: error: .*service-agreement@1, in force on that day, promises 30 days/,
    );
    assert.match(stdout, /Expected 2026-12-31 or a later day/);
  });

  test('it passes with its date mended', async () => {
    write(second('2026-12-31'));
    terms.commitAll({ date: DAY });
    const { code: exit, stdout } = await check(DAY);
    assert.equal(exit, 0);
    assert.match(stdout, /A prohibition on customers is new: “Integrations must not recognise faces/);
    assert.match(stdout, /\n0 errors and 0 warnings in 1 document\.\n$/);
  });

  test('its comment shows the prohibition, the dates and no customer', async () => {
    const out = join(makeFolder(), 'comment.md');
    const { code: exit } = await runTerms(['preview', ...at(DAY), '--base', 'main', '--out', out], { environment });
    const comment = readFileSync(out, 'utf8');
    assert.equal(exit, 0);
    assert.match(comment, /What customers will see:\*\* Facial recognition for the police is prohibited/);
    assert.match(comment, /added, \*\*substantive\*\*\. A prohibition on customers is new/);
    assert.match(comment, /\| everyone \| 2026-12-31 \| 2026-12-01 \|/);
    assert.doesNotMatch(comment, /customers who would be told|harbour/i);
  });

  test('the steps of the workflow come to the same, and publish the site after the merge', async () => {
    const out = join(makeFolder(), 'a folder with spaces');
    const variables = {
      TERMS_REPO: terms.directory,
      TERMS_BASE: terms.git('rev-parse', 'main').trim(),
      TERMS_OUT: out,
    };
    assert.equal((await runStep(['.ci/preview', 'check'], variables)).code, 0);
    assert.equal((await runStep(['.ci/preview', 'comment'], variables)).code, 0);
    assert.equal((await runStep(['.ci/preview', 'commend'], variables)).code, 2);
    assert.match(readFileSync(join(out, 'comment/comment.md'), 'utf8'), /A prohibition on customers is new/);
    merge('ban');
    const published = await runStep(['.ci/publish'], { ...variables, ...environment, TERMS_OUT: join(out, 'dist') });
    assert.equal(published.code, 0, published.output);
    assert.ok(existsSync(join(out, 'dist/changes/code-of-conduct/2/index.html')));
    assert.doesNotMatch(published.output, /harbour/i);
  });

  test('the customer is told once the plan is approved, and acknowledges', async () => {
    const { code: exit, output } = await deliver(DAY);
    assert.equal(exit, 0, output);
    assert.equal(issues().length, 1);
    assert.match(issues()[0]!.body, /recognise faces by or for a police department/);
    fake.act.close(CUSTOMER, 1, 'harbour-counsel');
    const heard = await runStep(['.ci/notices', 'follow-up'], {
      ...environment,
      TERMS_REPO: terms.directory,
      TERMS_OUT: makeFolder(),
      TERMS_TODAY: DAY,
    });
    assert.match(heard.output, /fewer than 5 acknowledged/);
    assert.doesNotMatch(heard.output, /harbour/i);
  });

  test('the wording is corrected the next day, and the customer is told of the correction', async () => {
    fake.world.now = Date.parse(`${NEXT_DAY}T09:00:00Z`);
    terms.git('checkout', '--quiet', '-b', 'correction');
    write(third('', '2027-01-15'));
    assert.match((await check(NEXT_DAY)).stdout, /Expected 2027-01-01, the first lawful day after 2026-12-31/);
    write(third());
    const { code: exit, stdout } = await check(NEXT_DAY);
    assert.equal(exit, 0, stdout);
    terms.commitAll({ date: NEXT_DAY });
    merge('correction');
    const told = await deliver(NEXT_DAY);
    assert.equal(told.code, 0, told.output);
    const words = issues().flatMap(({ body, comments }) => [body, ...comments.map((comment) => comment.body)]);
    assert.equal(words.filter((text) => /in real time by or for a police department/.test(text)).length, 1);
    const status = JSON.parse(
      (await runTerms(['notices', 'status', '--json', '--today', NEXT_DAY], { environment })).stdout,
    );
    assert.deepEqual(
      status.versions.map(({ version, told: count }: { version: string; told: number }) => [version, count]),
      [
        ['2', 1],
        ['3', 1],
      ],
    );
  });

  /** The lines of what a command prints that speak of a version. */
  const binding = async (on: string, today: string) =>
    (await runTerms(['in-force', 'code-of-conduct', '--on', on, ...at(today)])).stdout.split('\n')[0];

  test('the version corrected never takes effect, whoever is asked', async () => {
    assert.equal(await binding('2026-12-31', NEXT_DAY), 'code-of-conduct@1  Code of Conduct');
    assert.equal(await binding('2027-01-01', NEXT_DAY), 'code-of-conduct@3  Code of Conduct');
    const { stdout } = await runTerms(['log', 'code-of-conduct', ...at(NEXT_DAY)]);
    assert.match(stdout, /@2\n {2}published 2026-12-01, was to take effect 2026-12-31, corrected by 3 before/);
    const out = join(makeFolder(), 'dist');
    const report = (await runTerms(['publish', ...at(NEXT_DAY), '--out', out])).stdout;
    assert.match(report, /Taking effect soon:\n {2}2027-01-01 {2}code-of-conduct@3: [^\n]*\n(?! {2}\d)/);
    const page = readFileSync(join(out, 'changes/code-of-conduct/2/index.html'), 'utf8');
    assert.match(page, /It never takes effect: version 3 corrected it before its day\./);
    assert.match(page, /Version 3 corrects this version\./);
  });

  test('its correction is withdrawn, so it comes back: with a day that gives notice anew', async () => {
    fake.world.now = Date.parse(`${BACK}T09:00:00Z`);
    terms.git('checkout', '--quiet', '-b', 'back');
    write(third(WITHDRAWN));
    const refused = await check(BACK);
    assert.equal(refused.code, 1);
    assert.match(refused.stdout, /Version 2 comes back on 2026-12-05 and takes effect on 2026-12-31/);
    assert.match(refused.stdout, /Expected 2027-01-04 or a later day/);
    write(third(WITHDRAWN + POSTPONED));
    const { code: exit, stdout } = await check(BACK);
    assert.equal(exit, 0, stdout);
    terms.commitAll({ date: BACK });
    merge('back');
    assert.equal(await binding('2027-01-04', BACK), 'code-of-conduct@2  Code of Conduct');
    assert.equal(await binding('2027-01-03', BACK), 'code-of-conduct@1  Code of Conduct');
  });

  test('the customer is told so on the same issue, with the day that its delivery leaves lawful', async () => {
    const comments = () => issues()[0]!.comments.map(({ body }) => body);
    const before = comments().length;
    const late = await deliver(BACK, '2026-12-06');
    assert.equal(late.code, 1, late.output);
    assert.match(late.output, /refused \(too-late\): .*plan again/);
    assert.doesNotMatch(comments().slice(before).join(), /4 January/);
    const told = await deliver('2026-12-06');
    assert.equal(told.code, 0, told.output);
    assert.match(
      comments().slice(before).join('\n'),
      /we told you of version 3\. That version will not apply to you\. Version 2 takes its place: \*\*Code of Conduct, version 2, takes effect for you on 5 January 2027\.\*\*/,
    );
    assert.equal(issues().length, 1);
    // The issue began with the version that comes back.
    assert.match(
      issues()[0]!.body,
      /^<!-- terms-status -->\n> \*\*(?:This notice was corrected|Version 3 was withdrawn)/,
    );
    const again = await deliver('2026-12-06');
    assert.equal(again.code, 0, again.output);
    assert.equal(comments().length, before + 2);
  });

  test('and is reminded of it, though what was told first had been acknowledged', async () => {
    fake.world.now = Date.parse('2026-12-22T09:00:00Z');
    const variables = { ...environment, TERMS_REPO: terms.directory, TERMS_OUT: makeFolder() };
    const ran = await runStep(['.ci/notices', 'follow-up'], { ...variables, TERMS_TODAY: '2026-12-22' });
    assert.equal(ran.code, 0, ran.output);
    assert.match(issues()[0]!.comments.at(-1)!.body, /Reminder:[\s\S]*5 January 2027/);
  });

  test('a version that is not the newest is withdrawn from the file of the next one', async () => {
    fake.world.now = Date.parse('2026-12-22T09:00:00Z');
    terms.git('checkout', '--quiet', '-b', 'next');
    write(FOURTH);
    const { code: exit, stdout } = await check(LAST);
    assert.equal(exit, 0, stdout);
    terms.commitAll({ date: LAST });
    merge('next');
    assert.equal(await binding('2027-01-04', LAST), 'code-of-conduct@1  Code of Conduct');
    const told = await deliver('2026-12-22');
    assert.equal(told.code, 0, told.output);
    const [first, second] = issues();
    assert.match(first!.comments.at(-1)!.body, /version 2, is withdrawn and will not take effect/);
    assert.match(first!.body, /Version 2 was withdrawn and will not take effect\./);
    assert.match(second!.title, /version 4, takes effect 1 February 2027/);
  });
});
