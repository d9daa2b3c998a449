import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { negatesByPrefix } from '../../../scripts/reading/words/negating-affixes.ts';
import { OPPOSITES } from '../../../scripts/reading/words/opposites.ts';
import { isSameWordSpelled } from '../../../scripts/reading/words/spellings.ts';
import { SYNONYMS, synonymOf } from '../../../scripts/reading/words/synonyms.ts';
import { TELLING, tellingClassOf } from '../../../scripts/reading/words/telling-words.ts';

suite('the classes of telling words', () => {
  test('hold tokens in lower case, each once in its class', () => {
    for (const { name, words } of TELLING) {
      assert.deepEqual(
        words.filter((word) => word !== word.toLowerCase() || /[\s’]/.test(word) || word === ''),
        [],
        name,
      );
      assert.equal(new Set(words).size, words.length, name);
    }
  });

  for (const [word, name] of [
    ['not', 'negation'],
    ["won't", 'negation'],
    ['only', 'quantifiers'],
    ['materially', 'degree'],
    ['must', 'modals'],
    ['unless', 'conjunctions'],
    ['within', 'scope'],
    ['your', 'parties'],
    ['processor', 'parties'],
    ['austria', 'places'],
    ['weeks', 'time'],
    ['billion', 'measures'],
    ['maximum', 'comparison'],
    ['private', 'polarity'],
    ['shared', 'polarity'],
    ['deletes', 'acts'],
    ['indemnities', 'law'],
  ] as const)
    test(`${word}: ${name}`, () => assert.equal(tellingClassOf(word), name));

  for (const word of ['the', 'a', 'website', 'page', 'button', 'please', 'is', 'this'])
    test(`${word}: none`, () => assert.equal(tellingClassOf(word), null));
});

suite('an affix turns', () => {
  for (const pair of [
    'lawful unlawful',
    'refundable non-refundable',
    'enable disable',
    'include exclude',
    'import export',
    'harmful harmless',
    'employer employee',
    'lessor lessee',
    'harm harmless',
    'paid prepaid',
    'processor subprocessor',
    'legal illegal',
    'encrypted decrypted',
  ]) {
    const [one, other] = pair.split(' ') as [string, string];
    test(pair, () => assert.ok(negatesByPrefix(one, other) && negatesByPrefix(other, one)));
  }
  for (const pair of [
    'colour color',
    'use used',
    'sub-processor subprocessor',
    'on icon',
    'house houses',
    'apply applies',
  ]) {
    const [one, other] = pair.split(' ') as [string, string];
    test(`not ${pair}`, () => assert.ok(!negatesByPrefix(one, other)));
  }
});

suite('the opposites', () => {
  test('are at least 500, none named twice', () => {
    assert.ok(OPPOSITES.length >= 500);
    const keys = OPPOSITES.map((pair) => [...pair].sort().join('/'));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });

  test('are neither synonyms nor spellings of one word', () => {
    assert.deepEqual(
      OPPOSITES.filter(
        ([one, other]) =>
          isSameWordSpelled(one, other) || (synonymOf(one) !== null && synonymOf(one) === synonymOf(other)),
      ),
      [],
    );
  });

  test('nearly all hold a telling word or an affix that turns', () => {
    const silent = OPPOSITES.filter(
      ([one, other]) =>
        ![one, other].some((phrase) => phrase.split(' ').some((word) => tellingClassOf(word) !== null)) &&
        !negatesByPrefix(one, other),
    );
    assert.ok(silent.length <= OPPOSITES.length / 20, silent.join(' '));
  });
});

/** Classes of which no word may stand on one side of a synonym alone. */
const HARD = new Set(['negation', 'modals', 'quantifiers', 'comparison', 'places']);

/** Set phrases that say no more than the plain word, though a word of theirs would tell elsewhere. Each was read on its own. */
const SET_PHRASES: ReadonlySet<string> = new Set([
  'simultaneously = at the same time',
  'concurrently = at the same time',
  'in advance of = before',
  'california consumer privacy act = ccpa',
  'cpu = central processing unit',
  'cpus = central processing units',
  'ftc = federal trade commission',
  'gps = global positioning system',
  'aim = goal',
  'aims = goals',
  'make better = improve',
  'made better = improved',
  'makes better = improves',
  'making better = improving',
  'particularly = in particular',
  'especially = in particular',
  'include but are not limited to = include',
  'include without limitation = include',
  'include but not limited to = include',
  'includes but is not limited to = includes',
  'includes without limitation = includes',
  'includes but not limited to = includes',
  'including but not limited to = including',
  'including without limitation = including',
  'on an individual basis = individually',
  'in so far as = insofar as',
  'among other things = inter alia',
  'amongst other things = inter alia',
  'long term = long-term',
  'made certain = made sure',
  'make certain = make sure',
  'makes certain = makes sure',
  'making certain = making sure',
  'max. = maximum',
  'with the necessary changes = mutatis mutandis',
  'please be advised that = note that',
  'part time = part-time',
  'p.a. = per year',
  'per cent = percent',
  'per centum = percent',
  'rights holder = rightsholder',
  'rights holders = rightsholders',
  'short term = short-term',
  'participate in = take part in',
  'participates in = takes part in',
  'participating in = taking part in',
  'participated in = took part in',
  'during the whole of = throughout',
  'to avoid doubt = to be clear',
  'along with = together with',
  'two times = twice',
  'the other way round = vice versa',
  'the other way around = vice versa',
  'can not = cannot',
  '0 = zero',
  'am not able to = am not in a position to',
  'differ = are different',
  'are not able to = are not in a position to',
  'beforehand = in advance',
  'upfront = in advance',
  'up front = in advance',
  'differs = is different',
  'is not able to = is not in a position to',
  'prior written permission = prior written consent',
  'a number of = several',
  'endeavored to = tried to',
  'endeavoured to = tried to',
  'endeavoring to = trying to',
  'endeavouring to = trying to',
  'written permission = written consent',
]);

suite('the synonyms', () => {
  test('hold no telling word on one side only, but in set phrases that were read', () => {
    const full = (phrase: string) =>
      phrase
        .replace(/'ll\b/, ' will')
        .replace(/^won't$/, 'will not')
        .replace(/^shan't$/, 'shall not')
        .replace(/^can't$/, 'cannot')
        .replace(/n't\b/, ' not');
    const classesOf = (phrase: string) =>
      [
        ...new Set(
          full(phrase)
            .split(/[\s()]+/)
            .map(tellingClassOf),
        ),
      ]
        .filter((name) => name !== null && HARD.has(name))
        .sort()
        .join();
    const uneven = SYNONYMS.flatMap(({ plain, says }) =>
      says.filter((phrase) => classesOf(phrase) !== classesOf(plain)).map((phrase) => `${phrase} = ${plain}`),
    );
    assert.deepEqual(
      uneven.filter((pair) => !SET_PHRASES.has(pair)),
      [],
    );
  });
});
