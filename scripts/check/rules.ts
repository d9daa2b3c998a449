import type { Rule } from './rule.ts';
import { backDated } from './rules/back-dated.ts';
import { dateBroughtForward } from './rules/date-brought-forward.ts';
import { dateMoved } from './rules/date-moved.ts';
import { datesDisagree } from './rules/dates-disagree.ts';
import { declaredTooLow } from './rules/declared-too-low.ts';
import { effectiveBeforePublished } from './rules/effective-before-published.ts';
import { factsMissing } from './rules/facts-missing.ts';
import { frontMatter } from './rules/front-matter.ts';
import { noticeClauseChanged } from './rules/notice-clause-changed.ts';
import { noticeTooShort } from './rules/notice-too-short.ts';
import { publishedStayed } from './rules/published-stayed.ts';
import { reasonMissing } from './rules/reason-missing.ts';
import { stampStayed } from './rules/stamp-stayed.ts';
import { versionStayed } from './rules/version-stayed.ts';

/** All that is checked, in the order in which README lists it. */
export const RULES: readonly Rule[] = [
  frontMatter,
  factsMissing,
  effectiveBeforePublished,
  noticeTooShort,
  backDated,
  publishedStayed,
  versionStayed,
  stampStayed,
  datesDisagree,
  reasonMissing,
  dateMoved,
  dateBroughtForward,
  declaredTooLow,
  noticeClauseChanged,
];
