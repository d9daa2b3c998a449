/** What of a clause is the same in every language. */
export interface ShapedClause {
  readonly type: string;
  /** Heading depth; 0 for all else. */
  readonly depth: number;
  /** How many lists it stands in. */
  readonly nesting: number;
  /** The printed number; empty where there is none. */
  readonly label: string;
  readonly text: string;
}

/** A clause of a text and the one that renders it in another language, by index; null where there is none. */
export type TranslatedPair = readonly [original: number | null, translation: number | null];

/**
 * Pairs the clauses of two texts that say the same in two languages, in reading order, each in one pair. Words tell nothing here:
 * what does is the shape of a clause (kind, depth, number), the figures in it and its length, whose ratio between two languages
 * varies little (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993). What has no equal stands alone.
 */
export function matchTranslation(
  original: readonly ShapedClause[],
  translation: readonly ShapedClause[],
): readonly TranslatedPair[] {
  const ones = original.map(readShape);
  const others = translation.map(readShape);
  const steps = weigh(ones, others);
  const pairs: TranslatedPair[] = [];
  let [row, column] = [ones.length, others.length];
  while (row > 0 || column > 0) {
    const step = steps.at(row, column);
    if (step === Step.pair) pairs.push([--row, --column]);
    else if (step === Step.alone) pairs.push([--row, null]);
    else pairs.push([null, --column]);
  }
  return pairs.reverse();
}

/** A clause without its words. */
interface Shape extends Omit<ShapedClause, 'text'> {
  readonly length: number;
  readonly figures: readonly string[];
  readonly leadsIn: boolean;
}

function readShape({ type, depth, nesting, label, text }: ShapedClause): Shape {
  const leadsIn = /[:：]\s*$/.test(text);
  return { type, depth, nesting, label, length: text.length, figures: text.match(/\d+/g) ?? [], leadsIn };
}

const Step = { pair: 0, alone: 1, added: 2 } as const;

/** What a clause without an equal costs; two clauses of unlike kinds are worse than both alone. */
const ALONE = -1.2;

/** How far from the diagonal an equal is looked for, in clauses, beyond what one text has more than the other. */
const REACH = 200;

/** The best way to each pair of positions, as in the alignment of two sequences (Needleman and Wunsch, 1970), near the diagonal. */
function weigh(ones: readonly Shape[], others: readonly Shape[]): { at(row: number, column: number): number } {
  const reach = Math.abs(ones.length - others.length) + REACH;
  const width = 2 * reach + 1;
  const steps = new Uint8Array((ones.length + 1) * width);
  let above = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row <= ones.length; row++) {
    const scores = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    for (let slot = 0; slot < width; slot++) {
      const column = row + slot - reach;
      if (column < 0 || column > others.length) continue;
      if (row === 0 && column === 0) {
        scores[slot] = 0;
        continue;
      }
      // The slots of a row stand one further to the right than those of the row above.
      const pair = row > 0 && column > 0 ? above[slot]! + likeness(ones[row - 1]!, others[column - 1]!) : -Infinity;
      const alone = row > 0 && slot + 1 < width ? above[slot + 1]! + ALONE : -Infinity;
      const added = slot > 0 ? scores[slot - 1]! + ALONE : -Infinity;
      const best = Math.max(pair, alone, added);
      scores[slot] = best;
      steps[row * width + slot] = best === pair ? Step.pair : best === alone ? Step.alone : Step.added;
    }
    above = scores;
  }
  return { at: (row, column) => steps[row * width + (column - row + reach)]! };
}

/** How much speaks for it that two clauses say the same; the weights are by eye, and the tests hold what they must decide. */
function likeness(one: Shape, other: Shape): number {
  if (one.type !== other.type) return one.depth > 0 || other.depth > 0 ? -8 : -2;
  const depth = one.depth === other.depth ? 0.5 : -2;
  const nesting = one.nesting === other.nesting ? 0.5 : -2;
  const label = one.label === other.label ? (one.label === '' ? 0 : 2.5) : one.label && other.label ? -4 : -0.5;
  const leadIn = one.leadsIn === other.leadsIn ? 0 : -0.7;
  return 0.5 + depth + nesting + label + leadIn + likenessOfFigures(one, other) - unlikenessOfLength(one, other);
}

function likenessOfFigures({ figures: ones }: Shape, { figures: others }: Shape): number {
  const all = new Set([...ones, ...others]);
  if (all.size === 0) return 0;
  const shared = [...all].filter((figure) => ones.includes(figure) && others.includes(figure)).length;
  return (3 * shared) / all.size - 1;
}

function unlikenessOfLength({ length: one }: Shape, { length: other }: Shape): number {
  // Ten characters more or less say nothing of a clause of five words.
  return Math.min(2, 1.5 * Math.abs(Math.log((one + 10) / (other + 10))));
}
