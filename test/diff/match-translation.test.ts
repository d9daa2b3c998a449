import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { matchTranslation } from '../../scripts/diff/match/match-translation.ts';

/** The pairs of two Markdown texts, each as the beginnings of its clauses. */
function pairsOf(original: string, translation: string): readonly (readonly [string | null, string | null])[] {
  const [ones, others] = [original, translation].map((markdown) =>
    parseClauses(markdown).clauses.map(({ type, depth, label, text, block }) => ({
      ...{ type, depth, label, text },
      nesting: block.nesting,
    })),
  ) as [Shaped[], Shaped[]];
  return matchTranslation(ones, others).map(([one, other]) => [
    one === null ? null : ones[one]!.text.slice(0, 12),
    other === null ? null : others[other]!.text.slice(0, 12),
  ]);
}

type Shaped = Parameters<typeof matchTranslation>[0][number];

suite('a text and its translation', () => {
  test('are paired in order, headings with headings and items with items', () => {
    assert.deepEqual(
      pairsOf(
        '# Code\n\nYou must not:\n\n- scan faces;\n- sell images.\n\n## End\n\nIt ends.',
        '# Kodex\n\nSie dürfen nicht:\n\n- Gesichter erfassen;\n- Bilder verkaufen.\n\n## Ende\n\nEr endet.',
      ),
      [
        ['Code', 'Kodex'],
        ['You must not', 'Sie dürfen n'],
        ['scan faces;', 'Gesichter er'],
        ['sell images.', 'Bilder verka'],
        ['End', 'Ende'],
        ['It ends.', 'Er endet.'],
      ],
    );
  });

  test('keep their numbers together where one lacks a clause', () => {
    assert.deepEqual(
      pairsOf(
        '1.1 You may leave at the end.\n\n1.2 You must pay the fees.\n\n1.3 We answer letters.',
        '1.1 Sie dürfen am Ende gehen.\n\n1.3 Wir beantworten Briefe.',
      ),
      [
        ['You may leav', 'Sie dürfen a'],
        ['You must pay', null],
        ['We answer le', 'Wir beantwor'],
      ],
    );
  });

  test('are told apart by their figures where nothing is numbered', () => {
    assert.deepEqual(
      pairsOf(
        '- keep for 30 days;\n- sell within 10 days;\n- ask us first.',
        '- binnen 10 Tagen verkaufen;\n- vorher fragen.',
      ),
      [
        ['keep for 30 ', null],
        ['sell within ', 'binnen 10 Ta'],
        ['ask us first', 'vorher frage'],
      ],
    );
  });

  test('may have more on the side of the translation', () => {
    assert.deepEqual(
      pairsOf(
        '## 1. Use\n\nYou may use it.\n\n## 2. End\n\nIt ends.',
        '## 1. Nutzung\n\nSie dürfen es nutzen.\n\nDie Umsatzsteuer kommt zu allen Entgelten hinzu.\n\n## 2. Ende\n\nEs endet.',
      ),
      [
        ['Use', 'Nutzung'],
        ['You may use ', 'Sie dürfen e'],
        [null, 'Die Umsatzst'],
        ['End', 'Ende'],
        ['It ends.', 'Es endet.'],
      ],
    );
  });

  test('of which one is empty stand alone', () => {
    assert.deepEqual(pairsOf('It ends.', ''), [['It ends.', null]]);
    assert.deepEqual(pairsOf('', 'Es endet.'), [[null, 'Es endet.']]);
    assert.deepEqual(pairsOf('', ''), []);
  });

  test('of a thousand clauses are paired in a blink, each once', () => {
    const items = Array.from({ length: 3000 }, (_, index) => `- item ${index}`).join('\n');
    const fewer = Array.from({ length: 2600 }, (_, index) => `- Punkt ${index}`).join('\n');
    const pairs = pairsOf(items, fewer);
    assert.equal(pairs.filter(([one]) => one !== null).length, 3000);
    assert.equal(pairs.filter(([, other]) => other !== null).length, 2600);
  });
});
