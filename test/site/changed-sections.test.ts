import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changedSections, strongest } from '../../site/src/changes/changed-sections.ts';
import { changeFilter } from '../../site/src/markup/change-filter.ts';
import { changeTable } from '../../site/src/markup/change-table.ts';
import { namesOf, uniqueNames } from '../../site/src/words/unique-names.ts';
import { textContent } from '../support/html-text-content.ts';
import { change, clause } from '../worlds/northwind-edition.ts';

const NAMES = { publisher: 'Northwind', topics: {}, documents: [{ id: 'old', title: 'Old Rules' }] };
const COMPARED = { title: 'Rules', before: { version: '1' }, after: '2', replaces: false };

let count = 0;
/** A change of a clause below these sections. */
function below(trail: readonly string[], parts: Partial<Parameters<typeof change>[0]> = {}) {
  const anchor = `c-${++count}`;
  return change({ kind: 'modified', after: [clause(anchor, `Words ${count}.`, { trail })], anchor, ...parts });
}

const many = () => [
  ...Array.from({ length: 6 }, () => below(['Rules', '1. Boats', '1.1 Oars'])),
  below(['2. Sails']),
  below(['Rules', '1. Boats']),
  ...Array.from({ length: 6 }, () => below(['3. Fees'], { significance: 'editorial', kind: 'markup' })),
  below(['4. End']),
  change({ kind: 'removed', before: [clause('gone', 'Gone.', { document: 'old', trail: ['Old Rules', '7. Dogs'] })] }),
  below([], { after: [clause('title', 'Title', { label: '5.', title: 'Title' })] }),
  below([]),
];

suite('many changes', () => {
  test('stand by their uppermost section, in the order in which the first of each comes', () => {
    assert.deepEqual(
      changedSections(many(), 'Rules', NAMES).map(({ name, changes }) => [name, changes.length]),
      [
        ['1. Boats', 7],
        ['2. Sails', 1],
        ['3. Fees', 6],
        ['4. End', 1],
        ['Gone from Old Rules', 1],
        ['5. Title', 1],
        ['At the beginning', 1],
      ],
    );
  });

  test('stand by the section below where the uppermost are few', () => {
    const changes = Array.from({ length: 16 }, (_, index) => below(['1. All', `1.${(index % 4) + 1} Part`]));
    assert.deepEqual(
      changedSections(changes, 'Rules', NAMES).map(({ name }) => name),
      ['1.1 Part', '1.2 Part', '1.3 Part', '1.4 Part'],
    );
  });

  test('are told apart only where they are many', () => {
    assert.deepEqual(changedSections(many().slice(0, 12), 'Rules', NAMES), []);
  });

  test('have anchors of their own', () => {
    const ids = changedSections(many(), 'Rules', NAMES).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('are a row for each section in the table, with what the strongest of them do', () => {
    const changes = many();
    changes[1] = below(['1. Boats'], {
      summary: 'A prohibition is new.',
      effects: [{ norm: 'prohibition', party: 'customer', change: 'added' }],
    });
    changes[2] = below(['1. Boats'], { summary: 'The wording changed.' });
    const table = changeTable(changes, [], COMPARED, 3, NAMES).markup;
    assert.equal(table.match(/<tr>/g)?.length, 8);
    const [, boats = ''] = /1\. Boats<\/a><\/th>([\s\S]*?)<\/tr>/.exec(table) ?? [];
    assert.match(
      textContent(boats).replace(/\s+/g, ' '),
      /7 changed .*: A prohibition is new\..*: The wording changed\.5 more changes in this section\./,
    );
  });

  test('tell most by what binds, before wording and what is harmless', () => {
    const [harmless, worded, binds] = [
      below([], { summary: 'a', significance: 'editorial' }),
      below([], { summary: 'b' }),
      below([], { summary: 'c', effects: [{ norm: 'obligation', party: 'customer', change: 'widened' }] }),
    ];
    assert.deepEqual(
      strongest([harmless, below([]), worded, binds], 3).map(({ summary }) => summary),
      ['c', 'b', 'a'],
    );
  });
});

suite('the choice of changes', () => {
  const choices = (changes: Parameters<typeof changeFilter>[0]) =>
    [...(changeFilter(changes)?.markup ?? '').matchAll(/id="only-(\w+)"[^>]*>([^<]*)/g)].map(([, id, words]) => [
      id,
      words,
    ]);

  test('is between what there is, with how much there is of it', () => {
    assert.deepEqual(choices(many()), [
      ['all', 'All (18)'],
      ['substantive', 'Substantive (12)'],
      ['chg', 'Changed (11)'],
      ['rem', 'Removed (1)'],
    ]);
  });
  test('is none where all are alike', () => assert.deepEqual(choices([below([]), below([])]), []));
});

suite('names in a list', () => {
  const named = (title: string, trail: readonly string[]) =>
    below([], { after: [clause('a', title, { title, trail })] });
  test('differ, by what stands above them or else by a count', () => {
    assert.deepEqual(uniqueNames([named('Summary', ['A']), named('Summary', ['B']), named('End', ['B'])], 40), [
      'Summary (A)',
      'Summary (B)',
      'End',
    ]);
    assert.deepEqual(uniqueNames([named('Summary', []), named('Summary', [])], 40), ['Summary', 'Summary (2)']);
  });
  test('are cut where they are many', () => {
    const changes = Array.from({ length: 12 }, (_, index) =>
      below([], { after: [clause('a', 'x', { label: `${index + 1}.` })] }),
    );
    assert.equal(namesOf(changes.slice(0, 2)), '1 and 2');
    assert.equal(namesOf(changes), '1, 2, 3, 4, 5, 6, 7, 8 and 4 more');
  });
});
