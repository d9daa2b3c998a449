import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type FakeGitHub, startFakeGitHub, TOKEN } from '../github/fake.ts';
import { addRepository, repositoryOf, userOf } from '../github/world.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { NOTICE_KEY } from '../worlds/delivery-desk.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const CUSTOMER = 'quiet-notices/harbour-transit';
const [DAY, NEXT_DAY] = ['2026-12-01', '2026-12-02'];

const AGREEMENT = `---
title: Service Agreement
version: 1
published: 2026-01-01
effective: 2026-01-01
notice: 30 days
incorporates: [code-of-conduct]
---
# Service Agreement

1. You may use the services.

2. The Code of Conduct forms part of this Agreement.
`;

/** The code in one of its versions: its front matter's own lines, and the items of its list. */
function code(facts: string, ...items: readonly string[]): string {
  const list = items.map((item) => `- ${item};\n`).join('');
  return `---\ntitle: Code of Conduct\n${facts}\n---\n# Code of Conduct\n\nIntegrations must not:\n\n${list}- harm others.\n`;
}

const FIRST = code('version: 1\npublished: 2026-01-01\neffective: 2026-01-01');
const BROAD = 'recognise faces by or for a police department';
const NARROW = 'recognise faces in real time by or for a police department';
const second = (effective: string) =>
  code(
    `version: 2\npublished: ${DAY}\neffective: ${effective}\nchange: { significance: substantive, title: Facial recognition for the police is prohibited }`,
    BROAD,
  );
const THIRD = code(
  `version: 3\npublished: ${NEXT_DAY}\neffective: 2027-01-01\nchange: { corrects: 2, title: The ban covers recognition in real time alone }`,
  NARROW,
);

const REGISTRY = `customers:
  - id: harbour-transit
    name: Harbour Transit
    notices: { repository: ${CUSTOMER}, assignees: [harbour-counsel] }
    agreements: [service-agreement]
`;

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
    assert.deepEqual([exit, stdout], [0, '0 errors and 0 warnings in 1 document.\n']);
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
    write(THIRD);
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

  test('the correction is withdrawn: what it corrected comes back, by a notice that names the day on which it is delivered', async () => {
    write(THIRD.replace('change:', 'withdrawn: { on: 2026-12-10, reason: The first wording was meant. }\nchange:'));
    terms.commitAll({ date: '2026-12-10' });
    const comments = () => issues()[0]!.comments.map(({ body }) => body);
    const before = comments().length;
    const late = await deliver('2026-12-10', '2026-12-11');
    assert.equal(late.code, 1, late.output);
    assert.match(late.output, /refused \(too-late\): .*plan again/);
    assert.doesNotMatch(comments().slice(before).join(), /9 January/);
    const { code: exit, output } = await deliver('2026-12-11');
    assert.equal(exit, 0, output);
    assert.match(
      comments().slice(before).join('\n'),
      /we told you of version 3\. It will not apply to you\. Version 2 takes its place: \*\*Code of Conduct, version 2, takes effect for you on 10 January 2027\.\*\*/,
    );
    assert.match(
      issues()[0]!.body,
      /^<!-- terms-status -->\n> \*\*(?:This notice was corrected|Version 3 was withdrawn)/,
    );
    assert.equal(issues().length, 1);
  });
});

/** Runs a step of a workflow as Actions does, with this Node and a cache of its own. */
async function runStep(
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const cache = join(makeFolder(), 'cache');
  mkdirSync(cache);
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const child = spawn('bash', [...command], {
    cwd: TOP,
    env: { HOME: process.env.HOME ?? '', PATH: path, TERMS_CACHE: cache, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  return { code, output };
}
