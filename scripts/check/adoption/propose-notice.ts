import { findNoticeClauses, type NoticeClause } from '../../reading/promises/find-notice-clauses.ts';
import { quote } from '../../reading/quote-words.ts';
import type { Adoption } from './adoption.ts';
import type { Reading } from './reading.ts';

/** The period of notice, where all clauses that promise one promise the same. */
export function proposeNotice({
  tree,
  stated,
}: Pick<Reading, 'tree'> & { readonly stated: Pick<Reading['stated'], 'notice'> }): Adoption {
  if (stated.notice !== null) return { proposals: [], unproved: [] };
  if (tree === null) return unproved('the text is too large to be parsed');
  const clauses = findNoticeClauses(tree.clauses);
  const [longest] = clauses;
  if (longest === undefined) return { proposals: [], unproved: [{ key: 'notice', why: '', silent: true }] };
  const doubtful = clauses.find(({ words }) => DOUBTFUL.test(words) || !CHANGES.test(words));
  if (doubtful !== undefined) return unproved(`${inWords(doubtful)} may promise it: ${quote(doubtful.words, LONGEST)}`);
  if (clauses.some(({ days }) => days !== longest.days))
    return unproved(`the clauses promise different periods: ${clauses.map(inWords).join('; ')}`);
  const source = `${longest.clause} (line ${longest.line}) promises ${quote(longest.words, LONGEST)}${counted(longest)}`;
  return { proposals: [{ key: 'notice', value: `${longest.days} days`, source }], unproved: [] };
}

/** Of a sentence in full. */
const LONGEST = 400;
/** An effort is no promise; what ends or what is sold is not the terms. */
const DOUBTFUL =
  /\befforts?\b|\bendeavou?r\w*|\b(?:may|might|can)\b[^.;]{0,20}\bnotif|\bterminat\w*|\bcancel\w*|\b(?:chang|modif|updat|reduc|amend)\w*\s+(?:in|to|of)\s+(?:(?:the|any|our|its|a|an)\s+)?(?:services?|service levels?|features?|functionality|fees?|prices?|pricing|plans?|sub-?processors?)\b/iu;
/** That it is a change of which notice is given. */
const CHANGES = /\b(?:chang|modif|updat|amend|revis)\w*/iu;

function inWords(clause: NoticeClause): string {
  return `${clause.days} days by ${clause.clause} (line ${clause.line})`;
}

/** Other units become days by a custom that is ours. */
function counted({ days, words }: NoticeClause): string {
  return /\bdays?\b/i.test(words) && !/\b(?:business|working)\b/i.test(words)
    ? ''
    : `, counted as ${days} calendar days`;
}

function unproved(why: string): Adoption {
  return { proposals: [], unproved: [{ key: 'notice', why }] };
}
