import type { Clause } from '../../clauses/parse-clauses.ts';
import { nameClause } from '../name-clause.ts';
import { findNoticeClauses } from './find-notice-clauses.ts';
import { takesEffectLater } from './takes-effect-later.ts';

/** How a clause says that customers are to be told. */
export interface NoticeForm {
  /** What to call the clause. */
  readonly clause: string;
  /** `by e-mail`, `in writing`, … in the order of the table. */
  readonly forms: readonly string[];
}

/** The form that letters by mail keep. */
export const BY_MAIL = 'by e-mail';

/** The form that a published site keeps. */
export const ON_A_WEBSITE = 'by publishing on a website';

/** Days of notice are then fewer than lie between sending and the effective date. */
export const EFFECT_LATER = 'with effect some time after it is sent';

/** Ways of telling that a clause may name. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  [BY_MAIL, /\be-?mails?\b|\belectronic mail\b/i],
  ['in writing', /\bin writing\b|\bwritten (?:notice|notification)\b|\bmust be written\b|\bin text form\b/i],
  ['by letter', /\b(?:registered|certified|first[- ]class) (?:mail|post|letter)\b|\bby (?:post|letter|courier)\b/i],
  [
    'in the console or account',
    /\b(?:in|through|via|on|within) (?:the |its |your |our )?(?:\w+ )?(?:console|dashboard|portal|account|app|control panel)\b/i,
  ],
  [ON_A_WEBSITE, /\b(?:post|publish)\w*\b[^.;]{0,80}\b(?:site|website|web ?page)\b/i],
];

/**
 * How a version says that customers are told of its changes: by the clauses that promise such notice, and by the one that says how
 * notices to customers are given at all.
 *
 *     We tell you by e-mail at least 30 days before a change of these Terms takes effect.      by e-mail
 *     Notices. Notices to Customer are sent to the electronic mail address of the Account.     by e-mail
 */
export function findNoticeForms(clauses: readonly Clause[]): NoticeForm[] {
  const promising = new Set(findNoticeClauses(clauses).map(({ line }) => line));
  return clauses.flatMap((clause): NoticeForm[] => {
    if (!promising.has(clause.start) && !isOnNotices(clause)) return [];
    const named = FORMS.filter(([, pattern]) => pattern.test(clause.text)).map(([form]) => form);
    const forms = takesEffectLater(clause.text) ? [...named, EFFECT_LATER] : named;
    return forms.length === 0 ? [] : [{ clause: nameClause(clause), forms }];
  });
}

function isOnNotices({ title, text }: Clause): boolean {
  return /\bnotices?\b/i.test(title) && TO_CUSTOMER.test(text);
}

const TO_CUSTOMER =
  /\bnotices?\b[^.;]{0,60}\b(?:to (?:the )?(?:customer|you|client|subscriber|other party)|given|sent|delivered|under this)\b/i;
