import { summariseFirst, summariseUnreadable, summariseVersion } from '../changelog/summarise-version.ts';
import { datesByCohort } from '../check/dates-by-cohort.ts';
import type { Draft } from '../check/draft.ts';
import { noticeOwed } from '../check/notice-owed.ts';
import { significanceOf } from '../check/significance-of.ts';
import { addDays } from '../history/dates.ts';
import { customersIn, NEW_CUSTOMERS } from '../law/cohorts.ts';
import { firstLawfulDate, type NoticePromise } from '../law/notice-promise.ts';
import { documentsChanged } from '../law/significance-of-version.ts';
import { isWithdrawnBeforeEffect } from '../law/version-before.ts';
import { defuse } from '../texts/defuse.ts';

/** One document's head: what customers will see as its summary, its significance, and its dates. */
export function writePreviewDocument(draft: Draft): string {
  const { version, frontMatter, comparison, previous, limit, body } = draft;
  const title = `### ${defuse(version.title, 200)}, version ${defuse(version.label, 100)}`;
  if (limit === null && !/\S/.test(body)) return `${title}\n\nIts text is deleted, and nothing takes its place.`;
  const computed =
    limit !== null
      ? summariseUnreadable(limit.problem)
      : comparison === null
        ? summariseFirst(version, [])
        : summariseVersion(comparison.changes, version.title, null, documentsChanged(version, previous!.version));
  const author = frontMatter.change;
  const found = author?.summary === undefined ? [] : [`What was found: ${defuse(computed.summary, 1_500)}`, ''];
  return [
    title,
    '',
    `**What customers will see:** ${defuse(author?.title ?? computed.headline, 400)}`,
    '',
    `> ${defuse(author?.summary ?? computed.summary, 2_000)}`,
    '',
    ...found,
    `This version is **${significanceOf(draft)}**.`,
    '',
    ...writeDates(draft),
  ].join('\n');
}

/** When it takes effect for whom, and by when notices must be sent so that it may. */
function writeDates(draft: Draft): readonly string[] {
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
  const { withdrawn, postponed, retired, exception } = { ...frontMatter, ...frontMatter.change };
  const because = (reason: string) => (reason === '' ? '' : `: ${defuse(reason, 500)}`);
  const events = [
    ...(withdrawn === null ? [] : [`**Withdrawn** on ${withdrawn.on}${because(withdrawn.reason)}`]),
    ...(postponed === null ? [] : [`**Postponed** from ${postponed.from}${because(postponed.reason)}`]),
    ...(retired === null ? [] : [`**The document ends** on ${retired}.`]),
    ...(exception === undefined ? [] : [`**Shorter notice**${because(exception)}`]),
  ].flatMap((line) => [line, '']);
  if (withdrawn !== null && isWithdrawnBeforeEffect(version)) return events.slice(0, -1);
  return [
    ...events,
    `Published ${published}. ${lawful.join('')}`.trim(),
    '',
    '| Takes effect for | on | latest day to send |',
    '| --- | --- | --- |',
    ...rows,
  ];
}
