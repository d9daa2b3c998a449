import type { ProofExamples } from './proof.ts';

/** Of the proofs in clarifying-proofs.ts, by their names. */
export const CLARIFYING_EXAMPLES: ProofExamples = {
  'number of a noun or a verb': {
    examples: [['We sweep the affected pier.', 'We sweep the affected piers.']],
    not: [['Damage is repaired by us.', 'Damages are paid by us.']],
  },
  'relative pronoun': {
    examples: [['The mark is a sign that you wear.', 'The mark is a sign which you wear.']],
    not: [],
  },
  '“also”': {
    examples: [['The depth also decides the berth.', 'The depth decides the berth.']],
    not: [
      ['You may also moor at night.', 'You may only moor at night.'],
      ['You may moor here.', 'You may moor here and also at night.'],
    ],
  },
  'short name in brackets': {
    examples: [['You must keep our Rules of Hire on board.', 'You must keep our Rules of Hire ("Rules") on board.']],
    not: [
      ['You must keep our Rules on board.', 'You must keep our Rules (at night) on board.'],
      ['The lists on the board bind you.', 'The lists on the board (the "Schedules") bind you.'],
    ],
  },
  'name of a company in short': {
    examples: [['Harbourlight Ltd may inspect the hull.', 'Harbourlight may inspect the hull.']],
    not: [['Harbourlight Ltd may inspect the hull.', 'Harbourlight (Malta) Ltd may inspect the hull.']],
  },
  'way to get in touch': {
    examples: [['Write to legal@example.com with questions.', 'Write to help@example.com with questions.']],
    not: [['Write to legal@example.com.', 'Write to legal@example.com within 5 days.']],
  },
  'where it is to be found': {
    examples: [
      [
        'The Crane Policy applies to each boat here.',
        'The Crane Policy (available at www.wharf.example/crane) applies to each boat here.',
      ],
    ],
    not: [
      ['The Crane Policy applies.', 'The Crane Policy (for boats at www.wharf.example/crane) applies.'],
      ['The Crane Policy is incorporated here.', 'The Crane Policy (at www.wharf.example/crane) is incorporated here.'],
    ],
  },
  'short name of the terms': {
    examples: [
      ['What is not said here is said in our Terms of Service.', 'What is not said here is said in our Terms.'],
    ],
    not: [['Our Rules of Service bind you.', 'Our Rules bind you.']],
  },
  'name of the document itself': {
    examples: [['This Harbour Crane Policy is part of the rules.', 'This Harbour Policy is part of the rules.']],
    not: [
      ['The Harbour Crane Policy is part of the rules.', 'The Harbour Policy is part of the rules.'],
      ['This Wharfside Agreement binds you.', 'This Seaside Agreement binds you.'],
    ],
  },
  'postal address': {
    examples: [['Our address is 12 Quay Street, Leith.', 'Our address is 3 Park Road, Leith.']],
    not: [['Pay 12 euros to the address of Harbourlight Ltd.', 'Pay 3 euros to the address of Seven Seas Ltd.']],
  },
  'postal address by its shape': {
    examples: [
      [
        'Harbourlight Ltd, 12 Quay Street, Leith EH6 6AB, keeps it.',
        'Harbourlight Ltd, 3rd Floor, 9 Mill Road, Hull HU1 1AA, keeps it.',
      ],
      ['Write to the desk, P.O. Box 12, Kiel.', 'Write to the desk, P.O. Box 39, Hull.'],
    ],
    not: [
      ['Harbourlight Ltd, 12 Quay Street, Leith, keeps it.', 'Seven Seas Ltd, 9 Mill Road, Hull, keeps it.'],
      ['Within 30 days write to 12 Quay Street, Leith.', 'Within 10 days write to 12 Quay Street, Leith.'],
      ['The laws of Kiel bind us at 12 Quay Street.', 'The laws of Hull bind us at 12 Quay Street.'],
    ],
  },
  example: {
    examples: [['You pay by card (e.g. a debit card).', 'You pay by card (e.g. a debit or prepaid card).']],
    not: [
      ['You pay the fees.', 'You pay the fees, for example by card, and a penalty of 500 euros for each late day.'],
      ['We note the weather (wind and tide).', 'We note the weather (such as wind and tide).'],
    ],
  },
};
