import type { Code, Nodes } from 'mdast';
import { stripTags } from '../html/html-text.ts';
import { alphabetsOf, splitLabel } from '../labels/label-parts.ts';
import { parseLabel } from '../labels/parse-label.ts';
import { comesNext } from '../labels/place-label.ts';
import type { InlineText, Mark } from './inline-text.ts';
import { beginsWithBullet } from './typed-bullets.ts';

/** A line of a list that is typed, with all that belongs to it. Lines of the source, 1-based, inclusive. */
export interface TypedLine {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly line: number;
  readonly end: number;
}

/**
 * Takes a paragraph apart whose lines, as a reader sees them, are the items of a list:
 *
 *     You must not:⏎– scan faces;⏎– sell access.     →     You must not: | – scan faces; | – sell access.
 *
 * @param linesOf where each line stands in the source; asked only if the paragraph is a list
 * @returns null for any other paragraph
 */
export function splitTypedList(
  { text, marks }: InlineText,
  linesOf: () => readonly number[],
): readonly TypedLine[] | null {
  if (!text.includes('\n')) return null;
  const lines = text.split('\n');
  const starts = findStarts(lines);
  if (starts.length < FEWEST) return null;
  const sources = linesOf();
  const offsets = offsetsOf(lines);
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? lines.length;
    const [start, end] = [offsets[from]!, offsets[to]! - 1];
    const inside = marks.filter((mark) => mark.start < end && mark.end > start);
    return {
      text: text.slice(start, end),
      marks: inside.map((mark) => ({
        ...mark,
        start: Math.max(0, mark.start - start),
        end: Math.min(end, mark.end) - start,
      })),
      line: sources[from]!,
      end: sources[to - 1]!,
    };
  });
}

/** One line with a dash may be anything. */
const FEWEST = 2;

/** Indexes of the lines that begin with a bullet of one kind, or with labels that count on. */
function findStarts(lines: readonly string[]): readonly number[] {
  const bullets: number[] = [];
  const labels: number[] = [];
  lines.forEach((line, index) => {
    if (beginsWithBullet(line, bullets.length === 0 ? undefined : lines[bullets[0]!])) bullets.push(index);
    const label = parseLabel(line, false)?.text;
    if (label === undefined) return;
    const before = labels.length === 0 ? null : parseLabel(lines[labels.at(-1)!]!, false)!.text;
    if (before === null || countsOn(before, label)) labels.push(index);
  });
  return bullets.length >= labels.length ? bullets : labels;
}

function countsOn(before: string, label: string): boolean {
  return alphabetsOf(splitLabel(before).parts.at(-1) ?? '').some((alphabet) =>
    comesNext({ label: before, alphabet, heading: false }, label),
  );
}

/** Where each line begins, and one past where the text ends. */
function offsetsOf(lines: readonly string[]): readonly number[] {
  const offsets = [0];
  for (const line of lines) offsets.push(offsets.at(-1)! + line.length + 1);
  return offsets;
}

/** The line of the source on which each line of a paragraph begins, as a reader sees its lines. */
export function findLines(node: Nodes): readonly number[] {
  const lines = [node.position!.start.line];
  visit(node, (leaf, next) => {
    if (leaf.type === 'break') lines.push(leaf.position!.end.line);
    if (leaf.type !== 'html') return;
    const breaks = stripTags(leaf.value).split('\n').length - 1;
    const below = next?.type === 'text' && next.value.startsWith('\n') ? 1 : 0;
    for (let count = 0; count < breaks; count++) lines.push(leaf.position!.end.line + below);
  });
  return lines;
}

function visit(node: Nodes, see: (leaf: Nodes, next: Nodes | undefined) => void): void {
  if (!('children' in node)) return;
  node.children.forEach((child, index) => {
    see(child, node.children[index + 1]);
    visit(child, see);
  });
}

/**
 * The lettered lines of a block that is code for no other reason than that its author set it in by four spaces; null for code.
 *
 *     a. extensions, unless:
 *
 *         i. the applicant owns the arc, or
 *         ii. it shows its right.
 */
export function splitIndentedCode(node: Code, source: string): readonly TypedLine[] | null {
  const { start } = node.position!;
  if (/^\s*(?:`{3}|~{3})/.test(source.slice(start.offset!, start.offset! + 40))) return null;
  const lines = node.value.split('\n');
  const starts = findStarts(lines);
  if (starts.length < FEWEST || starts[0] !== lines.findIndex((line) => line.trim() !== '')) return null;
  return starts.map((from, index) => {
    const own = lines.slice(from, starts[index + 1] ?? lines.length).map((line) => line.trim());
    while (own.at(-1) === '') own.pop();
    const text = own.filter((line) => line !== '').join(' ');
    return { text, marks: [], line: start.line + from, end: start.line + from + own.length - 1 };
  });
}
