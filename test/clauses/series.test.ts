import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { outline } from '../support/clauses-outline.ts';

/** A document, and the tree that a careful reader sees in it. */
const CASES: readonly (readonly [name: string, markdown: string, tree: string])[] = [
  [
    'letter or roman: what comes next decides',
    `(g) gold

(h) hay

(i) iron

(j) jade`,
    `paragraph [(g)] "gold"
paragraph [(h)] "hay"
paragraph [(i)] "iron"
paragraph [(j)] "jade"`,
  ],
  [
    'letter or roman: (i) and (ii) below (h)',
    `(g) gold

(h) hay:

(i) dry;

(ii) wet.

(i) iron`,
    `paragraph [(g)] "gold"
paragraph [(h)] "hay:"
  paragraph [(i)] "dry;"
  paragraph [(ii)] "wet."
paragraph [(i)] "iron"`,
  ],
  [
    'romans beyond the letters',
    `1.1 You must not:

(a) sell:

(i) maps;

(ii) prints;

(iii) atlases;

(iv) globes;

(v) charts;

(vi) plans;

(b) lend.`,
    `paragraph [1.1] "You must not:"
  paragraph [(a)] "sell:"
    paragraph [(i)] "maps;"
    paragraph [(ii)] "prints;"
    paragraph [(iii)] "atlases;"
    paragraph [(iv)] "globes;"
    paragraph [(v)] "charts;"
    paragraph [(vi)] "plans;"
  paragraph [(b)] "lend."`,
  ],
  [
    'a numbered paragraph closes a bold heading of its series, letters close romans',
    `## I. Term

**I.2. End.**

I.2.a. By notice.

I.2.b. By breach.

I.3. Survival.

I.3.a. Fees.`,
    `heading2 [I.] "Term"
  bold [I.2.] "End."
    paragraph [I.2.a.] "By notice."
    paragraph [I.2.b.] "By breach."
  paragraph [I.3.] "Survival."
    paragraph [I.3.a.] "Fees."`,
  ],
  [
    'numbers of the paragraphs below a bold heading begin anew',
    String.raw`**1. Fees**

1\. Monthly.

2\. In euros.

**2. Term**

1\. One year.`,
    `bold [1.] "Fees"
  paragraph [1.] "Monthly."
  paragraph [2.] "In euros."
bold [2.] "Term"
  paragraph [1.] "One year."`,
  ],
  [
    'a number without the numbers above it goes to the top',
    `1.4 Fees.

2.1 Term.

5.1.1 Law.

5.2 Courts.`,
    `paragraph [1.4] "Fees."
paragraph [2.1] "Term."
paragraph [5.1.1] "Law."
paragraph [5.2] "Courts."`,
  ],
  [
    'a paragraph goes on with a number; with a letter only where letters follow',
    `2.1 You may:

(a) leave.

Leaving ends the term.

(b) stay.

Unpaid fees bear interest.

2.2 We may:`,
    `paragraph [2.1] "You may:"
  paragraph [(a)] "leave."
    paragraph "Leaving ends the term."
  paragraph [(b)] "stay."
  paragraph "Unpaid fees bear interest."
paragraph [2.2] "We may:"`,
  ],
  [
    'a lead-in and its letters end with the next paragraph',
    `## Terms

“Insolvency” means that:

(a) payments stop;

(b) a receiver comes.

“Berth” means a place.`,
    `heading2 "Terms"
  paragraph "“Insolvency” means that:"
    paragraph [(a)] "payments stop;"
    paragraph [(b)] "a receiver comes."
  paragraph "“Berth” means a place."`,
  ],
  [
    'inline enumerations stay one clause',
    `You must not (a) copy, (b) sell; or (c) lend the maps.`,
    `paragraph "You must not (a) copy, (b) sell; or (c) lend the maps."`,
  ],
  [
    'Chinese sections hold the bold lines in them',
    `一、**使用**

**设备信息**

型号。

1、版本

二、**共享**

文字。`,
    `bold [一、] "使用"
  bold "设备信息"
    paragraph "型号。"
    paragraph [1、] {版本} "版本"
bold [二、] "共享"
  paragraph "文字。"`,
  ],
];

suite('clauses: labels that follow one another', () => {
  for (const [name, markdown, tree] of CASES)
    test(name, () => {
      assert.equal(outline(markdown), tree);
    });
});
