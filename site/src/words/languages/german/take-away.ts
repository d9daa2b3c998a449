import type { TAKE_AWAY as BRITISH } from '../british/take-away.ts';

export const TAKE_AWAY: typeof BRITISH = {
  title: 'Zum Mitnehmen',
  redline: 'Word-Vergleich',
  follow: 'Folgen',
  calendar: 'Kalender',
  cite: 'Zitat kopieren',
  copied: 'Zitat kopiert',
  print: 'Drucken',
};
