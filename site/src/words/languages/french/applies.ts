import type { APPLIES as BRITISH } from '../british/applies.ts';
import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const APPLIES: typeof BRITISH = {
  title: 'Quel texte s’applique à moi',
  lede: 'Quelle version d’un document s’appliquait ou s’applique un jour donné, à qui et pourquoi.',
  question: 'Question',
  answer: 'Réponse',
  document: 'Document',
  day: 'Jour',
  customers: 'Clients',
  show: 'Afficher',
  contract: 'Le document et ceux qu’il inclut ce jour-là',
  itself: 'le texte ci-dessus',
  notLoaded: 'Les dates de ce document n’ont pas pu être chargées. Elles figurent dans le tableau ci-dessous.',
  chooseDay: 'Choisissez un jour.',
  newAndExisting:
    'Les nouveaux clients sont ceux qui deviennent clients le jour où une version entre en vigueur pour les nouveaux clients, ou plus tard. Les clients existants l’étaient déjà avant ce jour.',
  newSince: (label, since, later) =>
    `Pour ${VERSIONS.the(label)}, est nouveau client quiconque devient client le ${DATES.long(since)} ou plus tard ; quiconque l’était déjà est un client existant, pour qui elle entre en vigueur le ${DATES.long(later)}.`,
  none: (title) => `Aucun texte : ${title}`,
  read: 'Lire ce texte',
  whatItChanged: 'Ce qu’elle a changé',
  inItsPlace: (title) => `À sa place : ${title}`,

  periods: 'Toutes les périodes',
  caption: (title) => `Quel texte s’applique quand : ${title}`,
  from: 'À partir du',
  until: 'Jusqu’au',
  text: 'Texte',
  noEnd: 'pas de fin connue',
  noText: 'Aucun',

  dayTitle: (title, date) => `${title} le ${DATES.long(date)}`,
  dayLede: (title, date, ahead) =>
    `Quel texte de ${JOINS.quote(title)} ${ahead ? 's’applique' : 's’appliquait'} le ${DATES.long(date)}, à qui et pourquoi.`,
  versionFor: (label, customers) => VERSIONS.title(label) + CUSTOMERS.whom(customers),
  noneFor: (customers) => `Aucun texte de ce document${CUSTOMERS.whom(customers)}`,
  otherDays: 'Autres jours',
  nextChange: (date) => `Prochaine modification : ${DATES.long(date)}`,
  changeBefore: (date) => `Modification précédente : ${DATES.long(date)}`,
  todaysText: 'Le texte d’aujourd’hui',
};
