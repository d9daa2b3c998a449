import type { WEEKS as BRITISH } from '../british/weeks.ts';
import { DATES } from './dates.ts';

export const WEEKS: typeof BRITISH = {
  title: 'Semaine par semaine',
  lede: 'Ce qui a été publié chaque semaine, dans tous les documents. Une semaine sans publication n’est pas listée.',
  none: 'Aucun document n’a encore été publié.',
  week: (week, year) => `Semaine ${week} de ${year}`,
  days: (from, until) => `Du ${DATES.long(from)} au ${DATES.long(until)}`,
  changes: (count) => (count < 2 ? `${count} modification` : `${count} modifications`),
  other: 'Autres semaines',
  groups: {
    duties: 'Interdictions et obligations des clients, nouvelles ou élargies',
    rights: 'Droits, responsabilité, nombres et montants',
    dates: 'Délais et dates',
    other: 'Autres modifications de fond',
    first: 'Premières versions',
    clarifying: 'Clarifications',
    editorial: 'Modifications rédactionnelles',
    never: 'Annoncées ou enregistrées, jamais entrées en vigueur',
  },
  grouped:
    'Une modification figure sous le premier de ces titres que ses mots prouvent ; sa page dit tout ce qu’elle fait.',
};
