import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { makeFolder } from './git-repository.ts';
import { refuses, runTerms } from './run-terms.ts';
import { CANARIES, makeSmallTerms, TODAY, writeRegistry } from './small-terms.ts';

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
});
