import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { formatChange } from '../../scripts/commands/read/format-change.ts';
import { findDifferences } from '../../scripts/diff/find-differences.ts';
import { type Change, compare } from '../../scripts/index.ts';
import { readChanges, WITHHELD } from '../../scripts/reading/read-change.ts';

const TERMS = fileURLToPath(new URL('../../terms/', import.meta.url));
/** Real clauses, as blocks that a blank line parts. */
const BLOCKS = readdirSync(TERMS)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    readFileSync(`${TERMS}${name}`, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n{2,}/),
  )
  .filter((block) => block.trim() !== '');

/** What an editor, a slip of the hand or a broken tool does to one block. */
const EDITS: readonly ((block: string, at: number) => string)[] = [
  (block) =>
    block
      .split(/(?<=[.;]) /)
      .toReversed()
      .join(' '),
  (block, at) =>
    block
      .split(' ')
      .toSpliced(at % block.split(' ').length, 1)
      .join(' '),
  (block, at) =>
    block
      .split(' ')
      .toSpliced(at % block.split(' ').length, 0, 'not')
      .join(' '),
  (block, at) => `${block.slice(0, at % block.length)}${block.slice((at % block.length) + 1)}`,
  (block) => block.replace(/\d+/, '99'),
  (block) => block.toUpperCase(),
  (block) => block.replaceAll('.', ''),
  (block) => `> ${block}`,
  (block) => `${block} ${block}`,
  (block) => block.replace(/^(\s*)[-*] /gm, '$1  - '),
  (block) => block.normalize('NFD').replaceAll(' ', '\u00a0'),
  (block) => block.replaceAll('e', '\u0435'),
  () => '30.',
  () => '![](picture.png)',
  () => '{: .notice }',
];

function assertTold(changes: readonly Change[], what: string): void {
  for (const change of changes) {
    assert.ok(
      change.reasons.length > 0 && change.reasons.every((reason) => /\p{L}/u.test(reason)),
      `${what}: no reason`,
    );
    assert.match(change.summary, /\p{L}/u, `${what}: no summary`);
    assert.doesNotMatch(change.reasons.join(' '), /could not be read/, what);
    assert.ok(formatChange(change, { width: 80, colour: false }).length > 0);
  }
}

suite('every change has a reason and a sentence', () => {
  test('whatever is done to real clauses', () => {
    const edit = fc.record({ block: fc.nat(BLOCKS.length - 1), edit: fc.nat(EDITS.length - 1), at: fc.nat(400) });
    fc.assert(
      fc.property(
        fc.nat(BLOCKS.length - 12),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.nat(11),
        (from, edits, moved) => {
          const before = BLOCKS.slice(from, from + 12);
          const after = [...before];
          for (const { block, edit: which, at } of edits)
            after[block % 12] = EDITS[which]!(after[block % 12]!, at) || 'x';
          after.push(...after.splice(moved, 1));
          const [one, other] = [before, after].map((blocks) => `# Terms\n\n${blocks.join('\n\n')}\n`);
          assertTold(compare(one!, other!).changes, 'forwards');
          assertTold(compare(other!, one!).changes, 'backwards');
        },
      ),
      { seed: 20261129, numRuns: 150 },
    );
  });
});

test('A clause that the reading fails on is told as substantive, and the others are read', () => {
  const [before, after] = [
    '# Terms\n\nYou pay.\n\nWe answer.\n',
    '# Terms\n\nYou pay fees.\n\nWe answer letters.\n',
  ].map(parseClauses);
  const { described } = findDifferences(before!, after!);
  const broken = new Proxy(described[0]!.pairing.after[0]!, {
    get: (clause, name) => {
      if (name === 'marks') throw new Error('marks are broken');
      return Reflect.get(clause, name) as unknown;
    },
  });
  const changes = [{ ...described[0]!, pairing: { ...described[0]!.pairing, after: [broken] } }, described[1]!];
  const [one, other] = readChanges(changes, { before: before!.clauses, after: after!.clauses, topics: [] });
  assert.equal(one!.significance, 'substantive');
  assert.match(one!.reasons.join(), /could not be read.*marks are broken/);
  assert.equal(one!.summary, WITHHELD);
  assert.doesNotMatch(other!.reasons.join(), /could not be read/);
});
