import type { Rule } from './rule.ts';
import { backDated } from './rules/back-dated.ts';
import { bidiCharacters } from './rules/bidi-characters.ts';
import { codeByIndent } from './rules/code-by-indent.ts';
import { dateBroughtForward } from './rules/date-brought-forward.ts';
import { dateMoved } from './rules/date-moved.ts';
import { datesDisagree } from './rules/dates-disagree.ts';
import { declaredTooLow } from './rules/declared-too-low.ts';
import { effectiveBeforePublished } from './rules/effective-before-published.ts';
import { emphasisUnclosed } from './rules/emphasis-unclosed.ts';
import { factsMissing } from './rules/facts-missing.ts';
import { foreignScheme } from './rules/foreign-scheme.ts';
import { frontMatter } from './rules/front-matter.ts';
import { headingByAccident } from './rules/heading-by-accident.ts';
import { headingSkips } from './rules/heading-skips.ts';
import { headingUnspaced } from './rules/heading-unspaced.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { labelOutOfOrder } from './rules/label-out-of-order.ts';
import { leadInEmpty } from './rules/lead-in-empty.ts';
import { noticeClauseChanged } from './rules/notice-clause-changed.ts';
import { noticeTooShort } from './rules/notice-too-short.ts';
import { publishedStayed } from './rules/published-stayed.ts';
import { rawHtml } from './rules/raw-html.ts';
import { reasonMissing } from './rules/reason-missing.ts';
import { stampStayed } from './rules/stamp-stayed.ts';
import { tableBroken } from './rules/table-broken.ts';
import { tooLarge } from './rules/too-large.ts';
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
  tooLarge,
  rawHtml,
  foreignScheme,
  bidiCharacters,
  invisibleCharacters,
  headingSkips,
  leadInEmpty,
  labelOutOfOrder,
  headingUnspaced,
  codeByIndent,
  emphasisUnclosed,
  headingByAccident,
  tableBroken,
];
