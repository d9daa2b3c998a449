import { datesByCohort } from '../check/days/dates-by-cohort.ts';
import { noticeOwed } from '../check/days/notice-owed.ts';
import type { Draft } from '../check/draft.ts';
import { significanceOf } from '../check/significance-of.ts';
import { addDays } from '../history/dates.ts';
import { customersIn, NEW_CUSTOMERS } from '../law/cohorts.ts';
import { firstLawfulDate, type NoticePromise } from '../law/notice-promise.ts';
import { defuse } from '../texts/defuse.ts';

/** When a version takes effect for whom, and by when notices must be sent so that it may. */
export function writePreviewDates(draft: Draft): readonly string[] {
  const { version, desk, frontMatter } = draft;
  const owed = significanceOf(draft) === 'substantive' && frontMatter.change?.exception === undefined;
  const { published } = version;
  const promises: NoticePromise[] = [];
  const rows = datesByCohort(version).map(([cohort, date]) => {
    const promise = owed && cohort !== NEW_CUSTOMERS ? noticeOwed(version, published, desk, cohort) : null;
    if (promise !== null) promises.push(promise);
    const whom = cohort === 'all' ? 'everyone' : customersIn(cohort);
    const latest = promise === null ? 'no notice is owed' : addDays(date, -promise.days);
    return `| ${defuse(whom, 100)} | ${date} | ${latest} |`;
  });
  // Groups of customers may be bound by different texts on that day.
  const days = Math.max(...promises.map((promise) => promise.days));
  const lawful =
    promises.length === 0
      ? []
      : [`${days} days of notice are promised: the first lawful date is ${firstLawfulDate(published, { days })}.`];
  return [
    `Published ${published}. ${lawful.join('')}`.trim(),
    '',
    '| Takes effect for | on | latest day to send |',
    '| --- | --- | --- |',
    ...rows,
  ];
}
