import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isKnownWord } from '../../../scripts/reading/words/known-words.ts';
import { SPELLING_PAIRS } from '../../../scripts/reading/words/spelling-pairs.ts';
import { isSameWordSpelled } from '../../../scripts/reading/words/spellings.ts';
import { dictionaryWords } from '../../tools/known-words.ts';

suite('two spellings of one word', () => {
  for (const pair of [
    'colour color',
    'Unfavourable unfavorable',
    "neighbours' neighbors'",
    'behavioural behavioral',
    'organise organize',
    'authorisation authorization',
    'UNAUTHORISED UNAUTHORIZED',
    'pseudonymising pseudonymizing',
    'analysed analyzed',
    'licence license',
    'licensed licenced',
    'judgement judgment',
    'cancelled canceled',
    'labelling labeling',
    'unlabelled unlabeled',
    'cognisance cognizance',
    'fulfil fulfill',
    'instalments installments',
    'whilst while',
    'amongst among',
    'naïve naive',
    'organisation’s organization’s',
  ]) {
    const [one, other] = pair.split(' ') as [string, string];
    test(pair, () => {
      assert.ok(isSameWordSpelled(one, other));
      assert.ok(isSameWordSpelled(other, one));
    });
  }
});

suite('two words', () => {
  for (const pair of [
    'prise prize',
    'prised prized',
    'storey story',
    'cheque check',
    'tyre tire',
    'draught draft',
    'metre meter',
    'kerb curb',
    'four for',
    'tour tor',
    'hour hor',
    'revise revize',
    'ensure insure',
    'affect effect',
    'councillor counselor',
    'licensor licensee',
    'licence licensed',
    'organise organizes',
    'principal principle',
    'private privates',
    'excise excize',
    'filled filed',
    'called caled',
    'colour colour',
    'stored shared',
    'billing biling',
  ]) {
    const [one, other] = pair.split(' ') as [string, string];
    test(pair, () => assert.ok(!isSameWordSpelled(one, other)));
  }
});

suite('the pairs', () => {
  test('name each first spelling once, and no word that is in turn another one’s first spelling', () => {
    const firsts = SPELLING_PAIRS.map(([one]) => one);
    assert.deepEqual(
      firsts.filter((word, index) => firsts.indexOf(word) !== index),
      [],
    );
    assert.deepEqual(
      SPELLING_PAIRS.filter(([, other]) => firsts.includes(other)),
      [],
    );
  });

  test('have at least one spelling that the dictionaries know', () => {
    assert.deepEqual(
      SPELLING_PAIRS.filter((pair) => !pair.some(isKnownWord)),
      [],
    );
  });

  test('join no two words of the dictionaries by rule that only look alike', () => {
    const words = [...dictionaryWords()];
    const all = new Set(words);
    // What the rules join: every word with z, -or or one l that has a twin with s, -our or two.
    const joined = words.flatMap((word) =>
      [word.replace(/iz(?=[^iz]*$)/, 'is'), word.replace('or', 'our'), word.replace(/l(?=(?:ed|ing|er|able)s?$)/, 'll')]
        .filter((twin) => twin !== word && all.has(twin) && isSameWordSpelled(word, twin))
        .map((twin) => `${twin} ${word}`),
    );
    assert.ok(joined.length > 500, `${joined.length}`);
    for (const pair of ['prise prize', 'tours tors', 'pours pors', 'hoars hours', 'fulled fuled'])
      assert.ok(!joined.includes(pair), pair);
  });
});
