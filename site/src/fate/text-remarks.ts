import { documentPage, textPage } from '../addresses.ts';
import type { DocumentHeading, DocumentStanding, Edition, EntryHeading } from '../edition.ts';
import { FATE, STANDING, VERSIONS } from '../words/language.ts';
import { stopped } from './announced-versions.ts';
import { datesInText, isRecorded } from './date-source.ts';
import { applyingOn, type Span, spansOf } from './spans.ts';

/** One line of what is said about a text, with where to go on. */
export interface Remark {
  readonly text: string;
  readonly link: { readonly address: string; readonly name: string } | null;
}

/** When a version was, is or will be in force, and for whom; nothing where it never is. */
export function daysInForce(heading: EntryHeading, standing: DocumentStanding, today: string): readonly string[] {
  return spansOf(standing)
    .filter((span) => span.slug === heading.slug)
    .map((span) => (isRecorded(heading) ? recordInWords(span) : spanInWords(span, today)));
}

/** Whether a version is in force for someone. */
export function isInForce({ slug }: EntryHeading, standing: DocumentStanding, today: string): boolean {
  return applyingOn(standing, today).some(({ period }) => period.slug === slug);
}

/** Why a version is not in force, or not for all: that it was withdrawn or corrected, and which text applies today instead. */
export function textRemarks(
  heading: EntryHeading,
  document: DocumentHeading,
  standing: DocumentStanding,
  edition: Edition,
): readonly Remark[] {
  const { withdrawn, slug } = heading;
  const never = spansOf(standing).every((span) => span.slug !== slug);
  const fate = withdrawn ? STANDING.withdrawn(withdrawn.on) : never ? neverInForce(heading, document) : '';
  return [
    ...(fate === '' ? [] : [{ text: fate, link: null }]),
    ...corrections(heading, document),
    ...(isRecorded(heading) && heading.textDates ? [{ text: datesInText(heading), link: null }] : []),
    ...whatApplies(heading, document, standing, edition),
  ];
}

/** What applies on the day of the edition, where it is not this version that does for everyone. */
function whatApplies(
  heading: EntryHeading,
  document: DocumentHeading,
  standing: DocumentStanding,
  { documents, today }: Edition,
): readonly Remark[] {
  return applyingOn(standing, today).flatMap(({ period, customers }): readonly Remark[] => {
    if (period.slug === heading.slug) return [];
    const version = document.versions.find(({ slug }) => slug === period.slug);
    if (version) {
      const name = VERSIONS.title(version.version);
      return [
        {
          text: STANDING.anotherApplies(customers),
          link: { address: textPage(version.slug), name },
        },
      ];
    }
    const heirs = documents.filter(({ id }) => period.replacedBy.includes(id));
    if (heirs.length === 0) return [{ text: STANDING.noneApplies(customers), link: null }];
    return heirs.map(({ id, title }) => ({
      text: STANDING.anotherDocument(customers),
      link: { address: documentPage(id), name: title },
    }));
  });
}

function spanInWords(span: Span, today: string): string {
  const { from, until, customers } = span;
  if (from !== null && from > today) return STANDING.notYet(from, customers);
  if (until === null) return STANDING.inForceSince(from, customers);
  return isOn(span, today)
    ? STANDING.inForceUntil(from, until, customers)
    : STANDING.wasInForce(from, until, customers);
}

/** Of a text without a stated date it is known since when it is on record, not since when it binds. */
function recordInWords({ from, until }: Span): string {
  return until === null ? STANDING.onRecordSince(from ?? '') : STANDING.wasOnRecord(from ?? '', until);
}

function isOn({ from, until }: Span, date: string): boolean {
  return (from === null || from <= date) && (until === null || until >= date);
}

function neverInForce(heading: EntryHeading, document: DocumentHeading): string {
  const { by = null, corrected = false } = stopped(heading, document) ?? {};
  if (by === null) return STANDING.onNoDay;
  if (heading.stepTo === by.version) return FATE.stepOfDay(heading.published, by.version);
  return corrected ? FATE.neverCorrected(by.version) : STANDING.never(by.version);
}

function corrections(heading: EntryHeading, { versions }: DocumentHeading): readonly Remark[] {
  return versions
    .filter(({ author, withdrawn }) => author?.corrects === heading.version && !withdrawn)
    .map(({ slug, version }) => ({
      text: STANDING.correctedBy,
      link: { address: textPage(slug), name: VERSIONS.name(version) },
    }));
}
