import type { ImportedBlock, ImportedParagraph, ImportedTable } from '../imported-text.ts';

/** A block with what stands under it on the page. */
export interface NestedBlock {
  readonly block: ImportedParagraph | ImportedTable | QuotedBlocks;
  readonly children: readonly NestedBlock[];
}

/** Quoted paragraphs that follow one another. */
export interface QuotedBlocks {
  readonly kind: 'quotes';
  readonly blocks: readonly ImportedParagraph[];
  readonly position: number;
  readonly level: number;
}

/** Twentieths of a point that no eye sees. */
const TOLERANCE = 40;

/**
 * Puts blocks under one another as they are set: what begins further in than the paragraph before it stands under that one.
 * Where all begin at one place, levels of a list tell.
 */
export function nestBlocks(blocks: readonly ImportedBlock[]): readonly NestedBlock[] {
  type Open = { readonly block: NestedBlock['block']; readonly children: Open[] };
  const roots: Open[] = [];
  let open: Open[] = [];
  for (const block of gatherQuotes(blocks)) {
    const node: Open = { block, children: [] };
    if (block.kind === 'table') open = [];
    else while (open.length > 0 && !isDeeper(block, open.at(-1)!.block)) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    if (block.kind === 'text') open.push(node);
  }
  return roots;
}

function isDeeper(block: { position: number; level: number }, above: NestedBlock['block']): boolean {
  if (above.kind === 'table') return false;
  const further = block.position - above.position;
  return further > TOLERANCE || (further >= -TOLERANCE && block.level > above.level);
}

function gatherQuotes(blocks: readonly ImportedBlock[]): readonly NestedBlock['block'][] {
  const gathered: (NestedBlock['block'] & { blocks?: readonly ImportedParagraph[] })[] = [];
  for (const block of blocks) {
    const last = gathered.at(-1);
    if (block.kind !== 'quote') gathered.push(block);
    else if (last?.kind === 'quotes') gathered[gathered.length - 1] = { ...last, blocks: [...last.blocks, block] };
    else gathered.push({ kind: 'quotes', blocks: [block], position: block.position, level: block.level });
  }
  return gathered;
}
