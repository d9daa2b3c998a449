import { joinWords } from '../../join-words.ts';
import type { CONTRACT as BRITISH } from '../british/contract.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';

export const CONTRACT: typeof BRITISH = {
  title: (title) => `Der ganze Vertrag: ${title}`,
  short: 'Der ganze Vertrag',
  link: 'Der ganze Vertrag an zwei beliebigen Tagen',
  lede: (title) =>
    `${JOINS.quote(title)} und die Dokumente, die zu diesem Vertrag gehören: welche Fassungen an jedem von zwei Tagen gelten und jedes Wort, in dem sie sich unterscheiden.`,
  older: 'Erster Tag',
  newer: 'Zweiter Tag',
  needsScript: 'Zwei Tage zu wählen braucht ein Skript. Ohne es steht unten jeder Tag, an dem sich der Vertrag ändert.',
  chooseDays: 'Wählen Sie zwei Tage.',
  noDay: 'An keinem dieser Tage gilt ein Text dieses Vertrags.',
  same: 'An beiden Tagen besteht der Vertrag aus denselben Texten.',
  compared: (count) =>
    count === 0
      ? 'Es gibt keine zwei Texte zu vergleichen.'
      : count === 1
        ? 'Die Texte eines Dokuments sind unten verglichen.'
        : `Die Texte von ${count} Dokumenten sind unten verglichen.`,
  moreToCompare: (count) =>
    count === 1
      ? 'Ein weiteres Dokument hat eine andere Fassung; seine Texte sind hier nicht verglichen.'
      : `${count} weitere Dokumente haben eine andere Fassung; ihre Texte sind hier nicht verglichen.`,
  onTwoDays: (since, later) => `Der Vertrag am ${DATES.long(since)} und am ${DATES.long(later)}`,

  begins: 'gilt von da an',
  ends: 'gilt nicht mehr',
  joined: 'wird Bestandteil des Vertrags',
  left: 'ist nicht mehr Bestandteil des Vertrags',
  unchanged: 'dieselbe Fassung',
  replaces: (titles) => `tritt an die Stelle von ${joinWords(titles.map(JOINS.quote), JOINS.and)}`,
  replacedBy: (titles) => `ersetzt durch ${joinWords(titles.map(JOINS.quote), JOINS.and)}`,
  became: 'Was daraus wird',
  none: 'kein Bestandteil',

  days: 'Tage, an denen sich der Vertrag ändert',
  caption: (title) => `Was sich an welchem Tag im Vertrag ändert: ${title}`,
};
