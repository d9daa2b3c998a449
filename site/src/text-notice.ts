import { textPage } from './addresses.ts';
import { longDate } from './dates.ts';
import type { DocumentHeading, DocumentStanding, Edition, EntryHeading } from './edition.ts';
import { forCustomers } from './effective-dates.ts';
import { applyingOn, type Span, spansOf } from './spans.ts';
import { stopped } from './standing.ts';
import { capitalised, versionName } from './version-name.ts';

/** One line of what is said about a text, with where to go on. */
export interface Notice {
  readonly text: string;
  readonly link: { readonly address: string; readonly name: string } | null;
}

/** What a version is today, in one or a few words: for titles and tags. */
export function textState(
  heading: EntryHeading,
  standing: DocumentStanding,
  today: string,
): 'in force' | 'announced' | 'past' {
  const spans = spansOf(standing).filter(({ slug }) => slug === heading.slug);
  if (spans.some((span) => isOn(span, today))) return 'in force';
  return spans.some(({ from }) => from !== null && from > today) ? 'announced' : 'past';
}

/** What a version is and was, for whom, and which text applies today where that is another. */
export function textNotices(
  heading: EntryHeading,
  document: DocumentHeading,
  standing: DocumentStanding,
  edition: Edition,
): readonly Notice[] {
  const { today } = edition;
  const own = spansOf(standing).filter(({ slug }) => slug === heading.slug);
  const notices = own.map((span) => ({ text: spanInWords(span, today), link: null }));
  if (heading.withdrawn) {
    notices.push({ text: `Withdrawn on ${longDate(heading.withdrawn.on)}. It does not take effect.`, link: null });
  } else if (own.length === 0) notices.push({ text: neverInForce(heading, document), link: null });
  return [...notices, ...corrections(heading, document), ...whatApplies(heading, standing, edition)];
}

/** What applies on the day of the edition, where it is not this version that does for everyone. */
function whatApplies(
  heading: EntryHeading,
  standing: DocumentStanding,
  { documents, today }: Edition,
): readonly Notice[] {
  const versions = new Map(documents.flatMap((it) => it.versions.map((version) => [version.slug, version] as const)));
  return applyingOn(standing, today).flatMap(({ period, customers }): readonly Notice[] => {
    if (period.slug === heading.slug) return [];
    const version = period.slug === null ? undefined : versions.get(period.slug);
    if (version) {
      const name = capitalised(versionName(version.version));
      return [
        {
          text: `Today another text applies${forCustomers(customers)}:`,
          link: { address: textPage(version.slug), name },
        },
      ];
    }
    const heirs = documents.filter(({ id }) => period.replacedBy.includes(id));
    if (heirs.length === 0)
      return [{ text: `Today no version of this document applies${forCustomers(customers)}.`, link: null }];
    return heirs.map(({ id, title }) => ({
      text: `Today another document stands in its place${forCustomers(customers)}:`,
      link: { address: `documents/${id}/`, name: title },
    }));
  });
}

function spanInWords(span: Span, today: string): string {
  const whom = forCustomers(span.customers);
  if (span.from !== null && span.from > today)
    return `Not yet in effect: it takes effect on ${longDate(span.from)}${whom}.`;
  const from = span.from === null ? '' : ` from ${longDate(span.from)}`;
  if (span.until === null) return `In force${from.replace('from', 'since')}${whom}.`;
  return `${isOn(span, today) ? 'In' : 'Past version: it was in'} force${from} until ${longDate(span.until)}${whom}.`;
}

function isOn({ from, until }: Span, date: string): boolean {
  return (from === null || from <= date) && (until === null || until >= date);
}

function neverInForce(heading: EntryHeading, document: DocumentHeading): string {
  const by = stopped(heading, document)?.by;
  return by
    ? `Never in force: ${versionName(by.version)} took its place first.`
    : 'This version is in force on no day.';
}

function corrections(heading: EntryHeading, { versions }: DocumentHeading): readonly Notice[] {
  return versions
    .filter(({ author }) => author?.corrects === heading.version)
    .map(({ slug, version }) => ({
      text: 'Corrected by',
      link: { address: textPage(slug), name: versionName(version) },
    }));
}
