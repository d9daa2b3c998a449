import type { Block } from './blocks/read-blocks.ts';
import type { ServedMarkdown } from './generators/serve-markdown.ts';
import type { Clause } from './parse-clauses.ts';
import type { Place } from './places/place-clauses.ts';

/** A footnote that a clause refers to. */
export interface Footnote {
  /** The first block of its text. */
  readonly block: Block;
  /** As it is printed: footnotes count in the order in which they are first referred to. */
  readonly number: number;
}

type Surroundings = Pick<Clause, 'condition' | 'box' | 'footnotes' | 'label' | 'attributes'>;

/**
 * What clauses have from beyond their own words: under which condition they are printed, which box they begin, which
 * footnotes belong to them, and the numbers of the footnotes themselves. All of it spans pieces of the text, so it is found when all have their
 * places.
 * @param bodyLine 1-based line of the file on which the text begins
 */
export function describeSurroundings(
  places: readonly Place[],
  { conditions, boxes, attributes }: ServedMarkdown,
  bodyLine: number,
): (index: number) => Surroundings {
  const notes = new Map<string, Block>();
  for (const { block } of places) if (block.note !== '' && !notes.has(block.note)) notes.set(block.note, block);
  const numbers = notes.size === 0 ? new Map<string, number>() : numberNotes(places, notes);
  const lineOf = ({ block, offset }: Place) => block.start + offset - bodyLine;
  const conditionAt = conditions.length === 0 ? () => '' : readConditions(conditions);
  const boxed = new Map<number, string>();
  for (const { from, to, kind } of boxes) {
    const first = findFirst(places, lineOf, from, to);
    if (first >= 0) boxed.set(first, kind);
  }
  const attributed = new Map<number, string>();
  for (const [line, list] of attributes) {
    // On a line of their own they stand below the block that they are of.
    const of = Math.max(0, countAbove(places, lineOf, line + 1) - 1);
    attributed.set(of, `${attributed.get(of) ?? ''}${list}`);
  }
  return (index) => {
    const place = places[index]!;
    const { block, text } = place;
    return {
      condition: conditionAt(lineOf(place)),
      box: boxed.get(index) ?? '',
      attributes: attributed.get(index) ?? '',
      footnotes:
        numbers.size === 0
          ? NONE
          : text.marks.flatMap(({ kind, url }) =>
              kind === 'footnote' && notes.has(url) ? [{ block: notes.get(url)!, number: numbers.get(url)! }] : [],
            ),
      label: block.note === '' ? text.label : labelNote(numbers.get(block.note)),
    };
  };
}

const NONE: readonly Footnote[] = [];

function labelNote(number: number | undefined): string {
  return number === undefined ? 'Footnote' : `Footnote ${number}`;
}

function numberNotes(places: readonly Place[], notes: ReadonlyMap<string, Block>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { text } of places)
    for (const { kind, url } of text.marks)
      if (kind === 'footnote' && notes.has(url) && !numbers.has(url)) numbers.set(url, numbers.size + 1);
  return numbers;
}

/** Of conditions in the order of their lines, each within or beside the others. */
function readConditions(conditions: ServedMarkdown['conditions']): (line: number) => string {
  const says = new Map<number, string>();
  return (line) => {
    const known = says.get(line);
    if (known !== undefined) return known;
    const found = conditions.filter(({ from, to }) => from <= line && line <= to).map((one) => one.says);
    says.set(line, found.join(' and '));
    return says.get(line)!;
  };
}

/** Index of the first of the text's places on the lines; -1 for none. They stand in the order of their lines but for footnotes, which come last. */
function findFirst(places: readonly Place[], lineOf: (place: Place) => number, from: number, to: number): number {
  const at = countAbove(places, lineOf, from);
  const place = places[at];
  return place !== undefined && place.block.note === '' && lineOf(place) <= to ? at : -1;
}

/** How many of the text's places begin above a line. */
function countAbove(places: readonly Place[], lineOf: (place: Place) => number, from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.block.note !== '' || lineOf(places[middle]!) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}
