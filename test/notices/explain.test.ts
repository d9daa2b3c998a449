import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { explainVersion } from '../../scripts/notices/deciding/explain.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { change, customer, entry, type RequestOptions, request } from '../worlds/notices-builders.ts';

const USE_CASE = { id: 'uc-17', title: 'Body cameras', topics: ['faces'], approved: '2024-01-10', owner: null };

function explain(who: Partial<Customer>, versions: readonly Entry[], options: RequestOptions = {}): string {
  const asked = customer('a', who);
  return explainVersion(request([asked], versions, options), asked, versions.at(-1)!).join('\n');
}

describe('the explanation of a version to the notice owner', () => {
  it('leads from the agreement through document and clause to topic and use case', () => {
    const text = explain({ useCases: [USE_CASE] }, [entry('code', '2', { changes: [change({ topics: ['faces'] })] })]);
    assert.match(text, /^a is told of code@2: action required, takes effect 4 January 2027\.\n/);
    assert.match(text, /\nEvidence:\n {2}agreement@1 → code@2 → 1 Scope → Facial recognition → uc-17 Body cameras$/);
  });

  const cases: [string, Partial<Customer>, readonly Entry[], RequestOptions, RegExp][] = [
    [
      'no agreement leads there',
      { agreements: [{ document: 'policy', version: null }] },
      [entry('code', '2')],
      {},
      /is not told of code@2\.\n {2}- No agreement leads to the document code\./,
    ],
    [
      'another version was signed',
      { agreements: [{ document: 'agreement', version: '1' }] },
      [entry('agreement', '2', { incorporates: ['code'] })],
      {},
      /is not told of agreement@2\.\n.*signed version 1 binds until another is signed\.\n {2}- The registry names version 1 as the one signed\. A later version binds once the registry names that/,
    ],
    [
      'it is withdrawn',
      {},
      [entry('code', '2', { withdrawn: { on: '2026-11-05', reason: '' } })],
      {},
      /It was withdrawn on 5 November 2026/,
    ],
    [
      'it is not published',
      {},
      [entry('code', '2')],
      { today: '2026-10-01' },
      /It is published only on 1 November 2026/,
    ],
    [
      'it is in effect',
      {},
      [entry('code', '2')],
      { today: '2027-03-01' },
      /is concerned by code@2, but not told of it now\.\n {2}- It took effect on 4 January 2027, before 1 March 2027, and notices\.since is not set/,
    ],
    [
      'it was told',
      {},
      [entry('code', '2')],
      { delivered: [{}] },
      /not told of it now\.\n {2}- It was told on 1 November 2026, and nothing has changed since/,
    ],
    [
      'it is too light',
      {},
      [entry('code', '2', { changes: [] })],
      {},
      /Significance: only editorial; you are told of substantive changes/,
    ],
  ];
  for (const [why, who, versions, options, expected] of cases)
    it(`says that ${why}`, () => assert.match(explain(who, versions, options), expected));

  it('names the version that took its place', () => {
    const versions = [entry('code', '3', { previous: '2', published: '2026-11-02' }), entry('code', '2')];
    const asked = customer('a');
    const made = request([asked], [versions[1]!, versions[0]!]);
    assert.match(explainVersion(made, asked, versions[1]!).join('\n'), /version 3 takes its place, and speaks for it/);
  });
});
