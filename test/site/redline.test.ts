import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { redlineHtml, redlineRuns } from '../../site/src/markup/redline-html.ts';
import { textContent } from '../support/html-text-content.ts';
import { without } from '../support/read-page.ts';
import { clause, runs } from '../worlds/northwind-edition.ts';

suite('a redline as HTML', () => {
  test('keeps every space, and marks what was added and removed', () => {
    assert.equal(redlineHtml(runs('within [-30-]{+14+} days')), 'within <del>30</del><span> </span><ins>14</ins> days');
    assert.equal(redlineHtml(runs('a [-b -]{+ c+}\n  d')), 'a <del>b </del><ins> c</ins>\n  d');
    assert.equal(redlineHtml(runs('a [-b-]{+c+}'), 'before'), 'a <del>b</del>');
    assert.equal(redlineHtml(runs('a [-b-]{+c+}'), 'after'), 'a <ins>c</ins>');
  });

  test('lets no text become markup', () => {
    assert.equal(
      redlineHtml([{ op: 'insert', text: `</ins><script>"&'\r\0` }]),
      '<ins>&lt;/ins&gt;&lt;script&gt;&quot;&amp;&#39;&#13;\uFFFD</ins>',
    );
  });

  test('gives both versions back, whatever the words', () => {
    const run = fc.record({
      op: fc.constantFrom('equal' as const, 'insert' as const, 'delete' as const),
      text: fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    });
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const html = redlineHtml(runs);
        const spelled = (left: string) => runs.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
        assert.equal(textContent(without('span', without('del', html))), spelled('delete'));
        assert.equal(textContent(without('span', without('ins', html))), spelled('insert'));
      }),
    );
  });

  test('of a clause that came, went or stayed is all inserted, all deleted or plain', () => {
    const [old, now] = [clause('a', 'old'), clause('a', 'new')];
    const html = (before: readonly (typeof old)[], after: readonly (typeof old)[]) =>
      redlineHtml(redlineRuns({ redline: [], before, after }));
    assert.equal(html([], [now]), '<ins>new</ins>');
    assert.equal(html([old], []), '<del>old</del>');
    assert.equal(html([old], [old]), 'old');
    assert.equal(html([old], [now]), '<del>old</del><span> </span><ins>new</ins>');
  });
});
