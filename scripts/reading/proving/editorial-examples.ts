import type { ProofExamples } from './proof.ts';

/** Of the proofs in editorial-proofs.ts, by their names. */
export const EDITORIAL_EXAMPLES: ProofExamples = {
  spelling: {
    examples: [
      ['We keep your recieved mail.', 'We keep your received mail.'],
      ['The colour of the badge is yours.', 'The color of the badge is yours.'],
    ],
    not: [
      ['Our liability is limited to one million.', 'Our liability is limited to one billion.'],
      ['The laws of Austria apply.', 'The laws of Australia apply.'],
      ['We will refund the fee.', 'We will refuse the fee.'],
      ['The data is stored.', 'The data is shared.'],
    ],
  },
  grammar: {
    examples: [['The rules is binding.', 'The rules are binding.']],
    not: [['We own our work.', 'You own your work.']],
  },
  compound: {
    examples: [
      ['Each subprocessor is named.', 'Each sub-processor is named.'],
      ['Our data base is kept.', 'Our database is kept.'],
    ],
    not: [
      ['The service is not able to store it.', 'The service is notable to store it.'],
      ['You must re-sign the form.', 'You must resign the form.'],
    ],
  },
  'doubled word': {
    examples: [['You use this process process.', 'You use this process.']],
    not: [
      ['The club does not insure boats.', 'The club does not not insure boats.'],
      ['You pay the yearly early termination fee.', 'You pay the yearly termination fee.'],
    ],
  },
  'missing “to”': {
    examples: [['It is not allowed alter the log.', 'It is not allowed to alter the log.']],
    not: [['You have access to the log.', 'You have to access the log.']],
  },
  'reference that follows': {
    examples: [],
    not: [['Section 4 survives the end.', 'Section 5 survives the end.']],
  },
  'name of a part': {
    examples: [['See clause 4 of these rules.', 'See section 4 of these rules.']],
    not: [
      ['See clause 4 of these rules.', 'See section 5 of these rules.'],
      ['See article 4 of the act.', 'See section 4 of the act.'],
    ],
  },
  'address of a link': {
    examples: [['The list is at https://help.example.com/list.', 'The list is at https://docs.example.com/list.']],
    not: [
      [
        'These terms are subject to https://a.example.com/fees.',
        'These terms are subject to https://b.example.com/fees.',
      ],
      ['In scope: acme.example', 'In scope: *.acme.example'],
    ],
  },
  'captured address': {
    examples: [['Write to legal@example.com.', 'Write to [email protected].']],
    not: [],
  },
  'date in a title': {
    examples: [],
    not: [],
  },
  'number of a noun in a title': {
    examples: [],
    not: [],
  },
  'end of a list item': {
    examples: [],
    not: [['- pay; and\n- leave', '- pay; or\n- leave']],
  },
};
