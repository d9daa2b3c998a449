import type { WEEKS as BRITISH } from '../british/weeks.ts';
import { DATES } from './dates.ts';

export const WEEKS: typeof BRITISH = {
  title: 'Woche für Woche',
  lede: 'Was in jeder Woche veröffentlicht wurde, in allen Dokumenten. Eine Woche ohne Veröffentlichung steht hier nicht.',
  none: 'Es ist noch kein Dokument veröffentlicht.',
  week: (week, year) => `Woche ${week} des Jahres ${year}`,
  days: (from, until) => `${DATES.long(from)} bis ${DATES.long(until)}`,
  changes: (count) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
  other: 'Andere Wochen',
  groups: {
    duties: 'Neue oder weitere Verbote und Pflichten der Kunden',
    rights: 'Rechte, Haftung, Zahlen und Beträge',
    dates: 'Fristen und Daten',
    other: 'Andere inhaltliche Änderungen',
    first: 'Erste Fassungen',
    clarifying: 'Klargestellt',
    editorial: 'Redaktionell',
    never: 'Angekündigt oder aufgezeichnet und nie wirksam geworden',
  },
  grouped:
    'Eine Änderung steht unter der ersten dieser Überschriften, die ihre Worte belegen; ihre Seite sagt alles, was sie tut.',
};
