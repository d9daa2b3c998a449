import type { Nodes } from 'mdast';
import { parseSyntax } from '../../clauses/parse-syntax.ts';
import type { DraftText } from '../draft.ts';

/** A piece of markup and where it stands in the file. */
export interface PlacedNode {
  readonly node: Nodes;
  /** 1-based lines of the file, inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** As it was written. */
  readonly source: string;
}

const known = new WeakMap<object, readonly PlacedNode[]>();

/** All markup of a text in reading order, outer before inner. None of a text beyond the limits. */
export function markdownNodes(text: DraftText): readonly PlacedNode[] {
  const nodes = known.get(text) ?? (text.limit === null ? walk(text) : []);
  known.set(text, nodes);
  return nodes;
}

function walk({ body, bodyLine }: DraftText): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  const visit = (node: Nodes): void => {
    const { start, end } = node.position!;
    const source = body.slice(start.offset, end.offset);
    placed.push({ node, line: start.line + bodyLine - 1, endLine: end.line + bodyLine - 1, source });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of parseSyntax(body).children) visit(child);
  return placed;
}
