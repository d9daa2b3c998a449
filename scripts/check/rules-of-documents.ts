/**
 * The rules that are not asked of a translation, by name: it has no dates, versions, changes or notices of its own, and what its
 * original says of notice and of other documents is not said a second time.
 */
export const RULES_OF_DOCUMENTS: ReadonlySet<string> = new Set([
  'effective-before-published',
  'notice-too-short',
  'notice-disagrees',
  'back-dated',
  'published-stayed',
  'version-stayed',
  'version-taken',
  'dates-disagree',
  'reason-missing',
  'withdrawn-late',
  'date-moved',
  'date-brought-forward',
  'declared-too-low',
  'reading-overruled',
  'overruled-unknown',
  'note-unwritten',
  'notice-clause-changed',
  'definition-changed',
  'incorporation-unstated',
]);
