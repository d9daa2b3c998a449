import type { NameWords } from '../../../engine.ts';

const ORDINALS = [
  '',
  'premier',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

function ordinal(count: number): string {
  return ORDINALS[count] ?? `${count}e`;
}

export const CLAUSE_NAMES: NameWords = {
  nameless: 'une clause sans numéro',
  nth: (count, kind) => `${ordinal(count)} ${kind === 'bullet' ? 'point' : 'alinéa'}`,
  below: (count) => `${ordinal(count)} au-dessous`,
  row: 'ligne',
  head: 'en-tête du tableau',
};
