import type { TAKE_AWAY as BRITISH } from '../british/take-away.ts';

export const TAKE_AWAY: typeof BRITISH = {
  title: 'Zum Mitnehmen',
  json: 'JSON',
  redline: 'Word-Vergleich',
  follow: 'Folgen',
  cite: 'Zitat kopieren',
  copied: 'Zitat kopiert',
  print: 'Drucken',
};
