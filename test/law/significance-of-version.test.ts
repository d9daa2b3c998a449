import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { significanceOfVersion, type Weighed } from '../../scripts/law/significance-of-version.ts';

const plain = { incorporates: [], supersedes: [] };
const withPolicy = { incorporates: ['policy'], supersedes: [] };
const replacing = { incorporates: [], supersedes: ['code'] };

suite('what a version amounts to', () => {
  for (const [name, part, expected] of [
    ['nothing changed', {}, 'editorial'],
    ['the greatest of its changes', { changes: ['editorial', 'substantive', 'clarifying'] }, 'substantive'],
    ['what its author says, where that is more', { changes: ['editorial'], declared: 'clarifying' }, 'clarifying'],
    ['its changes, where its author says less', { changes: ['clarifying'], declared: 'editorial' }, 'clarifying'],
    ['a first version, whatever it changes', { before: null, changes: ['editorial'] }, 'substantive'],
    ['one that could not be compared', { changes: null }, 'substantive'],
    ['another document brought in', { version: withPolicy }, 'substantive'],
    ['another document let go', { before: withPolicy }, 'substantive'],
    [
      'one brought in for one let go',
      { version: withPolicy, before: { ...plain, incorporates: ['other'] } },
      'substantive',
    ],
    [
      'the same documents in another order',
      { version: { ...plain, incorporates: ['a', 'b'] }, before: { ...plain, incorporates: ['b', 'a'] } },
      'editorial',
    ],
    ['another document replaced', { version: replacing }, 'substantive'],
    ['one that it replaced before is named no longer', { before: replacing }, 'editorial'],
  ] as const satisfies readonly (readonly [string, Partial<Weighed>, string])[])
    test(`${name}: ${expected}`, () => {
      const weighed: Weighed = { version: plain, before: plain, changes: [], declared: null, ...part };
      assert.equal(significanceOfVersion(weighed), expected);
    });
});
