import type { Norm } from './read-norms.ts';

/**
 * The words by which a sentence binds, allows or shifts risk. A lawyer can read this table and correct it: each cue says
 * what it finds, and its examples are its tests. Order matters: of cues that match at one place, the first speaks.
 */
export interface Cue {
  readonly name: string;
  readonly norm: Norm['norm'];
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Sentences that look alike and must not match. */
  readonly counterExamples: readonly string[];
}

export const CUES: readonly Cue[] = [
  {
    name: 'no liability',
    norm: 'liability',
    pattern:
      /\b(?:shall|will|is|are|be|can|may|must)?\s*not\s+(?:be\s+)?(?:held\s+)?(?:liable|responsible)\b|\bno\s+(?:liability|responsibility)\b/i,
    examples: [
      'We shall not be liable for lost profits.',
      'We are not responsible for third-party sites.',
      'We accept no liability.',
    ],
    counterExamples: ['You are responsible for your account.'],
  },
  {
    name: 'limit or remedy',
    norm: 'liability',
    pattern:
      /\b(?:liabilit(?:y|ies)|indemnif(?:y|ies|ied|ication)|indemnit(?:y|ies)|hold\s+harmless|warrant(?:s|y|ies)?\b|disclaims?|damages|"?as[ -]is"?|sole\s+(?:and\s+exclusive\s+)?remedy)\b/i,
    examples: ['Customer will indemnify us.', 'The Services are provided as is.', 'Our total liability is limited.'],
    counterExamples: ['You may cancel.'],
  },
  {
    name: 'prohibition',
    norm: 'prohibition',
    pattern:
      /\b(?:must|may|shall|should|can|will)\s*not\b|\bcannot\b|\b(?:is|are)\s+(?:strictly\s+)?(?:prohibited|forbidden|not\s+(?:allowed|permitted))\b|\bprohibits?\b|\bagree(?:s)?\s+not\s+to\b|\b(?:do|does)\s+not\s+(?:use|share|sell|allow|post|attempt|permit|disclose|train)\b|\bmay\s+(?:only|never)\b|\bnever\b|\bno\s+(?:customer|user|person|party|one)\s+(?:may|shall|will)\b/i,
    examples: [
      'You must not resell access.',
      'Scraping is prohibited.',
      'You agree not to share keys.',
      'We never sell your data.',
    ],
    counterExamples: ['You may cancel.', 'This does not matter.'],
  },
  {
    name: 'obligation',
    norm: 'obligation',
    pattern:
      /\b(?:must|shall|will)\b(?!\s+not)|\b(?:is|are)\s+(?:required|obliged|obligated)\s+to\b|\b(?:is|are)\s+(?:solely\s+)?responsible\s+for\b|\bagrees?\s+to\b|\b(?:has|have)\s+to\b|\bneeds?\s+to\b|\bundertakes?\s+to\b|\brequires?\b/i,
    examples: ['You must keep records.', 'Customer is responsible for all activity.', 'You agree to pay the Fees.'],
    counterExamples: ['You must not resell access.', 'the last will and testament'],
  },
  {
    name: 'permission',
    norm: 'permission',
    pattern:
      /\bmay\b(?!\s+(?:not|only|never)\b)(?!\s*\d)|\b(?:is|are)\s+(?:entitled|permitted|allowed|free)\s+to\b|\bgrants?\b|\bhas\s+the\s+right\b|\bhave\s+(?:the|a)\s+right\b|\breserves?\s+the\s+right\b|\bright\s+to\b|\blicen[cs]e\s+to\b|\bcan\b(?!\s*not)/i,
    examples: ['You may cancel at any time.', 'Customer is entitled to a refund.', 'We grant you a licence.'],
    counterExamples: ['Effective May 1, 2024', 'You may not resell.'],
  },
];

/** Words that take something out of a rule, or make it depend on something. */
export const EXCEPTION =
  /\b(?:unless|except(?:ion|ing)?|other\s+than|save\s+(?:for|as|that)|provided\s+that|only\s+(?:if|when|where)|subject\s+to|to\s+the\s+extent|without\s+(?:prior|our|express)|as\s+long\s+as|if\s+(?:and\s+only\s+if|you|we|the|required|permitted|allowed))\b/i;
