import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { describeFinding } from '../describe-findings.ts';
import type { Finding } from '../facets/findings.ts';
import { NOT_SHOWN, wordOfVeto } from '../proving/veto.ts';
import { foldWords } from '../sentences/fold-words.ts';

/**
 * The reasons of a change's sentences as those of the change: what another of its sentences has did not come or go, and a word is named
 * only if the clauses have it more or less often than before.
 * @param reasons in the order of the sentences
 */
export function settleReasons(
  reasons: readonly string[],
  { pairing }: DescribedChange,
  { found, settled }: { readonly found: readonly Finding[]; readonly settled: readonly Finding[] },
): readonly string[] {
  const told = new Map(found.map((finding) => [describeFinding(finding), finding]));
  return reasons.flatMap((reason) => {
    const word = wordOfVeto(reason);
    if (word !== null && countPhrase(pairing.before, word) === countPhrase(pairing.after, word)) return [NOT_SHOWN];
    const finding = told.get(reason);
    if (finding === undefined || settled.some((one) => describeFinding(one) === reason)) return [reason];
    return finding.kind === 'list-of-things'
      ? settled.filter((one) => one.kind === finding.kind && one.under === finding.under).map(describeFinding)
      : [];
  });
}

function countPhrase(clauses: readonly Clause[], words: string): number {
  const phrase = foldWords(words);
  return clauses.reduce((sum, { key }) => sum + foldWords(key).split(phrase).length - 1, 0);
}
