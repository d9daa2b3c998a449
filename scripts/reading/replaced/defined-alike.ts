import type { Clause } from '../../clauses/parse-clauses.ts';
import { findDefinitions } from '../facets/definitions.ts';
import { sentencesOf } from '../sentences/clause-sentences.ts';
import { foldWords } from '../sentences/fold-words.ts';

/**
 * True where nothing that the terms say of two names tells them apart: both are defined by the same words, or neither is defined. A product
 * that becomes a defined term, and a term whose definition says more under its new name, is another thing with another name.
 * @param others the other renamings of the version, whose new names the definition may have
 */
export function areDefinedAlike(
  { from, to }: { readonly from: string; readonly to: string },
  others: readonly { readonly from: string; readonly to: string }[],
  versions: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
): boolean {
  const [was, is] = [definitionsOf(from, versions.before), definitionsOf(to, versions.after)];
  if (is.length === 0) return true;
  const renamed = (text: string) =>
    [{ from, to }, ...others].reduce(
      (put, name) => put.replaceAll(foldWords(name.from).trimEnd(), foldWords(name.to).trimEnd()),
      foldWords(text),
    );
  return is.every((one) => was.some((other) => renamed(other) === foldWords(one)));
}

/** The sentences that are there to say what a term means. */
function definitionsOf(term: string, clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((clause) =>
    clause.key.includes(term)
      ? sentencesOf(clause).flatMap((sentence) =>
          findDefinitions(sentence).some((one) => one.whole && one.term === term) ? [sentence.text] : [],
        )
      : [],
  );
}
