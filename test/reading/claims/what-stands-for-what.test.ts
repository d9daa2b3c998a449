import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../../scripts/index.ts';

const FRAME = '# Harbour rules\n\nYou keep your boat clean.\n\n';

/** All that is said of one change of a clause: its reasons and its summary. */
function told(before: string, after: string): string {
  const { changes } = compare(`${FRAME}${before}\n`, `${FRAME}${after}\n`);
  return changes.flatMap(({ reasons = [], summary }) => [...reasons, summary]).join('\n');
}

suite('what stands in front of a rule', () => {
  const RULES: readonly (readonly [before: string, after: string, says: RegExp])[] = [
    [
      'After two weeks, we will answer you.',
      'We will answer you.',
      /duty of the provider covers more: it no longer says “After two weeks”/,
    ],
    [
      'We will answer you.',
      'Within 14 days, we will answer you.',
      /duty of the provider covers more: it adds “Within 14 days”/,
    ],
    ['You may moor at night.', 'During the season, you may moor at night.', /right of customers covers less/],
    ['You must not moor here.', 'Unless we agree, you must not moor here.', /prohibition on customers covers less/],
  ];
  for (const [before, after, says] of RULES)
    test(`bounds it, and is no member of a list: ${after}`, () => assert.match(told(before, after), says));

  test('bounds nothing where it only joins', () => {
    assert.doesNotMatch(told('You must pay the fee.', 'For the avoidance of doubt, you must pay the fee.'), /covers/);
  });

  test('is no more of a rule where it only shows what is meant', () => {
    const ask = 'If it is about another guest, that guest must ask for it';
    assert.doesNotMatch(told(`${ask}, such as for a letter of theirs.`, `${ask}.`), /covers/);
  });
});

suite('a figure', () => {
  test('takes no other’s place where it stood already', () => {
    const said = told(
      'The gate usually opens within 24 hours. It may take up to 72 hours for some boats to enter.',
      'The gate usually opens for boats within 24 hours, but in some cases it may take longer to enter.',
    );
    assert.doesNotMatch(said, /72 hours → 24 hours/);
  });

  test('that changes places with another is told', () => {
    const said = told('You pay $5 for a boat and $10 for a crane.', 'You pay $10 for a boat and $5 for a crane.');
    assert.match(said, /\$10 instead of \$5/);
  });
});

suite('words that went', () => {
  test('are not said to have made way for words of another sentence', () => {
    const said = told(
      'We go by the harbour law of Leith. We will never let your berth to others.',
      'We go by any applicable harbour law, wherever the boat is kept.',
    );
    assert.match(
      said,
      /no longer says “We will never let your berth to others”|is gone: “We will never let your berth/,
    );
    assert.doesNotMatch(said, /instead of “[^”]*We will never/);
  });

  test('are not said to have made way for the number of an item', () => {
    const said = told('Bring a rope. Bring a lamp.', 'Bring:\n\n1. a rope;\n2. a lamp.');
    assert.doesNotMatch(said, /“\d”/);
  });
});

test('a title that stood twice and stands once is not gone', () => {
  const said = told('## Berths\n\n## Berths\n\nEach boat has one.', '## Berths\n\nEach boat has one.');
  assert.doesNotMatch(said, /This text is gone/);
});

test('a period without a figure is the same with its article and without', () => {
  const said = told(
    'We keep it for a limited period (mostly 30 days).',
    'We keep it for the limited period needed to sail.',
  );
  assert.doesNotMatch(said, /a limited period → limited period/);
});

suite('a list', () => {
  const TABLE = '## Visits\n\n| Year | Boats |\n|---|---|\n| 2015 | 3 |\n| 2016 | 4 |';

  test('that goes as a whole loses nothing one by one', () => {
    assert.doesNotMatch(told(`${TABLE}\n\nWe count.`, '## Visits\n\nWe count.'), /\blos[te]/);
  });

  test('that stays loses its row', () => {
    assert.match(told(TABLE, TABLE.replace('| 2016 | 4 |', '').trimEnd()), /The table loses the row “2016”/);
  });
});

suite('what is no rule', () => {
  test('what the provider does with data is a practice, and no right', () => {
    const said = told('We sail.', 'We sail.\n\nWe share your data with the harbour master.');
    assert.match(said, /A practice of the provider is new/);
  });

  test('what customers grant to somebody is no right of theirs', () => {
    assert.doesNotMatch(
      told('We sail.', 'We sail.\n\nYou grant Wharfside a licence to keep it.'),
      /right of customers/,
    );
  });

  test('an item has no rule of a sentence that stands before its lead-in', () => {
    const item = '- Boat data: the length and the draught.';
    const said = told(
      `We ask first, and you may decline. Reports include:\n\n${item}\n- A map.`,
      'We receive reports.',
    );
    assert.doesNotMatch(said, /right of customers is gone: “Reports include/);
  });

  for (const [what, text] of [
    ['to confirm that nothing is prohibited', 'You confirm that you are not prohibited from sailing.'],
    ['to be asked for something', 'We ask you for some details of your boat; none has to be given.'],
    ['what others must do', 'We require that the whole notice be made by the owner of the mark.'],
  ] as const)
    test(`${what}, of customers`, () => {
      assert.doesNotMatch(told('We sail.', `We sail.\n\n${text}`), /(?:prohibition|duty).*customers/);
    });
});

test('a term that is part of a longer one is not used there', () => {
  const said = told(
    '“Harbour Map” means a map. You keep the Harbour Map dry.',
    '“Harbour Map” means a map. You keep the Harbour Map dry.\n\n“Map” means a drawing.',
  );
  assert.match(said, /The definition of “Map” is new\.$/m);
});
