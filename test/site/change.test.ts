import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { textContent } from '../support/html-text-content.ts';
import { without, wordsOf } from '../support/read-page.ts';
import { CHANGES, HOSTILE } from '../worlds/northwind-edition.ts';
import { buildNorthwind } from '../worlds/northwind-site.ts';

const CHANGE = 'changes/ai-code-of-conduct/8/';

let site: string;
before(async () => {
  site = await buildNorthwind();
});

suite('a change page', () => {
  test('spells both versions of every clause, character for character', async () => {
    const html = readFileSync(join(site, CHANGE, 'index.html'), 'utf8');
    const shown = [...html.matchAll(/<article class="clause"[\s\S]*?<\/article>/g)].map(([article]) => article);
    const loud = CHANGES.filter(({ kind }) => kind !== 'renumbered' && kind !== 'markup');
    assert.equal(shown.length, loud.length);
    for (const [index, change] of loud.entries()) {
      const text = (clauses: typeof change.before) => clauses.map(({ text }) => text).join('\n');
      // Of several clauses each is a paragraph, after its number; the signs between them are not shown.
      const parts = /<div class="text both">([\s\S]*?)<\/div><\/div>/
        .exec(shown[index]!)?.[1]
        ?.replace(/<b class="n">.*?<\/b> /g, '');
      const redline = parts ?? /<p class="inline[^>]*>([\s\S]*?)<\/p>/.exec(shown[index]!)?.[1] ?? '';
      const same = (html: string, text: string) =>
        parts === undefined
          ? assert.equal(textContent(html), text)
          : assert.equal(textContent(html).replace(/\s/g, ''), text.replace(/\s/g, ''));
      // Where a change has a redline of its own, that is the words; a split's clauses are joined by it, not by us.
      const spelled = (left: string) => change.redline.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
      same(without('span', without('ins', redline)), change.redline.length ? spelled('insert') : text(change.before));
      same(without('span', without('del', redline)), change.redline.length ? spelled('delete') : text(change.after));
    }
  });

  test('says what happened to each clause in a word, also where a clause has no summary', async () => {
    const text = wordsOf(site, CHANGE);
    for (const word of [
      'Added',
      'Removed',
      'Changed',
      'Split',
      'Merged',
      'Retitled',
      'Moved',
      'Renumbered',
      'Formatting',
    ]) {
      assert.match(text, new RegExp(`\\b${word}\\b`));
    }
    assert.match(text, /3\.5 Notice Changed Moved was 3\.4 in version 7/);
    assert.match(text, /Moved from “3 Old place” to “3 New place”\./);
    assert.match(text, /Was 5, now 5\.1 and 5\.2\./);
    assert.match(text, /5\.1 “You pay in time\.” Split One clause becomes several\./);
    assert.match(text, /Eight clauses change/);
    assert.match(text, /26 clauses with only another number or other formatting/);
    assert.match(text, /27 clauses do not change\./);
    assert.match(
      text,
      /Substantive change: It adds a prohibition\..*A prohibition on the customer is added\..*Subjects: law enforcement, biometric data\./,
    );
  });

  test('gives each group of customers its own dates', async () => {
    const text = wordsOf(site, CHANGE);
    assert.match(
      text,
      /Takes effect on 15 December 2026 for new customers Takes effect on 15 January 2027 for existing customers/,
    );
    assert.match(
      text,
      /14 November 2026 Announced 15 December 2026 Version 8 takes effect for new customers 15 January 2027/,
    );
    assert.match(
      text,
      /Customers who use Vision API Customers in US or European Union Everyone bound by Service Agreement/,
    );
    assert.match(
      text,
      /Correction\. This version corrects version 7\. Version 7 Shorter notice\. .* a court order allows no delay\./,
    );
  });

  for (const [path, sentence] of [
    [
      'ai-code-of-conduct/6',
      /First version One code of conduct .*takes the place of Face Code of Conduct and voice-code\./,
    ],
    ['ai-code-of-conduct/7', /It never takes effect: version 8 corrected it before its day\./],
    [
      'service-agreement/2024-05-01-2',
      /Editorial change .*It replaced the version of 1 May 2024\..*No words change .*One clause with only another number/,
    ],
    [
      'service-agreement/3',
      /Postponed\. This version was to take effect on 1 December 2026\. Customers asked for more time\./,
    ],
    [
      'service-agreement/4',
      /Withdrawn on 20 October 2026 .*Withdrawn\. This version will not take effect\. It is being written again\. Brought forward\. This version was to take effect on 1 May 2027\. Earlier text\. The text is again that of the version of 1 May 2024, to the letter\./,
    ],
  ] as const) {
    test(`tells the fate of ${path}`, async () => assert.match(wordsOf(site, `changes/${path}/`), sentence));
  }

  test('of a document that replaces others says where each clause was', async () => {
    const text = wordsOf(site, 'changes/ai-code-of-conduct/6/');
    assert.match(text, /Three clauses change/);
    assert.match(
      text,
      /4\.1 Consent Changed was 3\.2 in Face Code of Conduct Consent must be in writing\..* In the text/,
    );
    assert.match(text, /From 5 in Face Code of Conduct: Keep a list\. From 6 in voice-code: .*Keep a record list\./);
    assert.match(text, /9 Cameras Removed was in Face Code of Conduct/);
    assert.match(text, /7 in Face Code of Conduct 8 “Words that stay\.” Renumbered/);
    assert.match(text, /2 in Face Code of Conduct 1 Scope Moved/);
    assert.match(text, /Two more clauses Carried over\. The words are the same\./);
    assert.doesNotMatch(text, /[Vv]ersion (?:of )?(?:undefined|null|,|\.)/);
  });

  test('threat 17: shows hostile text as text', async () => {
    const text = wordsOf(site, 'changes/service-agreement/3/');
    assert.ok(text.includes(HOSTILE.replace(/\s+/g, ' ')));
  });
});
