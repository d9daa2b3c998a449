import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { leadInOf } from '../../scripts/clauses/lead-in.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { type Change, compare } from '../../scripts/index.ts';
import { splitSentences } from '../../scripts/reading/sentences/split-sentences.ts';

const TERMS = new URL('../../terms/', import.meta.url);
/** Our own documents, as blocks that a blank line parts. */
const OWN = readdirSync(TERMS)
  .filter((name) => name.endsWith('.md'))
  .map((name) =>
    readFileSync(new URL(name, TERMS), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n{2,}/),
  );

/** Neither a heading nor a list, the ends of which are no sentences. */
function isProse(blocks: readonly string[], ...at: readonly number[]): boolean {
  return at.every((index) => /^[\p{L}"_*]/u.test(blocks[index]!) && !blocks[index]!.includes('\n'));
}

/** What an editor does with sentences: takes the last of one block to another, copies it, drops a block, moves it, joins two sentences. */
const EDITS: readonly ((blocks: string[], from: number, to: number) => string[])[] = [
  (blocks, from, to) => {
    const [one, other] = [from % blocks.length, to % blocks.length];
    const sentences = blocks[one]!.split(/(?<=[.;]) (?=\p{Lu})/u);
    if (one === other || sentences.length < 2 || !isProse(blocks, one, other)) return blocks;
    blocks[one] = sentences.slice(0, -1).join(' ');
    blocks[other] += ` ${sentences.at(-1)!}`;
    return blocks;
  },
  (blocks, from, to) => {
    const [one, other] = [from % blocks.length, to % blocks.length];
    if (!isProse(blocks, one, other)) return blocks;
    blocks[other] += ` ${blocks[one]!.split(/(?<=[.;]) (?=\p{Lu})/u).at(-1)!}`;
    return blocks;
  },
  (blocks, from) => blocks.toSpliced(from % blocks.length, 1),
  (blocks, from, to) => {
    const [block] = blocks.splice(from % blocks.length, 1);
    return blocks.toSpliced(to % (blocks.length + 1), 0, block!);
  },
  (blocks, from) => {
    blocks[from % blocks.length] = blocks[from % blocks.length]!.replace(/\. (?=We|You)/, ', and ');
    return blocks;
  },
];

/** A version of the rules of a club that lends boats. */
function rules(...blocks: readonly string[]): string {
  return [
    '# Rules of the Boat Club',
    'Harbour Club Ltd ("the club", "we" or "us") lends boats to you ("Member").',
    ...blocks,
    '## Letters',
    'Letters reach the club at its hut by the old harbour.',
    '',
  ].join('\n\n');
}

/** `modified clarifying: reasons` for each change, and its effects. */
function told(changes: readonly Change[]): readonly string[] {
  return changes.map(({ kind, significance, reasons, effects }) =>
    [
      `${kind} ${significance}: ${reasons.join(' ')}`,
      ...effects.map(({ norm, party, change }) => `${norm}/${party}/${change}`),
    ].join(' | '),
  );
}

interface Case {
  readonly what: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly expected: readonly string[];
}

const FEES = '## Fees';
const BOATS = '## Boats';
const IN_MAY = 'You pay the dues of the season in May, in full.';
const PIER = 'Boats lie at the pier from April to October, each at its own ring.';
const TRAILER = 'We may tow a boat that blocks the slipway and bill its owner.';

const CASES: readonly Case[] = [
  {
    what: 'a sentence that went to another clause',
    before: [FEES, `${IN_MAY} ${TRAILER}`, BOATS, PIER],
    after: [FEES, IN_MAY, BOATS, `${PIER} ${TRAILER}`],
    expected: [
      'modified editorial: “We may tow a boat that blocks the slipway and bill its owner” stands in the first paragraph under “Boats” now, word for word.',
      'modified editorial: “We may tow a boat that blocks the slipway and bill its owner” stood in the first paragraph under “Fees” before, word for word.',
    ],
  },
  {
    what: 'a short one',
    before: [FEES, `${IN_MAY} We repair torn sails.`, BOATS, PIER],
    after: [FEES, IN_MAY, BOATS, `${PIER} We repair torn sails.`],
    expected: [
      'modified editorial: “We repair torn sails” stands in the first paragraph under “Boats” now, word for word.',
      'modified editorial: “We repair torn sails” stood in the first paragraph under “Fees” before, word for word.',
    ],
  },
  {
    what: 'one that was edited on its way: the edit is told where it stands now',
    before: [FEES, `${IN_MAY} You must return the oars to the shed within two hours.`, BOATS, PIER],
    after: [FEES, IN_MAY, BOATS, `${PIER} You must return the oars to the shed within one hour.`],
    expected: [
      'modified substantive: “You must return the oars to the shed within two hours” stands in the first paragraph under “Boats” now, edited; that it says the same there is not shown.',
      'modified substantive: A duty of customers covers more. | obligation/customer/widened',
    ],
  },
  {
    what: 'one that came under a heading for some people alone',
    before: ['## Guests', 'Boats are green. You must wear a vest on the water.', '## Children', 'They sail in pairs.'],
    after: ['## Guests', 'Boats are green.', '## Children', 'They sail in pairs. You must wear a vest on the water.'],
    expected: [
      'modified substantive: “You must wear a vest on the water” stands in the first paragraph under “Children” now; that it says the same there is not shown.',
      'modified substantive: “You must wear a vest on the water” stood in the first paragraph under “Guests” before; that it says the same there is not shown.',
    ],
  },
  {
    what: 'one that refers to what stood before it',
    before: [FEES, `${IN_MAY} This does not apply to visitors from other clubs.`, BOATS, PIER],
    after: [FEES, IN_MAY, BOATS, `${PIER} This does not apply to visitors from other clubs.`],
    expected: [
      'modified substantive: “This does not apply to visitors from other clubs” stands in the first paragraph under “Boats” now; that it says the same there is not shown.',
      'modified substantive: “This does not apply to visitors from other clubs” stood in the first paragraph under “Fees” before; that it says the same there is not shown.',
    ],
  },
  {
    what: 'one to which the sentence after it refers',
    before: [FEES, `${TRAILER} This does not apply to visitors from other clubs.`, BOATS, PIER],
    after: [FEES, 'This does not apply to visitors from other clubs.', BOATS, `${PIER} ${TRAILER}`],
    expected: [
      'modified substantive: “We may tow a boat that blocks the slipway and bill its owner” stands in the first paragraph under “Boats” now; that it says the same there is not shown.',
      'modified substantive: “We may tow a boat that blocks the slipway and bill its owner” stood in the first paragraph under “Fees” before; that it says the same there is not shown.',
    ],
  },
  {
    what: 'an item that stands in another list of the same lead-in',
    before: [
      'For the race we need:',
      '- your name in full;\n- the name of your boat.',
      'For the crane we need:',
      '- your name in full;\n- the weight of your boat.',
    ],
    after: [
      'For the race we need:',
      '- the name of your boat.',
      'For the crane we need:',
      '- your name in full;\n- the weight of your boat.',
    ],
    expected: ['removed substantive: The list under “For the race we need” lost “your name in full”.'],
  },
  {
    what: 'two sentences joined by “and”',
    before: ['## Leaving', 'You may leave the club. We will refund the deposit.'],
    after: ['## Leaving', 'You may leave the club, and we will refund the deposit.'],
    expected: ['modified clarifying: The words of two sentences are one sentence now; they say the same.'],
  },
  {
    what: 'one sentence split in two',
    before: ['## Leaving', 'You may leave the club, and we will refund the deposit.'],
    after: ['## Leaving', 'You may leave the club. We will refund the deposit.'],
    expected: ['modified clarifying: The words of one sentence are set as two sentences now; they say the same.'],
  },
  {
    what: 'a split that takes the second half out of the condition',
    before: ['## Leaving', 'If you are late, we may lock the boat and you must pay a fine.'],
    after: ['## Leaving', 'If you are late, we may lock the boat. You must pay a fine.'],
    expected: [
      'modified substantive: The words of one sentence are set as two sentences now; that they say the same is not shown.',
    ],
  },
  {
    what: 'a split that leaves a place to the first half alone',
    before: ['## Leaving', 'In Kiel we refund the deposit and you may keep the key.'],
    after: ['## Leaving', 'In Kiel we refund the deposit. You may keep the key.'],
    expected: [
      'modified substantive: The words of one sentence are set as two sentences now; that they say the same is not shown.',
    ],
  },
  {
    what: 'two sentences joined under what is agreed',
    before: ['## Sea', 'You agree that tides vary. We may close the pier.'],
    after: ['## Sea', 'You agree that tides vary and we may close the pier.'],
    expected: [
      'modified substantive: The words of two sentences are one sentence now; that they say the same is not shown.',
    ],
  },
  {
    what: 'an enumeration set as a list with its lead-in',
    before: ['## Duties', 'You must (a) dry the sails, (b) coil the ropes and (c) sign the book.'],
    after: ['## Duties', 'You must:', '- dry the sails,\n- coil the ropes and\n- sign the book.'],
    expected: ['split editorial: The words are the same, in more or fewer paragraphs.'],
  },
  {
    what: 'a sentence set as a list that has one item more: that item alone is new',
    before: ['## Sea', 'Skippers agree that tides vary; and the club sells no insurance.'],
    after: [
      '## Sea',
      'Skippers agree that:',
      '- tides vary;\n- the club sells no insurance; and\n- the club is not liable for theft.',
    ],
    expected: [
      'split editorial: The words of one sentence are set as the lines of a list now; they say the same.',
      'added substantive: A term on the liability of the provider is new. | liability/provider/added',
    ],
  },
  {
    what: 'three equal clauses made one',
    before: ['## Oars', TRAILER, '## Sails', `${TRAILER} Sails are red.`, '## Ropes', `Ropes are blue. ${TRAILER}`],
    after: ['## Oars', TRAILER, '## Sails', 'Sails are red.', '## Ropes', 'Ropes are blue.'],
    expected: [
      'modified editorial: “We may tow a boat that blocks the slipway and bill its owner” still stands in the first paragraph under “Oars”, word for word.',
      'modified editorial: “We may tow a boat that blocks the slipway and bill its owner” still stands in the first paragraph under “Oars”, word for word.',
    ],
  },
  {
    what: 'one item that says what two did',
    before: ['## Bans', 'You must not:', '- light fires on board;\n- light lamps on board;\n- sing.'],
    after: ['## Bans', 'You must not:', '- light fires or lamps on board;\n- sing.'],
    expected: [
      'modified clarifying: What two sentences said is said in one now; they say the same.',
      'removed clarifying: What two sentences said is said in one now; they say the same.',
    ],
  },
  {
    what: 'one that bans only both together',
    before: ['## Bans', 'You must not:', '- light fires on board;\n- light lamps on board;\n- sing.'],
    after: ['## Bans', 'You must not:', '- light fires and lamps on board;\n- sing.'],
    expected: [
      'modified substantive: What two sentences said is said in one now; that they say the same is not shown.',
      'removed substantive: What two sentences said is said in one now; that they say the same is not shown.',
    ],
  },
  {
    what: 'two rights of which one must be chosen now',
    before: ['## Choice', 'You may ask for a refund. You may ask for a voucher.'],
    after: ['## Choice', 'You may ask for a refund or a voucher.'],
    expected: [
      'modified substantive: What two sentences said is said in one now; that they say the same is not shown.',
    ],
  },
  {
    what: 'a sentence whose content stands in a clause that did not change',
    before: [
      '## Keys',
      'You must hand the key of the boathouse to the warden on duty. Keys are brass.',
      '## End',
      'At the end of each trip, you must lock the doors and hand the boathouse key to the warden who is on duty.',
    ],
    after: [
      '## Keys',
      'Keys are brass.',
      '## End',
      'At the end of each trip, you must lock the doors and hand the boathouse key to the warden who is on duty.',
    ],
    expected: [
      'modified substantive: Words of “You must hand the key of the boathouse to the warden on duty” still stand in the first paragraph under “End”; that they say the same is not shown.',
    ],
  },
  {
    what: 'one whose words stand there of another thing',
    before: [
      '## Keys',
      'Misuse of the Winter Store may end in the loss of its key for the rest of the season. Keys are brass.',
      '## End',
      'Misuse of the Boathouse may end in the loss of its key for the rest of the season, as the warden decides.',
    ],
    after: [
      '## Keys',
      'Keys are brass.',
      '## End',
      'Misuse of the Boathouse may end in the loss of its key for the rest of the season, as the warden decides.',
    ],
    expected: ['modified substantive: A right of the provider is gone. | permission/provider/removed'],
  },
  {
    what: 'one whose words stand there with the contrary sense',
    before: [
      '## Keys',
      'You must hand the key of the boathouse to the warden on duty. Keys are brass.',
      '## End',
      'At the end of each trip, you must not hand the boathouse key to the warden who is on duty.',
    ],
    after: [
      '## Keys',
      'Keys are brass.',
      '## End',
      'At the end of each trip, you must not hand the boathouse key to the warden who is on duty.',
    ],
    expected: ['modified substantive: These words are gone, and nothing shows that this changes nothing.'],
  },
  {
    what: 'an item that went under a lead-in of another sense',
    before: ['You may:', '- sail at night with two lamps;\n- swim.', 'You must not:', '- dive;\n- shout.'],
    after: ['You may:', '- swim.', 'You must not:', '- sail at night with two lamps;\n- dive;\n- shout.'],
    expected: [
      'moved substantive: The same words stand under another lead-in. A right of customers is gone. A prohibition on customers is new. | permission/customer/removed | prohibition/customer/added',
    ],
  },
];

suite('where a sentence went', () => {
  for (const { what, before, after, expected } of CASES)
    test(what, () => {
      const { changes } = compare(rules(...before), rules(...after));
      assert.deepEqual(
        told(changes.filter(({ significance, kind }) => kind !== 'moved' || significance === 'substantive')),
        expected,
      );
    });
});

suite('no sentence that stands word for word is called new or gone', () => {
  test('whatever is moved, copied, dropped or joined in our own terms', () => {
    const edit = fc.record({ from: fc.nat(400), to: fc.nat(400), how: fc.constantFrom(...EDITS) });
    fc.assert(
      fc.property(fc.constantFrom(...OWN), fc.array(edit, { minLength: 1, maxLength: 5 }), (before, edits) => {
        let after = [...before];
        for (const { from, to, how } of edits) after = how(after, from, to);
        for (const [one, other] of [
          [before, after],
          [after, before],
        ] as const)
          assert.deepEqual(findContradicted(one.join('\n\n'), other.join('\n\n')), []);
      }),
      { seed: 20261129, numRuns: 200 },
    );
  });
});

/** What is called new or gone although it stands in the other version under the same lead-in. */
function findContradicted(before: string, after: string): readonly string[] {
  const versions = { before: sentencesByLeadIn(before), after: sentencesByLeadIn(after) };
  return compare(before, after).changes.flatMap(({ effects, evidence = [] }) =>
    effects.flatMap(({ change }, at) => {
      const { side, words } = evidence[at]!;
      if (change !== 'added' && change !== 'removed') return [];
      const own = versions[side].get(fold(words)) ?? [];
      const other = versions[side === 'before' ? 'after' : 'before'].get(fold(words)) ?? [];
      return own.some((leadIn) => other.includes(leadIn)) ? [`${change}: ${words}`] : [];
    }),
  );
}

function sentencesByLeadIn(markdown: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const clause of parseClauses(markdown).clauses)
    for (const [at, text] of splitSentences(clause.key).entries()) {
      const leadIn = at === 0 ? (leadInOf(clause)?.key ?? '') : '';
      found.set(fold(text), [...(found.get(fold(text)) ?? []), leadIn]);
    }
  return found;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
