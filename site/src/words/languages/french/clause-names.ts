import type { NameWords } from '../../../engine.ts';

export const CLAUSE_NAMES: NameWords = {
  nameless: 'une clause sans numéro',
  nth: (count, kind) =>
    kind === 'bullet' ? `${count === 1 ? '1er' : `${count}e`} point` : `${count === 1 ? '1er' : `${count}e`} alinéa`,
  below: (count) => `${count === 1 ? '1er' : `${count}e`} au-dessous`,
  row: 'ligne',
  head: 'en-tête du tableau',
};
