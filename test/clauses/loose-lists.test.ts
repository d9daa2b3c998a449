import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { leadInsOf } from '../../scripts/clauses/lead-in.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { outline } from '../support/clauses-outline.ts';

/** A document whose lists are set loosely, and the tree that a careful reader sees in it. */
const CASES: readonly (readonly [name: string, markdown: string, tree: string])[] = [
  [
    'bullets not set in below numbers',
    `1. You must not:
- scan

2. You may:
- read
- print`,
    `item [1.] "You must not:"
  item "scan"
item [2.] "You may:"
  item "read"
  item "print"`,
  ],
  [
    'bullets set in by three spaces below 10.',
    `10. You must not:

   * scan.

11. You may leave.`,
    `item [10.] "You must not:"
  item "scan."
item [11.] "You may leave."`,
  ],
  [
    'bullets below a number that says all by itself, as the numbers go on',
    `1. We sell maps.
- of towns
- of coasts
2. You pay.`,
    `item [1.] "We sell maps."
  item "of towns"
  item "of coasts"
item [2.] "You pay."`,
  ],
  [
    'bullets after the last number are a list of their own',
    `1. We sell maps.
2. You pay.
- Maps of towns are large.`,
    `item [1.] "We sell maps."
item [2.] "You pay."
item "Maps of towns are large."`,
  ],
  [
    'numbers below a bullet',
    `* You must not:
1. scan
2. sell
* You may:
1. read`,
    `item "You must not:"
  item [1.] "scan"
  item [2.] "sell"
item "You may:"
  item [1.] "read"`,
  ],
  [
    'unfinished items after an item that ends in a colon',
    `- You may ask.
- We do not permit:
- Photos of children
- Memes
- Username. You may use initials.`,
    `item "You may ask."
item "We do not permit:"
  item "Photos of children"
  item "Memes"
item "Username. You may use initials."`,
  ],
  [
    'items that end in semicolons up to the last',
    `- You may ask.
- You must not bring:
- Dogs;
- Fire.
- You may leave.`,
    `item "You may ask."
item "You must not bring:"
  item "Dogs;"
  item "Fire."
item "You may leave."`,
  ],
  [
    'a small item that ends in a colon governs none of its row',
    `You must not:

- use the maps to:
- scan;
- sell.`,
    `paragraph "You must not:"
  item "use the maps to:"
  item "scan;"
  item "sell."`,
  ],
  [
    'a remark between a lead-in and its list',
    `You must not:

(The list is not complete.)

Note that maps are charts.

- scan.
- sell.`,
    `paragraph "You must not:"
  paragraph "(The list is not complete.)"
  paragraph "Note that maps are charts."
  item "scan."
  item "sell."`,
  ],
  [
    'a paragraph between the items of one sentence',
    `You must not:

- scan;

This includes photos.

- sell.

We keep logs.`,
    `paragraph "You must not:"
  item "scan;"
  paragraph "This includes photos."
  item "sell."
paragraph "We keep logs."`,
  ],
  [
    'what goes on with the sentence after the list',
    `You must not:

* scan; or
* sell

without our consent.

We keep logs.`,
    `paragraph "You must not:"
  item "scan; or"
  item "sell"
  paragraph "without our consent."
paragraph "We keep logs."`,
  ],
  [
    'titles with their text below them',
    `We get data from:

* **Partners**

Partners send us names.

* **Shops**

Shops send us prices.

## Law

Finland.`,
    `paragraph "We get data from:"
  item {Partners} "Partners"
    paragraph "Partners send us names."
  item {Shops} "Shops"
    paragraph "Shops send us prices."
heading2 "Law"
  paragraph "Finland."`,
  ],
  [
    'typed dashes and arrows, but not the name below a quotation',
    `You must not:

– scan;

– sell.

We say so.

— The harbour`,
    `paragraph "You must not:"
  paragraph "– scan;"
  paragraph "– sell."
paragraph "We say so."
paragraph "— The harbour"`,
  ],
  [
    'ticks are bullets and words',
    `Uses:

✓ reading

✗ selling`,
    `paragraph "Uses:"
  paragraph "✓ reading"
  paragraph "✗ selling"`,
  ],
  [
    'lines of one paragraph',
    `You must not:  
– scan;  
– sell **maps**.`,
    `paragraph "You must not:"
  paragraph "– scan;"
  paragraph "– sell maps."`,
  ],
  [
    'numbered lines of one paragraph',
    `(1) You pay.\\
(2) We sell.`,
    `paragraph [(1)] "You pay."
paragraph [(2)] "We sell."`,
  ],
  [
    'lines of an address are no list',
    `Box 5  
00100 Helsinki  
Finland`,
    `paragraph "Box 5⏎00100 Helsinki⏎Finland"`,
  ],
  [
    'letters that are code by their indentation',
    `a. You pay, unless:

    i. we close, or
    ii. it rains; or

b. leave.`,
    `paragraph [a.] "You pay, unless:"
  paragraph [i.] "we close, or"
  paragraph [ii.] "it rains; or"
paragraph [b.] "leave."`,
  ],
  [
    'code is code',
    `Run:

    npm ci
    npm test`,
    `paragraph "Run:"
  code "npm ci⏎npm test"`,
  ],
  [
    'a list in HTML',
    `<ul>
<li>scan</li>
<li>sell
<ol type="a"><li>in part</li><li>whole</li></ol></li>
</ul>`,
    `item "scan"
item "sell"
  item [a.] "in part"
  item [b.] "whole"`,
  ],
  [
    'letters below a numbered item',
    `1. You may:

(a) copy.

(b) share.

2. You must:

(a) pay.`,
    `item [1.] "You may:"
  paragraph [(a)] "copy."
  paragraph [(b)] "share."
item [2.] "You must:"
  paragraph [(a)] "pay."`,
  ],
  [
    'headings whose numbers contradict their levels',
    `##### 6: Duties

### 6.1 Ours

Text.

### 6.2 Yours

##### 7: Law

Text.`,
    `heading5 [6:] "Duties"
  heading3 [6.1] "Ours"
    paragraph "Text."
  heading3 [6.2] "Yours"
heading5 [7:] "Law"
  paragraph "Text."`,
  ],
  [
    'an exhibit is a title',
    `## Fees

1\\. Pay.

Exhibit B

Prices.`,
    `heading2 "Fees"
  paragraph [1.] "Pay."
  bold [Exhibit B] ""
    paragraph "Prices."`,
  ],
  [
    'the following, in the sentence before the last',
    `You must not do the following. We check it.

1. Scan.
2. Sell.`,
    `paragraph "You must not do the following. We check it."
  item [1.] "Scan."
  item [2.] "Sell."`,
  ],
  [
    'put in between: 1.2A, 4bis',
    `1.2 You may leave.

1.2A You must pay.

1.3 You may return.`,
    `paragraph [1.2] "You may leave."
paragraph [1.2A] "You must pay."
paragraph [1.3] "You may return."`,
  ],
  [
    '(ab) after (aa), but not (or)',
    `(aa) scan;

(ab) sell.

(or) rather lend.`,
    `paragraph [(aa)] "scan;"
paragraph [(ab)] "sell."
paragraph "(or) rather lend."`,
  ],
];

suite('clauses: lists that are set loosely', () => {
  for (const [name, markdown, tree] of CASES)
    test(name, () => {
      assert.equal(outline(markdown), tree);
    });
});

/** The last clause of a document, and the sentences that go on in it, outermost first. */
const LEAD_INS: readonly (readonly [markdown: string, leadIns: readonly string[]])[] = [
  ['1. You must not:\n- scan', ['You must not:']],
  ['- You may ask.\n- We do not permit:\n- memes', ['We do not permit:']],
  ['You must not:\n\n(Not complete.)\n\n- scan', ['You must not:']],
  ['You must not:\n\n- scan; or\n- sell\n\nwithout our consent.', []],
  ['You must not:\n\n- scan;\n\nThis includes photos.', []],
  ['By post:\n\n> Box 5, Helsinki', ['By post:']],
  ['Run this:\n\n    npm test', ['Run this:']],
  ['We keep logs.\n\n- for a year', []],
  ['These are the rules of the harbour.\n\n- Berths\n- Fees', ['These are the rules of the harbour.']],
  ['Harbour Fees\n\n- Monthly', []],
  ['Last updated January 2024\n\n- Berths', []],
  ['We keep logs.\n\n- You may read them.', []],
  ['Write to:\n\n> The harbour\n>\n> Box 5', ['Write to:']],
  ['## Write to this address:\n\nBox 5', ['Write to this address:']],
  ['## Scope and purpose:\n\nThese rules bind you.', []],
  [
    'We share your name and your address with those who keep the harbour and\n\nthe boats in it.',
    ['We share your name and your address with those who keep the harbour and'],
  ],
];

suite('clauses: lead-ins of lists that are set loosely', () => {
  for (const [markdown, leadIns] of LEAD_INS)
    test(JSON.stringify(markdown), () => {
      const last = parseClauses(markdown).clauses.at(-1)!;
      assert.deepEqual(
        leadInsOf(last).map(({ text }) => text),
        leadIns,
      );
    });
});
