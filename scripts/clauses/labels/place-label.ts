import { type Alphabet, alphabetsOf, countOf, countsOn, splitLabel } from './label-parts.ts';

/** A labelled paragraph or heading that stands open. */
export interface Numbered {
  readonly label: string;
  readonly alphabet: Alphabet;
  /** Headings are no siblings of the paragraphs below them, though both begin with `1.` */
  readonly heading: boolean;
}

/** Where a label belongs: beside an open one, below one, or below none of them. */
export type LabelPlace =
  | { readonly beside: number; readonly alphabet: Alphabet }
  | { readonly below: number; readonly alphabet: Alphabet };

/**
 * Puts a label among those that stand open, outermost first. Gaps and restarts are left as they are.
 *
 *     1.1            none open
 *       (a)          below 1.1
 *         (i)        below (a): a series begins
 *       (b)          beside (a)
 *     1.2            beside 1.1
 *
 * @param next the label of the same shape that comes next, which tells (h), (i), (j) from (h), (i), (ii)
 */
export function placeLabel(
  open: readonly Numbered[],
  label: string,
  heading: boolean,
  next: () => string | undefined,
): LabelPlace {
  const { parts, shape } = splitLabel(label);
  const last = parts.at(-1) ?? '';
  const alphabet = decideAlphabet(open, shape, last, next);
  const value = countOf(last, alphabet);
  const isSibling = (other: Numbered) => other.alphabet === alphabet && splitLabel(other.label).shape === shape;
  const sibling =
    found(open.findLastIndex((other) => other.heading === heading && isSibling(other))) ??
    found(
      open.findLastIndex(
        (other) => isSibling(other) && countOf(splitLabel(other.label).parts.at(-1)!, alphabet) < value && value > 1,
      ),
    );
  if (sibling !== undefined) return { beside: withStrangers(open, sibling, parts), alphabet };
  const parent = open.findLastIndex((other) => isPrefix(splitLabel(other.label).parts, parts));
  if (parent >= 0) return { below: parent, alphabet };
  if (parts.length <= 1 && (value === 1 || Number.isNaN(value)) && !heading)
    return { below: open.length - 1, alphabet };
  const above = open.findLastIndex((other) => other.heading || (alphabet !== 'number' && other.alphabet === 'number'));
  return { below: heading ? -1 : above, alphabet };
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

/** 2.1 after 1.4 is no child of 1: the open labels that are part of its sibling's number but not of its own close too. */
function withStrangers(open: readonly Numbered[], sibling: number, parts: readonly string[]): number {
  const siblingParts = splitLabel(open[sibling]!.label).parts;
  const stranger = open.findIndex((other, index) => {
    const otherParts = splitLabel(other.label).parts;
    return index < sibling && isPrefix(otherParts, siblingParts) && !isPrefix(otherParts, parts);
  });
  return stranger < 0 ? sibling : stranger;
}

function isPrefix(prefix: readonly string[], parts: readonly string[]): boolean {
  return prefix.length > 0 && prefix.length < parts.length && prefix.every((part, index) => part === parts[index]);
}

/** Letter or roman: what goes on with an open series, innermost first, else what the next label of the shape says. */
function decideAlphabet(
  open: readonly Numbered[],
  shape: string,
  part: string,
  next: () => string | undefined,
): Alphabet {
  const [only, other] = alphabetsOf(part);
  if (other === undefined) return only ?? 'number';
  const following = splitLabel(next() ?? '').parts.at(-1) ?? '';
  const goesOn = (alphabet: Alphabet) => countOf(following, alphabet) === countOf(part, alphabet) + 1;
  if (following.length > 1 && goesOn('roman')) return 'roman';
  if (following.length === 1 && goesOn('letter')) return 'letter';
  for (const { label, alphabet } of open.toReversed()) {
    const before = splitLabel(label);
    if (before.shape !== shape) continue;
    if (countOf(before.parts.at(-1)!, alphabet) + 1 === countOf(part, alphabet)) return alphabet;
  }
  if (countOf(part, 'roman') === 1) return 'roman';
  return open.findLast(({ label }) => splitLabel(label).shape === shape)?.alphabet ?? 'roman';
}

/** True where one label comes right after another in a series of its alphabet. */
export function comesNext(open: Numbered, label: string): boolean {
  const [before, now] = [splitLabel(open.label), splitLabel(label)];
  return before.shape === now.shape && countsOn(before.parts.at(-1)!, now.parts.at(-1)!, open.alphabet);
}
