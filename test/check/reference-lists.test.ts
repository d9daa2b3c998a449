import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import { referenceAstray } from '../../scripts/check/rules/reference-astray.ts';
import { referenceMoved } from '../../scripts/check/rules/reference-moved.ts';
import { draftOf } from '../worlds/sample-draft.ts';

const TITLES = ['Fees', 'Confidentiality', 'Liability', 'Term', 'Data', 'Support', 'Audit', 'Notices'];

/** An agreement of these sections, each with a sentence of its own, and what outlasts its end. */
function agreement(titles: readonly string[], name: string, survival: string): string {
  const sections = titles.map((title, index) => {
    const number = index + 1;
    const text = `The parties keep what this part on ${title.toLowerCase()} says, each at its own cost.`;
    return `${name} ${number}. ${title}\n\n${number}.1 ${text}\n\n${number}.2 What ${title.toLowerCase()} means follows from the order.`;
  });
  return `${sections.join('\n\n')}\n\n${name} ${titles.length + 1}. End\n\n${survival}`;
}

const INSERTED = [TITLES[0]!, 'Beta Features', ...TITLES.slice(1)];

function alarms(before: string, after: string, name = '##'): readonly string[] {
  const draft = draftOf({
    text: agreement(INSERTED, name, after),
    before: { text: agreement(TITLES, name, before) },
  });
  return checkDraft(draft, [referenceMoved, referenceAstray]).map(({ rule, expected }) => `${rule}: ${expected}`);
}

/** A list of sections before a second one was put in, the same list brought to the new numbers, and one that was left in part. */
const LISTS: readonly (readonly [before: string, right: string, wrong: string, expected: readonly string[]])[] = [
  [
    'Sections 1.1, 2, 4, 5 and 8 survive.',
    'Sections 1.1, 3, 5, 6 and 9 survive.',
    'Sections 1.1, 3, 4, 6 and 9 survive.',
    ['reference-moved: section 5'],
  ],
  [
    'Sections 2 and 3 survive.',
    'Sections 3 and 4 survive.',
    'Sections 2 and 4 survive.',
    ['reference-moved: section 3'],
  ],
  [
    'Sections 2, 3 and 4 survive.',
    'Sections 3, 4 and 5 survive.',
    'Sections 2, 3 and 4 survive.',
    [2, 3, 4].map((each) => `reference-moved: section ${each + 1}`),
  ],
  ['Sections 2 to 4 survive.', 'Sections 3 to 5 survive.', 'Sections 3 to 4 survive.', ['reference-moved: section 5']],
  [
    'Sections 2 through 4 survive.',
    'Sections 3 through 5 survive.',
    'Sections 2 through 5 survive.',
    ['reference-moved: section 3'],
  ],
  [
    'Sections 1 to 3 survive.',
    'Sections 1, 3 and 4 survive.',
    'Sections 1 to 3 survive.',
    ['reference-moved: section 4'],
  ],
  ['Sections 1 to 3 survive.', 'Sections 1 to 4 survive.', 'Sections 1 to 3 survive.', ['reference-moved: section 4']],
  [
    'Section 4, Section 5 and Section 6 survive.',
    'Section 5, Section 6 and Section 7 survive.',
    'Section 5, Section 5 and Section 7 survive.',
    ['reference-moved: section 6'],
  ],
  [
    'Sections 2 (Confidentiality), 3 (Liability) survive.',
    'Sections 3 (Confidentiality), 4 (Liability) survive.',
    'Sections 3 (Confidentiality), 3 (Liability) survive.',
    ['reference-moved: section 4'],
  ],
  ['§§ 3–5 gelten fort.', '§§ 4–6 gelten fort.', '§§ 3–6 gelten fort.', ['reference-moved: section 4']],
  ['Sections 4 & 5 survive.', 'Sections 5 & 6 survive.', 'Sections 4 & 6 survive.', ['reference-moved: section 5']],
  [
    'Sections 4, 5, and 6 survive.',
    'Sections 6, 7, and 5 survive.',
    'Sections 6, 7, and 4 survive.',
    ['reference-moved: section 5'],
  ],
  [
    '- what Section 4 says\n- what Section 5 says\n- what Section 6 says',
    '- what Section 5 says\n- what Section 6 says\n- what Section 7 says',
    '- what Section 4 says\n- what Section 6 says\n- what Section 7 says',
    ['reference-moved: section 5'],
  ],
  ['Section 4 survives.', 'Section 5 survives.', 'Section 6 survives.', ['reference-astray: section 5']],
];

suite('a list of sections', () => {
  for (const [before, right, wrong, expected] of LISTS) {
    test(`“${before}” may become “${right}”`, () => assert.deepEqual(alarms(before, right), []));
    test(`“${before}” must not become “${wrong}”`, () => assert.deepEqual(alarms(before, wrong), expected));
  }

  test('may grow shorter', () => {
    assert.deepEqual(alarms('Sections 4 and 5 survive.', 'Section 5 survives.'), []);
    assert.deepEqual(alarms('Sections 4, 5 and 6 survive.', 'Sections 5 and 7 survive.'), []);
  });

  test('may count articles', () => {
    const [before, after] = ['Articles 4 through 6 survive.', 'Articles 5 through 7 survive.'];
    assert.deepEqual(alarms(before, after, '## Article'), []);
    assert.equal(alarms(before, before, '## Article').length, 2);
  });
});
