import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { describeLives, type LifeChange } from '../../scripts/changelog/lives.ts';
import { Lineage } from '../../scripts/diff/lineage/lineage.ts';
import { entriesIn, historyOf, TEXT } from '../worlds/made-history.ts';

suite('the lives of clauses', () => {
  const lineage = new Lineage<LifeChange>('terms');
  const texts = [TEXT, TEXT.replace('30', '14'), `${TEXT.replace('30', '14')}\nNo waiver.\n`, TEXT];
  const entries = entriesIn(historyOf('terms', ...texts), { lineage });
  const lives = describeLives('terms', lineage);

  test('tell each change with its redline, which is there', () => {
    const [pay] = lives.filter(({ name }) => name.startsWith('You must pay'));
    assert.deepEqual(
      pay!.changes.map(({ version, kind, significance, summary }) => [version, kind, significance, summary]),
      [
        ['2024-02-01', 'modified', 'substantive', entries[1]!.changes[0]!.summary],
        ['2024-04-01', 'modified', 'substantive', entries[3]!.changes[0]!.summary],
      ],
    );
    for (const { changes, clause } of lives)
      for (const { redline } of changes) {
        const entry = entries.find(({ slug }) => slug === redline.entry)!;
        const change = entry.changes.find(({ anchor }) => anchor === redline.anchor)!;
        assert.ok([...change.before, ...change.after].some((ref) => ref.clause === clause));
      }
  });

  test('are on both sides of every change', () => {
    const known = new Set(lives.map(({ clause }) => clause));
    const refs = entries.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [...before, ...after]));
    assert.ok(refs.length > 3);
    for (const { clause } of refs) assert.ok(known.has(clause), clause);
  });

  test('end where a clause is gone', () => {
    const waiver = lives.find(({ name }) => name === 'No waiver.')!;
    assert.deepEqual(
      [waiver.document, waiver.firstSeen, waiver.ended, waiver.changes.at(-1)!.kind],
      ['terms', '2024-03-01', '2024-04-01', 'removed'],
    );
  });
});

test('a version that was withdrawn before it took effect has its changes, but no part in the lives', () => {
  const lineage = new Lineage<LifeChange>('terms');
  const withdrawn = 'effective: 2024-06-01\nwithdrawn: { on: 2024-02-15, reason: A mistake }';
  const [other, last] = [TEXT.replace('30', '14'), TEXT.replace('30', '20')];
  const entries = entriesIn(historyOf('terms', TEXT, [withdrawn, other], last), { lineage });
  const clauses = entries.slice(1).map(({ previous, changes }) => [previous, changes[0]!.before[0]!.clause]);
  assert.deepEqual(clauses[0], clauses[1]);
  assert.equal(clauses[0]![0], '2024-01-01');
  const told = describeLives('terms', lineage).flatMap(({ changes }) => changes.map(({ version }) => version));
  assert.deepEqual(told, ['2024-03-01']);
});
