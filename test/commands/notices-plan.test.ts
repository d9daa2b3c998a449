import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { makeFolder } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { CANARIES, makeSmallTerms, TODAY, writeRegistry } from '../worlds/small-terms.ts';

suite('notices plan', () => {
  let plan: string[];
  before(async () => {
    const { directory } = await makeSmallTerms();
    plan = ['notices', 'plan', '--repo', directory, '--today', TODAY];
  });
  const withRegistry = (file: string) => ({ environment: { TERMS_CUSTOMERS: file } });

  test('refuses a registry that is missing or wrong, by file and line, without its words', async () => {
    const missing = join(makeFolder(), 'customers.yaml');
    await refuses(
      plan,
      /customers\.yaml: The customer registry cannot be read \(ENOENT\)\. Expected .*Example: /,
      withRegistry(missing),
    );
    const wrong = writeRegistry(
      'customers:\n  - id: canary-transit\n    name: Kanarien\n    agreements: service-agreement\n',
    );
    const { stderr } = await runTerms(plan, withRegistry(wrong));
    assert.match(stderr, /customers\.yaml:\d+: .*Expected .*Example: /);
    assert.doesNotMatch(stderr, /Kanarien/);
    await refuses(plan, /customers\.yaml:\d+: .*Expected /, withRegistry(wrong));
    await refuses(plan, /customers\.yaml:2: /, withRegistry(writeRegistry('customers:\n\t- id: x\n')));
    const empty = join(makeFolder(), 'customers.jsonl');
    writeFileSync(empty, '');
    for (const file of [empty, writeRegistry('customers: []\n')])
      await refuses(plan, /The customer registry holds no customer: .*Example: /, withRegistry(file));
  });

  test('writes JSON Lines whose digest is the same on every run and every day', async () => {
    const registry = withRegistry(writeRegistry());
    const read = async (today: string) => {
      const out = join(makeFolder(), 'plan.jsonl');
      const { code } = await runTerms([...plan, '--today', today, '--out', out], registry);
      const [header, ...notices] = readFileSync(out, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      return { code, digest: header.digest as string, notices };
    };
    const first = await read(TODAY);
    assert.match(first.digest, /^[0-9a-f]{64}$/);
    assert.deepEqual(
      first.notices.map(({ customer, document, version }) => [customer, document, version]),
      [['canary-transit', 'service-agreement', '2']],
    );
    assert.deepEqual(await read(TODAY), first);
    assert.equal((await read('2024-05-11')).digest, first.digest);
    await refuses([...plan, '--out', join(makeFolder(), 'no', 'plan.jsonl')], /cannot be written \(ENOENT\)/, registry);
  });

  test('tells in its summary how many, but not who', async () => {
    const { code, stdout, stderr } = await runTerms([...plan, '--summary'], withRegistry(writeRegistry()));
    assert.equal(code, 0);
    assert.match(stdout, /fewer than 5 customers would be told of service-agreement@2/);
    for (const canary of CANARIES) assert.ok(!(stdout + stderr).includes(canary), canary);
  });

  test('plans for one version or one customer, from a day on, and refuses what there is not', async () => {
    const registry = withRegistry(writeRegistry());
    const planned = async (...args: string[]) => {
      const { code, stdout } = await runTerms([...plan, ...args], registry);
      return [code, /^(\d+) notices?\. Digest: /m.exec(stdout)?.[1]];
    };
    assert.deepEqual(await planned('--for', 'service-agreement@2', '--customer', 'canary-transit'), [0, '1']);
    assert.deepEqual(await planned('--for', 'service-agreement@1'), [0, '0']);
    assert.deepEqual(await planned('--customer', 'siskin-labs'), [0, '0']);
    assert.deepEqual(await planned('--since', '2024-02-01'), [1, '3']);
    await refuses(
      [...plan, '--for', 'service-agrement@2'],
      /no version "service-agrement@2".*Example: service-agreement@2/,
      registry,
    );
    await refuses([...plan, '--customer', 'nobody'], /no customer "nobody" in the registry/, registry);
  });

  test('shows the notices of a customer as they would be sent, and explains', async () => {
    const registry = withRegistry(writeRegistry());
    const shown = await runTerms([...plan, '--show', 'canary-transit'], registry);
    assert.match(
      shown.stdout,
      /^# Service Agreement, version 2, takes effect 15 June 2024\n\nTo Kanarien Transit:\n\n/,
    );
    assert.match((await runTerms([...plan, '--show', 'siskin-labs'], registry)).stdout, /would be told nothing/);
    const explain = ['notices', 'explain', 'siskin-labs', 'service-agreement@2', ...plan.slice(2)];
    const { code, stdout } = await runTerms(explain, registry);
    assert.equal(code, 0);
    assert.match(stdout, /^siskin-labs is not told of service-agreement@2\.\n.*signed version 1 binds/);
  });

  test('ends with 1 where a date breaks a promise, and names it', async () => {
    const late = await runTerms([...plan, '--today', '2024-05-20'], withRegistry(writeRegistry()));
    assert.equal(late.code, 1);
    assert.match(
      late.stdout,
      /service-agreement\.md:1: error: .* the latest day to tell of it was 16 May 2024: customers are owed 30 days, the publisher's own period/,
    );
  });

  test('reads what a spreadsheet wrote, but no letters of another encoding', async () => {
    const file = join(makeFolder(), 'customers.jsonl');
    const text = (name: string) =>
      `{"id":"a","name":"${name}","notices":{"repository":"o/a"},"agreements":["service-agreement"]}\r\n`;
    writeFileSync(file, `\ufeff${text('Café')}`);
    assert.match((await runTerms([...plan, '--show', 'a'], withRegistry(file))).stdout, /To Café:/);
    writeFileSync(file, text('Café'), 'latin1');
    await refuses(plan, /customers\.jsonl:1: name is not acceptable\. Expected .* in UTF-8/, withRegistry(file));
  });

  test('reads a folder of registries, links to files as well, and refuses what in it is none', async () => {
    const folder = makeFolder();
    const line = (id: string) =>
      JSON.stringify({ id, name: id, notices: { repository: `o/${id}` }, agreements: ['service-agreement'] });
    writeFileSync(join(folder, 'a.jsonl'), `${line('one')}\n${line('two')}`);
    writeFileSync(join(folder, 'b.yaml'), `customers:\n  - ${line('three')}\n`);
    writeFileSync(join(folder, 'README.md'), 'Not a registry.');
    // As a secret is mounted: a link to a file in a folder that begins with a dot.
    mkdirSync(join(folder, '..data'));
    writeFileSync(join(folder, '..data', 'd.jsonl'), line('four'));
    symlinkSync(join('..data', 'd.jsonl'), join(folder, 'd.jsonl'));
    const { stdout } = await runTerms(plan, withRegistry(folder));
    assert.match(stdout, /^4 of 4 customers would be told of service-agreement@2/);
    mkdirSync(join(folder, 'more.jsonl'));
    await refuses(plan, /more\.jsonl: This is no registry file/, withRegistry(folder));
    rmdirSync(join(folder, 'more.jsonl'));
    writeFileSync(join(folder, 'c.json'), line('five'));
    await refuses(plan, /c\.json: This is no registry file\. Expected files that end in \.yaml/, withRegistry(folder));
    await refuses(plan, /The folder holds no registry/, withRegistry(makeFolder()));
  });

  test('threat 13: a registry far too large is refused before it fills the memory', async () => {
    const lines = join(makeFolder(), 'customers.jsonl');
    writeFileSync(lines, 'x'.repeat(5_000_000));
    await refuses(plan, /customers\.jsonl:1: the line has \d+ characters/, withRegistry(lines));
    const yaml = join(makeFolder(), 'customers.yaml');
    writeFileSync(yaml, `#${'x'.repeat(16_000_001)}`);
    await refuses(
      plan,
      /customers\.yaml:1: The file has \d+ bytes\. Expected at most 4000000 characters/,
      withRegistry(yaml),
    );
  });
});
