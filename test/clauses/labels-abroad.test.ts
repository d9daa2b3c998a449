import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findReferences } from '../../scripts/clauses/find-references.ts';
import { parseLabel } from '../../scripts/clauses/labels/parse-label.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { resolveReference } from '../../scripts/clauses/resolve-reference.ts';
import { outline } from '../support/clauses-outline.ts';

/** A heading and its label, empty where it has none. */
const HEADINGS: readonly (readonly [heading: string, label: string])[] = [
  ['Artikel 5 Laufzeit', 'Artikel 5'],
  ['Art. 4 – Laufzeit', 'Art. 4'],
  ['§ 3a Widerruf', '§ 3a'],
  ['ABSCHNITT 2', 'ABSCHNITT 2'],
  ['Ziffer 4.2 Preise', 'Ziffer 4.2'],
  ['Article premier – Objet', 'Article premier'],
  ['Article 1er Objet', 'Article 1er'],
  ['Chapitre IV : Durée', 'Chapitre IV'],
  ['Artículo 3. Precio', 'Artículo 3'],
  ['Sección 2', 'Sección 2'],
  ['Articolo 7 Durata', 'Articolo 7'],
  ['Artigo 1º Objeto', 'Artigo 1º'],
  ['Hoofdstuk 2 Duur', 'Hoofdstuk 2'],
  ['Раздел 3. Оплата', 'Раздел 3'],
  ['Madde 5 – Süre', 'Madde 5'],
  ['第3条（料金）', '第3条'],
  ['第３条の２　料金', '第３条の２'],
  ['１．目的', '１．'],
  ['（２） 定義', '（２）'],
  ['제3조 (요금)', '제3조'],
  ['المادة 5: المدة', 'المادة 5'],
  ['المادة (٥) - المدة', 'المادة (٥)'],
  ['٣. الأسعار', '٣.'],
  ['Artikel sind Waren', ''],
  ['Art der Leistung', ''],
  ['Teile des Dienstes', ''],
  ['3 Tage Frist', ''],
  ['2026年の料金', ''],
];

suite('labels of other languages', () => {
  for (const [heading, label] of HEADINGS)
    test(heading, () => assert.equal(parseLabel(heading, true)?.text ?? '', label));

  test('in a paragraph begin a sentence where nothing ends them', () => {
    assert.equal(parseLabel('Artikel 5 gilt für alle.', false), null);
    assert.equal(parseLabel('المادة 5 تنطبق على الجميع.', false), null);
    assert.equal(parseLabel('Artikel 5: Laufzeit', false)?.text, 'Artikel 5');
  });

  test('3a stands between 3 and 4, and below neither', () => {
    assert.equal(
      outline('§ 3 Preise\n\n§ 3a Rabatte\n\n§ 4 Dauer'),
      `paragraph [§ 3] {Preise} "Preise"
paragraph [§ 3a] {Rabatte} "Rabatte"
paragraph [§ 4] {Dauer} "Dauer"`,
    );
  });
});

const DOCUMENT = `# Vertrag

## 2. Preise

2.1 Monatlich.

## § 3a Rabatte

Wer früh kommt.

## Artikel 7 Dauer

Ein Jahr.

## Anhang 2

1\\. Liste.

## 第4条 期間

## المادة 9: المدة

`;

/** A sentence of that document, and where its references lead: the first words of the clause, null where nowhere. */
const SENTENCES: readonly (readonly [sentence: string, leads: readonly (readonly [string, string | null])[]])[] = [
  ['siehe Ziffer 2.1', [['Ziffer 2.1', 'Monatlich.']]],
  ['nach Maßgabe des Abschnitts 2', [['Abschnitts 2', 'Preise']]],
  ['gemäß § 3a Abs. 2 Satz 1', [['§ 3a', 'Rabatte']]],
  ['in Absatz 2 dieser Regel', [['Absatz 2', null]]],
  [
    'die Artikel 2 und 7',
    [
      ['Artikel 2', 'Preise'],
      ['7', 'Dauer'],
    ],
  ],
  [
    'in Anhang 2 und in Anlage 2',
    [
      ['Anhang 2', ''],
      ['Anlage 2', null],
    ],
  ],
  [
    'aux articles 2 et 7',
    [
      ['articles 2', 'Preise'],
      ['7', 'Dauer'],
    ],
  ],
  ['prévu à l’article 7', [['article 7', 'Dauer']]],
  ['de la sección 2.1', [['sección 2.1', 'Monatlich.']]],
  [
    'degli articoli 2 e 7',
    [
      ['articoli 2', 'Preise'],
      ['7', 'Dauer'],
    ],
  ],
  ['料金は第４条に定める', [['第４条', '期間']]],
  ['وفقًا للمادة ٩ أعلاه', [['للمادة ٩', 'المدة']]],
  ['gemäß Art. 7 Abs. 1 lit. f DSGVO', [['Art. 7', null]]],
  ['nach § 2 des Bundesdatenschutzgesetzes', [['§ 2', null]]],
  ['l’article 2 du Code civil', [['article 2', null]]],
  ['el artículo 2 del Reglamento general', [['artículo 2', null]]],
];

suite('references in other languages', () => {
  for (const [sentence, leads] of SENTENCES)
    test(sentence, () => {
      const tree = parseClauses(`${DOCUMENT}\n## Ende\n\n${sentence}\n`);
      const found = findReferences(tree.clauses.at(-1)!).map((reference) => [
        reference.text,
        resolveReference(tree, reference)?.text ?? null,
      ]);
      assert.deepEqual(found, leads);
    });
});
