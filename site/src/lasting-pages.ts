import {
  ABOUT_PAGE,
  APPLIES_PAGE,
  archivePage,
  changePage,
  clausePage,
  comparePage,
  contractPage,
  DATA_PAGE,
  DOCUMENTS_PAGE,
  documentPage,
  FOLLOW_PAGE,
  SEARCH_PAGE,
  translationPage,
  WEEKS_PAGE,
  weekPage,
} from './addresses.ts';
import { changesByDate } from './changes/changes-by-date.ts';
import { type Edition, type EntryHeading, type TranslationHeading, weeksOf } from './edition.ts';

/** A page that stays where it is. */
export interface LastingPage {
  /** Below the site. */
  readonly address: string;
  /** ISO date on which what it tells of last changed; null where no single day is known. */
  readonly revised: string | null;
}

/** What a sitemap holds at most, by its protocol. */
const MOST_PAGES = 50_000;

/**
 * The pages that search engines are to show, the weightiest first. Not among them: past texts and days, which lead to the text in
 * force. Of a history with more than a sitemap holds, clauses are left out.
 * @param contracts ids of the documents whose whole contract has a page
 */
export function lastingPages(
  headings: readonly EntryHeading[],
  edition: Edition,
  clauses: ReadonlyMap<string, ReadonlySet<string>>,
  contracts: readonly string[],
): readonly LastingPage[] {
  const { archive } = changesByDate(headings, edition);
  const page = (address: string, revised: string | null = null): LastingPage => ({ address, revised });
  return [
    ...[
      ...['', DOCUMENTS_PAGE, APPLIES_PAGE, comparePage(), SEARCH_PAGE],
      ...[FOLLOW_PAGE, WEEKS_PAGE, ABOUT_PAGE, DATA_PAGE],
    ].map((address) => page(address)),
    ...edition.documents.map(({ id, versions }) => page(documentPage(id), newest(versions))),
    ...contracts.map((id) => page(contractPage(id))),
    ...edition.documents.flatMap(({ translations = [] }) => translations.map((each) => newestTranslation(each))),
    ...headings.map(({ slug, revised }) => page(changePage(slug), revised)),
    ...archive.map(({ year }) => page(archivePage(year))),
    ...weeksOf(edition.documents).map(({ id }) => page(weekPage(id))),
    ...[...clauses].flatMap(([document, ids]) => [...ids].map((clause) => page(clausePage(document, clause)))),
  ].slice(0, MOST_PAGES);
}

function newestTranslation({ language, versions }: TranslationHeading): LastingPage {
  const { slug, revised } = versions.at(-1)!;
  return { address: translationPage(slug, language), revised };
}

function newest(versions: readonly EntryHeading[]): string | null {
  return versions.reduce<string | null>(
    (last, { revised }) => (last === null || revised > last ? revised : last),
    null,
  );
}
