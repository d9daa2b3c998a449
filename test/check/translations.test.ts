import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { RULES_OF_DOCUMENTS } from '../../scripts/check/rules-of-documents.ts';
import { draftOf } from '../worlds/sample-draft.ts';

/** What is said of a German text beside an English one. */
function alarmsAt(original: string, translation: string): readonly string[] {
  const draft = draftOf({
    yaml: 'translates: code@2\nprevails: original\nlanguage: de\nversion:\npublished:\neffective:',
    text: translation,
    beside: { code: 'version: 2' },
  });
  const documents = draft.desk.documents.map((each) => (each.id === 'code' ? { ...each, markdown: original } : each));
  return checkDraft({ ...draft, desk: { ...draft.desk, documents } }).map(({ rule, message }) => `${rule}: ${message}`);
}

suite('the check of a translation', () => {
  test('asks nothing about dates, versions and changes', () => {
    assert.deepEqual(alarmsAt('You may leave.', 'Sie dürfen gehen.'), []);
  });

  test('leaves out rules that there are', () => {
    const names = RULES.map(({ name }) => name);
    assert.deepEqual(
      [...RULES_OF_DOCUMENTS].filter((name) => !names.includes(name)),
      [],
    );
  });

  const cases: readonly [name: string, original: string, translation: string, expected: RegExp | null][] = [
    [
      'names a figure that differs',
      'You must pay within 30 days.',
      'Sie müssen binnen 14 Tagen zahlen.',
      /^translation-differs: It says 14 where line 1 of terms\/code\.md says 30$/,
    ],
    [
      'takes no other way of writing a figure for another',
      'It costs 1,250.50 euros.',
      'Es kostet 1.250,50 Euro.',
      null,
    ],
    ['takes no figure in words for another', 'You have 2 weeks.', 'Sie haben zwei Wochen.', null],
    [
      'names a clause that is missing',
      '1.1 You may leave.\n\n1.2 You must pay the fees.',
      '1.1 Sie dürfen gehen.',
      /nothing was found for line 3 of terms\/code\.md: “You must pay the fees\.”$/,
    ],
    [
      'names a clause that is not in the original',
      '1.1 You may leave.',
      '1.1 Sie dürfen gehen.\n\n1.2 Sie müssen zahlen.',
      /For “Sie müssen zahlen\.” no equal was found in terms\/code\.md$/,
    ],
  ];
  for (const [name, original, translation, expected] of cases)
    test(name, () => {
      const found = alarmsAt(original, translation);
      if (expected === null) assert.deepEqual(found, []);
      else assert.match(found.join('\n'), expected);
    });
});
