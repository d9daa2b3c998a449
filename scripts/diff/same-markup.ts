import type { Clause } from '../clauses/parse-clauses.ts';

/** True where two clauses of the same words look alike as well: type, box, attributes, and what is marked where. */
export function sameMarkup(before: Clause, after: Clause): boolean {
  if (before.box !== after.box || before.attributes !== after.attributes) return false;
  if (before.block === after.block) return true;
  return (
    before.type === after.type &&
    before.block.line === after.block.line &&
    before.depth === after.depth &&
    before.marks.length === after.marks.length &&
    before.marks.every((mark, index) => {
      const other = after.marks[index]!;
      return mark.kind === other.kind && mark.start === other.start && mark.end === other.end && mark.url === other.url;
    })
  );
}
