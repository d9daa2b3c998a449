import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { traceHistory } from '../support/trace-history.ts';

function lease(...texts: readonly string[]) {
  return traceHistory('lease', texts);
}

suite('a history', () => {
  const sentence = fc.constantFrom(
    'The owner lends the boat in summer.',
    'The owner lends the boat in summer. The sailor pays in silver.',
    'The sailor pays in silver.',
    'The sailor must not sail at night without a lamp.',
    'The sailor must not sail at night without two lamps and a bell.',
    'No dogs.',
    'Each side may leave by letter, a month before the end.',
  );
  const block = fc.tuple(fc.constantFrom('', '## ', '- ', '1.1 ', '1.2 '), sentence).map((parts) => parts.join(''));
  const text = fc.array(block, { maxLength: 9 }).map((blocks) => `# Lease\n\n${blocks.join('\n\n')}\n`);
  const history = fc.array(text, { minLength: 2, maxLength: 6 });

  test('that goes on never changes an id that was given', () => {
    fc.assert(
      fc.property(history, (texts) => {
        const whole = lease(...texts);
        for (let length = 1; length < texts.length; length++)
          assert.deepEqual(lease(...texts.slice(0, length)).ids, whole.ids.slice(0, length));
      }),
      { seed: 20240501, numRuns: 150 },
    );
  });

  test('gives the same lives however often it is read', () => {
    fc.assert(
      fc.property(history, (texts) => assert.deepEqual(lease(...texts).lives, lease(...texts).lives)),
      { seed: 20240502, numRuns: 50 },
    );
  });

  test('knows of each clause whether it stands, and tells the end of each that does not', () => {
    fc.assert(
      fc.property(history, (texts) => {
        const { ids, lives } = lease(...texts);
        for (const { clause, ended, changes, firstSeen, successors, origins } of lives) {
          const stood = ids.flatMap((version, index) => (version.includes(clause) ? [index + 1] : []));
          assert.equal(firstSeen, String(stood[0]));
          assert.equal(ended, stood.at(-1) === ids.length ? null : String(stood.at(-1)! + 1), clause);
          if (ended !== null) assert.ok(changes.at(-1)?.version === ended, `${clause} ended in silence`);
          for (const other of [...successors, ...origins])
            assert.ok(lives.some((life) => life.clause === other.clause));
        }
      }),
      { seed: 20240503, numRuns: 300 },
    );
  });

  test('that returns to an earlier version has its ids again', () => {
    fc.assert(
      fc.property(history, (texts) => {
        const { ids } = lease(...texts, texts[0]!);
        assert.deepEqual(ids.at(-1), ids[0]);
      }),
      { seed: 20240504, numRuns: 150 },
    );
  });

  test('of moves, new numbers, formatting and new clauses keeps every id, and gives short readable ones', () => {
    const clauses = fc.uniqueArray(sentence, { minLength: 2, maxLength: 7 });
    const order = fc.array(fc.nat({ max: 99 }), { minLength: 7, maxLength: 7 });
    const write = (texts: readonly string[], first: number, mark: string) =>
      `# Lease\n\n${texts.map((each, index) => `1.${index + first} ${mark}${each}${mark}`).join('\n\n')}\n`;
    fc.assert(
      fc.property(clauses, order, fc.nat({ max: 6 }), (before, keys, at) => {
        const after: string[] = before.toSorted(
          (one, other) => keys[before.indexOf(one)]! - keys[before.indexOf(other)]!,
        );
        after.splice(Math.min(at, after.length), 0, 'The harbour master may ask for a list of all on board at noon.');
        const { ids, find } = lease(write(before, 1, ''), write(after, 4, '**'), write(before, 1, ''));
        assert.ok(ids[0]!.every((id) => ids[1]!.includes(id)));
        assert.deepEqual(ids[2], ids[0]);
        for (const id of ids[1]!) assert.match(id, /^(?=.{6,40}$)[a-z0-9]+(?:-[a-z0-9]+)*-[a-z0-9]{4}$/);
        assert.equal(find(2, 'harbour master').startsWith('harbour-master-may-ask'), true);
      }),
      { seed: 20240505, numRuns: 150 },
    );
  });
});
