import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { type BlamedSentence, blameVersion } from '../../scripts/diff/lineage/blame.ts';
import { compare, startComparison } from '../../scripts/reading/compare.ts';
import { splitSentences } from '../../scripts/reading/sentences/split-sentences.ts';

/** For each sentence of the last text the number of the text that brought it: `2: It lasts a year.` */
function blame(...texts: readonly string[]): readonly string[] {
  let blamed: readonly (readonly BlamedSentence[])[] = [];
  texts.forEach((text, index) => {
    const { succession } = index === 0 ? startComparison(text) : compare(texts[index - 1]!, text);
    const sentences = parseClauses(text).clauses.map((clause) => splitSentences(clause.text));
    blamed = blameVersion(blamed, { version: String(index + 1), succession, sentences });
  });
  return blamed.flat().map(({ text, version }) => `${version}: ${text}`);
}

const CAT = 'The cat may sleep on any chair that is free.';
const DOG = 'The dog must stay outside after the lamps are lit.';
const BIRD = 'The bird is covered at nine and uncovered at six.';

suite('a sentence is blamed on the version that brought it', () => {
  for (const [name, texts, expected] of [
    ['the first, where nothing changed', [`${CAT} ${DOG}`, `${CAT} ${DOG}`], [`1: ${CAT}`, `1: ${DOG}`]],
    ['the one that put it in', [CAT, `${CAT} ${BIRD}`, `${CAT} ${BIRD}`], [`1: ${CAT}`, `2: ${BIRD}`]],
    [
      'the one that reworded it',
      [`${CAT} ${DOG}`, `${CAT} ${DOG.replace('must', 'may')}`],
      [`1: ${CAT}`, `2: ${DOG.replace('must', 'may')}`],
    ],
    [
      'the first, where only quotes and spaces changed',
      [`${CAT} The "dog" barks.`, `${CAT}  The “dog” barks.`],
      [`1: ${CAT}`, '1: The “dog” barks.'],
    ],
    ['the first, where the clause was split', [`${CAT} ${DOG}`, `${CAT}\n\n${DOG}`], [`1: ${CAT}`, `1: ${DOG}`]],
    ['each its own, where clauses were merged', [CAT, `${CAT}\n\n${DOG}`, `${CAT} ${DOG}`], [`1: ${CAT}`, `2: ${DOG}`]],
    [
      'the first, where it went to another clause',
      [`${CAT} ${DOG}\n\n${BIRD}`, `${CAT}\n\n${BIRD} ${DOG}`],
      [`1: ${CAT}`, `1: ${BIRD}`, `1: ${DOG}`],
    ],
    ['the one that brought it back', [`${CAT} ${DOG}`, CAT, `${CAT} ${DOG}`], [`1: ${CAT}`, `3: ${DOG}`]],
  ] as const) {
    test(name, () => assert.deepEqual(blame(...texts), expected));
  }
});
