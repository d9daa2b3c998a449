import { type DocumentHeading, type DocumentStanding, type Edition, versionInForceOn } from '../edition.ts';
import { capitalised } from '../words/capitalised.ts';
import { datedLabel } from '../words/dated-label.ts';
import { effectiveDates, fullyEffectiveOn } from '../words/effective-dates.ts';
import { STANDING, VERSIONS } from '../words/language.ts';
import { announcedVersions } from './announced-versions.ts';
import { findEnd, findEndAhead } from './find-end.ts';

/**
 * Where a document stands, in a line: `Version 7, version 8 announced`, `Version 21, since 2 November 2026`, `Retired on
 * 26 February 2025, replaced by AI Services Code of Conduct`.
 */
export function documentStatus(document: DocumentHeading, standing: DocumentStanding, edition: Edition): string {
  const { documents, today } = edition;
  const end = findEnd(standing, today);
  if (end) {
    const heirs = documents.filter(({ id }) => end.replacedBy.includes(id)).map(({ title }) => title);
    return STANDING.retired(end.on, heirs);
  }
  const inForce = versionInForceOn(document, today);
  const current = inForce ? VERSIONS.name(inForce.version) : STANDING.notYetInForce;
  const announced = announcedVersions(document, today);
  const parts = announced.map((heading) => {
    const begun = effectiveDates(heading).filter(({ date }) => date <= today);
    const already = begun.map(({ customers }) => STANDING.versionFor(heading.version, customers));
    return already.length > 0 ? already.join(', ') : STANDING.isAnnounced(heading.version);
  });
  const since = inForce && fullyEffectiveOn(inForce);
  // A version that is called by its date needs it once.
  if (since && announced.length === 0 && datedLabel(inForce.version)?.date !== since) parts.push(STANDING.since(since));
  const ahead = findEndAhead(standing, today);
  if (ahead) parts.push(STANDING.ends(ahead.on));
  return capitalised([current, ...parts].join(', '));
}
