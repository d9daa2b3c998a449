import { longDate } from '../../history/dates.ts';
import type { EffectiveDate } from '../../history/effective-date.ts';
import type { Significance } from '../../reading/judging/judge-significance.ts';
import type { ChainStep } from '../deciding/binding-documents.ts';
import type { NoticePeriod } from '../deciding/notice-period.ts';
import { type Names, nameWord, nameWords, type Reason } from '../deciding/reasons.ts';

/** One reason as a plain sentence, the same for the customer and for who approves the plan. Plain text: defuse it for Markdown. */
export function wordReason(reason: Reason, names: Names): string {
  const title = (document: string): string => names.documents.get(document) ?? document;
  const topic = (id: string): string => names.topics.get(id) ?? id;
  switch (reason.kind) {
    case 'agreement':
      return reason.from === null
        ? `Your agreement: ${wordChain(reason.chain, title)}.`
        : `Your agreement, from ${longDate(reason.from)} on: ${wordChain(reason.chain, title)}.`;
    case 'not-bound':
      return `No agreement leads to the document ${title(reason.document)}.`;
    case 'signed-version':
      return `Your agreement: ${title(reason.document)}, of which the signed version ${reason.signed} binds until another is signed.`;
    case 'product':
    case 'region':
      return reason.met.length > 0
        ? `${capital(reason.kind)}: ${nameWords(reason.met, names)}.`
        : `${capital(reason.kind)}: the version is for ${nameWords(reason.named, names)}, and we have none on record for you.`;
    case 'other-product':
    case 'other-region':
      return `The version is only for ${nameWords(reason.named, names)}.`;
    case 'product-ends':
    case 'region-ends':
      return `${capital(reason.kind.replace('-ends', ''))}: the version before it concerned ${nameWords(reason.own, names) || 'everyone'}; this one is only for ${nameWords(reason.named, names)}.`;
    case 'concerns-now':
      return 'The version before it did not concern you; from this one on, all of the document does.';
    case 'effective':
      return wordEffective(reason.cohort, reason.from, names);
    case 'late':
      return `Late: this notice was to be sent by ${longDate(reason.sendBy)}; so the version binds you from ${longDate(reason.from)}, and not from ${longDate(reason.instead)}.`;
    case 'notice-period':
      return wordPeriod(reason.period, title);
    case 'significance':
      return `Significance: ${reason.significance}; ${wordLevel(reason.atLeast)}.`;
    case 'below-level':
      return `Significance: only ${reason.significance}; ${wordLevel(reason.atLeast)}.`;
    case 'told-before':
      return `Earlier notice: it was about version ${reason.version}.`;
    case 'delivered':
      return `Told on ${longDate(reason.on)}; nothing has changed since.`;
    case 'segment':
      return `Segment: ${nameWords(reason.segments, names)}. The change concerns ${topic(reason.topic)}${wordClauses(reason.clauses)}.`;
    case 'use-case':
      return `Approved use case ${reason.useCase}, ${reason.title}: the change concerns ${topic(reason.topic)}${wordClauses(reason.clauses)}.`;
  }
}

/** Who promises so many days: `30 days, promised by Service Agreement, version 6 (16.2 Notice of Substantive Changes)`. */
export function wordPromise({ days, by }: NoticePeriod, title: (document: string) => string): string {
  if (by === null) return `${days} days, the publisher's own period, as no document promises any`;
  const where = by.clause === null ? '' : ` (${by.clause})`;
  return `${days} days, promised by ${title(by.document)}, version ${by.version}${where}`;
}

function wordPeriod(period: NoticePeriod, title: (document: string) => string): string {
  const promise = `Notice: ${wordPromise(period, title)}`;
  if (period.exception !== null) return `${promise}; it may be shorter here: ${period.exception}`;
  return `${promise}.`;
}

/** `Service Agreement, version 6, which incorporates Face Code, now replaced by AI Code, version 3`. */
function wordChain(chain: readonly ChainStep[], title: (document: string) => string): string {
  const links = { signed: '', incorporates: ', which incorporates ', replaces: ', now replaced by ' };
  return chain
    .map(
      ({ document, version, by, fixed }) =>
        `${links[by]}${title(document)}${version === null ? '' : `, version ${version}`}${fixed ? ' (which you signed)' : ''}`,
    )
    .join('');
}

function wordEffective(cohort: EffectiveDate, from: string, names: Names): string {
  const whom = cohort.cohort === 'all' ? 'everyone' : `${nameWord(cohort.cohort, names)} customers`;
  if (from > cohort.date) {
    return `Effective: ${longDate(from)}, when the document begins to bind you; for ${whom} the version is in effect from ${longDate(cohort.date)}.`;
  }
  const borrowed = cohort.own ? '' : ', the earliest date, as none is given for your group';
  return `Effective: ${longDate(from)}, for ${whom}${borrowed}.`;
}

function wordClauses(clauses: readonly string[]): string {
  const shown = clauses.slice(0, 3).join('; ');
  const more = clauses.length > 3 ? ` and ${clauses.length - 3} more` : '';
  return clauses.length > 0 ? ` (${shown}${more})` : '';
}

function wordLevel(atLeast: Significance): string {
  const levels = { substantive: 'substantive', clarifying: 'substantive and clarifying', editorial: 'all' };
  return `you are told of ${levels[atLeast]} changes`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
