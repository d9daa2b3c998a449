import assert from 'node:assert/strict';
import { before, beforeEach, suite, test } from 'node:test';
import { makeRepository, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

const TODAY = '2026-12-01';

function document(title: string, lines = ''): string {
  return `---\ntitle: ${title}\nversion: 1\npublished: 2026-01-01\neffective: 2026-01-01\n${lines}---\n# ${title}\n\nYou may leave.\n`;
}

suite('the ids by which agreements and customers know documents', () => {
  let terms: TestRepository;
  before(async () => {
    terms = await makeRepository();
    terms.commit({
      'terms/code.md': document('Code'),
      'terms/code-2.md': document('Second Code'),
      'terms/agreement.md': document('Agreement', 'incorporates: [code]\n'),
    });
  });
  beforeEach(() => {
    terms.git('checkout', '--quiet', '--force', 'main');
    terms.git('checkout', '--quiet', '-B', 'draft');
  });
  const alarms = async () => {
    const where = ['--repo', terms.directory, '--today', TODAY, '--base', 'main', '--format', 'json'];
    const { diagnostics } = JSON.parse((await runTerms(['check', ...where])).stdout) as {
      readonly diagnostics: readonly Record<'file' | 'rule' | 'message' | 'example', string>[];
    };
    return diagnostics.map(({ file, rule, message, example }) => `${file} ${rule}: ${message} → ${example}`);
  };

  test('stay where a file is renamed and says so', async () => {
    terms.rename('terms/code.md', 'terms/conduct.md', { content: document('Code', 'id: code\n') });
    assert.deepEqual(await alarms(), []);
  });

  test('change where a file is renamed, and an agreement names the old one', async () => {
    terms.rename('terms/code.md', 'terms/conduct.md', { content: document('Code') });
    assert.deepEqual(await alarms(), [
      'terms/conduct.md id-changed: The document is known as “code” and would be “conduct”; agreement names it → id: code',
    ]);
  });

  test('are not taken by a new file that states one', async () => {
    terms.commit({ 'terms/partners.md': document('Partners', 'id: code\n').replace(/2026-01-01/g, TODAY) });
    const taken = 'terms/partners.md id-taken: The id “code” is that of terms/code.md as well → id: code-for-partners';
    assert.ok((await alarms()).includes(taken));
  });

  test('may end in a number', async () => {
    terms.commit({ 'terms/code-2.md': document('Second Code').replace('leave.', 'leave .') });
    assert.deepEqual(await alarms(), []);
  });
});
