import { forCohort, NEW_CUSTOMERS } from '../../law/cohorts.ts';
import { firstLawfulDate } from '../../law/notice-promise.ts';
import { revivedOn } from '../../law/revived-on.ts';
import { datesByCohort } from '../days/dates-by-cohort.ts';
import { noticeOwed } from '../days/notice-owed.ts';
import type { Rule } from '../rule.ts';

const CORRECTION = 'version: 3\npublished: 2026-11-20\neffective: 2026-12-10\nchange: { corrects: 2 }';
const EARLIER = 'version: 2\npublished: 2026-11-02\neffective: 2026-12-10';

const AGREEMENT = { agreement: 'notice: 30 days\nincorporates: [terms]' };

export const revivalTooShort: Rule = {
  name: 'revival-too-short',
  level: 'error',
  what: 'A version is withdrawn, the one whose place it took comes back, and takes effect earlier than was promised',
  why: 'Customers were told that it would not come. They learn of it on the day of the withdrawal, and the promise of notice counts from then.',
  mend: 'Postpone the version that comes back, or withdraw it as well.',
  example: {
    wrong: {
      yaml: `${CORRECTION}\nwithdrawn: { on: 2026-11-22, reason: Customers asked us to. }`,
      before: { yaml: CORRECTION, earlier: EARLIER },
      beside: AGREEMENT,
    },
    right: {
      yaml: `${CORRECTION}\nwithdrawn: [{ on: 2026-11-22, reason: Customers asked us to. }, { version: 2, on: 2026-11-22, reason: As well. }]`,
      before: { yaml: CORRECTION, earlier: EARLIER },
      beside: AGREEMENT,
    },
  },
  *find({ versions, desk, lineOf }) {
    for (const version of versions) {
      const { label, frontMatter, exception } = version;
      if (exception !== null || ['clarifying', 'editorial'].includes(frontMatter.change?.significance ?? '')) continue;
      for (const [cohort, date] of datesByCohort(version)) {
        const day = revivedOn(version, versions, cohort);
        if (day === null || date <= desk.today || cohort === NEW_CUSTOMERS) continue;
        const promise = noticeOwed(version, day, desk, cohort);
        const lawful = promise === null ? day : firstLawfulDate(day, promise);
        if (date >= lawful) continue;
        yield {
          line: lineOf('withdrawn'),
          message: `Version ${label} comes back on ${day} and takes effect on ${date}${forCohort(cohort)}; ${promise?.days} days of notice are promised`,
          expected: `${lawful} or a later day`,
          example: `postponed: [{ version: ${label}, from: ${date}, to: ${lawful}, reason: Why, in one sentence. }]`,
        };
      }
    }
  },
};
