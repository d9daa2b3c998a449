import type { Cue, CueExamples } from './cues.ts';

/** Warranty, disclaimer, indemnity, limit and remedy: who bears a risk. */
export const LIABILITY_CUES: readonly Cue[] = [
  {
    name: 'not liable',
    norm: 'liability',
    pattern:
      /\bin no (?:event|case|circumstances?|way) (?:shall|will|is|are)\b[^.;]{0,90}?\bliable\b|\bneither\b[^.;]{0,70}?\b(?:liable|responsible)\b|\b(?:(?:shall|will|may|can|could|would) (?:not|never) be|(?:is|are|be) (?:not|never)|not be) (?:held )?(?:in any way )?(?:liable|responsible|accountable)\b|\b(?:no|any) (?:liability|responsibility)\b|\bbears? no (?:risk|cost)/gi,
    weight: 3,
  },
  {
    name: 'limit of liability',
    norm: 'liability',
    pattern:
      /\bliabilit(?:y|ies)\b[^.;]{0,140}?\b(?:exceeds?|limited|capped)\b|\b(?:limit|cap)s? (?:of|on|to) (?:\w+ )?liability\b|\bliable (?:only )?for\b|\bbe liable\b/gi,
    weight: 3,
  },
  {
    name: 'indemnity',
    norm: 'liability',
    pattern: /\bindemnif(?:y|ies|ied|ication)\b|\bindemnit(?:y|ies)\b|\bhold(?:s|ing)?\b[^.;]{0,60}?\bharmless\b/gi,
    weight: 3,
  },
  {
    name: 'disclaimer',
    norm: 'liability',
    pattern:
      /\bdisclaim(?:s|ed|ing)?\b|"as[ -]is"|\bas[ -]is\b(?=[,.;]|$| (?:basis|and|or|without|with all)\b)|\bas-is\b|\bprovided as is\b|\bas available\b|\b(?:do|does|can|will)\s*not (?:\w+ )?(?:guarantee|warrant|endorse|assume|vouch)\b|\b(?:cannot|can not|can't) (?:be )?(?:guaranteed?|ensured?|promised?|warranted)\b|\bmakes? no (?:\w+ ){0,2}(?:representation|warrant|guarantee|promise)|\bno (?:warrant(?:y|ies)|guarantees?)\b|\bwithout (?:\w+ )?warrant(?:y|ies)\b|\bat (?:[\w-]+(?:'s|s')? ){1,3}(?:own|sole) risk\b|\bat (?:your|their|its) risk\b|\bfor informational purposes only\b|\bdo(?:es)? not (?:constitute|provide|offer) (?:\w+ ){0,2}advice\b|\bdo(?:es)? not act as\b|\bacts? (?:solely|only|merely) as\b|\b(?:is|are) not a party to\b|\backnowledges? that\b[^.;]{0,60}?\bdo(?:es)? not (?:monitor|control|verify|review)\b|\bhas no control over\b/gi,
    party: 'provider',
    weight: 3,
  },
  {
    name: 'warranty',
    norm: 'liability',
    pattern:
      /(?<!\bcircumstances? (?:so )?|\bas |\bso )\bwarrants?\b(?! (?:otherwise|it|an?|further|action)\b)|\brepresents? (?:and|that)\b|\bwarrant(?:y|ies)\b|(?<!(?:\b(?:any|no|such|these|those|the|an?|of|other|needs?|our|your|its|service|delivery|uptime)|\w-[\w-]+) )\bguarantees?\b/gi,
    weight: 3,
  },
  {
    name: 'no refund',
    norm: 'liability',
    pattern:
      /\bno (?:refunds?|reimbursements?)\b|\b(?:will|shall|do|does|may)\s*(?:not|never)\b (?:\w+ly )?(?:refund|reimburse)\b/gi,
    party: 'provider',
    weight: 3,
  },
  {
    name: 'remedy or risk',
    norm: 'liability',
    pattern:
      /\b(?:sole|only|exclusive) (?:and exclusive )?(?:remedy|remedies|recourse)\b|\bliquidated damages\b|\bforfeit(?:s|ed|ure)?\b|\bwaives?\b[^.;]{0,60}?\b(?:claims? against|damages|liabilit(?:y|ies))\b|\breleases?\b[^.;]{0,40}?\bfrom\b[^.;]{0,40}?\bclaims?\b|\b(?:solely|fully) (?:responsible|liable) for (?:any |all |the )*(?:consequences|loss|losses|damages?|claims?|penalt\w+|liabilit\w+)\b|\bforever barred\b/gi,
    weight: 3,
  },
];

/** Sentences in which each of these cues is found, and sentences that look alike in which it must not be. */
export const LIABILITY_EXAMPLES: CueExamples = {
  'not liable': {
    found: [
      'We shall not be liable for lost profits.',
      'In no event will either party be liable for delay.',
      'We are not responsible for other sites.',
      'The provider accepts no liability.',
    ],
    not: ['You are responsible for your account.', 'You must not share your password.'],
  },
  'limit of liability': {
    found: ['Our total liability is limited to the fees paid.', 'You are liable for damage that you cause.'],
    not: ['Fees are limited to 100 euros.'],
  },
  indemnity: {
    found: ['Customer will indemnify us.', 'You agree to hold us harmless.'],
    not: ['We hold your data in Ireland.'],
  },
  disclaimer: {
    found: [
      'The service is provided "as is".',
      'We do not guarantee that outputs are correct.',
      'You use beta features at your own risk.',
      'Guidance is given for informational purposes only.',
      'You acknowledge that we do not monitor your compliance.',
    ],
    not: ['We do not monitor calls.'],
  },
  warranty: {
    found: ['You represent and warrant that you own the content.', 'We warrant that support is skilled.'],
    not: ['The agent represents customers in court.'],
  },
  'no refund': {
    found: ['No refunds will be given.', 'We do not refund unused days.'],
    not: ['We refund unused days.', 'You may ask for a refund.'],
  },
  'remedy or risk': {
    found: [
      'A refund is your sole remedy.',
      'Unused credits are forfeited.',
      'You waive all claims against us.',
      'You are solely responsible for any consequences of your use.',
    ],
    not: ['We release a new version each month.', 'You are solely responsible for ensuring that users consent.'],
  },
};
