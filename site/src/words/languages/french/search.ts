import type { SEARCH as BRITISH } from '../british/search.ts';

export const SEARCH: typeof BRITISH = {
  title: 'Recherche',
  lede: 'Recherchez dans chaque modification de nos conditions et dans chaque clause en vigueur aujourd’hui.',
  words: 'Mots',
  hint: 'Tous sont recherchés, dans n’importe quel ordre ; les mots entre "guillemets" tels quels.',
  where: 'Où',
  everywhere: 'Partout',
  changes: 'Modifications',
  textInForce: 'Texte en vigueur',
  since: 'En vigueur depuis',
  anyYear: 'Toutes les années',
  needsScript: 'La recherche a besoin d’un script. Sans lui, lisez les modifications ou les documents de cette page :',
  listOfChanges: 'liste des modifications',
  more: 'Afficher plus',
  searching: 'Recherche en cours …',
  nothing: 'Rien n’a été trouvé. Essayez avec moins de mots, ou d’autres.',
  found: (count) => `${count} ${count < 2 ? 'résultat' : 'résultats'}.`,
  startAgain: 'Recommencer',
  notLoaded: 'La recherche n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  inForce: (place) => `${place}. En vigueur`,
};
