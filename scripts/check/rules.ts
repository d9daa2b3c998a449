import type { Rule } from './rule.ts';
import { actionLate } from './rules/action-late.ts';
import { addressMalformed } from './rules/address-malformed.ts';
import { anchorDangling } from './rules/anchor-dangling.ts';
import { audienceMisspelt } from './rules/audience-misspelt.ts';
import { audienceUnknown } from './rules/audience-unknown.ts';
import { backDated } from './rules/back-dated.ts';
import { bidiCharacters } from './rules/bidi-characters.ts';
import { bracketUnclosed } from './rules/bracket-unclosed.ts';
import { cellsExchanged } from './rules/cells-exchanged.ts';
import { codeByIndent } from './rules/code-by-indent.ts';
import { combiningMarks } from './rules/combining-marks.ts';
import { correctionEarly } from './rules/correction-early.ts';
import { correctionGap } from './rules/correction-gap.ts';
import { dateBroughtForward } from './rules/date-brought-forward.ts';
import { dateImpossible } from './rules/date-impossible.ts';
import { dateMoved } from './rules/date-moved.ts';
import { datesDisagree } from './rules/dates-disagree.ts';
import { declaredTooLow } from './rules/declared-too-low.ts';
import { definitionChanged } from './rules/definition-changed.ts';
import { definitionCircular } from './rules/definition-circular.ts';
import { deniedTwice } from './rules/denied-twice.ts';
import { documentUnknown } from './rules/document-unknown.ts';
import { downtimeDisagrees } from './rules/downtime-disagrees.ts';
import { draftingNote } from './rules/drafting-note.ts';
import { dutyAmongProhibitions } from './rules/duty-among-prohibitions.ts';
import { effectiveBeforePublished } from './rules/effective-before-published.ts';
import { emphasisUnclosed } from './rules/emphasis-unclosed.ts';
import { endDisagrees } from './rules/end-disagrees.ts';
import { endIncorporated } from './rules/end-incorporated.ts';
import { endTooShort } from './rules/end-too-short.ts';
import { factsMissing } from './rules/facts-missing.ts';
import { figureMalformed } from './rules/figure-malformed.ts';
import { figuresContradict } from './rules/figures-contradict.ts';
import { figuresDisagree } from './rules/figures-disagree.ts';
import { footnoteUnlinked } from './rules/footnote-unlinked.ts';
import { foreignScheme } from './rules/foreign-scheme.ts';
import { frontMatter } from './rules/front-matter.ts';
import { headingByAccident } from './rules/heading-by-accident.ts';
import { headingSkips } from './rules/heading-skips.ts';
import { headingUnspaced } from './rules/heading-unspaced.ts';
import { idChanged } from './rules/id-changed.ts';
import { idTaken } from './rules/id-taken.ts';
import { incorporationCycle } from './rules/incorporation-cycle.ts';
import { incorporationUnstated } from './rules/incorporation-unstated.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { jointChanged } from './rules/joint-changed.ts';
import { labelOutOfOrder } from './rules/label-out-of-order.ts';
import { labelStayed } from './rules/label-stayed.ts';
import { leadInEmpty } from './rules/lead-in-empty.ts';
import { linkDangling } from './rules/link-dangling.ts';
import { linkToRetired } from './rules/link-to-retired.ts';
import { mixedScripts } from './rules/mixed-scripts.ts';
import { nameForeign } from './rules/name-foreign.ts';
import { notText } from './rules/not-text.ts';
import { noteFigure } from './rules/note-figure.ts';
import { noteFigureElsewhere } from './rules/note-figure-elsewhere.ts';
import { noteReference } from './rules/note-reference.ts';
import { noteUnwritten } from './rules/note-unwritten.ts';
import { noticeClauseChanged } from './rules/notice-clause-changed.ts';
import { noticeDisagrees } from './rules/notice-disagrees.ts';
import { noticeTooShort } from './rules/notice-too-short.ts';
import { overruledUnknown } from './rules/overruled-unknown.ts';
import { partyExchanged } from './rules/party-exchanged.ts';
import { partyOnBothSides } from './rules/party-on-both-sides.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { publishedStayed } from './rules/published-stayed.ts';
import { rangeReversed } from './rules/range-reversed.ts';
import { rawHtml } from './rules/raw-html.ts';
import { readingOverruled } from './rules/reading-overruled.ts';
import { reasonMissing } from './rules/reason-missing.ts';
import { referenceAstray } from './rules/reference-astray.ts';
import { referenceDangling } from './rules/reference-dangling.ts';
import { referenceMistitled } from './rules/reference-mistitled.ts';
import { referenceMoved } from './rules/reference-moved.ts';
import { revivalTooShort } from './rules/revival-too-short.ts';
import { sectionEmpty } from './rules/section-empty.ts';
import { selfMisnamed } from './rules/self-misnamed.ts';
import { sentenceBroken } from './rules/sentence-broken.ts';
import { stampStayed } from './rules/stamp-stayed.ts';
import { statementVoid } from './rules/statement-void.ts';
import { struckText } from './rules/struck-text.ts';
import { tableBroken } from './rules/table-broken.ts';
import { tagUnclosed } from './rules/tag-unclosed.ts';
import { termDefinedTwice } from './rules/term-defined-twice.ts';
import { termLost } from './rules/term-lost.ts';
import { termNearDuplicate } from './rules/term-near-duplicate.ts';
import { termUndefined } from './rules/term-undefined.ts';
import { termUnused } from './rules/term-unused.ts';
import { textMissing } from './rules/text-missing.ts';
import { textTwice } from './rules/text-twice.ts';
import { tiersGap } from './rules/tiers-gap.ts';
import { titleCited } from './rules/title-cited.ts';
import { tooLarge } from './rules/too-large.ts';
import { translationBehind } from './rules/translation-behind.ts';
import { translationDiffers } from './rules/translation-differs.ts';
import { translationFacts } from './rules/translation-facts.ts';
import { turnedRound } from './rules/turned-round.ts';
import { unitChanged } from './rules/unit-changed.ts';
import { versionStayed } from './rules/version-stayed.ts';
import { versionTaken } from './rules/version-taken.ts';
import { weekdayWrong } from './rules/weekday-wrong.ts';
import { withdrawnLate } from './rules/withdrawn-late.ts';
import { wordDoubled } from './rules/word-doubled.ts';
import { wordMisspelt } from './rules/word-misspelt.ts';

/** All that is checked, in the order in which README lists it. */
export const RULES: readonly Rule[] = [
  frontMatter,
  factsMissing,
  effectiveBeforePublished,
  noticeTooShort,
  noticeDisagrees,
  backDated,
  publishedStayed,
  versionStayed,
  versionTaken,
  stampStayed,
  labelStayed,
  datesDisagree,
  reasonMissing,
  withdrawnLate,
  statementVoid,
  revivalTooShort,
  dateMoved,
  dateBroughtForward,
  correctionGap,
  correctionEarly,
  endDisagrees,
  endTooShort,
  endIncorporated,
  declaredTooLow,
  readingOverruled,
  overruledUnknown,
  turnedRound,
  jointChanged,
  partyExchanged,
  unitChanged,
  noteUnwritten,
  noteFigure,
  noteFigureElsewhere,
  noteReference,
  actionLate,
  audienceMisspelt,
  audienceUnknown,
  noticeClauseChanged,
  textMissing,
  tooLarge,
  notText,
  placeholderLeft,
  draftingNote,
  figuresDisagree,
  figuresContradict,
  rangeReversed,
  figureMalformed,
  weekdayWrong,
  dateImpossible,
  addressMalformed,
  wordDoubled,
  wordMisspelt,
  sentenceBroken,
  bracketUnclosed,
  textTwice,
  nameForeign,
  selfMisnamed,
  rawHtml,
  foreignScheme,
  bidiCharacters,
  invisibleCharacters,
  mixedScripts,
  combiningMarks,
  headingSkips,
  leadInEmpty,
  deniedTwice,
  dutyAmongProhibitions,
  partyOnBothSides,
  sectionEmpty,
  labelOutOfOrder,
  headingUnspaced,
  codeByIndent,
  emphasisUnclosed,
  struckText,
  footnoteUnlinked,
  tagUnclosed,
  headingByAccident,
  tableBroken,
  tiersGap,
  downtimeDisagrees,
  cellsExchanged,
  referenceMoved,
  referenceAstray,
  referenceMistitled,
  referenceDangling,
  titleCited,
  anchorDangling,
  linkDangling,
  termDefinedTwice,
  definitionCircular,
  termLost,
  termUndefined,
  termUnused,
  definitionChanged,
  termNearDuplicate,
  documentUnknown,
  incorporationCycle,
  incorporationUnstated,
  linkToRetired,
  idTaken,
  idChanged,
  translationFacts,
  translationBehind,
  translationDiffers,
];
