import type { Block } from '../clauses/blocks/read-blocks.ts';
import type { Clause, ClauseTree } from '../clauses/parse-clauses.ts';
import type { NoteNumber } from './render-inline.ts';

/** The numbers of the footnotes that a clause refers to, each with the address of the footnote's own clause; see `resolveLinks`. */
export function noteNumbersOf(tree: ClauseTree, { marks, footnotes }: Clause): readonly NoteNumber[] {
  if (footnotes.length === 0) return [];
  const places = marks.filter(({ kind }) => kind === 'footnote');
  return footnotes.map(({ block, number }, index) => ({
    at: places[index]!.start,
    number,
    href: `#~${indexOf(tree, block)}`,
  }));
}

const indexes = new WeakMap<ClauseTree, ReadonlyMap<Block, number>>();

function indexOf(tree: ClauseTree, block: Block): number {
  const known =
    indexes.get(tree) ??
    new Map(tree.clauses.flatMap((clause) => (clause.block.note === '' ? [] : [[clause.block, clause.index]])));
  indexes.set(tree, known);
  return known.get(block)!;
}
