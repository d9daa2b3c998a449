import type { Language } from '../sentences/function-words.ts';
import { languageOfSentence } from '../sentences/language.ts';
import { findDates } from './dates.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/**
 * True for two sentences that differ in nothing but how their figures and dates are written, each the same on either side:
 *
 *     EUR 1.000,00 → EUR 1,000.00        10 000 euros → 10,000 euros        1 March 2027 → March 1, 2027
 *
 * One unit for another is no such difference: 24 hours may end before a day does, and a dollar sign may mean another dollar.
 */
export function statesSameFigures(before: string, after: string, language: Language = 'en'): boolean {
  return before !== after && /\d/.test(before) && plainForm(before, language) === plainForm(after, language);
}

/** The text with each figure and date in one form. */
function plainForm(text: string, language: Language): string {
  const spans = [
    ...findDates(text).map(({ at, end, value }) => ({ at, end, value })),
    ...readQuantities(text, languageOfSentence(text, language)).map((quantity) => ({
      at: quantity.at,
      end: quantity.end,
      value: formOf(quantity, text),
    })),
  ].sort((one, other) => one.at - other.at);
  let [plain, from] = ['', 0];
  for (const { at, end, value } of spans) {
    if (at < from) continue;
    plain += `${text.slice(from, at)}<${value}>`;
    from = end;
  }
  return plain + text.slice(from);
}

/** `1.000` may be a thousand or one: it is the same as itself alone. */
function formOf({ value, from, unit, measure, at, end }: Quantity, text: string): string {
  const printed = text.slice(at, end);
  if (/(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/.test(printed)) return printed;
  const name = /^money (?:EUR|GBP|CHF|JPY)$/.test(measure.name)
    ? measure.name
    : unit.replace(/s$/, '').replace(/-/g, ' ');
  return `${from} ${value} ${name}`;
}
