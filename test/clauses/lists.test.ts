import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { outline } from '../support/clauses-outline.ts';

/** A document, and the tree that a careful reader sees in it. */
const CASES: readonly (readonly [name: string, markdown: string, tree: string])[] = [
  [
    'nested lists, a paragraph in an item, a plain paragraph after',
    `You must not:

- use faces

  of anyone;
  - children
- sell.

This binds all.`,
    `paragraph "You must not:"
  item "use faces"
    paragraph "of anyone;"
    item "children"
  item "sell."
paragraph "This binds all."`,
  ],
  [
    'lead-ins without a colon',
    `## Use

You agree not to do any of the following.

- scan

Reasons to refuse include

- fraud

We keep logs.

- for a year`,
    `heading2 "Use"
  paragraph "You agree not to do any of the following."
    item "scan"
  paragraph "Reasons to refuse include"
    item "fraud"
  paragraph "We keep logs."
  item "for a year"`,
  ],
  [
    'bullets that are characters of the text',
    `We collect:

• your name

● your age

Nothing else.`,
    `paragraph "We collect:"
  paragraph "• your name"
  paragraph "● your age"
paragraph "Nothing else."`,
  ],
  [
    'an ordered list with lettered paragraphs in its items',
    `1. Fees

   (a) monthly

2. (a) Term`,
    `item [1.] "Fees"
  paragraph [(a)] "monthly"
item [2. (a)] "Term"`,
  ],
  [
    'a table with a header, breaks in cells, an empty cell',
    `Subprocessors:

| Name | Place |
|---|---|
| Alder<br>Hosting | Finland |
| Birch | |

The list is kept.`,
    `paragraph "Subprocessors:"
  header "Name | Place"
  row "Alder⏎Hosting | Finland"
  row "Birch | "
paragraph "The list is kept."`,
  ],
  [
    'a table with an empty header row',
    `| | |
|---|---|
| Alder | Finland |`,
    `row "Alder | Finland"`,
  ],
  [
    'a table after a list is not in it',
    `You may:

- read

| a | b |
|---|---|
| 1 | 2 |`,
    `paragraph "You may:"
  item "read"
  header "a | b"
  row "1 | 2"`,
  ],
  [
    'block quotes, fenced and indented code, HTML',
    `Send this:

> Dear provider,

~~~
I object.
~~~

    Harbour Road 7

<div>Kind regards,</div><p>Legal &amp; Co</p>`,
    `paragraph "Send this:"
  > paragraph "Dear provider,"
  code "I object."
  code "Harbour Road 7"
  html "Kind regards,⏎Legal & Co"`,
  ],
];

suite('clauses: lists, tables, quotes and code', () => {
  for (const [name, markdown, tree] of CASES)
    test(name, () => {
      assert.equal(outline(markdown), tree);
    });
});
