// The second door from the site to the engine, for code that runs in the reader's browser: only pure rooms lie behind it.

export { nameChangeAnchors } from '../../scripts/changelog/change-anchors.ts';
export {
  bareNumber,
  ENGLISH_NAMES,
  type NamedClause,
  type NameWords,
  nameClause,
} from '../../scripts/clauses/name-clause.ts';
export { shorten } from '../../scripts/clauses/shorten.ts';
export {
  type Differences,
  describeFindings,
  drawRedline,
  findDifferences,
  findReplacedDifferences,
  parseWithinLimits,
  type ReplacedDifferences,
  readDifferences,
  readReplacedDifferences,
} from '../../scripts/index.ts';
export { compareSignificance } from '../../scripts/law/significance.ts';
