import type { Clause } from '../clauses/parse-clauses.ts';
import type { ClauseRef } from './clause-ref.ts';
import type { DescribedChange, RedlineRun } from './describe-changes.ts';
import { drawRedline } from './redline/draw-redline.ts';

/** A change as it would be if its clause had stood in one of the replaced documents alone. */
export function withoutTwins(change: DescribedChange, twins: ReadonlySet<Clause>): DescribedChange {
  const { before, after, pairing } = change;
  const kept = pairing.before.flatMap((clause, index) => (twins.has(clause) ? [] : [index]));
  if (kept.length === pairing.before.length) return change;
  const one = {
    ...change,
    before: kept.map((index) => before[index]!),
    pairing: { ...pairing, before: kept.map((index) => pairing.before[index]!) },
  };
  const same = sameWords(one);
  const headings = [...one.pairing.before, ...pairing.after].every(({ heading }) => heading);
  const reworded = headings ? 'retitled' : 'modified';
  const kind = kept.length > 1 || after.length > 1 ? change.kind : same ? 'moved' : reworded;
  return { ...one, kind, redline: drawRedline(textOfRefs(one.before), textOfRefs(after)) };
}

/** The twins of a change, each with what names it. */
export function twinsOf(
  { before, pairing }: DescribedChange,
  twins: ReadonlySet<Clause>,
): readonly { readonly clause: Clause; readonly ref: ClauseRef }[] {
  return pairing.before.flatMap((clause, index) => (twins.has(clause) ? [{ clause, ref: before[index]! }] : []));
}

/** The redline of the first, and the words of its twins, which are gone with their documents. */
export function redlineWithTwins(
  { redline }: Pick<DescribedChange, 'redline'>,
  described: DescribedChange,
  twins: ReadonlySet<Clause>,
): readonly RedlineRun[] {
  return [
    ...redline,
    ...twinsOf(described, twins).map(({ ref }) => ({ op: 'delete', text: `\n${ref.text}` }) as const),
  ];
}

/** The words of several clauses, a line each. */
export function textOfRefs(refs: readonly ClauseRef[]): string {
  return refs.map(({ text }) => text).join('\n');
}

function sameWords({ pairing }: DescribedChange): boolean {
  const [before, after] = [pairing.before, pairing.after].map((side) => side.map(({ key }) => key).join('\n'));
  return before === after;
}
