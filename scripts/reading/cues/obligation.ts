import type { Cue, CueExamples } from './cues.ts';

/** What somebody must do. */
export const OBLIGATION_CUES: readonly Cue[] = [
  {
    name: 'may only',
    norm: 'permission',
    pattern:
      /\b(?:may|can|will|shall|must) (?:then )?(?:only|solely|exclusively)\b|\bonly (?:\w+ ){1,3}?(?:may|can)\b|\bmay (?:be )?\w+ (?:only|solely)\b/gi,
    weight: 3,
    limits: true,
  },
  {
    name: 'may be required',
    norm: 'obligation',
    pattern: /\b(?:may|can|could|will|shall) be (?:required|obliged|obligated) to\b/gi,
  },
  {
    name: 'must',
    norm: 'obligation',
    pattern: /\b(?:must|shall)\b(?! (?:not|never|only)\b)/gi,
    weight: 3,
  },
  {
    name: 'is required to',
    norm: 'obligation',
    pattern:
      /\b(?:is|are) (?:also |strictly )?(?:required|obliged|obligated|bound|mandatory)\b(?! by law)|\b(?:has|have) to\b|\bneeds? to\b|\b(?:undertakes?|covenants?|commits?|promises?) to\b|\bendeavou?rs? to\b|\bmandatory\b/gi,
    weight: 3,
  },
  {
    name: 'is responsible for',
    norm: 'obligation',
    pattern: /\b(?:is|are|be|remains?) (?:also )?(?:\w+ly )?responsible for\b/gi,
    weight: 3,
  },
  {
    name: 'is the responsibility of',
    norm: 'obligation',
    pattern:
      /\bit is (?:your|our|(?:the )?[\p{L}-]+['’]s?) (?:sole |own )?(?:responsibility|duty|job) to\b|\bis (?:your|our|(?:the )?[\p{L}-]+['’]s?) (?:sole |own )?(?:responsibility|duty|job)\b|\b(?:is|are) (?:conditional|contingent) (?:on|upon)\b/giu,
    party: 'owner',
    weight: 3,
  },
  {
    name: 'binding arbitration',
    norm: 'obligation',
    pattern:
      /\b(?:(?:shall|will|must|to) be )?(?:finally |exclusively )*(?:resolved|settled|decided|determined) (?:\w+ )?(?:by|through|in) (?:(?:final|binding|confidential|individual|neutral|and|,)[ ,]*)*arbitration\b|\b(?:requires?|agrees? to) (?:the use of )?(?:(?:final|binding|individual|and)[ ,]*)+arbitration\b/gi,
    party: 'both',
    weight: 3,
  },
  {
    name: 'is due',
    norm: 'obligation',
    pattern:
      /\b(?:fees?|payments?|invoices?|amounts?|charges?|dues|taxes|instal?lments?)\b(?:(?!\bthat\b|\bwhich\b|\bif\b)[^.;,]){0,40}?\b(?:is|are|becomes?) (?:due|payable)\b/gi,
    party: 'customer',
    weight: 3,
  },
  {
    name: 'agrees to',
    norm: 'obligation',
    pattern:
      /(?<!\bconsents? and )\bagrees? to\b(?! (?:not|these|this|our|the)\b)|\bconsents? to (?:be|personal jurisdiction)\b/gi,
    weight: 3,
  },
  {
    name: 'requires',
    norm: 'obligation',
    pattern:
      /(?<!\b(?:should|may|might|can|could|must) )\b(?:requires?|expects?|asks?|oblig(?:e|es|ates?)) (?:(?:that )?(?=(?:you|customers?|users?|those|all|any|each|developers?|our users)\b(?! (?:for|if|whether|about|some|a few)\b))|that (?=\w)(?![^.;:]{0,80}\bby (?:the|an?|its|his|her|their)\b))/gi,
    party: 'customer',
  },
  {
    name: 'expected of you',
    norm: 'obligation',
    pattern:
      /\b(?:is|are) expected to\b|\bshould\b(?! (?:not|never|you|have any|be (?:aware|able)|we)\b)|\bwill need (?:to\b|an?\b)/gi,
    party: 'subject-only',
    weight: 1,
  },
  {
    name: 'will',
    norm: 'obligation',
    pattern:
      /\b(?:will|'ll)\b(?! (?:not|never|only|be (?:happy|able|entitled|allowed|permitted|free)|have (?:the )?(?:right|access))\b)/gi,
    party: 'subject-only',
  },
  {
    name: 'a promise in the present tense',
    norm: 'obligation',
    pattern:
      /\bwe (?:(?:also|always|promptly|immediately|automatically|permanently) )*(?:notify|inform|delete|erase|encrypt|ensure|honou?r|comply|respond|reply|refund|protect|maintain|implement|(?:aim|strive) to(?=[^.;]*\b(?:within|days?|hours?|weeks?|months?)\b)|take (?:\w+ )?(?:steps|measures)|obtain (?:\w+ ){0,2}consent|seek consent)\b/gi,
    party: 'provider',
  },
  {
    name: 'what those who keep the rules do',
    norm: 'obligation',
    pattern:
      /\b(?:notif(?:y|ies)|informs?|deletes?|erases?|encrypts?|ensures?|honou?rs?|compl(?:y|ies)|responds?|repl(?:y|ies)|refunds?|protects?|maintains?|implements?|investigates?|publish(?:es)?|checks?|compiles?|handles?|acknowledges?|assigns?|(?:strives?|aims?) to(?=[^.;]*\b(?:within|days?|hours?|weeks?|months?)\b)|recuses?)\b/gi,
    party: 'keeper-only',
  },
  {
    name: 'what the terms apply to',
    norm: 'obligation',
    pattern:
      /\b(?:terms|agreement|policy|addendum|code|guidelines)\b(?:(?!\bthat\b|\bwhich\b|\bnot\b)[^.;]){0,50}?\b(?:appl(?:y|ies) to|governs?|covers?)\b|\b(?:use|access|participation|purchase)\b[^.;]{0,50}?\b(?:is|are) (?:also )?(?:governed by|subject to)\b/gi,
    party: 'customer',
    weight: 1,
  },
];

/** Sentences in which each of these cues is found, and sentences that look alike in which it must not be. */
export const OBLIGATION_EXAMPLES: CueExamples = {
  'may only': {
    found: ['You may only use the key on one server.', 'We will only list verified products.'],
    not: ['You may use the key.'],
  },
  'may be required': {
    found: ['You may be required to verify your age.'],
    not: ['You may ask for help.'],
  },
  must: {
    found: ['You must keep records.', 'Customer shall pay the fees.', 'Payment must be made in advance.'],
    not: ['You must not resell access.'],
  },
  'is required to': {
    found: ['You are required to register.', 'Customer undertakes to train its staff.', 'Registration is mandatory.'],
    not: ['You are not required to register.', 'Where we are required by law, we disclose logs.'],
  },
  'is responsible for': {
    found: ['You are solely responsible for ensuring consent.', 'Customer remains responsible for its users.'],
    not: ['We are not responsible for other sites.'],
  },
  'is the responsibility of': {
    found: [
      'It is your responsibility to keep copies.',
      "Locking the shed is the member's job.",
      'Access is conditional on payment.',
    ],
    not: ['You are responsible for copies.', 'The job is done.'],
  },
  'binding arbitration': {
    found: ['Disputes will be resolved by binding arbitration.', 'These terms require binding arbitration.'],
    not: ['The arbitrator is paid by us.', 'Disputes will be resolved by the courts.'],
  },
  'is due': {
    found: ['All fees are due within 30 days.', 'Invoices are payable on receipt.'],
    not: ['The report is due in May.', 'Fees may rise.'],
  },
  'agrees to': {
    found: ['You agree to pay the fees.'],
    not: ['You agree to these terms.', 'You agree to not resell.'],
  },
  requires: {
    found: [
      'We require that you verify your age.',
      'We expect users to report misuse.',
      'We ask that a boat carry a bell.',
    ],
    not: [
      'This requires software.',
      'We ask you for a few details.',
      'We require that the notice be signed by the owner of the mark.',
    ],
  },
  'expected of you': {
    found: ['You should keep copies.', 'Users are expected to be kind.'],
    not: ['Should you have questions, write to us.', 'You should not share secrets.'],
  },
  will: {
    found: ['We will delete your data.', 'Customer will pay the fees.'],
    not: ['We will not sell data.', 'You will be able to export.'],
  },
  'a promise in the present tense': {
    found: ['We notify you of a breach.', 'We encrypt data at rest.', 'We take reasonable measures.'],
    not: ['We collect data.', 'You notify us.'],
  },
  'what those who keep the rules do': {
    found: ['The committee investigates each report.', 'Wardens check every rope weekly.'],
    not: ['The committee is elected.', 'We may visit.'],
  },
  'what the terms apply to': {
    found: ['These Terms apply to custom apps and plugins.', 'This policy governs your use of the API.'],
    not: ['The terms are short.', 'We list the terms that apply to you.'],
  },
};
