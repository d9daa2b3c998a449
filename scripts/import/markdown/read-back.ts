import { raiseSigns } from '../../clauses/blocks/raise-signs.ts';
import { normaliseText } from '../../clauses/normalise-text.ts';
import { type Clause, parseClauses } from '../../clauses/parse-clauses.ts';
import type { ImportedBlock, ImportedParagraph, TextSpan } from '../imported-text.ts';
import { type NestedBlock, nestBlocks } from './nest-blocks.ts';

/** What differs between a text as it was written and as the clauses room reads it back. */
export interface ReadBack {
  /** Blocks whose words are not read as they are, with how they are read. */
  readonly words: readonly { readonly block: ImportedBlock; readonly read: string }[];
  /** How many printed numbers are not read as such. */
  readonly labels: number;
  /** How many blocks stand under another clause than on the page. */
  readonly places: number;
}

/** A block, or a row of a table, as it should be read. */
interface Expected {
  readonly block: ImportedBlock;
  readonly words: string;
  readonly label: string;
  /** The block that it stands under on the page; null for none, undefined where the page does not tell. */
  readonly above: ImportedBlock | null | undefined;
}

/** Reads Markdown as the program will, and compares it with the blocks that it was made of. */
export function readBack(markdown: string, blocks: readonly ImportedBlock[]): ReadBack {
  const { clauses } = parseClauses(markdown);
  const expected = expect(blocks);
  const ends = new Map<Clause, ImportedBlock>();
  const words: { block: ImportedBlock; read: string }[] = [];
  let [at, labels, places] = [0, 0, 0];
  for (const { block, words: own, label, above } of expected) {
    const found = match(clauses, at, own);
    if (found === null) {
      words.push({ block, read: at < clauses.length ? printed(clauses[at]!) : '' });
      continue;
    }
    for (let index = found.from; index < found.to; index++) ends.set(clauses[index]!, block);
    const first = clauses[found.from]!;
    if (label !== '' && !sameLabel(first.label, label)) labels++;
    const parent = first.parent === null ? null : (ends.get(first.parent) ?? null);
    if (above !== undefined && parent !== above && !(above === null && parent?.kind === 'heading')) places++;
    at = found.to;
  }
  return { words, labels, places };
}

/** Clauses looked at ahead where the next one is another than was written. */
const AHEAD = 6;

/** Which clauses say a block's words: one, or several where its lines are read as clauses of their own. */
function match(
  clauses: readonly Clause[],
  at: number,
  words: string,
): { readonly from: number; readonly to: number } | null {
  for (let from = at; from < Math.min(clauses.length, at + AHEAD); from++) {
    let read = '';
    for (let to = from; to < clauses.length && read.length < words.length; to++) {
      read += bare(printed(clauses[to]!));
      if (read === words) return { from, to: to + 1 };
      if (!words.startsWith(read)) break;
    }
  }
  return null;
}

function printed({ label, text }: Clause): string {
  return `${label} ${text}`;
}

/** `1. (a)` may be an item with a lettered paragraph in it. */
function sameLabel(read: string, written: string): boolean {
  return bare(read) === bare(written);
}

/** The words alone: spaces are the page's. */
function bare(text: string): string {
  return normaliseText(text).replace(/\s+/g, '');
}

function expect(blocks: readonly ImportedBlock[]): readonly Expected[] {
  const above = new Map<ImportedBlock, ImportedBlock>();
  const walk = ({ block, children }: NestedBlock, parent: ImportedBlock | null): void => {
    if (block.kind !== 'quotes' && parent !== null) above.set(block, parent);
    for (const child of children) walk(child, block.kind === 'quotes' ? null : block);
  };
  for (const node of nestBlocks(blocks)) walk(node, null);
  const expected = blocks.flatMap((block): readonly Expected[] => {
    if (block.kind !== 'table')
      return [
        {
          block,
          words: bare(`${block.label} ${saying(block)}`),
          label: block.label,
          above: block.kind === 'text' ? (above.get(block) ?? null) : undefined,
        },
      ];
    return block.rows.map(({ cells }) => ({
      block,
      words: bare(cells.map(({ lines }) => lines.map(spell).join(' ')).join(' | ')),
      label: '',
      above: undefined,
    }));
  });
  return expected.filter(({ words }) => words.replaceAll('|', '') !== '');
}

function saying({ spans }: ImportedParagraph): string {
  return spell(spans);
}

/** Struck words are no words of a clause; raised figures are others than those on the line. */
function spell(spans: readonly TextSpan[]): string {
  return spans
    .map(({ text, struck, raised }) => (struck ? '' : raised === undefined ? text : raiseSigns(text, raised)))
    .join('');
}
