import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSizes, readQuantities } from '../../../scripts/reading/facets/quantities.ts';

/** How the one figure of a text stands to the one of another. */
function compared(before: string, after: string): string {
  const [one, other] = [readQuantities(before), readQuantities(after)];
  assert.deepEqual([one.length, other.length], [1, 1], `${before} / ${after}`);
  return compareSizes(one[0]!, other[0]!) ?? 'open';
}

describe('amounts', () => {
  const EQUAL = [
    ['1 million rides', '1,000,000 rides'],
    ['1.000.000 rides', '1,000,000 rides'],
    ['EUR 2.500,00', 'EUR 2,500.00'],
    ['12 000 euros', '12,000 euros'],
    ["CHF 4'000", 'CHF 4,000'],
    ['$3 million', 'USD 3,000,000'],
    ['£40', '40 pounds'],
    ['fifty percent (50%)', '50 per cent'],
    ['a hundred and twenty euros', '120 euros'],
    ['two hundred fifty euros', '€250'],
    ['0,5 %', '0.5%'],
  ];
  for (const [one, other] of EQUAL) it(`${one} is ${other}`, () => assert.equal(compared(one!, other!), 'equal'));

  const UNEQUAL = [
    ['1 million rides', '1 billion rides', 'more'],
    ['700 MB', '1 GB', 'more'],
    ['€300', '€30', 'less'],
    ['$100', '€100', 'open'],
    ['$100', 'C$100', 'open'],
    ['2% per month', '20% per year', 'open'],
    ['5 euros a month', '5 euros a year', 'open'],
    ['3 helmets', '4 riders', 'open'],
    ['3 helmets', '4 helmets', 'more'],
    ['1000 MB', '1 GB', 'open'],
    ['2 percentage points', '2 percent', 'open'],
  ];
  for (const [one, other, size] of UNEQUAL)
    it(`${one} → ${other} is ${size}`, () => assert.equal(compared(one!, other!), size));
});

describe('periods', () => {
  const TABLE = [
    ['45 (forty-five) days', 'forty-five days', 'equal'],
    ['within a day', 'one day', 'equal'],
    ['48 hours', '2 days', 'equal'],
    ['24 months', 'two years', 'equal'],
    ['14 days', 'two weeks', 'equal'],
    ['half a year', 'six months', 'equal'],
    ['a 30-day trial', '30 days', 'equal'],
    ['30 calendar days', '30 days', 'equal'],
    ['5 days', '5 working days', 'open'],
    ['5 working days', '4 working days', 'less'],
    ['30 days', 'one month', 'open'],
    ['20 days', 'one month', 'more'],
    ['6 months', '6-9 months', 'more'],
    ['6 to 9 months', '5 to 10 months', 'open'],
    ['once a year', 'twice a year', 'more'],
  ];
  for (const [one, other, size] of TABLE)
    it(`${one} → ${other} is ${size}`, () => assert.equal(compared(one!, other!), size));
});

describe('no figure stands in', () => {
  const NONE = [
    'The garage is at 14 Mill Lane, Dover CT16 1AA.',
    'Write to Bergstraße 7, 1010 Wien.',
    'Write to Cedar Ltd, P.O. Box 88, Oslo.',
    'Our office is at 900 Lake Ave, Suite 12, Austin, TX 78701.',
    'We hold ISO 9001:2015 and speak TLS 1.3.',
    'The app is at v4.1 and needs Android 15.',
    'Regulation (EU) 2019/881 and Directive 2002/58/EC apply.',
    'Sections 4, 5.2 and 6(a) survive.',
    'See 18 U.S.C. 1030.',
    'Call 0800 555 123 or (212) 555-0199.',
    'We are open at 9:30 and at 5 pm, 24/7.',
    'It begins on 3 May 2031.',
    'one of them',
    '3. Fees',
  ];
  for (const text of NONE)
    it(text, () =>
      assert.deepEqual(
        readQuantities(text).map(({ words }) => words),
        [],
      ),
    );
});

describe('a figure stands all the same in', () => {
  const TABLE: readonly (readonly [string, readonly string[]])[] = [
    ['At 14 Mill Lane we keep 30 bicycles.', ['30 bicycles']],
    ['PAY WITHIN 10 DAYS; NO MORE THAN 3 RIDERS.', ['10 DAYS']],
    ['TLS 1.3 within 90 days', ['90 days']],
    ['You may name 5 Authorized Riders.', ['5 Authorized Riders']],
    ['used by over 30,000 clubs in 2024', ['30,000 clubs']],
    ['$5 for adults and $3 for children', ['$5', '$3']],
    ['three times the fees', ['three times']],
  ];
  for (const [text, words] of TABLE)
    it(text, () =>
      assert.deepEqual(
        readQuantities(text).map((one) => one.words),
        words,
      ),
    );
});
