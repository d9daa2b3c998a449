import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { Judgement } from '../judging/judge-significance.ts';
import { foldWords, tellingWords } from '../sentences/fold-words.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { ChangedWords } from './changed-words.ts';
import type { Gist } from './gist.ts';

/** What a sentence about a change is made of. */
export interface Matter {
  readonly change: DescribedChange;
  readonly judgement: Judgement;
  /** Both versions whole: what is said to be new must not stand in the one, nor what is said to be gone in the other. */
  readonly clauses: VersionFacts['clauses'];
  /** Which document a clause stands in, where several are replaced. */
  readonly documents: VersionFacts['documents'];
  readonly edits: readonly ChangedWords[];
  readonly language: VersionFacts['language'];
}

/** A part of the sentence, and which words it tells, so that nothing is told twice and what is left untold can be counted. */
export interface Told {
  readonly says: string;
  /** Whole, although the quotation may be cut. */
  readonly quotes: readonly string[];
  /** Words said to stand in the place of others. */
  readonly replaced?: readonly (readonly [before: string, after: string])[];
  /** The same in a few words; only asked of the parts that are told. */
  readonly gist?: () => Gist | null;
}

/** True where a sentence that is made of these parts shows the edit. */
export function showsEdit(parts: readonly Told[], { deleted, inserted }: ChangedWords): boolean {
  const [old, current] = [foldWords(deleted), foldWords(inserted)];
  return parts.some(
    ({ quotes, replaced = [] }) =>
      quotes.some((quoted) => foldWords(quoted).includes(current.trim() === '' ? old : current)) ||
      replaced.some(([before, after]) => isReplacement(old, current, foldWords(before), foldWords(after))),
  );
}

/** "two (2) business days" for "one (1) business day" is told by the figures; "Data" for "Content" by the names they stand in. */
function isReplacement(old: string, current: string, before: string, after: string): boolean {
  if (before.includes(old) && after.includes(current)) return true;
  const without = (text: string, words: string) => text.replaceAll(words, ' § ');
  if (!old.includes(before) || !current.includes(after)) return false;
  return tellingWords(without(old, before)).join(' ') === tellingWords(without(current, after)).join(' ');
}

export function textOf(clauses: readonly Clause[]): string {
  return clauses.map(({ key }) => key).join('\n');
}
