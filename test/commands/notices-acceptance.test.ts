import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { makeFolder, type TestRepository } from '../support/git-repository.ts';
import { faultsBySchema } from '../support/notices-schemas.ts';
import { runTerms } from '../support/run-terms.ts';
import { makeSmallTerms, TODAY, writeRegistry } from '../worlds/small-terms.ts';

suite('notices acceptance and accepted', () => {
  let terms: TestRepository;
  let folder = '';
  before(async () => {
    terms = await makeSmallTerms();
    folder = makeFolder();
  });
  const run = (command: string, ...args: string[]) => {
    const environment = { TERMS_CUSTOMERS: writeRegistry(), TERMS_STATE: join(folder, 'state') };
    return runTerms(['notices', command, '--repo', terms.directory, '--today', TODAY, ...args], { environment });
  };
  const ask = async () => {
    const { stdout, stderr } = await run('acceptance', '--json');
    const report = JSON.parse(stdout || stderr);
    assert.deepEqual(faultsBySchema('acceptance-report', report), []);
    return report.statuses as readonly { customer: string; version: string; status: string; textHash: string }[];
  };
  const give = async (...lines: readonly object[]) => {
    const file = join(folder, 'in.jsonl');
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return await run('accepted', file);
  };

  test('ask who is bound and has not accepted, once', async () => {
    const [status, ...others] = await ask();
    // The other customer signed version 1, and stays with it.
    assert.deepEqual(others, []);
    const { customer, version, textHash } = status!;
    assert.deepEqual([customer, version, status!.status], ['canary-transit', '2', 'required']);
    const acceptance = { customer, document: 'service-agreement', version, textHash, acceptedOn: TODAY };
    const wrong = await give(acceptance, { ...acceptance, version: '3' });
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /in\.jsonl:2: There is no version "service-agreement@3"/);
    assert.equal((await ask())[0]!.status, 'required');
    assert.equal((await give(acceptance)).stdout, 'Acceptances: 1 put on record, 0 stood there\n');
    assert.equal((await give(acceptance)).stdout, 'Acceptances: 0 put on record, 1 stood there\n');
    assert.deepEqual(
      (await ask()).map((each) => each.status),
      ['accepted'],
    );
    const back = await give({ ...acceptance, accepted: false });
    assert.equal(back.stdout, 'Acceptances: 0 put on record, 1 taken back, 0 stood there\n');
    assert.equal((await ask())[0]!.status, 'required');
    for (const line of readFileSync(join(folder, 'state/ledger.jsonl'), 'utf8').trim().split('\n'))
      assert.deepEqual(faultsBySchema('ledger-record', JSON.parse(line)), []);
  });
});
