import { type FoldedVersion, fold } from './folded-version.ts';

/** Words that make another rule of the same sentence. */
const TURNS =
  /^(?:may|must|shall|will|should|can|cannot|not|no|never|only|unless|except|if|we|you|us|our|your|required|prohibited|allowed|permitted|\d.*)$/;

/** A sentence that differs in a tenth of its words at most, none of which makes another rule of it. */
export function hasTwin(quote: string, { sentences }: FoldedVersion): boolean {
  if (quote.includes('…')) return false;
  const own = fold(quote).trim().split(' ');
  if (own.length < 8) return false;
  return sentences.some((other) => {
    if (Math.abs(other.length - own.length) > own.length / 10) return false;
    const apart = [...without(own, other), ...without(other, own)];
    return apart.length <= own.length / 5 && !apart.some((word) => TURNS.test(word));
  });
}

function without(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
