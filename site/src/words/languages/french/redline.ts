import { capitalised } from '../../capitalised.ts';
import type { REDLINE as BRITISH } from '../british/redline.ts';
import { COUNTS } from './counts.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const REDLINE: typeof BRITISH = {
  title: 'Comparaison des textes',
  show: 'Affichage',
  inline: 'Dans le texte',
  side: 'Côte à côte',
  new: 'Nouveau texte seul',
  added: 'Texte ajouté',
  removed: 'Texte supprimé',
  nothingBefore: 'Ce texte n’existait pas.',
  nothingAfter: 'Ce texte a disparu.',
  sideUntil: (text, last) => `${text}, jusqu’au ${last}`,
  sideFrom: (text, first) => `${text}, à partir du ${first}`,

  inTheText: 'Lire dans le document',
  inTheOldText: (text) => capitalised(VERSIONS.inText(text)),

  was: (number, text) => `auparavant ${number === '' ? '' : `${number} `}${VERSIONS.inText(text)}`,
  titleBefore: (title) => `Titre précédent : ${JOINS.quote(title)}.`,
  became: ['Auparavant ', ', désormais ', '.'],
  movedSomewhere: 'Déplacée à un autre endroit du document.',
  movedUnder: (above) => `Déplacée à un autre endroit sous ${JOINS.quote(above)}.`,
  movedFromTo: (from, to) =>
    `Déplacée de ${from ? JOINS.quote(from) : 'la racine du document'} à ${to ? JOINS.quote(to) : 'la racine du document'}.`,
  from: ['Issu de ', ' :'],
  termUsedIn: (term) => [`${JOINS.quote(term)} est employé dans `, '.'],
  inDocument: (clause, document) => `${clause} dans ${JOINS.quote(document)}`,

  atTheBeginning: 'Au début',
  goneWords: 'Le texte supprimé',
  goneWith: (document) => `Disparu de ${JOINS.quote(document)}`,
  leftOut: 'Les clauses qui gardent leurs termes sont omises ici. Le texte de la version les contient toutes.',
  folded: (count, names) =>
    `${COUNTS.inWords(count)} ${count < 2 ? 'clause' : 'clauses'} avec des clarifications ou des modifications rédactionnelles : ${names}`,
  tooMany: (left) =>
    left === 1
      ? 'Les changements sont si nombreux que cette page ne fait que nommer la dernière clause, avec un lien vers son texte.'
      : `Les changements sont si nombreux que cette page ne fait que nommer les ${left} clauses qui suivent, chacune avec un lien vers son texte.`,
  everyWord: 'La page de comparaison montre chaque mot',
  filter: {
    legend: 'Modifications',
    all: 'Toutes',
    substantive: 'De fond',
    add: 'Ajoutées',
    chg: 'Modifiées',
    rem: 'Supprimées',
    mov: 'Déplacées',
  },

  why: 'Pourquoi nous le lisons ainsi',
  saidAbove: ', pour les raisons indiquées ci-dessus.',
  overruled: (level, because, read) =>
    `L’éditeur considère cette modification comme ${LEVELS[level]} : ${because} D’après ses termes, elle a été lue comme ${LEVELS[read]}.`,
  subjects: (names) => `${names.length === 1 ? 'Sujet' : 'Sujets'} : ${names.join(', ')}.`,
};

const LEVELS = { substantive: 'touchant au fond', clarifying: 'une clarification', editorial: 'rédactionnelle' };
