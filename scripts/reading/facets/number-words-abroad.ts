import type { Language } from '../sentences/function-words.ts';

/** Numbers as they are written out before a unit of time or money, in other languages than English. */
const WORDS: Readonly<Partial<Record<Language, string>>> = {
  de: 'ein 1 eine 1 einen 1 einem 1 einer 1 eines 1 zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 vierzehn 14 fünfzehn 15 zwanzig 20 einundzwanzig 21 vierundzwanzig 24 dreißig 30 sechsunddreißig 36 vierzig 40 achtundvierzig 48 fünfzig 50 sechzig 60 zweiundsiebzig 72 neunzig 90 hundert 100 einhundert 100',
  fr: 'un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 quatorze 14 quinze 15 vingt 20 vingt-quatre 24 trente 30 trente-six 36 quarante 40 quarante-cinq 45 quarante-huit 48 cinquante 50 soixante 60 soixante-douze 72 quatre-vingt-dix 90 cent 100',
  es: 'un 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 doce 12 catorce 14 quince 15 veinte 20 veinticuatro 24 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 noventa 90 cien 100',
  it: 'un 1 una 1 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 dodici 12 quattordici 14 quindici 15 venti 20 ventiquattro 24 trenta 30 quaranta 40 cinquanta 50 sessanta 60 novanta 90 cento 100',
  pt: 'um 1 uma 1 dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 doze 12 catorze 14 quatorze 14 quinze 15 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 noventa 90 cem 100',
  nl: 'een 1 één 1 twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 twaalf 12 veertien 14 vijftien 15 twintig 20 vierentwintig 24 dertig 30 veertig 40 vijftig 50 zestig 60 negentig 90 honderd 100',
};

const known = new Map<Language, ReadonlyMap<string, number>>(
  Object.entries(WORDS).map(([language, words]) => {
    const parts = words.split(' ');
    const pairs = parts.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(parts[at + 1])] as const] : []));
    return [language as Language, new Map(pairs)];
  }),
);

/** The source of a pattern for the number words of a language; null where none are known. For patterns with the flag `i`. */
export function numberWordsAbroad(language: Language): string | null {
  const words = known.get(language);
  if (words === undefined) return null;
  return `(?:${[...words.keys()].toSorted((one, other) => other.length - one.length).join('|')})`;
}

/** What a number word of a language amounts to; null where it is none. */
export function readNumberAbroad(word: string, language: Language): number | null {
  return known.get(language)?.get(word.toLowerCase()) ?? null;
}
