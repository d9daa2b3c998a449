import { leadInOf } from '../../scripts/clauses/lead-in.ts';
import { normaliseText } from '../../scripts/clauses/normalise-text.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';

/** A version's words in the forms in which a claim is held against them. */
export interface FoldedVersion {
  /** Words alone, a space around each. */
  readonly words: string;
  /** Each clause's words with its number before them, and those of an item with its lead-in. */
  readonly composed: readonly string[];
  /** Spaces, quotes and dashes folded; capitals kept. */
  readonly exact: string;
  /** Each sentence as its words. */
  readonly sentences: readonly (readonly string[])[];
}

/** Reads one version, or several documents taken together. */
export function foldVersion(markdowns: readonly string[]): FoldedVersion {
  const clauses = markdowns.flatMap((markdown) => parseClauses(markdown).clauses);
  return {
    words: fold(clauses.map(({ text }) => text).join('\n')),
    composed: clauses.flatMap((clause) => {
      const above = leadInOf(clause);
      const numbered = fold(`${clause.label} ${clause.text}`);
      return above === null ? [numbered] : [numbered, `${fold(above.text)}${fold(clause.text).slice(1)}`];
    }),
    exact: foldQuotes(clauses.map(({ text }) => text).join(' ')),
    sentences: clauses.flatMap(({ text }) =>
      text.split(/(?<=[.!?;:])\s+|\n/).map((sentence) => fold(sentence).trim().split(' ')),
    ),
  };
}

/** ` you must not rent ` */
export function fold(text: string): string {
  const words = normaliseText(text)
    .toLowerCase()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{M}\p{N}%$€£¥]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+|[\p{S}*]/gv,
    );
  return ` ${words?.join(' ') ?? ''} `;
}

/** Quotation marks of any kind are one sign, so that a quotation inside another can be found. */
export function foldQuotes(text: string): string {
  return normaliseText(text).replace(/["']/g, "'");
}

/** The words of a quotation, which may be cut. */
export function partsOf(quote: string): readonly string[] {
  return quote
    .split('…')
    .map(fold)
    .filter((part) => part.trim() !== '');
}

/** True where all parts of a quotation stand in a version, at once or as a lead-in with its item. */
export function stands(quote: string, version: FoldedVersion): boolean {
  const parts = partsOf(quote);
  return (
    parts.length > 0 &&
    (parts.every((part) => version.words.includes(part)) ||
      version.composed.some((composed) => parts.every((part) => composed.includes(part))))
  );
}
