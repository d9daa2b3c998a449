import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../../../scripts/reading/facets/dates.ts';
import { compareSizes, readQuantities } from '../../../scripts/reading/facets/quantities.ts';
import type { Language } from '../../../scripts/reading/sentences/function-words.ts';

describe('a figure in another language', () => {
  const cases: readonly (readonly [Language, before: string, after: string, size: string])[] = [
    ['de', '1.000,00 €', '1000 €', 'equal'],
    ['de', '1.000 Euro', '999 Euro', 'less'],
    ['de', '1,5 %', '1.500 %', 'more'],
    ['de', "CHF 1'000", 'CHF 1000', 'equal'],
    ['de', 'dreißig (30) Tage', '30 Tage', 'equal'],
    ['de', 'zwei Wochen', '14 Tage', 'equal'],
    ['de', '10 Tage', '10 Werktage', 'open'],
    ['de', '2 Mio. €', '2.000.000 €', 'equal'],
    ['de', '5 € pro Monat', '5 € pro Jahr', 'open'],
    ['fr', '1 000,50 €', '1000,50 €', 'equal'],
    ['fr', 'trente jours', '30 jours', 'equal'],
    ['fr', '10 jours ouvrés', '5 jours ouvrés', 'less'],
    ['fr', '5 € par mois', '6 € par mois', 'more'],
    ['es', '30 días', 'un mes', 'open'],
    ['es', '1.000 €', '1000 €', 'equal'],
    ['it', 'dodici mesi', 'un anno', 'equal'],
    ['pt', '10 dias úteis', '5 dias úteis', 'less'],
    ['nl', 'dertig dagen', '14 dagen', 'less'],
    ['ja', '通知後30日以内', '通知後14日以内', 'less'],
    ['ja', '12か月間', '1年間', 'equal'],
    ['zh', '应在30天内支付', '应在60天内支付', 'more'],
    ['ar', '٣٠ يومًا', '30 يومًا', 'equal'],
  ];
  for (const [language, before, after, size] of cases)
    it(`${before} → ${after} is ${size}`, () => {
      const [one, other] = [readQuantities(before, language), readQuantities(after, language)];
      assert.deepEqual([one.length, other.length], [1, 1]);
      assert.equal(compareSizes(one[0]!, other[0]!) ?? 'open', size);
    });

  const NONE: readonly (readonly [Language, string])[] = [
    ['es', 'La carga es de 1,000 kilos.'],
    ['ja', '2026年の料金'],
    ['ja', '2026年3月1日から'],
    ['de', 'Ein Kunde, der in Abschnitt 4 genannt ist.'],
    ['fr', 'Un client et une cliente'],
  ];
  for (const [language, text] of NONE)
    it(`is none in ${text}`, () => assert.deepEqual(readQuantities(text, language), []));
});

describe('a date in another language', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ab dem 1. März 2026', '2026-03-01'],
    ['à partir du 1er mars 2026', '2026-03-01'],
    ['el 1 de marzo de 2026', '2026-03-01'],
    ['em 1º de março de 2026', '2026-03-01'],
    ['dal 1° marzo 2026', '2026-03-01'],
    ['op 1 maart 2026', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['2026년 3월 1일', '2026-03-01'],
  ];
  for (const [text, value] of cases)
    it(`${text} is ${value}`, () =>
      assert.deepEqual(
        findDates(text).map((date) => date.value),
        [value],
      ));
});
