import { readNumberWords } from '../../reading/facets/number-words.ts';

const GERMAN_ONES =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const GERMAN_TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const FRENCH_ONES =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FRENCH_TENS = 'vingt trente quarante cinquante soixante'.split(' ');

function germanBelowHundred(value: number): string {
  if (value < 20) return GERMAN_ONES[value - 1]!;
  const ten = GERMAN_TENS[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? ten : `${GERMAN_ONES[(value % 10) - 1]}und${ten}`;
}

function frenchBelowHundred(value: number): string {
  if (value < 20) return FRENCH_ONES[value - 1]!;
  // 70 is sixty and ten, 80 four twenties, 90 these and ten.
  const base = value >= 80 ? 80 : value >= 60 ? 60 : value - (value % 10);
  const ten = base === 80 ? 'quatre-vingt' : FRENCH_TENS[base / 10 - 2]!;
  const rest = value - base;
  if (rest === 0) return base === 80 ? 'quatre-vingts' : ten;
  return `${ten}${(rest === 1 || rest === 11) && base < 80 ? '-et-' : '-'}${FRENCH_ONES[rest - 1]}`;
}

/** A number below a million in the words of a language that joins them, without spaces. */
function spell(value: number, below: (value: number) => string, hundred: string, thousand: string): string {
  if (value >= 1000) {
    const many = Math.floor(value / 1000);
    const rest = value % 1000;
    return `${many === 1 ? '' : spell(many, below, hundred, thousand)}${thousand}${rest === 0 ? '' : spell(rest, below, hundred, thousand)}`;
  }
  if (value < 100) return below(value);
  const rest = value % 100;
  return `${value < 200 ? '' : below(Math.floor(value / 100))}${hundred}${rest === 0 ? '' : below(rest)}`;
}

let abroad: ReadonlyMap<string, number> | undefined;

/** German and French numbers to 999 and round thousands, by their words without spaces, hyphens and accents. */
function numbersAbroad(): ReadonlyMap<string, number> {
  if (abroad !== undefined) return abroad;
  const found = new Map<string, number>();
  const add = (words: string, value: number) => {
    const key = fold(words);
    if (!found.has(key)) found.set(key, value);
  };
  const values = Array.from({ length: 999 }, (_, index) => index + 1);
  for (const value of [...values, ...values.map((each) => each * 1000)]) {
    const german = spell(value, germanBelowHundred, 'hundert', 'tausend');
    for (const words of [german, german.replace(/^(?=hundert|tausend)/, 'ein')]) add(words, value);
    const french = spell(value, frenchBelowHundred, 'cent', 'mille');
    for (const words of [french, french.replace(/cent$/, 'cents')]) add(words, value);
  }
  for (const form of ['eine', 'einem', 'einen', 'einer', 'eines', 'eins', 'une']) add(form, 1);
  abroad = found;
  return found;
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

/** What a number in English, German or French words amounts to, as in contracts: `ninety-nine`, `einundzwanzig`, `quatre-vingt-dix`; null where the words are none. */
export function readSpelledNumber(words: string): number | null {
  const english = ENGLISH.test(words) ? readNumberWords(words.replace(/\s+/g, ' ')) : null;
  return english ?? (words.length < 80 ? (numbersAbroad().get(fold(words)) ?? null) : null);
}

/** Every word is one of a number: what a reader of number words passes over is none. */
const ENGLISH =
  /^(?:an? )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)(?:-|\s+(?:and\s+)?|$))+$/i;
