import { parseSyntax } from '../parse-syntax.ts';
import type { Mark } from './inline-text.ts';
import { type Block, readBlocks, saysSomething } from './read-blocks.ts';
import { splitMarkdown } from './split-markdown.ts';
import { targetReferences } from './target-references.ts';

/** Blocks of pieces met before, in two generations so that the oldest half goes when the young half is full. */
const CACHE_CHARACTERS = 1_500_000;
let young = new Map<string, readonly Block[]>();
let old = new Map<string, readonly Block[]>();
let youngSize = 0;

/** The blocks of a piece of Markdown, in order. Each distinct piece is parsed once. */
function parsePiece(markdown: string): readonly Block[] {
  const known = young.get(markdown);
  if (known !== undefined) return known;
  const blocks = old.get(markdown) ?? parseTree(markdown);
  if (youngSize + markdown.length > CACHE_CHARACTERS) {
    old = young;
    young = new Map();
    youngSize = 0;
  }
  young.set(markdown, blocks);
  youngSize += markdown.length;
  return blocks;
}

/** A block and the line before its piece: add it to the block's lines for lines of the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly offset: number;
}

/**
 * The blocks of Markdown without front matter.
 * @param line 1-based line of the document on which the Markdown begins
 */
export function parseBlocks(markdown: string, line: number): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (const piece of splitMarkdown(markdown)) {
    const offset = line + piece.line - 2;
    for (const block of parsePiece(piece.text)) placed.push({ block, offset });
  }
  return hangStruck(placed);
}

/** The same from one parse of the whole text: what `parseBlocks` must agree with. */
export function parseWhole(markdown: string): readonly Block[] {
  return hangStruck(parseTree(markdown).map((block) => ({ block, offset: 0 }))).map(({ block }) => block);
}

/** The blocks of a text that say something, and those that do no more, as all their words are struck out. */
function parseTree(markdown: string): readonly Block[] {
  const tree = parseSyntax(markdown);
  targetReferences(tree);
  return readBlocks(tree, markdown).filter((block) => saysSomething(block) || isStruck(block));
}

/** What is struck out from end to end is no clause any more; its words are shown where it stood, at the end of the one before. */
function hangStruck(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  if (placed.every(({ block }) => saysSomething(block))) return placed;
  const left: PlacedBlock[] = [];
  let waiting: readonly Mark[] = [];
  for (const { block, offset } of placed) {
    const struck = block.marks.filter(({ kind }) => kind === 'struck');
    if (saysSomething(block)) {
      const moved = waiting.map((mark) => ({ ...mark, start: 0, end: 0 }));
      left.push({ block: moved.length === 0 ? block : { ...block, marks: [...moved, ...block.marks] }, offset });
      waiting = [];
      continue;
    }
    const last = left.at(-1);
    if (last === undefined) {
      waiting = [...waiting, ...struck];
      continue;
    }
    const end = last.block.text.length;
    const marks = [...last.block.marks, ...struck.map((mark) => ({ ...mark, start: end, end }))];
    left[left.length - 1] = { ...last, block: { ...last.block, marks } };
  }
  return left;
}

function isStruck({ marks }: Block): boolean {
  return marks.some(({ kind }) => kind === 'struck');
}
