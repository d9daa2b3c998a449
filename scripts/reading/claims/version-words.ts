import { leadInOf } from '../../clauses/lead-in.ts';
import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

/** A sentence of a version, with what a claim is held against. */
interface Placed {
  readonly sentence: Sentence;
  /** Its words, after those of the lead-in that it goes on with. */
  readonly composed: string;
  readonly telling: ReadonlySet<string>;
}

/** All words of a version, a space between them, and its sentences by their words. */
interface VersionWords {
  readonly words: string;
  readonly sentences: readonly Placed[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** A text as its words alone, a space around each: capitals, signs and breaks are no words, and an amount's sign is. */
export const foldWords = rememberTexts((text): string => {
  const lower = normaliseText(text).toLowerCase();
  const words = lower.match(IN_ASCII.test(lower) ? WORD_IN_ASCII : WORD);
  return ` ${words?.join(' ') ?? ''} `;
});

/** A letter of a script without spaces counts as a word. A star tells where it stands for any name: "*.example.com". */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}])[\p{L}\p{M}\p{N}])+|[\p{Sc}\p{So}%≤≥±×]|\*(?=\.?\p{L})/gu;

/** The same where no other letters are: most of what is published, and told in a tenth of the time. */
const WORD_IN_ASCII = /[a-z\d]+|[%$]|\*(?=\.?[a-z])/g;
const IN_ASCII = /^[\x00-\x7f]*$/;

export function countWords(text: string): number {
  const folded = foldWords(text);
  return folded.trim() === '' ? 0 : folded.trim().split(' ').length;
}

/** True where a version has these words in this order, whatever the signs between them. */
export function saysWords(clauses: readonly Clause[], text: string): boolean {
  return readVersionWords(clauses).words.includes(foldWords(text));
}

/**
 * True where words stand in a version or a clause but for what joins them to their neighbours: "or lead people to believe", and a longer
 * stretch of which no more than a word here and there is another.
 */
export function carriesWords(clauses: readonly Clause[], text: string): boolean {
  const words = withoutJoints(text);
  const all = readVersionWords(clauses).words;
  if (words.trim() === '' || all.includes(words)) return words.trim() !== '';
  const list = words.trim().split(' ');
  const runs = list.slice(RUN - 1).map((_, at) => ` ${list.slice(at, at + RUN).join(' ')} `);
  return runs.length >= LEAST_RUNS && runs.filter((run) => all.includes(run)).length >= runs.length * MOST_RUNS;
}

/** True where words stood in a sentence that is no more, or stand in one that was not: they were carried from there or to there. */
export function movedWords(from: readonly Clause[], to: readonly Clause[], text: string): boolean {
  const words = withoutJoints(text);
  return readVersionWords(from).sentences.some(
    ({ composed }) =>
      composed.includes(words) && readVersionWords(to).sentences.every((one) => one.composed !== composed),
  );
}

/** Without what joins words to their neighbours: "or lead people to believe". */
export function withoutJoints(text: string): string {
  return foldWords(text)
    .replace(/^ (?:(?:and|or|but|if|the|a|an) )*/, ' ')
    .replace(/(?<= )(?:(?:and|or|but|if) )+$/, '');
}

/** Words in a row, of which a text of some length is made. */
const RUN = 4;
const LEAST_RUNS = 5;
const MOST_RUNS = 0.75;

/** True where a version has the sentence, under the same lead-in if it goes on with one. */
export function saysSentence(clauses: readonly Clause[], sentence: Sentence): boolean {
  const composed = compose(sentence);
  const { words, sentences } = readVersionWords(clauses);
  return (
    words.includes(composed) || (leadOf(sentence) !== '' && sentences.some((one) => one.composed.includes(composed)))
  );
}

/** So alike, by the words that tell, are two sentences that may be one and the same, edited. */
const LIKE = 0.5;
/** So many words in a row begin no two sentences by chance. */
const LEAST_OPENING = 6;
/** So alike are two that say nearly the same thing, even where both stand side by side. */
const NEARLY_EQUAL = 0.8;
/** A sentence with fewer telling words is contained in others by chance. */
const LEAST_CONTAINED = 4;

/** A sentence of the other version, and whether it says nearly the same thing. */
interface Like {
  readonly sentence: Sentence;
  readonly nearly: boolean;
}

/**
 * The sentences of the other version that a sentence may have come from or gone to, the likest first: those that are nearly equal, and
 * those that are like it and do not stand beside it in its own version.
 */
export function findLikeSentences(
  sentence: Sentence,
  own: readonly Clause[],
  other: readonly Clause[],
): readonly Like[] {
  const telling = tellingSet(sentence.text);
  const { sentences, byWord } = readVersionWords(other);
  const shared = new Map<number, number>();
  for (const word of telling) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .map(([at, count]) => {
      const like = sentences[at]!;
      return {
        like,
        score: likeness(telling, like.telling, count),
        opens: opensAlike(like.sentence.text, sentence.text),
      };
    })
    .filter(
      ({ like, score, opens }) =>
        score >= NEARLY_EQUAL || ((score >= LIKE || opens) && !saysSentence(own, like.sentence)),
    )
    .sort((one, two) => two.score - one.score)
    .map(({ like, score }) => ({ sentence: like.sentence, nearly: score >= NEARLY_EQUAL }));
}

function opensAlike(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => foldWords(text).trim().split(' ').slice(0, LEAST_OPENING));
  return left!.length === LEAST_OPENING && left!.every((word, index) => word === right![index]);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, shared: number): number {
  const shorter = Math.min(one.size, other.size);
  const contained = shorter >= LEAST_CONTAINED && shared / shorter >= NEARLY_EQUAL ? shared / shorter : 0;
  return Math.max((2 * shared) / (one.size + other.size), contained);
}

function readVersionWords(clauses: readonly Clause[]): VersionWords {
  const words = known.get(clauses) ?? readAll(clauses);
  known.set(clauses, words);
  return words;
}

const known = new WeakMap<readonly Clause[], VersionWords>();

function readAll(clauses: readonly Clause[]): VersionWords {
  const sentences = clauses.flatMap((clause) =>
    splitSentences(clause.key).map((text, index): Placed => {
      const sentence = { text, clause, first: index === 0 };
      return { sentence, composed: compose(sentence), telling: tellingSet(text) };
    }),
  );
  const byWord = new Map<string, number[]>();
  sentences.forEach(({ telling }, index) => {
    for (const word of telling) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [index]);
      else places.push(index);
    }
  });
  return { words: foldWords(clauses.map(({ key }) => key).join('\n')), sentences, byWord };
}

function compose(sentence: Sentence): string {
  const lead = leadOf(sentence);
  return lead === '' ? foldWords(sentence.text) : `${foldWords(lead)}${foldWords(sentence.text).slice(1)}`;
}

/** The last sentence of the lead-in that an item goes on with. */
export function leadOf({ first, clause }: Sentence): string {
  const above = first ? leadInOf(clause) : null;
  return above === null ? '' : (splitSentences(above.key).at(-1) ?? '');
}

/** Words that stand in any sentence. */
const COMMON = new Set(
  `a an the of to in on by for with as at is are be been it its that this these those any our your their from and or you we us they
  may must shall will can not no if which who than such other under into has have do does`.split(/\s+/),
);

/** The words of a text but for those that stand in any, in order. */
export function tellingWords(text: string): readonly string[] {
  return foldWords(text)
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !COMMON.has(word));
}

const tellingSet = rememberTexts((text): ReadonlySet<string> => new Set(tellingWords(text)));
