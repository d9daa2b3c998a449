import type { Language } from '../sentences/function-words.ts';

/** Where the comma divides the decimals, and thousands have a stop or a space. */
const COMMA: ReadonlySet<Language> = new Set([
  'de',
  'fr',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'hu',
  'ro',
  'tr',
  'sv',
  'da',
  'id',
  'ru',
  'el',
]);
const POINT: ReadonlySet<Language> = new Set(['en', 'ja', 'zh', 'ko', 'he', 'th']);

/**
 * The value of a figure as a language writes it: `1.000` is a thousand in German and one in English, `1,000` the reverse. In Spanish and
 * in Arabic both are written, by country, so that one group of three after a stop or comma says nothing, but for euros: there the
 * comma divides.
 * @param unit as printed; empty where there is none
 * @returns null where the language leaves the value open
 */
export function readDigits(digits: string, unit: string, language: Language): number | null {
  if (POINT.has(language)) return readPoint(digits, unit);
  const plain = digits.replace(/[ '’]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  // Both signs: the last one divides the decimals. Several of one: thousands.
  if (/^[\d.]+,\d+$/.test(plain) && plain.includes('.')) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^[\d,]+\.\d+$/.test(plain) && plain.includes(',')) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  if (/^\d{1,3}[.,]\d{3}$/.test(plain)) {
    if (!COMMA.has(language) && !/^(?:€|eur)/i.test(unit)) return null;
    return Number(plain.includes('.') ? plain.replace('.', '') : plain.replace(',', '.'));
  }
  return Number(plain.replace(',', '.'));
}

/** `1.000` is a thousand euros and one dollar; two groups are a thousand in any currency. */
function readPoint(digits: string, unit: string): number {
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}\.\d{3}$/.test(digits) && /^(?:€|eur|chf|swiss|sek|nok|dkk)/i.test(unit))
    return Number(digits.replace('.', ''));
  return Number(
    digits
      .replace(/[' ]/g, '')
      .replace(/,(?=\d{3})/g, '')
      .replace(/,(?=\d{1,2}$)/, '.'),
  );
}
