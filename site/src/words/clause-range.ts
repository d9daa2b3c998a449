import { CHANGES } from './language.ts';

/**
 * From which number to which clauses go that follow one another: `2.1 to 4.3(b)`, or `2.1` for one.
 * @returns '' where the last does not count on from the first, as lists that begin anew do not
 */
export function clauseRange(numbers: readonly string[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return first;
  return comesBefore(first, last) ? CHANGES.to(first, last) : '';
}

function comesBefore(first: string, last: string): boolean {
  const [one, other] = [partsOf(first), partsOf(last)];
  for (const [index, part] of one.entries()) {
    const next = other[index];
    if (next === undefined) return false;
    if (part === next) continue;
    const numeric = [part, next].map((each) => /^\d/.test(each));
    if (numeric[0] !== numeric[1]) return false;
    return numeric[0] ? Number(part) < Number(next) : part.length <= next.length && part < next;
  }
  return one.length < other.length;
}

function partsOf(number: string): readonly string[] {
  return number.match(/\d+|\p{L}+/gu) ?? [];
}
