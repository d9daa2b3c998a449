import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CheckDiagnostic } from '../../scripts/check/check-draft.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { writeSarif } from '../../scripts/check/write-sarif.ts';
import { sarifFaults } from '../support/sarif-faults.ts';
import { sha256 } from '../worlds/notices-builders.ts';

const FOUND: CheckDiagnostic = {
  ...{ file: 'terms/AI code/ä.md', line: 4, endLine: 6, rule: 'word-doubled', severity: 'warning' },
  ...{ message: '“at at” stands twice; 2 more like it, on lines 9, 12', expected: 'the word once' },
  ...{ example: 'You may end it at any time.', mend: 'Delete one of them.' },
};
const write = (...found: readonly Partial<CheckDiagnostic>[]) => {
  const text = writeSarif(
    found.map((part) => ({ ...FOUND, ...part })),
    { version: '0.1.0', hash: sha256 },
  );
  const log = JSON.parse(text);
  assert.deepEqual(sarifFaults(log), []);
  return log.runs[0];
};

suite('diagnostics as SARIF', () => {
  test('hold to its shape, with every rule and its help', () => {
    const { results, tool } = write({});
    assert.equal(tool.driver.rules.length, RULES.length);
    assert.deepEqual(results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'terms/AI%20code/%C3%A4.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 4, endLine: 6 },
    });
    assert.equal(
      results[0].message.text,
      '“at at” stands twice; 2 more like it, on lines 9, 12. Expected the word once.\nExample: You may end it at any time.\nDelete one of them.',
    );
    assert.deepEqual(write().results, []);
  });

  test('are known again where lines move, and told apart where they are the same', () => {
    const print = (...found: readonly Partial<CheckDiagnostic>[]) =>
      write(...found).results.map((result: { partialFingerprints: object }) =>
        JSON.stringify(result.partialFingerprints),
      );
    const [first] = print({});
    const moved = FOUND.message.replace('lines 9, 12', 'lines 19, 22');
    assert.deepEqual(print({ line: 14, endLine: 16, message: moved }), [first]);
    assert.equal(new Set(print({}, {}, { file: 'terms/b.md' }, { rule: 'text-twice' }, { message: 'Other' })).size, 5);
  });

  test('cannot be broken by what they quote', () => {
    const { results } = write({ file: 'terms/\ud800%"\\#?.md', message: 'says “\u202e\u0007</script>”' });
    assert.match(results[0].message.text, /^says “��<\/script>”/);
    assert.equal(results[0].locations[0].physicalLocation.artifactLocation.uri, 'terms/%EF%BF%BD%25%22%5C%23%3F.md');
  });
});
