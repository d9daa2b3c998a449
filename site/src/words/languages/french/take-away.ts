import type { TAKE_AWAY as BRITISH } from '../british/take-away.ts';

export const TAKE_AWAY: typeof BRITISH = {
  title: 'À emporter',
  redline: 'Comparaison Word',
  follow: 'Suivre',
  calendar: 'Agenda',
  cite: 'Copier la référence',
  copied: 'Référence copiée',
  print: 'Imprimer',
};
