import { bareNumber } from '../../clauses/name-clause.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { isStatement } from '../judging/heading-statement.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { quoteSentence } from '../quote-words.ts';
import { sentencesOf as sentencesIn } from '../sentences/clause-sentences.ts';
import { countWords, foldWords } from '../sentences/fold-words.ts';
import { findLikeSentences } from './find-like-sentences.ts';
import { type Matter, showsEdit, type Told } from './matter.ts';
import { saysSentence } from './version-words.ts';

/** "This text is new: “…”", "Much of this stands in 4.3 now: “…”": of a clause that is new or gone, where no rule says more. */
export function sayTexts({ change, clauses }: Matter, told: readonly Told[]): readonly Told[] {
  if (told.length > 0 || (change.kind !== 'added' && change.kind !== 'removed')) return [];
  const side = change.kind === 'added' ? 'after' : 'before';
  const [own, other] = [clauses[side], clauses[side === 'after' ? 'before' : 'after']];
  const sentences = sentencesOf(change.pairing[side]);
  const lone = sentences.filter(
    (sentence) => !saysSentence(other, sentence) && findLikeSentences(sentence, own, other).length === 0,
  );
  const [first] = lone;
  if (first !== undefined)
    return [
      { says: `This text is ${side === 'after' ? 'new' : 'gone'}: ${quoteSentence(first)}`, quotes: [first.text] },
    ];
  const [carried] = sentences;
  if (carried === undefined) return [];
  const like = findLikeSentences(carried, own, other)[0]?.sentence.clause;
  const place = like === undefined || !/\d/.test(like.label) ? 'elsewhere' : `in ${bareNumber(like.label)}`;
  const says = side === 'after' ? `Much of this stood ${place} before` : `Much of this stands ${place} now`;
  return [{ says: `${says}: ${quoteSentence(carried)}`, quotes: [carried.text] }];
}

/** A title that runs into its text: "Fees. You pay …" */
export function isTitleOf({ title, heading }: Clause, text: string): boolean {
  return !heading && title !== '' && foldWords(title) === foldWords(text);
}

/** The sentences of a clause that is new or gone, titles left out. */
export function sentencesOf(clauses: readonly Clause[]): readonly Sentence[] {
  return clauses.flatMap((clause) =>
    clause.heading && !isStatement(clause.key, 'en')
      ? []
      : sentencesIn(clause).filter(({ text }) => countWords(text) > 1 && !isTitleOf(clause, text)),
  );
}

/** How many sentences of a clause that is new or gone are not quoted. */
export function countUntold({ change }: Matter, told: readonly Told[]): number {
  const side = change.kind === 'added' ? 'after' : 'before';
  return sentencesOf(change.pairing[side]).filter(
    ({ text }) => !showsEdit(told, { deleted: '', inserted: text, left: '', right: '' }),
  ).length;
}
