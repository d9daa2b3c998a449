import type { Cue, CueExamples } from './cues.ts';

/** It binds nobody to an act, and yet matters. */
export const WHAT_TERMS_DO = 'what the terms do, not the parties';

/** Words that look like a norm and are none, or the opposite of the one they look like. */
export const TRAPS: readonly Cue[] = [
  {
    name: 'May, the month',
    norm: 'none',
    pattern:
      /\bMay \d|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?May\b|\b(?:in|of|since|until|by|from|through|last|next) May\b/g,
  },
  {
    name: 'will, the noun',
    norm: 'none',
    pattern: /\b(?:last|free|own|good|ill|at|the|a|their|his|her) will\b(?! (?:be|not)\b)|\bwill\b(?=\s*(?:[.;)]|$))/gi,
  },
  {
    name: 'not a limit on liability that the law fixes',
    norm: 'liability',
    pattern: /\bnothing\b[^.;]{0,90}?\b(?:limits?|excludes?|restricts?)\b[^.;]{0,60}?\b(?:liabilit|damages)/gi,
    weight: 3,
  },
  {
    name: 'not everywhere may liability be limited',
    norm: 'liability',
    pattern:
      /\b(?:some|certain|many) (?:jurisdictions|states|countries|provinces)\b[^.;]{0,40}?\bdo(?:es)? not (?:allow|permit)\b/gi,
    party: 'provider',
    weight: 3,
    limits: true,
  },
  {
    name: 'nothing prohibits',
    norm: 'permission',
    pattern:
      /\bnothing\b[^.;]{0,90}?\b(?:prohibits?|prevents?|precludes?|restricts?|forbids?|limits?)\b|\b(?:do|does|shall|will) not (?:be construed to )?(?:prohibit|prevent|preclude|restrict|forbid)\b/gi,
    party: 'object',
    weight: 3,
  },
  {
    name: 'is not entitled',
    norm: 'permission',
    pattern:
      /\b(?:is|are) (?:not|no longer) entitled to\b|\b(?:shall|will|may) (?:not|no longer) be entitled to\b|\b(?:has|have) no (?:right|entitlement) to\b/gi,
    weight: 3,
    limits: true,
  },
  {
    name: 'no duty',
    norm: 'permission',
    pattern:
      /\b(?:is|are) (?:not|under no) (?:required|obliged|obligated|obligation)\b|\b(?:do|does|shall|will) not (?:have|need|be (?:required|obliged|obligated)) to\b|\bneed not\b|\b(?:in no (?:event|case)|under no circumstances)\b[^.;]{0,40}?\bbe (?:required|obliged|obligated)\b|\bnothing\b[^.;]{0,40}?\boblig(?:es|ates)\b|\b(?:has|have|under|without|assumes?) (?:no|any) (?:obligation|duty)\b|\bno obligation to\b/gi,
  },
  {
    name: 'ends in suspension',
    norm: 'permission',
    pattern:
      /\b(?:may|can|will|could) (?:also )?(?:result in|lead to|end in|be (?:cause|grounds?) for|subject (?:you|your (?:account|access|membership)) to) (?:the |a |an |your |immediate |permanent |temporary |account )*(?:suspension|termination|removal|loss|restriction|expulsion|ban)\b/gi,
    party: 'provider',
    weight: 3,
  },
  {
    name: 'may, as might',
    norm: 'none',
    pattern:
      /\b(?:may|might|could|can)(?:,[^,.;]{1,40},)? (?:(?:also|not|still|sometimes|no longer|therefore|otherwise|each|both) )*(?:be \w+ing\b|be (?:un)?(?:able|available|suitable|appropriate|accurate|inaccurate|incomplete|complete|different|subject|based|located|categori[sz]ed|grouped|divided|summari[sz]ed|described|recogni[sz]ed|considered|deemed|associated|related|relevant|necessary|harmful|misleading|delayed|interrupted|eligible|illegal|lawful|aware|familiar|interested|similar|identical|possible|more|less|other)|differ|vary|contain|constitute|depend|affect|occur|arise|cause|appear|become|exist|fail|happen|seem|reflect|lead|apply(?=\s*(?:[.,;)]|$|to\b|if\b|when\b|where\b|in\b))|include|involve|experience|encounter|wish|want|think|feel|know|have (?:different|other|laws|additional|an? (?:impact|effect)|been)|help|need|work|function|result(?! in (?:the |a |your |immediate |permanent |temporary |account )*(?:suspen|terminat|remov|loss|los|restrict)))\b/gi,
  },
  {
    name: 'asks, and one may decline',
    norm: 'none',
    pattern: /\bwill (?:also |then )?(?:ask|prompt|invite)\b(?! (?:you|users?) to (?:pay|leave|stop|remove)\b)/gi,
  },
  {
    name: 'a pointer to more',
    norm: 'none',
    pattern:
      /\byou(?: (?:can|may|will|could)|['’]ll) (?:(?:also|always|either|then) )?(?:find|read|learn|view|see|visit|consult|refer|contact|reach|check|recall|remember|notice|spot|hear|recogni[sz]e|discover|e-?mail us)\b/gi,
  },
  {
    name: WHAT_TERMS_DO,
    norm: 'none',
    pattern:
      /\b(?:will|shall|must) (?:not )?(?:also )?(?:apply|govern|prevail|survive|take (?:effect|precedence)|become effective|commence|begin|expire|mean|have the meanings?|be (?:deemed|governed|construed|interpreted|considered|effective|enforceable|given effect|available|counted as|treated as|based on)|constitute|count as|remain|continue)\b/gi,
  },
];

/** Sentences in which each of these cues is found, and sentences that look alike in which it must not be. */
export const TRAP_EXAMPLES: CueExamples = {
  'May, the month': {
    found: ['Effective May 1, 2024.', 'Updated on 3 May 2024.', 'Invoices sent in May are late.'],
    not: ['You may cancel.', 'May customers cancel?'],
  },
  'will, the noun': {
    found: ['The app drafts a last will and testament.', 'Either side may end this at will.'],
    not: ['We will reply.', 'Customers will pay.'],
  },
  'not a limit on liability that the law fixes': {
    found: ['Nothing in these terms excludes our liability for fraud.'],
    not: ['Nothing in these terms limits your statutory rights.'],
  },
  'not everywhere may liability be limited': {
    found: ['Some countries do not allow such limits, so they may not apply to you.'],
    not: ['Some features do not allow export.'],
  },
  'nothing prohibits': {
    found: [
      'Nothing in these terms prohibits you from leaving.',
      'This section does not restrict your statutory rights.',
    ],
    not: ['Our policy prohibits scraping.', 'Nothing is due.'],
  },
  'is not entitled': {
    found: [
      'You shall not be entitled to a refund.',
      'Guests are not entitled to vote.',
      'You have no right to copies.',
    ],
    not: ['You are entitled to a refund.', 'You must not copy it.'],
  },
  'no duty': {
    found: [
      'You are not required to register.',
      'We have no obligation to store logs.',
      'Customer need not reply.',
      'In no event shall we be required to give a refund.',
      'Nothing obliges us to answer.',
    ],
    not: ['You are required to register.', 'You must not register.'],
  },
  'ends in suspension': {
    found: ['Breach may result in the suspension of your account.'],
    not: ['Errors may result in delay.'],
  },
  'may, as might': {
    found: [
      'Prices may vary.',
      'We may not be able to answer every request.',
      'The two names may not be identical.',
      'Outputs may contain errors.',
      'You may, in some states, have additional rights.',
    ],
    not: ['You may not resell.', 'We may suspend your account.', 'Breach may result in suspension.'],
  },
  'asks, and one may decline': {
    found: ['The app will ask for a name to greet you by.', 'We will invite you to rate the visit.'],
    not: ['We will answer you.', 'We may ask you to verify your age.'],
  },
  'a pointer to more': {
    found: ['You can read more in our help center.', 'You may contact us at any time.'],
    not: ['You may cancel.', 'We may visit your premises.'],
  },
  [WHAT_TERMS_DO]: {
    found: ['The annex will prevail over these terms.', 'This section shall survive.'],
    not: ['You will pay the fees.'],
  },
};
