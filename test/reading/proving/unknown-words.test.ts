import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { wordsAskedFor } from '../../support/asked-words.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const { Vocabulary } = await import('../../../scripts/commands/publish/vocabulary.ts');
const { compare, parseWithinLimits } = await import('../../../scripts/index.ts');
const { listProofs } = await import('../../../scripts/reading/proving/list-proofs.ts');
const { isKnownWord } = await import('../../../scripts/reading/words/known-words.ts');
const { unknownWords } = await import('../../../scripts/reading/words/unknown-words.ts');
const page = await import('../../../site/src/browser/compare/unknown-words.ts');

const HEAD =
  '# Rules\n\nHarbourlight Ltd ("Harbourlight", "we") runs the club. Members ("you") follow these rules.\n\n';
const CASES = new URL('../../reading-cases/', import.meta.url);
const PAIRS = new URL('../../pairs/', import.meta.url);

/** Texts before and after, with slips, in markup, joined by signs, and all that the other tests have. */
const TEXTS: readonly (readonly [before: string, after: string])[] = [
  [`${HEAD}We keep your **re**cieved mail.`, `${HEAD}We keep your received mail.`],
  [`${HEAD}We keep the caf&eacute;s and don\\'t recieve.`, `${HEAD}We keep the cafés and don’t receive.`],
  [`${HEAD}The sub-procesor’s list.`, `${HEAD}The sub-processor’s list.`],
  [`${HEAD}Both re\u00adcieve ﬁles.`, `${HEAD}Both receive files.`],
  [`${HEAD}The Zorblats are ours.`, `${HEAD}The Zorblat is ours.`],
  [`${HEAD}- provide vide the frobnicator`, `${HEAD}- provide the frobnicators`],
  ...slips(),
  ...listProofs()
    .flatMap(({ examples, not }) => [...examples, ...not])
    .map(([before, after]) => [HEAD + before, HEAD + after] as const),
  ...readdirSync(CASES).flatMap((file) =>
    readFileSync(new URL(file, CASES), 'utf8')
      .split(/\n\n+/)
      .map((block) => {
        const lines = new Map(block.split('\n').map((line) => [line[0]!, line.slice(2)]));
        return [HEAD + (lines.get('-') ?? ''), HEAD + (lines.get('+') ?? '')] as const;
      }),
  ),
  ...readdirSync(PAIRS).map(
    (name) =>
      ['before.md', 'after.md'].map((file) => readFileSync(new URL(`${name}/${file}`, PAIRS), 'utf8')) as [
        string,
        string,
      ],
  ),
];

/** Sentences in which one word has a letter lost, doubled or swapped with its neighbour, before or after. */
function slips(): readonly (readonly [string, string])[] {
  const random = seededRandom(7);
  const words =
    'receive accommodate harbour necessary separate licence agreement maintenance occurrence publicly transferred customer’s colour keeper ropes';
  return words.split(' ').flatMap((word) =>
    Array.from({ length: 12 }, (_, index) => {
      const at = 1 + Math.floor(random() * (word.length - 2));
      const [head, here, next, rest] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
      const slip = [head + next + rest, head + here + here + next + rest, head + next + here + rest][index % 3]!;
      const texts = [word, slip].map((each) => `${HEAD}We see the ${each} of Quillbrook and *the* boat.`);
      return (index % 2 === 0 ? texts : texts.toReversed()) as [string, string];
    }),
  );
}

suite('the words that no dictionary knows', () => {
  test('answer, where texts are compared in a browser, what the table answers', () => {
    let count = 0;
    for (const [before, after] of TEXTS) {
      const asked = wordsAskedFor(() => void compare(before, after));
      const vocabulary = new Vocabulary();
      for (const markdown of [before, after])
        vocabulary.take({ document: 'rules', clauses: parseWithinLimits(markdown).clauses as never });
      const { rules = [] } = vocabulary.unknownWords();
      page.learnUnknownWords(rules);
      for (const word of asked) assert.equal(page.isKnownWord(word), isKnownWord(word), `${word} in ${after}`);
      count += asked.size;
    }
    assert.ok(count > 400, `${count} words were asked for`);
  });

  test('are few, sorted, in the form in which they are looked up', () => {
    assert.deepEqual(unknownWords(['We recieve Zorblat’s mail; ZORBLAT keeps 3rd-party colours, colors.']), [
      'recieve',
      'zorblat',
      "zorblat's",
    ]);
  });
});
