import { forCohort, NEW_CUSTOMERS } from '../../law/cohorts.ts';
import { firstLawfulDate, type NoticePromise } from '../../law/notice-promise.ts';
import { datesByCohort } from '../days/dates-by-cohort.ts';
import { isOpen } from '../days/is-open.ts';
import { noticeOwed } from '../days/notice-owed.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { significanceOf } from '../significance-of.ts';

export const noticeTooShort: Rule = {
  name: 'notice-too-short',
  level: 'error',
  what: 'A substantive change takes effect earlier than was promised',
  why: 'The promise in force on the day of publication binds; a change that breaks it may not bind those who were told too late.',
  mend: 'Set the first lawful effective date, or say under `change.exception` why the period may be shorter; customers see the reason.',
  example: {
    wrong: {
      yaml: 'published: 2026-12-01\neffective: 2026-12-15',
      text: 'You must not scan faces.',
      before: { yaml: 'notice: 30 days', text: 'You may scan faces.' },
    },
    right: {
      yaml: 'published: 2026-12-01\neffective: 2026-12-31',
      text: 'You must not scan faces.',
      before: { yaml: 'notice: 30 days', text: 'You may scan faces.' },
    },
  },
  *find(draft) {
    const { version, desk, frontMatter, lineOf } = draft;
    if (!isOpen(draft) || frontMatter.withdrawn !== null || frontMatter.change?.exception !== undefined) return;
    // Without any date in front matter it takes effect with its commit, and `facts-missing` says so.
    if (frontMatter.effective === null || significanceOf(draft) !== 'substantive') return;
    for (const [cohort, date] of datesByCohort(version)) {
      const promise = cohort === NEW_CUSTOMERS ? null : noticeOwed(version, version.published, desk, cohort);
      if (promise === null) continue;
      const lawful = firstLawfulDate(version.published, promise);
      if (date >= lawful) continue;
      yield {
        line: lineOf('effective', cohort),
        message: `A substantive change published on ${version.published} would take effect on ${date}${forCohort(cohort)}; ${wordPromise(promise, draft)}`,
        expected: `${lawful} or a later day`,
        example: cohort === 'all' ? `effective: ${lawful}` : `effective: { ${cohort}: ${lawful} }`,
      };
    }
  },
};

function wordPromise({ days, by, clause }: NoticePromise, { id }: Draft): string {
  if (by === null)
    return `the publisher's own period is ${days} days (\`notices.period\`), as no document promises any`;
  const where = by.document === id ? `version ${by.label} of this document` : `${by.document}@${by.label}`;
  const place = clause === null ? '' : ` in ${clause}`;
  return `${where}, in force on that day, promises ${days} days of notice${place}`;
}
