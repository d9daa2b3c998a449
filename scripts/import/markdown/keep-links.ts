import { type ImportedBlock, type Loss, type TextSpan, wordsOf } from '../imported-text.ts';

/** Addresses that a reader of the terms can go to, wherever they are published. */
const KEPT = /^(?:https?:\/\/|mailto:)[^\s<>]+$/i;

/** Blocks whose links all lead to the web or to mail; what led elsewhere, into the file or to a program, is words alone. */
export function keepLinks(blocks: readonly ImportedBlock[]): {
  readonly blocks: readonly ImportedBlock[];
  readonly losses: readonly Loss[];
} {
  const losses: Loss[] = [];
  const keep = (spans: readonly TextSpan[], paragraph: number): readonly TextSpan[] =>
    spans.map((span) => {
      if (span.link === undefined || KEPT.test(span.link.trim())) return span;
      const { link, ...plain } = span;
      if (!/^(?:#|$)/.test(link))
        losses.push({
          paragraph,
          words: wordsOf(spans).slice(0, 40),
          what: `a link is written as words alone: ${link.slice(0, 80)}`,
        });
      return plain;
    });
  const kept = blocks.map((block): ImportedBlock => {
    const { paragraph } = block;
    if (block.kind !== 'table') return { ...block, spans: keep(block.spans, paragraph) };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => keep(line, paragraph)) })),
    }));
    return { ...block, rows };
  });
  return { blocks: kept, losses };
}
