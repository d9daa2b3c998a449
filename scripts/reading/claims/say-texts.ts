import { bareNumber } from '../../clauses/name-clause.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { isStatement } from '../judging/heading-statement.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { quoteSentence } from '../quote-words.ts';
import { sentencesOf as sentencesIn } from '../sentences/clause-sentences.ts';
import { countWords, foldWords } from '../sentences/fold-words.ts';
import { findLikeSentences } from './find-like-sentences.ts';
import { type Gist, REWORDED } from './gist.ts';
import { type Matter, showsEdit, type Told } from './matter.ts';
import { nameRow, quoteRow } from './name-row.ts';
import { quotePlain, standsWhenCut, unquote } from './quote-plain.ts';
import { standsInPart } from './stands-in-part.ts';
import { saysSentence } from './version-words.ts';
import { isTelling, weighWords } from './weigh-words.ts';

/** "This text is new: “…”", "Much of this stands in 4.3 now: “…”": of a clause that is new or gone, where no rule says more. */
export function sayTexts({ change, clauses, documents }: Matter, told: readonly Told[]): readonly Told[] {
  if (told.length > 0 || (change.kind !== 'added' && change.kind !== 'removed')) return [];
  const side = change.kind === 'added' ? 'after' : 'before';
  const other = clauses[side === 'after' ? 'before' : 'after'];
  const sentences = sentencesOf(change.pairing[side]);
  if (sentences[0] === undefined) return [];
  const own = documents.ownClauses(side, sentences[0].clause);
  const beside = documents.several ? null : own;
  const apart = sentences.filter(
    (sentence) =>
      !saysSentence(other, sentence) &&
      findLikeSentences(sentence, own, other).length === 0 &&
      standsInPart(sentence, other, beside) === null,
  );
  // A date, or where to read more, is not what a clause is about while other sentences of it stand elsewhere.
  const weighty = apart.filter(({ text }) => !IS_MINOR.test(text));
  const lone = weighty.length > 0 || apart.length === sentences.length ? [...weighty, ...apart] : [];
  // Of several sentences one is quoted: what customers ask about first, and not how the clause happens to begin.
  const first = lone.find(({ text }) => isTelling(text)) ?? lone[0];
  if (first !== undefined)
    return [
      {
        says: `This text is ${side === 'after' ? 'new' : 'gone'}: ${quoteText(first)}`,
        quotes: [first.text],
        gist: () => gistOf(first, side === 'after' ? 'new' : 'removed', own, other),
      },
    ];
  const [carried] = sentences;
  const like = findLikeSentences(carried, own, other)[0];
  const part = like === undefined ? standsInPart(carried, other, beside) : null;
  const place = placeOf((like?.sentence ?? part)?.clause, documents.several && side === 'after' ? [] : other);
  // Two that only begin alike may part ways after that.
  const whole = saysSentence(other, carried);
  const what = whole ? 'The same words' : like?.much === false ? 'A sentence like this' : 'Much of this';
  const verb = whole ? 'still stand' : 'stands';
  const says = side === 'after' ? `${what} stood ${place} before` : `${what} ${verb} ${place}${whole ? '' : ' now'}`;
  const gist = () => ({
    what: 'moved',
    words: quotePlain(unquote(quoteSentence(carried, LONGEST_GIST)), LONGEST_GIST),
    weight: CARRIED,
  });
  // Where words of it stand is no place where it stands: it is neither called new or gone, nor found elsewhere.
  const nowhere = place === 'elsewhere' && (like?.much === false || carried.text.split(' ').length < SHORT);
  if (!whole && (part !== null || like === undefined || nowhere))
    return [
      {
        says: `it ${side === 'after' ? 'says' : 'no longer says'} ${quoteText(carried)}`,
        quotes: [carried.text],
        gist,
      },
    ];
  return [{ says: `${says}: ${quoteText(carried)}`, quotes: [carried.text], gist }];
}

function gistOf(sentence: Sentence, what: 'new' | 'removed', own: readonly Clause[], other: readonly Clause[]): Gist {
  const weight = LONE + weighWords(sentence.text);
  if (sentence.clause.type === 'row') return { what, words: nameRow(sentence.clause, own), weight };
  const words = unquote(quoteSentence(sentence, LONGEST_GIST));
  return standsWhenCut(words, other) ? REWORDED : { what, words: quotePlain(words, LONGEST_GIST), weight };
}

/** A row cell by cell. */
function quoteText(sentence: Sentence): string {
  return sentence.clause.type === 'row' ? quoteRow(sentence.clause, 140) : quoteSentence(sentence);
}

const LONGEST_GIST = 90;
const IS_MINOR =
  /^\W*(?:(?:effective|last (?:updated|modified|revised)|updated|revised|date)\b[^.]{0,40}$|(?:for )?(?:more|further|additional) (?:details?|information)\b|(?:please )?(?:see|click|read more|learn more|visit|contact us|if you have any questions)\b)/i;
/** So few words stand in many places by chance. */
const SHORT = 4;

/** What a text weighs in a headline that is new or gone, and one that largely stands elsewhere: see weigh-effect.ts. */
const LONE = 40;
const CARRIED = 8;

/** "in 4.1", where no other clause of the version has that number: lists count anew, and several documents do. */
function placeOf(clause: Clause | undefined, version: readonly Clause[]): string {
  if (clause === undefined || !/\d/.test(clause.label)) return 'elsewhere';
  const number = bareNumber(clause.label);
  const called = version.filter(({ label }) => label !== '' && bareNumber(label) === number);
  return called.length === 1 ? `in ${number}` : 'elsewhere';
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
