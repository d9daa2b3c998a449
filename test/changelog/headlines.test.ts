import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { LONGEST_HEADLINE } from '../../scripts/changelog/headlines/write-headline.ts';
import { summariseVersion } from '../../scripts/changelog/summarise-version.ts';
import type { Change } from '../../scripts/index.ts';
import { entriesIn, historyOf, TEXT } from '../worlds/made-history.ts';

/** The second version's headline and summary. */
function told(before: string, after: string | readonly [string, string]): readonly [string, string] {
  const { headline, summary } = entriesIn(historyOf('terms', before, after))[1]!;
  return [headline, summary];
}

function headline(before: string, after: string): string {
  return told(before, after)[0];
}

const section = (title: string, words: string) => `## ${title}\n\n${words}\n\n`;
const RULES = `# Terms\n\n${section('Use', 'You must not scan faces.')}${section('Money', 'You must pay within 30 days.')}`;

suite('a headline that nobody wrote', () => {
  for (const [name, before, after, expected] of [
    ['a period', RULES, RULES.replace('30', '14'), 'Money: “within 14 days” instead of “within 30 days”'],
    ['a new rule', RULES, `${RULES}You must pay in gold.\n`, 'Money, new duty: “You must pay in gold”'],
    [
      'a rule that is gone',
      RULES,
      RULES.replace('You must not scan faces.', ''),
      'Use, prohibition removed: “You must not scan faces”',
    ],
    [
      'a wider rule',
      RULES,
      RULES.replace('scan', 'scan or sell'),
      'Use, wider prohibition: adds “or sell” after “You must not scan”',
    ],
    [
      'what the provider may do now by its words',
      RULES,
      `${RULES}${section('Sharing', 'We may share usage data with advertisers.')}`,
      'New section, Sharing: “We may share usage data with advertisers”',
    ],
    ['a section that is gone', RULES, RULES.slice(0, RULES.indexOf('## Money')), 'Section removed: Money'],
    [
      'the weightiest of several, and where the others are',
      RULES,
      RULES.replace('30', '14').replace(
        'You must not scan faces.',
        'You must not scan faces.\n\nYou must not sell access.',
      ),
      'Use, new prohibition: “You must not sell access”; also Money',
    ],
    [
      'a number and a title as they are cited',
      '# Terms\n\n## 9. Payment\n\nYou must pay within 30 days.\n',
      '# Terms\n\n## 9. Payment\n\nYou must pay within 14 days.\n',
      'Section 9, Payment: “within 14 days” instead of “within 30 days”',
    ],
    [
      'a full label',
      '# Terms\n\n## 15. Liability\n\n15.3 We do not answer for:\n\n(a) storms;\n\n(b) the tide of autumn.\n',
      '# Terms\n\n## 15. Liability\n\n15.3 We do not answer for:\n\n(a) storms;\n\n(b) the tide of spring.\n',
      '15.3(b), Liability: “tide of spring” instead of “tide of autumn”',
    ],
    [
      'rows of a table by their first cells, without its lines',
      '# Helpers\n\n| Firm | Work |\n|---|---|\n| Northsail | sails |\n',
      '# Helpers\n\n| Firm | Work |\n|---|---|\n| Northsail | sails |\n| Keelmasters | hulls |\n| Ropeworks | ropes |\n',
      'Added: “Keelmasters” and “Ropeworks”',
    ],
    [
      'a title',
      '# Terms\n\n## Money\n\nYou pay.\n',
      '# Terms\n\n## Fees and money\n\nYou pay.\n',
      '“Money” is now titled “Fees and money”',
    ],
    [
      'words with those beside them, where they say little alone',
      '# Terms\n\n## Berths\n\nBerths are given out by lot in spring.\n',
      '# Terms\n\n## Berths\n\nBerths are given out by rank in spring.\n',
      'Berths: “out by rank in spring” instead of “out by lot in spring”',
    ],
    [
      'what a page of the publishing system hides by its words alone',
      '# Terms\n\n## Berths\n\nBerths are free.\n',
      '# Terms\n\n## Berths\n\nBerths are free{% if summer %} or cost half of the price{% endif %}.\n',
      'Berths: adds “or cost half of the price”',
    ],
    [
      'a title as it is written',
      '# Terms\n\n## npm uses cookies\n\nYou pay.\n',
      '# Terms\n\n## npm uses cookies\n\nYou pay.\n\nWe set ten cookies.\n',
      'npm uses cookies: adds “We set ten cookies”',
    ],
    [
      'several sections by their titles',
      RULES,
      `${RULES}${section('Sharing', 'We share nothing.')}${section('Ropes', 'Ropes are lent for a day.')}`,
      'New sections: Sharing and Ropes',
    ],
    ['formatting', RULES, RULES.replace('scan faces', '**scan** faces'), 'Formatting only'],
    ['a typing error', RULES, RULES.replace('within', 'whithin'), 'Spelling corrected in Money'],
    ['a comma', RULES, RULES.replace('You must pay', 'You, must pay'), 'Punctuation or capitals changed in Money'],
  ] as const)
    test(`names ${name}`, () => assert.equal(headline(before, after), expected));

  test('names the same thing in several places once, with the places', () => {
    const terms = (days: number) =>
      `# Terms\n\n${['Boats', 'Sheds', 'Piers', 'Ropes'].map((title) => section(title, `You must answer within ${days} days.`)).join('')}`;
    assert.equal(
      headline(terms(30), terms(9)),
      '“within 9 days” instead of “within 30 days” in Boats, Sheds, Piers and Ropes',
    );
  });

  test('is never longer than its limit, cuts no word, and counts nothing', () => {
    const long =
      'What you must do before you connect a camera that somebody else carries through a crowd of unsuspecting visitors';
    const rule =
      'You must obtain the written consent of the superintendent and of every neighbour whose windows face the quay before you moor anything larger than a rowing boat';
    const words = new Set(`${long} ${rule}`.toLowerCase().split(/\W+/));
    for (const count of [0, 1, 2, 40]) {
      const others = Array.from({ length: count }, (_, index) =>
        section(`Part ${'abcdefghij'[index % 10]}${index}`, 'The pier is open.'),
      ).join('');
      const before = `# Terms\n\n${section(long, 'The quay is long.')}${others}`;
      const after = before
        .replace('The quay is long.', `The quay is long. ${rule}.`)
        .replaceAll('The pier is open.', 'The pier is shut, and you may not enter it.');
      const said = headline(before, after);
      assert.ok(said.length <= LONGEST_HEADLINE, said);
      assert.match(said, /^What you must do before/);
      const [, quoted = ''] = /“([^”]*)”/.exec(said) ?? [];
      for (const word of quoted.toLowerCase().match(/\p{L}+/gu) ?? []) assert.ok(words.has(word), `${word} in ${said}`);
      assert.doesNotMatch(said, /\d+ more|\b\d+ (?:change|clause)/);
    }
  });

  test('says so where nothing is told, and of a first version nothing else', () => {
    assert.deepEqual(summariseVersion([], 'Terms'), {
      headline: 'No change to the text',
      summary: 'The text is the same as before.',
    });
    const [first] = entriesIn(historyOf('terms', TEXT));
    assert.equal(first!.headline, 'First published');
  });

  test('says so where only the date of the document changed', () => {
    const clause = { text: '', title: '', label: '', trail: [] };
    const stamp = {
      kind: 'modified',
      significance: 'editorial',
      facets: ['date-stamp'],
      reasons: [],
      before: [clause],
      after: [clause],
    };
    assert.equal(summariseVersion([stamp as unknown as Change], '').headline, 'New date, same text');
    const typo = { ...stamp, facets: [], reasons: ['Only the spelling of a word changed.'] };
    assert.equal(summariseVersion([stamp, typo] as unknown as Change[], '').headline, 'The date and spelling only');
  });
});

suite('a summary that nobody wrote', () => {
  test('tells up to three findings with their places, and no count', () => {
    const terms = (days: number) =>
      `# Terms\n\n${['Boats', 'Sheds', 'Piers', 'Ropes'].map((title, index) => section(title, `You must answer within ${days + index} days.`)).join('')}`;
    const [, summary] = told(terms(30), terms(9));
    assert.equal(
      summary,
      ['Boats', 'Sheds', 'Piers']
        .map(
          (title, index) =>
            `${title}: A period is shorter: ${9 + index} days instead of ${30 + index} days, in a duty of customers.`,
        )
        .concat('Other clauses changed too.')
        .join(' '),
    );
  });

  test('leaves out what it would have to count', () => {
    const [, summary] = told(
      RULES,
      `${RULES}You must pay in gold. We weigh it. The scales are old. They were made in the north. Nobody knows by whom.\n`,
    );
    assert.doesNotMatch(summary, /\d+ more|substantive|editorial/);
    assert.match(summary, /^Money: A duty of customers is new: “You must pay in gold”/);
  });

  test('has no name before what stands under no title', () => {
    const list = '# Rules\n\n1. You must not:\n- scan faces.';
    assert.equal(
      told(list, `${list}\n- sell access.`)[1],
      'Section 1: A prohibition on customers is new: “You must not sell access”.',
    );
  });
});
