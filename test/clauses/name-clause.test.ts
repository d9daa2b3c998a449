import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { bareNumber, type NamedClause, type NameForm, nameClause } from '../../scripts/clauses/name-clause.ts';
import { shorten } from '../../scripts/clauses/shorten.ts';

const clause = (parts: Partial<NamedClause>): NamedClause => ({ label: '', title: '', ...parts });
const TITLED = clause({
  label: '3.4',
  title: 'Facial recognition',
  text: 'Facial recognition. You must not …',
  above: '3 Use',
});
const ITEM = clause({ label: '(b)', text: 'at our written request', above: '3.2 You must not:' });
const BULLET = clause({ text: 'identify people by their face', above: '3.2 You must not:' });
const PARAGRAPH = clause({ text: 'Any other use is forbidden.', above: '9. Changes' });
const DEFINITION = clause({ text: '“Fees” means what you pay.', above: '' });
const CITED_ITEM = clause({ ...ITEM, cite: { number: '3.2(b)' } });
const CITED_BULLET = clause({ ...BULLET, cite: { number: '3.2', kind: 'bullet', nth: [3] } });
const INNER_BULLET = clause({ ...BULLET, cite: { number: '3.2', kind: 'bullet', nth: [3, 2] } });
const CITED_TERM = clause({ ...DEFINITION, cite: { number: '1.1', kind: 'paragraph', nth: [4] } });
const FAR_PARAGRAPH = clause({ ...PARAGRAPH, cite: { number: '9', kind: 'paragraph', nth: [11] } });
const ROW = clause({ text: ' | Priority 1 | 30 minutes', cite: { number: '6', kind: 'row', nth: [2] } });
const HEAD = clause({ text: 'Priority | First response', cite: { number: '6', kind: 'row', nth: [] } });
const LONE_BULLET = clause({ ...BULLET, above: 'You must not:', cite: { number: '', kind: 'bullet', nth: [3] } });
const NUMBERED = clause({ label: '12.', title: 'General', text: 'General', above: 'Part II' });

suite('a clause is called', () => {
  const table: readonly (readonly [NamedClause, NameForm, string])[] = [
    [TITLED, 'line', '3.4 Facial recognition'],
    [TITLED, 'sentence', '3.4 “Facial recognition”'],
    [TITLED, 'short', '3.4'],
    [TITLED, 'under', '3.4 Facial recognition'],
    [TITLED, 'full', '3.4 Facial recognition'],
    [ITEM, 'line', '(b) “at our written request”'],
    [ITEM, 'sentence', '(b)'],
    [ITEM, 'short', '(b)'],
    [ITEM, 'under', '(b) under “3.2 You must not:”'],
    [ITEM, 'full', '(b) under “3.2 You must not:”'],
    [BULLET, 'line', '“identify people by their face”'],
    [BULLET, 'sentence', '“identify people by their face”'],
    [BULLET, 'short', '“identify people by their face”'],
    [BULLET, 'under', 'An item under “3.2 You must not:”'],
    [BULLET, 'full', 'an item under “3.2 You must not:”'],
    [PARAGRAPH, 'line', '“Any other use is forbidden.”'],
    [PARAGRAPH, 'sentence', '“Any other use is forbidden”'],
    [PARAGRAPH, 'under', 'A paragraph under “9. Changes”'],
    [PARAGRAPH, 'full', 'a paragraph under “9. Changes”'],
    [DEFINITION, 'line', '“Fees” means what you pay.'],
    [DEFINITION, 'sentence', '“‘Fees’ means what you pay”'],
    [DEFINITION, 'under', 'An unnumbered clause'],
    [NUMBERED, 'line', '12. General'],
    [NUMBERED, 'short', '12'],
    [NUMBERED, 'under', '12. General'],
    [NUMBERED, 'full', '12. General under “Part II”'],
    [CITED_ITEM, 'line', '3.2(b) “at our written request”'],
    [CITED_ITEM, 'sentence', '3.2(b)'],
    [CITED_ITEM, 'short', '3.2(b)'],
    [CITED_ITEM, 'under', '3.2(b) under “You must not:”'],
    [CITED_ITEM, 'full', '3.2(b)'],
    [CITED_BULLET, 'line', '3.2, third bullet: “identify people by their face”'],
    [CITED_BULLET, 'sentence', '3.2, third bullet'],
    [CITED_BULLET, 'short', '3.2, third bullet'],
    [CITED_BULLET, 'under', '3.2, third bullet under “You must not:”'],
    [CITED_BULLET, 'full', '3.2, third bullet'],
    [INNER_BULLET, 'short', '3.2, third bullet, second below it'],
    [CITED_TERM, 'line', '1.1, “Fees” means what you pay.'],
    [CITED_TERM, 'short', '1.1, “Fees”'],
    [FAR_PARAGRAPH, 'line', '9, “Any other use is forbidden.”'],
    [ROW, 'line', '6, row “Priority 1”'],
    [ROW, 'sentence', '6, row “Priority 1”'],
    [HEAD, 'line', '6, head of the table “Priority”'],
    [LONE_BULLET, 'line', '“identify people by their face”'],
    [LONE_BULLET, 'under', 'The third bullet under “You must not:”'],
    [clause({ ...NUMBERED, cite: { number: '12' } }), 'line', '12. General'],
    // A label without a letter or a digit says nothing by itself.
    [clause({ label: '§', title: 'Scope' }), 'short', '§ Scope'],
    [clause({ label: '•', text: 'a bullet' }), 'short', '• “a bullet”'],
    [clause({}), 'line', 'An unnumbered clause'],
    [clause({}), 'under', 'An unnumbered clause'],
    [clause({}), 'sentence', 'an unnumbered clause'],
    [clause({}), 'short', 'an unnumbered clause'],
    [clause({}), 'full', 'an unnumbered clause'],
    [clause({ text: 'and so on;\n  and' }), 'sentence', '“and so on”'],
    [clause({ text: 'Die Gebühren', above: 'Sie müssen：' }), 'under', 'An item under “Sie müssen：”'],
    [clause({ text: '「手数料」とは' }), 'line', '「手数料」とは'],
  ];
  for (const [named, form, expected] of table)
    test(`${form}: ${expected}`, () => assert.equal(nameClause(named, form), expected));

  test('with as many characters of its title or words as there is room for', () => {
    const long = { label: '2', title: 'Limits on what either party owes to the other' };
    assert.equal(nameClause(long, 'line', 20), '2 Limits on what…');
    assert.equal(nameClause(long, 'sentence', 20), '2 “Limits on what…”');
    assert.equal(nameClause({ ...long, title: '', text: long.title }, 'line', 20), '2 “Limits on what…”');
    assert.equal(nameClause(long, 'under', 20), '2 Limits on what either party owes to the other');
  });

  test('by a number without its stop within a sentence', () => {
    assert.deepEqual(['12.', '3.4', '(b)', ''].map(bareNumber), ['12', '3.4', '(b)', '']);
  });
});

suite('a text is shortened', () => {
  for (const [text, length, expected] of [
    ['short enough', 12, 'short enough'],
    ['one\n  line', 20, 'one line'],
    ['cut at the end of a word', 12, 'cut at the…'],
    ['stops, go with the cut', 7, 'stops…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['𝒜𝒜𝒜𝒜', 3, '𝒜𝒜…'],
    ['', 5, ''],
  ] as const)
    test(`${JSON.stringify(text)} to ${length}: ${expected}`, () => assert.equal(shorten(text, length), expected));
});

test('A clause is not called by what a generator fills in', () => {
  const text = 'Write to {{ site.contact }} {% data variables.address %} at once';
  assert.equal(nameClause(clause({ text })), '“Write to … at once”');
  assert.equal(nameClause(clause({ text: '{{ page.list }}' })), 'An unnumbered clause');
  assert.equal(nameClause(clause({ label: '3.', text }), 'line', 20), '3. “Write to … at once”');
});
