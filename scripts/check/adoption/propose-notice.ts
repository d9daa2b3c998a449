import { findNoticeClauses, type NoticeClause } from '../../reading/promises/find-notice-clauses.ts';
import { quote } from '../../reading/quote-words.ts';
import type { Adoption } from './adoption.ts';
import type { Reading } from './reading.ts';

/** The period of notice, where all clauses that promise one promise the same. */
export function proposeNotice({ tree, stated }: Reading): Adoption {
  if (stated.notice !== null) return { proposals: [], unproved: [] };
  if (tree === null) return unproved('the text is too large to be parsed');
  const clauses = findNoticeClauses(tree.clauses);
  const [longest] = clauses;
  if (longest === undefined)
    return unproved('no clause was found that promises any (such clauses are read in English alone)');
  if (clauses.some(({ days }) => days !== longest.days))
    return unproved(`the clauses promise different periods: ${clauses.map(inWords).join('; ')}`);
  const source = `${longest.clause} (line ${longest.line}) promises ${quote(longest.words)}${counted(longest)}`;
  return { proposals: [{ key: 'notice', value: `${longest.days} days`, source }], unproved: [] };
}

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
