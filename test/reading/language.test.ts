import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summariseVersion } from '../../scripts/changelog/summarise-version.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { compare } from '../../scripts/index.ts';
import { isReadable, languageOf } from '../../scripts/reading/sentences/language.ts';

const GERMAN = '# Regeln\n\nDie Mitglieder des Vereins und die Gäste fahren mit den Booten über den See.\n';

describe('the language of a text', () => {
  const cases: readonly (readonly [text: string, language: string])[] = [
    ['# Fees\n\nCharges apply.', 'en'],
    ['You pay.', 'en'],
    [GERMAN, 'de'],
    ['Les membres du club et les invités sont sur le lac avec nous.', 'fr'],
    ['Los miembros del club y los invitados no pagan por el muelle.', 'es'],
    ['I membri del club e gli ospiti non pagano per il molo della riva.', 'it'],
    ['De leden van het bestuur en een gast betalen niet voor het meer.', 'nl'],
    ['Os membros não pagam uma taxa e você também não paga pelo cais.', 'pt'],
    ['会員は湖で船に乗ります。', 'ja'],
    ['会员在湖上划船。', 'zh'],
    ['회원은 호수에서 배를 탑니다.', 'ko'],
    ['يركب الأعضاء القوارب في البحيرة.', 'ar'],
    ['Члены клуба катаются по озеру.', 'ru'],
    ['Hafen Steg Boot', 'unknown'],
  ];
  for (const [text, language] of cases)
    it(`${text.trim()} is ${language}`, () => assert.equal(languageOf(parseClauses(text).clauses), language));

  it('of a short one is what front matter states, else what its other version shows', () => {
    const short = parseClauses('# Hafen\n\nBoote.').clauses;
    assert.equal(languageOf(short, [], 'de'), 'de');
    assert.equal(languageOf(short, parseClauses(GERMAN).clauses), 'de');
    assert.equal(languageOf(short), 'unknown');
  });

  it('of a sentence is English where words show it that its document’s own language has not', () => {
    assert.ok(isReadable('You must not sell it, and we will not buy it.', 'nl'));
    assert.ok(!isReadable('De prijs is hoger of lager in mei.', 'nl'));
    assert.ok(!isReadable('Wir sind in Hamburg, und er will an Bord.', 'de'));
  });
});

/** What no proof made for English may call harmless in another language. */
const MUST_BE_TOLD: readonly (readonly [kind: string, head: string, before: string, after: string])[] = [
  ['a thousand and one', GERMAN, 'Die Last beträgt 1,000 Tonnen.', 'Die Last beträgt 1000 Tonnen.'],
  ['a preposition that is an English article', GERMAN, 'Sie legen an Bojen an.', 'Sie legen Bojen an.'],
  ['you and they', GERMAN, 'Wenn Sie kommen, zahlen Gäste.', 'Wenn sie kommen, zahlen Gäste.'],
  ['a title that states', GERMAN, 'Alle zahlen.', 'Alle zahlen.\n\n## Kein Rabatt'],
  ['brackets round a denial', GERMAN, 'Gäste zahlen (nicht) am Steg.', 'Gäste zahlen nicht am Steg.'],
  [
    'an item under another title',
    GERMAN,
    '## Erlaubt\n\n- Segeln am Abend\n\n## Verboten\n\n- Rudern',
    '## Erlaubt\n\n- Rudern\n\n## Verboten\n\n- Segeln am Abend',
  ],
  [
    'a Spanish figure',
    'Los miembros y los invitados pagan por el muelle.',
    'La carga es de 1,000 kg.',
    'La carga es de 1000 kg.',
  ],
  ['a Japanese ending', '会員は湖で船に乗ります。', '返金します。', '返金しません。'],
];

describe('in another language than English', () => {
  for (const [kind, head, before, after] of MUST_BE_TOLD)
    it(`${kind} is told: ${before} → ${after}`, () => {
      const { changes } = compare(`${head}\n\n${before}\n`, `${head}\n\n${after}\n`);
      assert.ok(changes.some(({ significance }) => significance === 'substantive'));
    });

  it('a version says once that its norms are not read, and in which language it is', () => {
    const head = '# Condiciones\n\nLos miembros y los invitados del club no pagan por el muelle.\n\n';
    const { changes } = compare(
      `${head}Debe pagar hoy.\n\nPuede venir.\n`,
      `${head}Debe pagar ayer.\n\nPuede salir.\n`,
    );
    const { summary } = summariseVersion(changes, 'Condiciones');
    assert.equal(summary.split('This text is in Spanish; what its rules mean is not read').length, 2, summary);
    assert.ok(changes.every(({ effects }) => effects.length === 0));
  });
});
