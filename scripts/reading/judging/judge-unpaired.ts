import type { DescribedChange } from '../../diff/describe-changes.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Judgement } from './judge-significance.ts';

/** What compatibility folding makes equal and a reader does not: 30¹ is not 301, 1½ is not 11/2. */
const FOLDED = /[\p{N}]*[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f][\p{N}]*/gu;

/** A change all of whose sentences have an equal on the other side: their order, their breaks, or signs that the comparison folds. */
export function judgeUnpaired({ kind, pairing }: DescribedChange): Judgement {
  if (kind === 'added' || kind === 'removed') return judged('editorial', 'The clause has no words.');
  const [before, after] = [pairing.before, pairing.after];
  if (foldedIn(before) !== foldedIn(after)) return judged('substantive', 'A figure is written differently.');
  const [old, current] = [before, after].map((clauses) => clauses.flatMap(({ key }) => splitSentences(key)).join('\n'));
  return old === current
    ? judged('editorial', 'Only breaks, spaces or invisible characters changed.')
    : judged('clarifying', 'The same sentences stand in another order.');
}

function judged(significance: Judgement['significance'], reason: string): Judgement {
  return { significance, reasons: [reason], effects: [], findings: [] };
}

/** The figures of clauses as printed that contain a superscript or a fraction. */
export function foldedIn(clauses: readonly { readonly text: string }[]): string {
  return clauses.flatMap(({ text }) => text.match(FOLDED) ?? []).join(' ');
}
