import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Change, compare } from '../../../scripts/index.ts';
import { describeFindings } from '../../../scripts/reading/describe-findings.ts';
import { effectInWords, nameNorm } from '../../../scripts/reading/norms/name-norm.ts';

const HEAD =
  '# Rules of the boat club\n\nHarbourlight Ltd ("Harbourlight", "we", "us") runs the club. Members ("you") follow these rules.\n\n';

function read(before: string, after: string): readonly Change[] {
  return compare(`${HEAD}${before}\n`, `${HEAD}${after}\n`).changes;
}

suite('the words that are printed', () => {
  test('name whom the text itself says is bound', () => {
    assert.equal(nameNorm({ norm: 'obligation', party: 'third' }), 'a duty');
    assert.equal(nameNorm({ norm: 'obligation', party: 'customer', actor: 'skippers' }), 'a duty of skippers');
  });

  test('tell no direction of liability', () => {
    const effect = { norm: 'liability', party: 'provider' } as const;
    assert.equal(effectInWords({ ...effect, change: 'narrowed' }), 'A term on the liability of the provider changed.');
    assert.equal(effectInWords({ ...effect, change: 'added' }), 'A term on the liability of the provider is new.');
  });

  for (const [what, before, after, says] of [
    [
      'a title that lost its colon',
      '## Your berth:\n\nPay it.',
      '## Your berth\n\nPay it.',
      'The title has the same words.',
    ],
    ['another title', '## Your berth\n\nPay it.', '## Our berths\n\nPay it.', 'The title was “Your berth” before.'],
    [
      'an entry that went from one list to another',
      '## Allowed at night\n\n- Sailing with lights\n- Fishing from the pier with rods\n\n## Forbidden at night\n\n- Racing\n- Towing',
      '## Allowed at night\n\n- Sailing with lights\n\n## Forbidden at night\n\n- Racing\n- Towing\n- Fishing from the pier with rods',
      'Moved from “Allowed at night” to “Forbidden at night”; the words are the same.',
    ],
    [
      'more places than a sentence can show',
      'Boats in the east yard wait there in spring, boats in the west yard wait in summer, and boats in the north yard wait in autumn and winter, and in the south they wait all year.',
      'Boats in the old yard wait there in April, boats in the new yard wait in June, and boats in the dry yard wait in October and winter, and in the wet they wait all year.',
      /; and more\.$/,
    ],
    [
      'words that stood are told with their neighbours',
      'Berths and sheds are given out by lot.',
      'Berths and sheds and yards are given out by lot.',
      'The wording changed: it adds “and yards”.',
    ],
    [
      'a sentence that went to another clause',
      '## East\n\nBerths of the old yard pass to the new harbour on the first day of spring.\n\nYou must moor at the pier.',
      '## East\n\nYou must moor at the pier.\n\n## West\n\nBoats rest here. Berths of the old yard pass to the new harbour on the first day of spring.',
      /^(?!.*(?:new|gone): “Berths)/,
    ],
  ] as const)
    test(`say of ${what}: ${says}`, () => {
      const printed = read(before, after).map(({ summary }) => summary);
      if (typeof says === 'string') assert.ok(printed.includes(says), printed.join('\n'));
      else
        assert.ok(
          printed.some((summary) => says.test(summary)),
          printed.join('\n'),
        );
    });

  for (const [leadIn, item, says] of [
    [
      'You must not',
      'Paint hulls at the quay',
      'A prohibition on customers is new: “You must not paint hulls at the quay”.',
    ],
    [
      'You must not sail to',
      'Helgoland (North Sea)',
      'A prohibition on customers is new: “You must not sail to Helgoland (North Sea)”.',
    ],
  ] as const)
    test(`leave the capital to a name: ${item}`, () => {
      const list = (items: readonly string[]) => `${leadIn}:\n\n${items.map((each) => `- ${each}`).join('\n')}`;
      const changes = read(list(['Rest']), list(['Rest', item]));
      assert.deepEqual(
        changes.map(({ summary }) => summary),
        [says],
      );
    });

  test('say which item a list has now', () => {
    const [change] = read('You may bring ropes, sails and oars.', 'You may bring ropes, sails, anchors and oars.');
    assert.deepEqual(describeFindings(change!), ['A list gained “anchors”.']);
  });
});
