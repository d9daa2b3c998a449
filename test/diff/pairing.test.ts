import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { matchClauses } from '../../scripts/diff/match/match-clauses.ts';
import { compare } from '../../scripts/index.ts';

/** Pairs that are not equal texts in one place, and what is gone or new, each clause by its first two words. */
function pair(before: string, after: string): readonly string[] {
  const matching = matchClauses(parseClauses(before), parseClauses(after));
  const name = ({ key }: { readonly key: string }) => key.split(/\s+/).slice(0, 2).join(' ');
  const join = (clauses: readonly { readonly key: string }[]) => clauses.map(name).join(' + ');
  return [
    ...matching
      .pairings()
      .filter(
        ({ before: [one], after: all, stage }) => all.length > 1 || one!.key !== all[0]!.key || /else/.test(stage),
      )
      .map((pairing) => `${join(pairing.before)} = ${join(pairing.after)}`),
    ...matching.loneBefore().map((clause) => `${name(clause)} =`),
    ...matching.loneAfter().map((clause) => `= ${name(clause)}`),
  ];
}

const AROUND = ['# Library\n\nMembers pay no fee for books.\n\n', '\n\nThe reading room closes at nine.\n'] as const;
const between = (text: string) => AROUND.join(text);

const CASES: readonly (readonly [name: string, before: string, after: string, expected: readonly string[]])[] = [
  [
    'pairs a clause with the long one that it was drawn out to, and not with what took its number',
    '# Club\n\n(a) Meetings are held in spring.\n\n(b) A meeting is valid with the presence of a third of all the members entitled to vote.\n',
    '# Club\n\n(a) Meetings are held in spring.\n\n(b) Unless these rules ask for more, a meeting is valid with the presence of a third of all the members entitled to vote on the day. Whoever joins by telephone or sends a proxy counts as present, and whoever has not paid the fee of the year before does not count at all, neither among those present nor among those entitled.\n\n(c) Members may vote by letter on the sale of boats, where the letter reaches the secretary two weeks before the meeting and names the boat.\n',
    ['A meeting = Unless these', '= Members may'],
  ],
  [
    'pairs an item with the few words that are left of it',
    between(
      '- Name of the lender.\n- Day of return. On this day the book has to be back at the counter, and for every week beyond it a fine is due that is told at the door.\n- Shelf.',
    ),
    between('- Name of the lender.\n- Day of return.\n- Shelf.'),
    ['Day of = Day of'],
  ],
  [
    'does not pair paragraphs that only share the words of any two sentences',
    between('This is not for those who are with us on their own, or for any of them.'),
    between('We keep what you write to us, and it is with those of our staff who see to it.'),
    ['This is =', '= We keep'],
  ],
  [
    'pairs a list item whose content was replaced between items that stayed, by what it is about',
    between('(a) the lender is Alder House, 12 Harbour Street, Bergen;\n\n(b) the guarantor is the city;'),
    between('(a) the lender is Birch Foundation, Box 7, Old Mill, 4th floor, Turku;\n\n(b) the guarantor is the city;'),
    ['the lender = the lender'],
  ],
  [
    'pairs two definitions of one term, whatever they say of it',
    '# Terms\n\n"Dues" means the yearly contribution.\n\nBooks are lent for a month.\n\n"Reader" means whoever holds a card.\n',
    '# Terms\n\n"Reader" means whoever holds a card.\n\nBooks are lent for a month.\n\n"Dues" means all that a household owes, with fines, postage and the cost of lost books, less what it paid ahead.\n\n"Guest" means a visitor.\n',
    ['"Dues" means = "Dues" means', '"Reader" means = "Reader" means', '= "Guest" means'],
  ],
  [
    'does not move boilerplate from a heading that has other text now to a new heading',
    '# Profile\n\n## Version\n\nNot specified.\n\n## Names\n\nNot specified.\n\n## Keys\n\nNot specified.\n',
    '# Profile\n\n## Version\n\nNot specified.\n\n## Algorithms\n\nNot specified.\n\n## Names\n\nNot specified.\n\n## Keys\n\nKeys are held in two safes in different towns, and nobody may open both.\n',
    ['Not specified. =', '= Algorithms', '= Not specified.', '= Keys are'],
  ],
  [
    'moves a short text that stands only once',
    '# People\n\n## Keepers\n\n- Ada\n- Bo\n\n## Former keepers\n\n- Cy\n',
    '# People\n\n## Keepers\n\n- Ada\n\n## Former keepers\n\n- Cy\n- Bo\n',
    [],
  ],
  [
    'does not pair an entry of the contents with a heading of a like title',
    '# Desk\n\nStill to be written:\n\n- How we answer letters sent\n- What we keep\n',
    '# Desk\n\nWe answer every letter in person, in the order in which they came.\n\n## How we get letters\n\nThey come to the desk by post, or are left in the box at the door.\n',
    ['Still to =', 'How we =', 'What we =', '= We answer', '= How we', '= They come'],
  ],
  [
    'does not take a section for another because one clause went there',
    '# Rules\n\n## Exceptions\n\nGames of chance are shut out for ever and without debate.\n\nPets stay at home, be they large or small.\n\nSmoke drifts, so smokers use the yard behind the mill.\n\nTell the warden at once.\n',
    '# Rules\n\n## Starting a complaint\n\nThe complaint names a day, a room and a witness whom we can call.\n\nWe hear both sides in the same week and write down what they say.\n\nTell the warden at once.\n\nNobody has to face the other side alone, or on a day of rest.\n',
    [
      'Exceptions =',
      'Games of =',
      'Pets stay =',
      'Smoke drifts, =',
      '= Starting a',
      '= The complaint',
      '= We hear',
      '= Nobody has',
    ],
  ],
  [
    'keeps both clauses between which a sentence went',
    '# Bill\n\n1. You must pay within a month. We may charge interest on late payments at one percent a month.\n\n2. You may dispute a bill within ten days.\n',
    '# Bill\n\n1. You must pay within a month.\n\n2. You may dispute a bill within ten days. We may charge interest on late payments at one percent a month.\n',
    ['You must = You must', 'You may = You may'],
  ],
  [
    'finds the sentence that became a paragraph of its own in its section, with another between',
    '# Data\n\n## What you give\n\nWe keep what you write on the card. If you order a book by post, a carrier whom we trust learns your address. We never sell it.\n\n## What we see\n\nA counter at the door.\n',
    '# Data\n\n## What you give\n\nWe keep what you write on the card. We never sell it.\n\nGuests write in the book at the door, which nobody copies.\n\nIf you order a book by post, a carrier whom we trust learns your address.\n\n## What we see\n\nA counter at the door.\n',
    ['We keep = We keep + If you', '= Guests write'],
  ],
  [
    'but not where it stands under another heading, where it may say another thing',
    '# Data\n\n## What you give\n\nWe keep what you write on the card. If you order a book by post, a carrier whom we trust learns your address. We never sell it.\n\n## What we see\n\nA counter at the door.\n',
    '# Data\n\n## What you give\n\nWe keep what you write on the card. We never sell it.\n\n## What we see\n\nA counter at the door.\n\nIf you order a book by post, a carrier whom we trust learns your address.\n',
    ['We keep = We keep', '= If you'],
  ],
  [
    'puts the last word of a paragraph that was broken into lines with the others',
    between(
      'The desk may close for a day in order to count the books and mend what was torn or lost by then, and tells you before.',
    ),
    between(
      'The desk may close for a day in order to count the books and mend\n\nwhat was torn or lost by then, and tells you\n\nbefore.',
    ),
    ['The desk = The desk + what was + before.'],
  ],
];

const NAME = 'Name and number of the card, as printed.';
const ADDRESS = 'Address and telephone, where you gave them.';
const BOOKS = 'Books that were borrowed over two years.';
const GATES = 'Records made by the gates of each branch.';
const ROWS = [
  ['Reaching members', 'We write about loans and about evenings in the reading room.', NAME, ADDRESS, BOOKS],
  ['Counting visits', 'We tell how many come to every house on which weekday.', NAME, BOOKS, GATES],
  ['Helping research', 'We give the university figures in which nobody is known.', NAME, ADDRESS, GATES],
];

describe('matching', () => {
  for (const [name, before, after, expected] of CASES) it(name, () => assert.deepEqual(pair(before, after), expected));

  it('gives each row of a table that is taken apart its own copy of what all of them list', () => {
    const before = `# Uses\n\n| Use |\n|---|\n${ROWS.map(([title, ...rest]) => `| ${[`${title}.`, ...rest].join(' ')} |\n`).join('')}`;
    const after = `# Uses\n\n${ROWS.map(([title, text, ...rest]) => `## ${title}\n\n${text}\n\n${rest.map((item) => `- ${item}\n`).join('')}\n`).join('')}`;
    const groups = pair(before, after).filter((line) => line.includes(' + '));
    assert.deepEqual(groups, [
      'Reaching members. = Reaching members + We write + Name and + Address and + Books that',
      'Counting visits. = Counting visits + We tell + Name and + Books that + Records made',
      'Helping research. = Helping research + We give + Name and + Address and + Records made',
    ]);
  });
});

describe('words that went elsewhere', () => {
  const marks = (before: string, after: string) =>
    compare(before, after).changes.flatMap(({ redline }) =>
      redline.flatMap(({ op, elsewhere }) => (elsewhere === undefined ? [] : [`${op} ${elsewhere.label}`])),
    );
  const interest = ' We may charge interest on late payments at one percent a month.';
  const bill = (first: string, second: string) =>
    `1. You must pay within a month.${first}\n\n2. You may dispute a bill within ten days.${second}\n`;

  it('name the clause where they stand now, and the one where they stood', () => {
    assert.deepEqual(marks(bill(interest, ''), bill('', interest)), ['delete 2.', 'insert 1.']);
  });

  it('are gone and new where one of them is another', () => {
    assert.deepEqual(marks(bill(interest, ''), bill('', interest.replace('one', 'two'))), []);
  });

  it('are no move where they only took the place of their own capitals', () => {
    assert.deepEqual(marks(bill(interest, ''), bill(interest.toUpperCase(), '')), []);
  });

  it('are few and may stand anywhere', () => {
    assert.deepEqual(marks(bill(' We may charge interest then.', ''), bill('', ' We may charge interest then.')), []);
  });
});

describe('the redline of a list set as one sentence', () => {
  it('keeps the words of all items', () => {
    const items = [
      'share the card with a neighbour;',
      'write in the margins of any book;',
      'or keep what others wait for.',
    ];
    const before = `# Rules\n\nNobody may\n\n${items.map((item) => `- ${item}\n`).join('')}`;
    const after = `# Rules\n\nNobody may (a) share the card with a neighbour; (b) write in the margins of any book; (c) or keep what others wait for.\n`;
    const [change] = compare(before, after).changes;
    assert.equal(change!.kind, 'merged');
    const deleted = change!.redline.flatMap(({ op, text }) => (op === 'delete' ? [text.trim()] : [])).filter(Boolean);
    assert.deepEqual(deleted, []);
  });
});
