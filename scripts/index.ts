/** The engine's public face: compare two versions, say what was found, and the types of what comes back. Runs in a browser. */
export { parseWithinLimits } from './clauses/parse-clauses.ts';
export type { ClauseRef } from './diff/clause-ref.ts';
export type { ClauseChange, Kind, RedlineRun } from './diff/describe-changes.ts';
export { type Differences, findDifferences } from './diff/find-differences.ts';
export { findReplacedDifferences, type ReplacedDifferences } from './diff/find-replaced-differences.ts';
export { drawRedline } from './diff/redline/draw-redline.ts';
export { type Comparison, type ComparisonOptions, compare, readDifferences } from './reading/compare.ts';
export { readReplacedDifferences } from './reading/compare-replaced.ts';
export { describeFindings } from './reading/describe-findings.ts';
export type { Facet } from './reading/facets/find-findings.ts';
export type { Significance } from './reading/judging/judge-significance.ts';
export type { Effect } from './reading/norms/compare-norms.ts';
export type { Change } from './reading/read-change.ts';
