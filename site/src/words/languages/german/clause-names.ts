import type { NameWords } from '../../../engine.ts';

export const CLAUSE_NAMES: NameWords = {
  nameless: 'eine Klausel ohne Nummer',
  nth: (count, kind) => `${count}. ${kind === 'bullet' ? 'Aufzählungspunkt' : 'Absatz'}`,
  below: (count) => `${count}. darunter`,
  row: 'Zeile',
  head: 'Tabellenkopf',
};
