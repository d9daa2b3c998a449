import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { Entry } from '../../changelog/entry.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import { longDate } from '../../history/dates.ts';
import { versionName } from '../../history/version-name.ts';
import { SIGNIFICANCES } from '../../law/significance.ts';
import { datesInWords, fateBefore, withFate } from '../dates-in-words.ts';
import { SIGNIFICANCE_WORDS } from '../effective-days.ts';
import { concernsInWords } from '../markdown/concerns-in-words.ts';

/** A version in short, for release notes, mail and tickets; its texts are as the publisher wrote them, not yet safe to paste. */
export interface VersionSummary {
  readonly title: string;
  readonly summary: string;
  /** When, for whom, how much it matters. */
  readonly facts: readonly string[];
  readonly actions: readonly string[];
  /** The weightiest changes, each with its clause. */
  readonly changes: readonly string[];
  /** Changes that are not told. */
  readonly more: number;
  /** The page of the change; null where the site's address is not known. */
  readonly url: string | null;
}

/** Items of each list; what is beyond stands on the page of the change. */
const MOST = 5;

export function versionSummary(
  made: Entry,
  document: DocumentHeading,
  { site, names }: Pick<Edition, 'site' | 'names'>,
): VersionSummary {
  const entry = withFate(made, document);
  const { title, version, headline, summary, previous, significance, author, changes, stated, published } = entry;
  const telling = changes
    .filter((change) => change.significance !== 'editorial')
    .toSorted((one, other) => SIGNIFICANCES.indexOf(one.significance) - SIGNIFICANCES.indexOf(other.significance));
  const told = telling.slice(0, MOST);
  return {
    title: `${fateBefore(entry)}${title}, ${versionName(version)}: ${headline}`,
    summary: summary === headline ? '' : summary,
    facts: [
      ...(stated.includes('published') ? [`Published on ${longDate(published)}`] : []),
      ...datesInWords(entry),
      previous === null ? 'First version' : SIGNIFICANCE_WORDS[significance],
      ...concernsInWords(entry, names),
    ],
    actions: (author?.actions ?? []).slice(0, MOST),
    changes: told.map(({ summary: says, after, before }) => {
      const clause = (after[0] ?? before[0])!;
      return `${nameClause({ ...clause, above: clause.trail.at(-1) ?? '' }, 'under')}: ${says}`;
    }),
    more: changes.length - told.length,
    url: site === null ? null : `${site}/changes/${entry.slug}/`,
  };
}
