import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { outline } from '../support/clauses-outline.ts';

/** A document, and the tree that a careful reader sees in it. */
const CASES: readonly (readonly [name: string, markdown: string, tree: string])[] = [
  [
    'named labels in headings and paragraphs',
    `## Section 4 Fees

## Article IX – Term

### Article 1

Schedule 2: Prices

Section 4 applies to all.

**Annex B**`,
    `heading2 [Section 4] "Fees"
heading2 [Article IX] "Term"
  heading3 [Article 1] ""
    paragraph [Schedule 2] {Prices} "Prices"
      paragraph "Section 4 applies to all."
    bold [Annex B] ""`,
  ],
  [
    'Chinese labels',
    `第一条 目的

第12条（费用）

（一）范围

（1）用户

（二）期限

第十三条 其他`,
    `paragraph [第一条] {目的} "目的"
paragraph [第12条] "（费用）"
  paragraph [（一）] "范围"
    paragraph [（1）] "用户"
  paragraph [（二）] "期限"
paragraph [第十三条] {其他} "其他"`,
  ],
  [
    'labels in bold, in a link, in a bullet, in stars that are no bold',
    String.raw`**1.** **Fees.** Monthly.

[2\. Term](#term)

* (a) One.
* 3\. Two.
* **(b)** Three.

**4. Taxes.**Extra.`,
    `paragraph [1.] {Fees} "Fees. Monthly."
paragraph [2.] {Term} "Term"
  item [(a)] "One."
  item [3.] "Two."
  item [(b)] "Three."
paragraph [4.] {Taxes} "**Taxes.**Extra."`,
  ],
  [
    'run-in titles',
    String.raw`**Term.** One year.

1\. **Fees:** monthly.

**2. Taxes** – extra.

*Law.* Of Lisbon.

- **Place**: Lisbon.

**You** must pay.

[**Notices.**](#n) In writing.`,
    `paragraph {Term} "Term. One year."
paragraph [1.] {Fees} "Fees: monthly."
paragraph [2.] {Taxes} "Taxes – extra."
  paragraph {Law} "Law. Of Lisbon."
  item {Place} "Place: Lisbon."
  paragraph "You must pay."
  paragraph {Notices} "Notices. In writing."`,
  ],
  [
    'lazy numbers count from the first, restarts and gaps stay',
    String.raw`1. One
1. Two
1. Three

Text.

4. Four
5. Five

7\. Seven

9\. Nine

1\. One again`,
    `item [1.] "One"
item [2.] "Two"
item [3.] "Three"
paragraph "Text."
item [4.] "Four"
item [5.] "Five"
paragraph [7.] {Seven} "Seven"
paragraph [9.] {Nine} "Nine"
paragraph [1.] {One again} "One again"`,
  ],
];

suite('clauses: labels in their places', () => {
  for (const [name, markdown, tree] of CASES)
    test(name, () => {
      assert.equal(outline(markdown), tree);
    });
});
