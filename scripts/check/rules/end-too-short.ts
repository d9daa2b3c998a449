import { firstLawfulDate } from '../../law/notice-promise.ts';
import { replacedFrom } from '../../law/replaced-from.ts';
import { noticeOwed } from '../days/notice-owed.ts';
import type { Rule } from '../rule.ts';

export const endTooShort: Rule = {
  name: 'end-too-short',
  level: 'error',
  what: 'A document ends earlier than was promised for a change of it',
  why: 'To end a document takes from customers all that it grants them; the promise of notice in force on the day of the announcement binds.',
  mend: 'Set the first lawful day, or say under `change.exception` why the period may be shorter; customers see the reason.',
  example: {
    wrong: {
      yaml: 'version: 1\neffective: 2026-11-01\nnotice: 30 days\nretired: 2026-12-01',
      before: { yaml: 'version: 1\nnotice: 30 days' },
    },
    right: {
      yaml: 'version: 1\neffective: 2026-11-01\nnotice: 30 days\nretired: 2026-12-22',
      before: { yaml: 'version: 1\nnotice: 30 days' },
    },
  },
  *find({ id, version, versions, frontMatter, current, isNew, unmerged, desk, lineOf }) {
    const { retired } = frontMatter;
    if (retired === null || retired === (current?.frontMatter.retired ?? null) || version.exception !== null) return;
    // What takes its place is announced by itself, with the notice that is owed for it.
    if (replacedFrom({ id, versions }, desk.documents) !== null) return;
    const announced = isNew ? version.published : unmerged ? desk.today : version.revised;
    const promise = noticeOwed(version, announced, desk);
    if (promise === null || retired >= firstLawfulDate(announced, promise)) return;
    const lawful = firstLawfulDate(announced, promise);
    yield {
      line: lineOf('retired'),
      message: `The document would end on ${retired}, as announced on ${announced}; ${promise.days} days of notice are promised`,
      expected: `${lawful} or a later day`,
      example: `retired: ${lawful}`,
    };
  },
};
