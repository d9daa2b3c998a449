import { summariseFirst, summariseUnreadable, summariseVersion } from '../changelog/summarise-version.ts';
import { datesByCohort, NEW_CUSTOMERS } from '../check/dates-by-cohort.ts';
import type { Draft } from '../check/draft.ts';
import { noticeOwed } from '../check/notice-owed.ts';
import { significanceOf } from '../check/significance-of.ts';
import { addDays } from '../history/dates.ts';
import { firstLawfulDate } from '../law/notice-promise.ts';
import { isWithdrawnBeforeEffect } from '../law/version-before.ts';
import { defuse } from '../texts/defuse.ts';

/** One document's head: what customers will see as its summary, its significance, and its dates. */
export function writeDocument(draft: Draft): string {
  const { version, frontMatter, comparison, limit, body } = draft;
  const title = `### ${defuse(version.title, 200)}, version ${defuse(version.label, 100)}`;
  if (limit === null && !/\S/.test(body)) return `${title}\n\nIts text is deleted, and nothing takes its place.`;
  const computed =
    limit !== null
      ? summariseUnreadable(limit.problem)
      : comparison === null
        ? summariseFirst(version, [])
        : summariseVersion(comparison.changes);
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
  const promise = owed ? noticeOwed(version, version.published, desk) : null;
  const rows = datesByCohort(version).map(([cohort, date]) => {
    const whom = cohort === 'all' ? 'everyone' : `${cohort} customers`;
    const latest = promise === null || cohort === NEW_CUSTOMERS ? 'no notice is owed' : addDays(date, -promise.days);
    return `| ${defuse(whom, 100)} | ${date} | ${latest} |`;
  });
  const lawful =
    promise === null
      ? []
      : [
          `${promise.days} days of notice are promised: the first lawful date is ${firstLawfulDate(version.published, promise)}.`,
        ];
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
    `Published ${version.published}. ${lawful.join('')}`.trim(),
    '',
    '| Takes effect for | on | latest day to send |',
    '| --- | --- | --- |',
    ...rows,
  ];
}
