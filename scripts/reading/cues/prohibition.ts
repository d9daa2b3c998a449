import type { Cue, CueExamples } from './cues.ts';

/** What somebody must not do. */
export const PROHIBITION_CUES: readonly Cue[] = [
  {
    name: 'must not',
    norm: 'prohibition',
    pattern:
      /\b(?:must|may|shall|will|can|could) (?:\w+ly |also |under no circumstances |at no time )?(?:not|never)\b|\bcannot\b|\b(?:can|won|mustn|shan)'t\b|\b(?:nor|neither) (?:may|shall|will|must|can)\b/gi,
    weight: 3,
  },
  {
    name: 'should not',
    norm: 'prohibition',
    pattern: /\bshould (?:not|never)\b|\bshouldn't\b/gi,
    weight: 1,
  },
  {
    name: 'is prohibited',
    norm: 'prohibition',
    pattern:
      /\b(?:is|are|be|remains?) (?:strictly |expressly |also |hereby )?(?:prohibited|forbidden|disallowed)\b(?! by (?:applicable )?law)|\b(?:is|are|remains?) (?:banned|barred) from\b|(?<!\b(?:person|user|member|account|who|he|she|they|you)s? )\b(?:is|are) banned\b(?! (?:from|temporarily|permanently|for|or)\b)|\bit is against (?:our|the|[\p{L}\p{N}'’]+) [^.;:]{0,40}?\bto\b|\b(?:is|are) not (?:permitted|allowed|authorized|authorised|licensed|acceptable)\b|(?<!\b(?:not|n't|nor|never) )\bprohibited from\b|\bprohibits?\b|\bforbids?\b|\b(?:do|does|will) not (?:allow|permit|tolerate|authorize)\b|\bstrictly prohibited\b|\bwe (?:strongly )?(?:condemn|denounce)\b(?=[^.]{0,80}:)/giu,
    party: 'customer',
    weight: 3,
  },
  {
    name: 'agrees not to',
    norm: 'prohibition',
    pattern:
      /\b(?:agrees?|promises?|undertakes?|commits?|covenants?) (?:\w+ly )?(?:not to|to not|never to)\b|\brefrains? from\b/gi,
    weight: 3,
  },
  {
    name: 'nobody may',
    norm: 'prohibition',
    pattern:
      /\bno (?:customers?|users?|persons?|one|developers?|members?) (?:may|shall|will|is|are)\b|\b(?:under no circumstances|at no time|in no (?:event|case)) (?:will|shall|may|must|should|can|are|is)\b|\bneither (?:party|side)\b[^.;]{0,30}?\b(?:may|shall|will|can)\b/gi,
    weight: 3,
  },
  {
    name: 'do not, as an order',
    norm: 'prohibition',
    pattern: /(?<=^|[.;:,!?]\s|-\s)(?:please )?(?:(?:do not|don't|never) (?=[a-z])|avoid (?=\w+ing\b))/gi,
    party: 'customer',
    weight: 3,
  },
  {
    name: 'never does',
    norm: 'prohibition',
    pattern:
      /\b(?:do|does)(?: not|n't) (?:\w+ly |and will not )?(?:sell|share|rent|lease|trade|disclose|use|train|access|collect|retain|store|keep|track|transfer|process|engage|allow|rely|read|charge)\b|\b(?:has|have) not (?:sold|shared)\b|(?<!\b(?:must|may|shall|will|can|could|should) )\bnever (?!been\b|mind\b|again\b|before\b|be\b)(?=\p{Ll}{2,})/giu,
    party: 'subject-only',
  },
];

/** Sentences in which each of these cues is found, and sentences that look alike in which it must not be. */
export const PROHIBITION_EXAMPLES: CueExamples = {
  'must not': {
    found: ['You must not resell access.', 'We will never sell your data.', 'Customer cannot sublicense.'],
    not: ['You must keep notice of it.', 'You may cancel.'],
  },
  'should not': {
    found: ['You should not share secrets in prompts.'],
    not: ['You should share feedback.'],
  },
  'is prohibited': {
    found: ['Scraping is prohibited.', 'You are not allowed to spam.', 'We do not permit resale.'],
    not: ['Resale is permitted.', 'This is allowed.'],
  },
  'agrees not to': {
    found: ['You agree not to share keys.', 'Users refrain from spam.'],
    not: ['You agree to pay.'],
  },
  'nobody may': {
    found: [
      'No user may bypass a limit.',
      'Under no circumstances will users upload malware.',
      'Neither party may assign this agreement.',
    ],
    not: ['Users may leave.'],
  },
  'do not, as an order': {
    found: [
      'Do not share your password.',
      'For example, do not use it for spam.',
      'Please avoid using offensive names.',
    ],
    not: ['Customers that do not pay are reminded.', 'We do not know.'],
  },
  'never does': {
    found: ['We do not sell your data.', 'We never train on your prompts.'],
    not: ['This does not matter.', 'If you do not agree, stop.'],
  },
};
