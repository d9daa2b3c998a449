import type { NameWords } from '../../../engine.ts';

const ORDINALS = [
  '',
  'erster',
  'zweiter',
  'dritter',
  'vierter',
  'fünfter',
  'sechster',
  'siebter',
  'achter',
  'neunter',
  'zehnter',
];

function ordinal(count: number): string {
  return ORDINALS[count] ?? `${count}.`;
}

export const CLAUSE_NAMES: NameWords = {
  nameless: 'eine Klausel ohne Nummer',
  nth: (count, kind) => `${ordinal(count)} ${kind === 'bullet' ? 'Punkt' : 'Absatz'}`,
  below: (count) => `${ordinal(count)} darunter`,
  row: 'Zeile',
  head: 'Tabellenkopf',
};
