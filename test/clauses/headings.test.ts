import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { outline } from '../support/clauses-outline.ts';

/** A document, and the tree that a careful reader sees in it. */
const CASES: readonly (readonly [name: string, markdown: string, tree: string])[] = [
  [
    'ATX headings, several of the first level, levels skipped',
    `# Terms

### Scope

All uses.

# Prices

Per call.`,
    `heading1 "Terms"
  heading3 "Scope"
    paragraph "All uses."
heading1 "Prices"
  paragraph "Per call."`,
  ],
  [
    'a setext heading under a bold line',
    `**Terms of Use**
================

Welcome.

Fees
----

Pay monthly.`,
    `heading1 "Terms of Use"
  paragraph "Welcome."
  heading2 "Fees"
    paragraph "Pay monthly."`,
  ],
  [
    'bold headings, with and without a number, label outside the bold',
    String.raw`# Terms

**1. Scope**

All uses.

2\. **Fees**

Monthly.

**Contact**

Write to us.`,
    `heading1 "Terms"
  bold [1.] "Scope"
    paragraph "All uses."
  bold [2.] "Fees"
    paragraph "Monthly."
    bold "Contact"
      paragraph "Write to us."`,
  ],
  [
    'bold headings with numbers below one another',
    `**2 Fees**

**2.1 Payment**

In ten days.

**Late payment**

Costs interest.

**2.2** **Taxes**

Extra.

**3 Term**

**4 Law**`,
    `bold [2] "Fees"
  bold [2.1] "Payment"
    paragraph "In ten days."
    bold "Late payment"
      paragraph "Costs interest."
  bold [2.2] "Taxes"
    paragraph "Extra."
bold [3] "Term"
bold [4] "Law"`,
  ],
  [
    'a heading in bold, one that is a link, one with an empty anchor before it',
    String.raw`## **4\. Fees**

## [Privacy](https://northwind.example)

[](#top)

Text.`,
    `heading2 [4.] "Fees"
heading2 "Privacy"
  paragraph "Text."`,
  ],
  [
    'a line in capitals, and a warning in capitals',
    `YOUR RIGHTS AND CHOICES

You may object.

THE SERVICES ARE PROVIDED AS THEY ARE, WITHOUT ANY WARRANTY.

HARBOUR DATA LTD`,
    `bold "YOUR RIGHTS AND CHOICES"
  paragraph "You may object."
  paragraph "THE SERVICES ARE PROVIDED AS THEY ARE, WITHOUT ANY WARRANTY."
  paragraph "HARBOUR DATA LTD"`,
  ],
  [
    'bold sentences and dates are no headings',
    `**You must be eighteen or older before you use any of the services.**

**Welcome! Before you begin, read these terms**

**Last updated: 4 June 2026**

**Definitions.**

Text.`,
    `paragraph "You must be eighteen or older before you use any of the services."
paragraph "Welcome! Before you begin, read these terms"
paragraph "Last updated: 4 June 2026"
bold "Definitions."
  paragraph "Text."`,
  ],
  [
    'no headings but numbered titles',
    `1 Background

We run a harbour.

2 Definitions

“Berth” means a place.

3 Fees

4 Harbour Road`,
    `bold [1] "Background"
  paragraph "We run a harbour."
bold [2] "Definitions"
  paragraph "“Berth” means a place."
bold [3] "Fees"
bold [4] "Harbour Road"`,
  ],
  [
    'an address is no numbered title',
    `Write to:

7 Harbour Road

Thank you.`,
    `paragraph "Write to:"
paragraph "7 Harbour Road"
paragraph "Thank you."`,
  ],
  [
    'a number sign without a space stays a paragraph',
    `#Terms

Text.`,
    `paragraph "#Terms"
paragraph "Text."`,
  ],
  [
    'headings in list items',
    `1. ## Scope

   1.1 All uses.

      - of the app

   1.2 All users.

2. ## Fees

   Monthly.`,
    `heading2 [1.] "Scope"
  paragraph [1.1] "All uses."
    item "of the app"
  paragraph [1.2] "All users."
heading2 [2.] "Fees"
  paragraph "Monthly."`,
  ],
  [
    'a quoted heading ends with its quote',
    `## Use

> ### In short
>
> Be kind.

You must not harm others.`,
    `heading2 "Use"
  > heading3 "In short"
    > paragraph "Be kind."
  paragraph "You must not harm others."`,
  ],
  [
    'two headings of one name',
    `## Scope

All.

## Scope

None.`,
    `heading2 "Scope"
  paragraph "All."
heading2 "Scope"
  paragraph "None."`,
  ],
];

suite('clauses: headings and lines that act as headings', () => {
  for (const [name, markdown, tree] of CASES)
    test(name, () => {
      assert.equal(outline(markdown), tree);
    });
});
