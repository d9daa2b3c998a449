import { nameClause } from '../clauses/name-clause.ts';
import { addDays } from '../history/dates.ts';
import { customersIn, NEW_CUSTOMERS } from '../law/cohorts.ts';
import { SIGNIFICANCES } from '../law/significance.ts';
import type { Change } from '../reading/read-change.ts';
import { datesByCohort } from './days/dates-by-cohort.ts';
import { noticeOwed } from './days/notice-owed.ts';
import type { Draft } from './draft.ts';
import { significanceOf } from './significance-of.ts';

/** Beyond so many a terminal is no place to read them. */
const MOST_SHOWN = 12;

/**
 * What a branch does to one document, in lines for a terminal: version, significance, dates with the last day to send, and the changed
 * clauses, the weightiest first. Of a version that stands, what the branch changes in it.
 */
export function summariseDraft(draft: Draft): readonly string[] {
  const { id, version, isNew, comparison, edits, body, frontMatter, previous } = draft;
  if (!/\S/.test(body)) return [`${id}: its text is deleted`];
  const changes = (isNew ? comparison : edits)?.changes ?? [];
  const named = frontMatter.translates === null ? `${id}@${version.label}` : `${id}, a translation`;
  if (!isNew)
    return [
      `${named}, which stands: ${changes.length === 0 ? 'its text stays' : 'its text changes'}`,
      ...list(changes),
    ];
  const first = previous === null ? ', a first version' : '';
  return [
    `${named}${first}: ${significanceOf(draft)}, published ${version.published}`,
    ...writeDays(draft),
    ...list(changes),
  ];
}

function writeDays(draft: Draft): readonly string[] {
  const { version, desk, frontMatter } = draft;
  const owed = significanceOf(draft) === 'substantive' && frontMatter.change?.exception === undefined;
  return datesByCohort(version).map(([cohort, date]) => {
    const promise = owed && cohort !== NEW_CUSTOMERS ? noticeOwed(version, version.published, desk, cohort) : null;
    const whom = cohort === 'all' ? 'everyone' : customersIn(cohort);
    const send = promise === null ? 'no notice is owed' : `notices to be sent by ${addDays(date, -promise.days)}`;
    return `  takes effect ${date} for ${whom}; ${send}`;
  });
}

function list(changes: readonly Change[]): readonly string[] {
  const sorted = SIGNIFICANCES.flatMap((level) => changes.filter(({ significance }) => significance === level));
  const lines = sorted.slice(0, MOST_SHOWN).map(({ before, after, kind, significance, summary }) => {
    return `  ${nameClause((after[0] ?? before[0])!, 'sentence')}: ${kind}, ${significance}. ${summary}`;
  });
  return sorted.length > lines.length
    ? [...lines, `  … and ${sorted.length - lines.length} more changed clauses`]
    : lines;
}
