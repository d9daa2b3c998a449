import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { CUES } from '../../scripts/reading/cues/cues.ts';
import { LIABILITY_EXAMPLES } from '../../scripts/reading/cues/liability.ts';
import { OBLIGATION_EXAMPLES } from '../../scripts/reading/cues/obligation.ts';
import { PERMISSION_EXAMPLES } from '../../scripts/reading/cues/permission.ts';
import { PROHIBITION_EXAMPLES } from '../../scripts/reading/cues/prohibition.ts';
import { SCOPE_EXAMPLES, SCOPE_WORDS } from '../../scripts/reading/cues/scope-words.ts';
import { TRAP_EXAMPLES } from '../../scripts/reading/cues/traps.ts';
import { findCues } from '../../scripts/reading/norms/find-cues.ts';
import { readOwnNorms } from '../../scripts/reading/norms/read-own-norms.ts';
import { readParties } from '../../scripts/reading/norms/read-parties.ts';

const EXAMPLES = {
  ...TRAP_EXAMPLES,
  ...LIABILITY_EXAMPLES,
  ...PROHIBITION_EXAMPLES,
  ...OBLIGATION_EXAMPLES,
  ...PERMISSION_EXAMPLES,
};

describe('a cue', () => {
  it('has a name of its own, examples and counter-examples', () => {
    const names = CUES.map(({ name }) => name);
    assert.deepEqual([...new Set(names)].sort(), Object.keys(EXAMPLES).sort());
    assert.equal(new Set(names).size, names.length);
    for (const [name, { found, not }] of Object.entries(EXAMPLES)) assert.ok(found.length > 0 && not.length > 0, name);
  });

  for (const [name, { found, not }] of Object.entries(EXAMPLES)) {
    it(`“${name}” is found in its examples and not in their look-alikes`, () => {
      const namesIn = (text: string) => findCues(text).map(({ cue }) => cue.name);
      for (const text of found) assert.ok(namesIn(text).includes(name), `${text} has ${namesIn(text)}`);
      for (const text of not) assert.ok(!namesIn(text).includes(name), text);
    });
  }

  it('takes time in proportion to the text, whatever the text', () => {
    const parties = readParties(parseClauses('Northwind ("we") serves you.').clauses);
    const hostile = [
      'may not be ',
      'no one that which ',
      'neither liable nor ',
      'without prior written ',
      'you only generally each solely not also ',
      'we may, and our users, each ',
      'not immediately permanently only be ',
    ];
    for (const piece of hostile) {
      const started = performance.now();
      readOwnNorms(`You ${piece.repeat(2_000)} must not be sold.`, parties);
      assert.ok(performance.now() - started < 2_000, piece);
    }
  });
});

describe('words of scope', () => {
  for (const { name, pattern } of SCOPE_WORDS)
    it(`“${name}” are found in their examples`, () => {
      for (const words of SCOPE_EXAMPLES[name]!.found) assert.match(words, pattern);
      for (const words of SCOPE_EXAMPLES[name]!.not) assert.doesNotMatch(words, pattern);
    });
});

describe('the parties', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Northwind AI, Inc. ("Northwind", "we" or "us") serves you.', ['Northwind', 'Northwind AI']],
    ['Fernweh will host files. Fernweh may end the beta. Fernweh shall pay. The Service may end.', ['Fernweh']],
    ['The Service may end. The Service may move. The Service may pause.', []],
  ];
  for (const [text, provider] of cases)
    it(`“${text}”`, () => assert.deepEqual(readParties(parseClauses(text).clauses).provider, provider));
});
