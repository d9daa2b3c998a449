import type { Cue, CueExamples } from './cues.ts';

/** What somebody may do, is owed as a right, or is licensed to do. */
export const PERMISSION_CUES: readonly Cue[] = [
  {
    name: 'reserves the right',
    norm: 'permission',
    pattern: /\breserves? (?:the|all|any|its|our) (?:\w+ )?rights?\b|\bretains? (?:the|all) (?:\w+,? )?rights?\b/gi,
    weight: 3,
  },
  {
    name: 'grants',
    norm: 'permission',
    pattern:
      /\b(?:hereby )?grants?\b(?=\s|,)|\b(?:is|are) (?:hereby )?(?:granted\b|licensed to\b)|\bgives?\b(?=(?: [\w-]+){1,4} (?:licen[cs]es?|permission|rights?) to\b)/gi,
    party: 'object',
    weight: 3,
  },
  {
    name: 'allows to',
    norm: 'permission',
    pattern:
      /\b(?:authoriz|authoris|allow|permit|entitl|enabl|instruct)(?:e|es|s|ed)? (?!by\b)(?=(?:[\w-]+ ){1,4}to\b)|\bconsents? to (?:our|the)\b/gi,
    party: 'near-object',
  },
  {
    name: 'has the right',
    norm: 'permission',
    pattern:
      /\b(?:has|have) (?:\w+ ){0,2}rights\b(?! (?:reserved|holder))|\b(?:has|have) (?:the|a|an|full|sole) (?:\w+ )?(?:right|option|opportunity|choice|ability|discretion|control)\b|\b(?:is|are|be) (?:also )?(?:entitled|permitted|allowed|free|authorized|authorised|welcome|eligible|able) to\b|(?<!\b(?:very|its|his|her|their|our|your|my|an|the|of|[\p{L}]+['’]s|[\p{L}]+s['’]) )\bowns?\b(?! (?:risk|expense|cost|initiative|discretion)\b)|\b(?:is|are) the (?:sole )?owners? of\b|\b(?:will|shall) have (?:the right|access)\b/giu,
    weight: 3,
  },
  {
    name: 'at our discretion',
    norm: 'permission',
    pattern: /\bat our (?:sole |own |absolute )?discretion\b/gi,
    party: 'provider',
    weight: 3,
  },
  {
    name: 'may',
    norm: 'permission',
    pattern: /\bmay\b(?! (?:not|never|only)\b)/gi,
    party: 'subject-only',
  },
  {
    name: 'is owned by',
    norm: 'permission',
    pattern:
      /\b(?:is|are|remains?) (?:(?:also|solely|exclusively) )?(?:owned|the (?:sole |exclusive )?property)\b[^.;]{0,40}?\b(?:by|of) (?=(?:us|the|our)\b|\p{Lu})/gu,
    party: 'object',
    weight: 3,
  },
  {
    name: 'opt out',
    norm: 'permission',
    pattern:
      /(?<!\b(?:is|are|was|were|be|been|considered|deemed) )\bopt(?:ed|ing|s)? out\b|\b(?:to|may|can|also|will|please) opt-out\b|\bunsubscribe\b/gi,
    party: 'customer',
    weight: 1,
  },
  {
    name: 'can',
    norm: 'permission',
    pattern: /(?<!\bas (?:we|you|they|it) )\bcan\b(?! (?:not|never|only|go to|turn to|head to)\b)(?!')/gi,
    party: 'subject-only',
    weight: 1,
  },
  {
    name: 'what is done with data',
    norm: 'permission',
    pattern:
      /\b(?:collects?|uses?|shares?|discloses?|stores?|retains?|keeps?|process(?:es)?|transfers?|receives?(?! (?:royalt|payment|fees?\b|compensat|revenue|commission|no\b))|combines?|analy[sz]es?|tracks?|monitors?|transmits?|records?|gathers?|obtains?|sells?|employs?|engages?|utili[sz]es?)\b(?! of\b)/gi,
    party: 'provider-only',
    weight: 1,
  },
  {
    name: 'what happens to data',
    norm: 'permission',
    pattern:
      /\b(?:data|information|prompts?|inputs?|outputs?|content|logs|cookies|recordings|conversations|files|identifiers)\b[^.;:]{0,50}?\b(?:is|are) (?:(?:also|only|then|automatically) )*(?:collected|used|shared|disclosed|stored|retained|kept|processed|transferred|combined|analy[sz]ed|monitored|recorded|sold)\b/gi,
    party: 'provider',
    weight: 1,
  },
];

/** Sentences in which each of these cues is found, and sentences that look alike in which it must not be. */
export const PERMISSION_EXAMPLES: CueExamples = {
  'reserves the right': {
    found: ['We reserve the right to end the beta.', 'The provider retains all right and title.'],
    not: ['You must reserve a room.'],
  },
  grants: {
    found: ['You grant us a licence to host your content.', 'We grant you a right to use the service.'],
    not: ['We act without granting anything.'],
  },
  'allows to': {
    found: [
      'You authorize us to charge your card.',
      'This entitles you to support.',
      'You consent to our use of logs.',
    ],
    not: ['We allow no resale.'],
  },
  'has the right': {
    found: [
      'Customer is entitled to a refund.',
      'You have the right to object.',
      'You own your output.',
      'You are free to leave.',
    ],
    not: ['You must cancel.', 'The right answer is shown.'],
  },
  'at our discretion': {
    found: ['Access ends at our discretion.'],
    not: ['You decide at your discretion.'],
  },
  may: {
    found: ['You may cancel at any time.', 'We may change prices.'],
    not: ['You may not cancel.', 'Effective May 1, 2024.'],
  },
  'is owned by': {
    found: ['All marks are owned by the provider.', 'The logo is the property of the provider.'],
    not: ['The boat is owned by nobody.', 'You own your logbook.'],
  },
  'opt out': {
    found: ['To opt out, write to us.', 'Customer did not opt out.'],
    not: ['You opt for the larger plan.'],
  },
  can: {
    found: ['You can cancel at any time.'],
    not: ['You cannot cancel.', 'You can not cancel.'],
  },
  'what is done with data': {
    found: ['We collect your name and address.', 'We also share data with vendors.'],
    not: ['Your use of the service is free.'],
  },
  'what happens to data': {
    found: ['Prompts are stored for thirty days.'],
    not: ['Prompts are short.'],
  },
};
