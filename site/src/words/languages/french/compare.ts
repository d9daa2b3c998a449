import type { COMPARE as BRITISH } from '../british/compare.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const COMPARE: typeof BRITISH = {
  title: 'Comparer deux versions',
  short: 'Comparer',
  lede: 'Choisissez deux versions d’un document, ou un document et un autre qu’il a remplacé, et voyez chaque mot qui diffère.',
  document: 'Document',
  older: 'Texte ancien',
  newer: 'Texte récent',
  compare: 'Comparer',
  needsScript:
    'Le choix de deux versions quelconques a besoin d’un script. Sans lui, chaque version est comparée ci-dessous avec la précédente.',
  neighbours: 'Chaque version et la précédente',
  noPairs: 'Aucun document n’a encore deux versions.',
  withdrawn: 'retirée',
  replacedGroup: (title) => `${title}, remplacé par celui-ci`,

  loadingList: 'Chargement de la liste des versions …',
  listNotLoaded: 'La liste des versions n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.',
  noDocument: (id) => `Il n’y a pas ici de document ${JOINS.quote(id)}.`,
  noVersion: (title, names) =>
    `${JOINS.quote(title)} n’a pas de version ${names.map(JOINS.quote).join(JOINS.or)} à comparer.`,
  choose: 'Choisissez dans les listes ci-dessus.',
  pageTitle: (newer, older, publisher) => `${newer}, à côté de ${older} – ${publisher}`,
  fetching: 'Chargement des deux textes …',
  comparing: 'Comparaison en cours …',
  reading: 'Lecture du sens des modifications …',
  found: (title, count, before, after) =>
    `${title} : ${count === 0 ? 'aucun mot ne change' : count === 1 ? 'une clause change' : `${count} clauses changent`} ${VERSIONS.fromTo(before, after)}.`,
  tooLarge: (text) => `${text} : ce texte est trop volumineux pour être comparé.`,
  notFetched: (text) => `Ce texte n’a pas pu être chargé : ${text}. Vérifiez la connexion et réessayez.`,
  notHere: (text, status) => `Ce texte n’est pas ici : ${text} (le serveur répond ${status}).`,
  failed: 'La comparaison a échoué. Rechargez la page ou choisissez d’autres versions.',
  meaningNotLoaded: 'Le sens des modifications n’a pas pu être chargé.',
  meaningNotRead: 'Le sens des modifications n’a pas pu être lu.',
};
