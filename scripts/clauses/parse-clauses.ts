import { splitFrontMatter } from '../history/split-front-matter.ts';
import { type ClauseText, readClauseText } from './clause-text.ts';
import { continueSeries, type LabelSeries } from './label-series.ts';
import { type Block, type PlacedBlock, parseBlocks } from './parse-blocks.ts';

/** A clause in its place: what it says, what it stands under, where in the source. */
export interface Clause extends ClauseText {
  /** Position in reading order, from 0. */
  readonly index: number;
  readonly type: Block['type'];
  /** Heading depth 1 to 6, 7 for a bold line that acts as a heading, 0 for all else. */
  readonly depth: number;
  /** 1-based lines of the clause's own text in the whole file, inclusive. */
  readonly start: number;
  readonly end: number;
  readonly parent: Clause | null;
  readonly children: readonly Clause[];
  /** The index after its last descendant's: `index` to `until` is the subtree. */
  readonly until: number;
  readonly block: Block;
}

/** A version's clauses in reading order; `roots` are those that stand under no other. */
export interface ClauseTree {
  readonly clauses: readonly Clause[];
  readonly roots: readonly Clause[];
}

/**
 * Parses one version of a document into its clauses. Front matter is no clause.
 * @param markdown the whole file
 */
export function parseClauses(markdown: string): ClauseTree {
  const { body, bodyLine } = splitFrontMatter(markdown.replace(/\r\n?/g, '\n'));
  return arrange(parseBlocks(body, bodyLine));
}

type Building = { -readonly [K in keyof Clause]: Clause[K] } & { children: Building[] };

interface Open {
  readonly clause: Building;
  readonly rank: number;
}

/** Puts every block under the block it belongs to: the last open one before it of a lesser rank. */
function arrange(placed: readonly PlacedBlock[]): ClauseTree {
  const clauses: Building[] = [];
  const roots: Building[] = [];
  let open: readonly Open[] = [];
  let series: LabelSeries = [];
  placed.forEach(({ block, offset }, index) => {
    const text = readClauseText(block);
    const role = roleOf(block, text, placed[index + 1]?.block);
    if (role === 'heading') series = [];
    if (role === 'numbered') series = continueSeries(series, text.label);
    const rank = rankOf(role, block, text, { series, amongNumbered: open.some(isNumbered) });
    open = role === 'plain' ? withoutLists(open) : open.filter((entry) => entry.rank < rank);
    const parent = open.at(-1)?.clause ?? null;
    const clause: Building = {
      ...text,
      index,
      type: block.type,
      depth: block.depth || (text.heading ? 7 : 0),
      start: block.start + offset,
      end: block.end + offset,
      parent,
      children: [],
      until: index + 1,
      block,
    };
    clauses.push(clause);
    (parent?.children ?? roots).push(clause);
    if (role !== 'plain' && role !== 'leaf') open = [...open, { clause, rank }];
  });
  for (const { parent, until } of clauses.toReversed())
    if (parent !== null) (parent as Building).until = Math.max(parent.until, until);
  return { clauses, roots };
}

/** What may stand under a block: under a plain paragraph and a leaf nothing does. */
type Role = 'heading' | 'numbered' | 'lead-in' | 'item' | 'plain' | 'leaf';

function roleOf(block: Block, text: ClauseText, next: Block | undefined): Role {
  if (block.type === 'item') return 'item';
  if (text.heading) return block.nesting > 0 ? 'leaf' : 'heading';
  if (block.type !== 'paragraph') return 'leaf';
  if (block.nesting === 0 && text.label !== '') return 'numbered';
  if (next !== undefined && isLeadIn(block, text, next)) return block.nesting === 0 ? 'lead-in' : 'item';
  return block.nesting === 0 ? 'plain' : 'leaf';
}

/** A paragraph that ends in a colon governs the items, rows or lettered paragraphs that follow it. */
function isLeadIn(block: Block, text: ClauseText, next: Block): boolean {
  const governs =
    next.nesting > block.nesting ||
    next.type === 'row' ||
    (next.type === 'paragraph' && readClauseText(next).label !== '');
  return governs && /[:：]\s*$/u.test(text.text);
}

const PARAGRAPH = 100;
const LIST = 500;
const LEAF = 1000;

/**
 * Headings by depth, bold headings below them, then numbered paragraphs by their series, then lists by nesting. A lead-in
 * stands below the numbered paragraph that it follows and above the lettered ones that follow it.
 */
function rankOf(
  role: Role,
  block: Block,
  text: ClauseText,
  { series, amongNumbered }: { readonly series: LabelSeries; readonly amongNumbered: boolean },
): number {
  switch (role) {
    case 'heading':
      return block.depth || (text.label === '' ? 19 : 10 + Math.min(8, text.label.split('.').filter(Boolean).length));
    case 'numbered':
      return PARAGRAPH + 2 * series.length;
    case 'lead-in':
      return PARAGRAPH + (amongNumbered ? 3 : 1);
    case 'item':
      return LIST + block.nesting * 10 + (block.type === 'item' ? 0 : 1);
    default:
      return block.nesting > 0 && block.type !== 'row' ? LIST + block.nesting * 10 + 1 : LEAF;
  }
}

function isNumbered({ rank }: Open): boolean {
  return rank > PARAGRAPH && rank < LIST && rank % 2 === 0;
}

/** A plain paragraph ends the lists before it; among numbered paragraphs it goes on with the outermost that is open. */
function withoutLists(open: readonly Open[]): readonly Open[] {
  const numbered = open.findIndex(isNumbered);
  return numbered >= 0 ? open.slice(0, numbered + 1) : open.filter((entry) => entry.rank < PARAGRAPH);
}
