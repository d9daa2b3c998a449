import type { Clause } from '../clauses/parse-clauses.ts';
import type { DescribedChange } from '../diff/describe-changes.ts';
import { drawRedline } from '../diff/redline/draw-redline.ts';
import { redlineWithTwins, textOfRefs, twinsOf } from '../diff/without-twins.ts';
import { greatestSignificance } from '../law/significance.ts';
import { type Change, type Context, readChanges } from './read-change.ts';
import { tellingWords } from './sentences/fold-words.ts';

/**
 * Puts the twins back: the change names all clauses that the new one replaces, and means what it means to those bound by
 * any of the documents. The redline shows the words of the first; those of the others are gone with their documents.
 * @param change what was read of it without its twins
 */
export function readTwins(
  change: Change,
  described: DescribedChange,
  twins: ReadonlySet<Clause>,
  context: Context,
): Change {
  const { before, pairing, kind } = described;
  const copies = twinsOf(described, twins);
  if (copies.length === 0) return change;
  const different = copies.filter(({ clause }) => !pairing.after.some((after) => after.key === clause.key));
  const read = readChanges(
    different.map(
      ({ clause, ref }): DescribedChange => ({
        ...described,
        kind: 'modified',
        before: [ref],
        redline: drawRedline(ref.text, textOfRefs(described.after)),
        pairing: { ...pairing, before: [clause] },
      }),
    ),
    context,
  );
  const all = [change, ...read];
  const significance = greatestSignificance(all.map((each) => each.significance));
  const telling = [...read, change].find((each) => each.significance === significance)!;
  const same = significance === 'editorial' && change.kind === 'moved' && read.length === 0;
  const documents = copies.length + 1;
  // What is said is said of one of them; the others may have had the new words, or others again.
  const stood = different.every(({ clause }) => saysMuchOf(clause, pairing.before[0]!))
    ? `Stood in ${documents} places`
    : `${documents} clauses of different documents became this one`;
  const says = `${stood}; compared with one of them, ${telling.summary[0]!.toLowerCase()}${telling.summary.slice(1)}`;
  return {
    ...change,
    kind,
    moved: described.moved,
    before,
    redline: redlineWithTwins(change, described, twins),
    significance,
    reasons: same ? [`The same words stood in ${documents} places; they stand once now.`] : telling.reasons,
    effects: distinct(all.flatMap(({ effects }) => effects)),
    facets: distinct(all.flatMap(({ facets }) => facets)),
    topics: distinct(all.flatMap(({ topics }) => topics)).sort(),
    summary: same ? `Stood in ${documents} places. The words are the same.` : says,
  };
}

/** Whether two clauses have most of their words in common, so that one may be called a copy of the other. */
function saysMuchOf(one: Clause, other: Clause): boolean {
  const [words, others] = [one, other].map(({ key }) => new Set(tellingWords(key))) as [Set<string>, Set<string>];
  const shared = [...words].filter((word) => others.has(word)).length;
  return 2 * shared >= A_COPY * (words.size + others.size);
}

/** Of the words of two copies so many are the same, by the examples in the tests. */
const A_COPY = 0.6;

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
