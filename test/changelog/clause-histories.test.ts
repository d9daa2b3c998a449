import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { ClauseHistories } from '../../scripts/changelog/clause-histories.ts';
import type { ClauseHistory } from '../../scripts/changelog/clause-history.ts';
import { describeLives, type LifeChange } from '../../scripts/changelog/lives.ts';
import { readShownVersion } from '../../scripts/changelog/read-shown-version.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { type BlamedSentence, blameVersion } from '../../scripts/diff/lineage/blame.ts';
import { Lineage } from '../../scripts/diff/lineage/lineage.ts';
import { compare, startComparison } from '../../scripts/reading/compare.ts';
import { splitSentences } from '../../scripts/reading/sentences/split-sentences.ts';
import { historyOf, madeIn, TEXT } from '../worlds/made-history.ts';

/** The histories of a document's clauses with the last text shown, and the label of each version. */
function historiesOf(...texts: readonly (string | readonly [yaml: string, text: string])[]) {
  const lineage = new Lineage<LifeChange>('terms');
  const history = historyOf('terms', ...texts);
  const histories = new ClauseHistories();
  const made = madeIn(history, { lineage });
  for (const each of made) histories.add(each);
  const { clauses } = made.at(-1)!.traced;
  const shown = readShownVersion(history.versions.at(-1)!, [texts.at(-1)!].flat().at(-1)!, clauses);
  const all = [...histories.finish(describeLives('terms', lineage), shown)];
  const find = (words: string) => all.find(({ text }) => text?.text.startsWith(words)) ?? assert.fail(words);
  return { all, find, clauses, labels: history.versions.map(({ label }) => label) };
}

function told({ steps }: ClauseHistory): string {
  return steps.map(({ version, kind, section }) => `${version} ${kind}${section ? ' with' : ''}`).join(', ');
}

const WAIVER = '## Waiver\n\nNo waiver is a waiver of more.\n\nIt is given in writing.\n';

suite('the history of a clause', () => {
  const paid = TEXT.replace('30', '14');
  const { all, find } = historiesOf(
    TEXT,
    paid,
    `${paid}\n${WAIVER}`,
    `${paid}\n${WAIVER.replace('writing', 'ink')}`,
    paid.replace('You must not scan faces.', 'You must not scan faces. Hands may be scanned.'),
  );

  test('has each change with its words, and the words as they stand', () => {
    const pay = find('You must pay');
    assert.equal(told(pay), '2024-02-01 modified');
    assert.equal(pay.text!.text, 'You must pay within 14 days.');
    assert.equal(pay.shown, true);
    const spelled = pay.steps[0]!.redline.flatMap(({ op, text }) => (op === 'insert' ? [] : [text])).join('');
    assert.equal(spelled, 'You must pay within 30 days.');
    assert.deepEqual([pay.steps[0]!.entry, pay.steps[0]!.anchor.length > 0], ['terms/2024-02-01', true]);
  });

  test('of one that is gone has the words as it last stood', () => {
    const ink = find('It is given');
    assert.equal(told(ink), '2024-03-01 added with, 2024-04-01 modified, 2024-05-01 removed with');
    assert.deepEqual([ink.shown, ink.text!.text, ink.sentences], [false, 'It is given in ink.', []]);
    assert.deepEqual([ink.steps[0]!.section!.name, ink.steps[0]!.before, ink.steps[0]!.after], ['Waiver', [], []]);
    assert.match(find('Waiver').steps.at(-1)!.before[0]!.text, /^Waiver\nNo waiver/);
  });

  test('is told only where there is something to tell', () => {
    assert.ok(all.every(({ text }) => text?.text !== 'Either party may leave.'));
    const formatted = historiesOf(TEXT, TEXT.replace('Either', '**Either**'));
    assert.deepEqual(formatted.all, []);
    const renumbered = historiesOf(
      '1. Keep a list.\n2. Keep it safe.\n',
      '1. Be kind.\n2. Keep a list.\n3. Keep it safe.\n',
    );
    assert.deepEqual(renumbered.all.map(told), ['2024-02-01 renumbered', '2024-02-01 renumbered']);
    assert.deepEqual(
      renumbered.all.map(({ steps }) => steps[0]!.after.map(({ text }) => text)),
      [['Keep a list.'], ['Keep it safe.']],
    );
  });

  test('says which version brought each sentence', () => {
    assert.deepEqual(
      find('You must not').sentences.map(({ text, version, document }) => [text, version, document]),
      [
        ['You must not scan faces.', '2024-01-01', 'terms'],
        ['Hands may be scanned.', '2024-05-01', 'terms'],
      ],
    );
  });

  test('owes nothing to a version that was withdrawn before it took effect', () => {
    const withdrawn = 'effective: 2024-06-01\nwithdrawn: { on: 2024-02-15, reason: A mistake }';
    const dogs = TEXT.replace('faces.', 'faces. You must not bring dogs.');
    const { find } = historiesOf(TEXT, [withdrawn, dogs], dogs.replace('dogs.', 'dogs. You may bring cats.'));
    const scan = find('You must not scan');
    assert.equal(told(scan), '2024-03-01 modified');
    assert.deepEqual(
      scan.sentences.map(({ version }) => version),
      ['2024-01-01', '2024-03-01', '2024-03-01'],
    );
  });

  test('leaves the words of the oldest changes to their entries where there are very many', () => {
    const long = (index: number) =>
      `# Terms\n\n${'The rope is coiled by hand. '.repeat(600)}It is rope number ${index}.\n`;
    const { steps } = historiesOf(...Array.from({ length: 6 }, (_, index) => long(index))).all[0]!;
    assert.deepEqual(
      steps.map(({ cut, redline }) => [cut, redline.length > 0]),
      [...Array(4).fill([true, false]), [false, true]],
    );
  });
});

suite('sentences followed by changes alone', () => {
  const sentence = fc.constantFrom(
    'The owner lends the boat in summer and in autumn.',
    'The sailor pays in silver at the end of each month.',
    'The sailor must not sail at night without a lamp.',
    'The sailor must not sail at night without two lamps.',
    'Each side may leave by letter, a month before the end.',
  );
  const block = fc
    .tuple(fc.constantFrom('', '- '), fc.array(sentence, { minLength: 1, maxLength: 3 }))
    .map(([mark, sentences]) => `${mark}${[...new Set(sentences)].join(' ')}`);
  const text = fc.uniqueArray(block, { maxLength: 5 }).map((blocks) => `# Lease\n\n${blocks.join('\n\n')}\n`);

  test('come from the version that a comparison of the texts says', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (made) => {
        // An equal text is no version of its own.
        const texts = made.filter((each, index) => each !== made[index - 1]);
        if (new Set(texts).size < texts.length) return;
        const { all, labels, clauses } = historiesOf(...texts);
        let blamed: readonly (readonly BlamedSentence[])[] = [];
        texts.forEach((each, index) => {
          const { succession } = index === 0 ? startComparison(each) : compare(texts[index - 1]!, each);
          const sentences = parseClauses(each).clauses.map((clause) => splitSentences(clause.text));
          blamed = blameVersion(blamed, { version: labels[index]!, succession, sentences });
        });
        for (const { clause, shown, sentences } of all) {
          if (!shown) continue;
          compared++;
          assert.deepEqual(
            sentences.map(({ text, version }) => ({ text, version })),
            blamed[clauses.indexOf(clause)],
          );
        }
      }),
      { seed: 20240506, numRuns: 300 },
    );
    assert.ok(compared > 100, `${compared} clauses`);
  });
});
