import { type DocumentHeading, type DocumentStanding, type Edition, versionInForceOn } from '../edition.ts';
import { longDate } from '../words/dates.ts';
import { effectiveDates, forCustomers, fullyEffectiveOn } from '../words/effective-dates.ts';
import { capitalised, versionName } from '../words/version-name.ts';
import { announcedVersions } from './announced-versions.ts';
import { findEnd } from './find-end.ts';

/**
 * Where a document stands, in a line: `Version 7, version 8 announced`, `Version 21, since 2 November 2026`, `Retired on
 * 26 February 2025, replaced by AI Services Code of Conduct`.
 */
export function documentStatus(document: DocumentHeading, standing: DocumentStanding, edition: Edition): string {
  const { documents, today } = edition;
  const end = findEnd(standing, today);
  if (end) {
    const heirs = documents.filter(({ id }) => end.replacedBy.includes(id)).map(({ title }) => title);
    return `Retired on ${longDate(end.on)}${heirs.length > 0 ? `, replaced by ${heirs.join(' and ')}` : ''}`;
  }
  const inForce = versionInForceOn(document, today);
  const current = inForce ? versionName(inForce.version) : 'not yet in force';
  const announced = announcedVersions(document, today);
  const parts = announced.map((heading) => {
    const begun = effectiveDates(heading).filter(({ date }) => date <= today);
    const already = begun.map(({ customers }) => `${versionName(heading.version)}${forCustomers(customers)}`);
    return already.length > 0 ? already.join(', ') : `${versionName(heading.version)} announced`;
  });
  // A version that is called by its date needs it once.
  const since = inForce && longDate(fullyEffectiveOn(inForce));
  if (since && announced.length === 0 && !current.endsWith(since)) parts.push(`since ${since}`);
  if (document.retired) parts.push(`ends on ${longDate(document.retired)}`);
  return capitalised([current, ...parts].join(', '));
}
