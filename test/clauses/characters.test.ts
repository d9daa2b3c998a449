import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { outline } from '../support/clauses-outline.ts';

/** A document, and the tree that a careful reader sees in it. */
const CASES: readonly (readonly [name: string, markdown: string, tree: string])[] = [
  [
    'front matter, byte order mark, CRLF and tabs',
    `\ufeff---\r
title: Terms\r
---\r
# Terms\r
\r
2.1\tFees.\r
\r
**2.2**\tTaxes.\r`,
    `heading1 "Terms"
  paragraph [2.1] "Fees."
  paragraph [2.2] "Taxes."`,
  ],
  [
    'non-breaking and zero-width characters stay, but open no text',
    `1.1\u00a0Fees\u00a0are due.

\u200b(b)\u200b Any\u00adthing.

\u00a0

Text\u200b.`,
    `paragraph [1.1] "Fees\u00a0are due."
  paragraph [(b)] "Any\u00adthing."
  paragraph "Text\u200b."`,
  ],
  [
    'comments, empty anchors and empty code are no clauses; template tags are',
    `<!-- note to editors -->

[](#a)

{% include fees.md %}

Fees <!-- which? --> are due.

~~~
~~~`,
    `paragraph "{% include fees.md %}"
paragraph "Fees  are due."`,
  ],
  [
    'hard breaks are lines, soft ones spaces; signs and entities are read',
    String.raw`Fees  
are\
due
soon &amp; \*always\*.`,
    `paragraph "Fees⏎are⏎due soon & *always*."`,
  ],
  [
    'pictures are read by their description, and are no clause without one',
    `![](seal.png)

![Seal of Lisbon](seal.png)`,
    `paragraph "Seal of Lisbon"`,
  ],
];

suite('clauses: characters that trip parsers', () => {
  for (const [name, markdown, tree] of CASES)
    test(name, () => {
      assert.equal(outline(markdown), tree);
    });
});
