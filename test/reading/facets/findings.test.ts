import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '../../../scripts/index.ts';
import { describeFindings } from '../../../scripts/reading/describe-findings.ts';

/** What each edit of one paragraph or list is told as, the facts by name; every kind with a twin that is told otherwise. */
const TABLE: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  'figures and dates': [
    ['You pay 4 euros.', 'You pay 6 euros.', ['4 euros → 6 euros.']],
    ['You pay EUR 1.500,00 a year.', 'You pay EUR 1,500.00 a year.', []],
    [
      'Entry is $5 for adults and $3 for children.',
      'Entry is $3 for adults and $5 for children.',
      ['$5 → $3.', '$3 → $5.'],
    ],
    [
      'You pay 4 euros a day and return the bicycle within 2 days.',
      'You pay 5 euros a day and return the bicycle within 3 days.',
      ['4 euros a day → 5 euros a day.', '2 days → 3 days.'],
    ],
    ['We serve over 30,000 riders.', 'We serve over 50,000 riders.', ['30,000 riders → 50,000 riders.']],
    ['You must return it by 3 May 2031.', 'You must return it by 9 June 2031.', ['3 May 2031 → 9 June 2031.']],
    ['You must return it by 3 May 2031.', 'You must return it by May 3, 2031.', []],
    ['We answer within a few weeks.', 'We answer within 10 days.', ['a few weeks → 10 days.']],
    ['We answer you.', 'We answer you without undue delay.', ['A period or date is new: without undue delay.']],
    ['We were founded on 3 May 2011.', 'We were founded on a rainy day.', []],
    [
      'We erase rides two years after your first ride.',
      'We erase rides two years after your last visit.',
      ['two years after your first ride → two years after your last visit.'],
    ],
    [
      'Our office, Pedal Ltd, is at 14 Mill Lane, Dover.',
      'Our office, Pedal Ltd, is at 90 Lake Road, Dover.',
      ['14 Mill Lane, Dover → 90 Lake Road, Dover.'],
    ],
  ],
  lists: [
    ['We lend helmets, locks and lamps.', 'We lend helmets, locks, gloves and lamps.', ['A list gained “gloves”.']],
    [
      'Riders in some towns (Dover, Hythe, Deal) may vote.',
      'Riders in some towns may vote.',
      ['A list lost “Dover”, “Hythe”, “Deal”.'],
    ],
    ['We lend gear.', 'We lend gear, including helmets and locks.', ['A list gained “helmets”, “locks”.']],
    [
      'You must not ride on ice.',
      'You must not ride on ice, such as frozen ponds.',
      ['An example is new: frozen ponds.'],
    ],
    [
      'We use Cedar, Birch, Elm and Oak.',
      'We use Maple, Birch, Elm and Oak.',
      ['Cedar → Maple.', 'A list gained “Maple” and lost “Cedar”.'],
    ],
    ['You may lock or park a bicycle.', 'You may lock, lend or park a bicycle.', []],
    ['We lend helmets, locks and lamps.', 'We lend lamps, locks and helmets.', []],
    [
      'You must bring:\n\n- a helmet;\n- a lamp.',
      'You must bring:\n\n- a helmet;\n- a bell;\n- a lamp.',
      ['The list under “You must bring” gained “a bell”.'],
    ],
    [
      'Our sub-processors are:\n\n|Firm|Land|\n|-|-|\n|Cedar Hosting|Norway|',
      'Our sub-processors are:\n\n|Firm|Land|\n|-|-|\n|Cedar Hosting|Norway|\n|Birch Mail|Spain|',
      ['A company or its address is new: Birch Mail.', 'The list under “Our sub-processors are” gained “Birch Mail”.'],
    ],
    [
      'Our sub-processors are:\n\n|Firm|Land|\n|-|-|\n|Cedar Hosting|Norway|',
      'Our sub-processors are:\n\n|Firm|Land|\n|-|-|\n|Cedar Hosting|Norway and Spain|',
      [],
    ],
  ],
  definitions: [
    [
      '"Gear" means helmets and locks. You must return the Gear.',
      '"Gear" means helmets, lamps and locks. You must return the Gear.',
      ['The definition of “Gear” covers more; another clause uses it: 9, first paragraph.', 'A list gained “lamps”.'],
    ],
    [
      '"Gear" means any thing that we lend.',
      '"Gear" means any electric thing that we lend.',
      ['The definition of “Gear” covers less; another clause uses it: 9, first paragraph.'],
    ],
    [
      '"Gear" means any thing that we lend.',
      '"Gear" means any thing that we lend or sell to you.',
      ['The definition of “Gear” changed; another clause uses it: 9, first paragraph.'],
    ],
    [
      '"Gear" means what we lend, but not helmets and locks.',
      '"Gear" means what we lend, but not helmets, lamps and locks.',
      ['The definition of “Gear” changed; another clause uses it: 9, first paragraph.', 'A list gained “lamps”.'],
    ],
    [
      '"Gear" means helmets. The "Shed" means our house.\n\nYou must return the Gear.',
      '"Gear" means helmets.\n\nYou must return the Gear. The "Shed" means our house.',
      [],
    ],
    ['"Gear" means helmets. You pay.', 'You pay.', ['The definition of “Gear” is gone.']],
    ['You must not sell or lend it.', 'You must not sell, rent or lend it.', []],
  ],
  references: [
    [
      'Section 9 applies to you.',
      'Section 8 applies to you.',
      ['A reference points elsewhere: Section 9 “Gear” → Section 8 “Letters”.'],
    ],
    [
      'Prices are at https://pedal.example/prices.',
      'Prices are at https://pedal.example/fees.',
      ['A reference points elsewhere: https://pedal.example/prices → https://pedal.example/fees.'],
    ],
    ['Prices are at http://pedal.example/prices.', 'Prices are at https://www.pedal.example/prices.', []],
  ],
  'law and courts': [
    [
      'These terms are governed by the laws of Norway and the courts of Oslo decide.',
      'These terms are governed by the laws of Spain and the courts of Madrid decide.',
      ['laws of Norway; courts of Oslo → laws of Spain; courts of Madrid.'],
    ],
    ['We answer in the same venue.', 'We reply in the same venue, if you ask.', []],
  ],
};

function documentWith(words: string): string {
  return [
    '# Terms of the bicycle club',
    'Pedal Ltd ("Pedal", "we") lends bicycles to you ("Rider").',
    '## 7. Rules',
    words,
    '## 8. Letters',
    'Letters reach us at the shed.',
    '## 9. Gear',
    'The Gear stays ours.',
    '',
  ].join('\n\n');
}

for (const [kind, cases] of Object.entries(TABLE))
  describe(kind, () => {
    for (const [before, after, wanted] of cases)
      it(`${before} → ${after}`.replaceAll('\n', '⏎'), () => {
        const { changes } = compare(documentWith(before), documentWith(after));
        const told = changes.flatMap((change) => describeFindings(change));
        assert.deepEqual([...told].sort(), [...wanted].sort());
      });
  });
