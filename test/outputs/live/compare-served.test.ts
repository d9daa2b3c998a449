import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseClauses } from '../../../scripts/clauses/parse-clauses.ts';
import { compareServed, shareOnPage } from '../../../scripts/outputs/live/compare-served.ts';
import { servedWords } from '../../../scripts/outputs/live/served-words.ts';
import { wordsOf } from '../../../scripts/outputs/live/words-of.ts';

const APPROVED = `# Terms of use

## 1. Your account

1. You must keep your password to yourself, and tell us at once when somebody else knows it.
2. You must be at least sixteen years old to open an account with us.

## 2. Fees

- We charge $12.50 a month for each seat, and nothing for those who only read.
- We tell you thirty days before any fee rises.
`;
const BODY = `<h1>Terms of use</h1>
<h2>Your account</h2><ol>
<li>You must keep your password to yourself, and tell us at once when somebody else knows&nbsp;it.</li>
<li>You must be at least <b>six</b>teen years old to open an account with us.</li></ol>
<h2>Fees</h2><ul><li>We charge $12.50 a month for each seat, and nothing for those who only read.</li>
<li>We tell you thirty days before any fee rises.</li></ul>`;
const page = (body: string) =>
  `<!doctype html><html><head><title>Terms of use</title><style>p{}</style></head><body><nav>Home Products Terms of use Sign in</nav><main id="terms">${body}</main><footer>We sell seats. Home</footer><script>track("You must")</script></body></html>`;

function compare(body: string, id: string | null = null) {
  return compareServed(parseClauses(APPROVED).clauses, servedWords(page(body), id)!, id !== null);
}

suite('a served page', () => {
  test('shows a text whatever stands around it, and however numbers, quotes and spaces are set', () => {
    assert.deepEqual(compare(BODY), { kind: 'same' });
    assert.deepEqual(compare(BODY, 'terms'), { kind: 'same' });
  });

  for (const [what, from, to, approved, served] of [
    ['a number', 'thirty days', 'ten days', 'thirty', 'ten'],
    ['an amount', '$12.50', '$21.50', '12.50', '21.50'],
    ['a word that is gone', 'You must be', 'You be', 'must', ''],
    ['a word that is new', 'each seat, and', 'each seat, every year, and', '', 'every year'],
    ['a capital letter', 'any fee', 'any Fee', 'fee', 'Fee'],
    ['a sign', '$12.50', '€12.50', '$', '€'],
  ] as const)
    test(`differs by ${what}`, () => {
      const found = compare(BODY.replace(from, to));
      assert.ok(found.kind === 'differs');
      assert.deepEqual(
        found.differences.map(({ approved, served }) => [approved, served]),
        [[approved, served]],
      );
    });

  test('names the clause in which it differs', () => {
    const found = compare(BODY.replace('sixteen', 'x').replace('<b>six</b>teen', 'twelve'));
    assert.equal(found.kind === 'differs' && found.differences[0]!.clause?.text.slice(0, 12), 'You must be ');
  });

  test('has more than the text only where one element is to hold it alone', () => {
    const more = `${BODY}<p>We may end all this at any time.</p>`;
    assert.deepEqual(compare(more), { kind: 'same' });
    const found = compare(more, 'terms');
    assert.equal(found.kind === 'differs' && found.differences[0]!.served, 'We may end all this at any time');
  });

  test('shows nothing of a text of which a few words are there', () => {
    assert.deepEqual(compare('<p>You must keep your password to yourself.</p>'), { kind: 'absent' });
    assert.ok(shareOnPage(parseClauses(APPROVED).clauses, servedWords(page(BODY), null)!) > 0.8);
  });

  test('has no element of an id that is not there', () => {
    assert.equal(servedWords(page(BODY), 'elsewhere'), null);
  });

  test('is read by its words and the signs that count as such', () => {
    assert.deepEqual(wordsOf('Pay $1,000.50 – “at once”, don’t wait: 5 % of co\u00adsts.'), [
      ...['Pay', '$', '1,000.50', 'at', 'once', 'don’t', 'wait', '5', '%', 'of', 'costs'],
    ]);
  });
});
