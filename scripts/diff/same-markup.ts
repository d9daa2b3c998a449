import type { Clause } from '../clauses/parse-clauses.ts';

/** True where two clauses are set alike: of one type, with the same words bold, linked and so on. */
export function sameMarkup(before: Clause, after: Clause): boolean {
  if (before.block === after.block) return true;
  return (
    before.type === after.type &&
    before.depth === after.depth &&
    before.marks.length === after.marks.length &&
    before.marks.every((mark, index) => {
      const other = after.marks[index]!;
      return mark.kind === other.kind && mark.start === other.start && mark.end === other.end && mark.url === other.url;
    })
  );
}
