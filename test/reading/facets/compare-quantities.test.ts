import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { turnOfFigures } from '../../../scripts/reading/facets/compare-quantities.ts';

type Norm = Parameters<typeof turnOfFigures>[1];

/** `left [before|after] right`, the norm, and what the higher or lower figure makes of it. */
const TABLE: readonly (readonly [Norm, string, string | null])[] = [
  ['obligation', 'The rider must report a fall within [10|4] days.', 'widened'],
  ['obligation', 'We answer within [2|6] days.', 'narrowed'],
  ['obligation', 'You must report a fall within [three (3)|five (5)] days.', 'narrowed'],
  ['permission', 'You may return the bicycle within [10|20] days.', 'widened'],
  ['permission', 'We may bar you after [20|7] days of arrears.', 'widened'],
  ['permission', "You may leave on [14|60] days' notice.", 'narrowed'],
  ['obligation', "We give at least [14|60] days' notice of a new price.", 'widened'],
  ['obligation', 'We will erase your rides [20|80] days after you leave.', 'narrowed'],
  ['obligation', 'We will charge no more than [4|9] euros a ride.', 'narrowed'],
  ['permission', 'You may store up to [600 MB|2 GB].', 'widened'],
  ['permission', 'You may store [600 MB|2 GB].', 'widened'],
  ['permission', 'We may keep your rides for [6|18] months.', 'widened'],
  ['obligation', 'For [12|6] months after sale we mend the frame.', 'narrowed'],
  ['obligation', 'You must pay a fee of [$20|$30].', 'widened'],
  ['prohibition', 'You must not carry more than [4|2] children.', 'widened'],
  ['prohibition', 'You must not ride for [2|5] hours after a fall.', 'widened'],
  ['obligation', 'We check the brakes every [3|6] months.', 'narrowed'],
  ['liability', 'Our liability is limited to [$900|$300].', 'widened'],
  // What follows proves no direction.
  ['permission', 'You may ride where you are at least [13|16] years old.', null],
  ['permission', 'Riders aged [13|16] years may ride.', null],
  ['obligation', 'We will refund the fee if you ask within [10|20] days.', null],
  ['obligation', 'You must pay interest of [1.5% per month|18% per year].', null],
  ['obligation', 'You must pay a fee of [$20|USD 20].', null],
  ['obligation', 'You must pay a fee of [$20|€30].', null],
  ['obligation', 'You must report a fall within [5 days|4 working days].', null],
  ['obligation', 'We refund orders over [$20|$30].', null],
  ['liability', 'We warrant the frame for [90|30] days.', null],
];

describe('what a changed figure makes of a norm', () => {
  for (const [norm, sentence, turn] of TABLE)
    it(`${norm}: ${sentence} ${turn ?? 'no direction'}`, () => {
      const [, left, before, after, right] = /^([^[]*)\[([^|]*)\|([^\]]*)\](.*)$/.exec(sentence)!;
      const at = left!.length;
      const told = turnOfFigures({ deleted: before!, inserted: after!, atBefore: at, atAfter: at }, norm, {
        before: `${left}${before}${right}`,
        after: `${left}${after}${right}`,
      });
      assert.equal(told === 'open' ? null : told, turn);
    });
});
