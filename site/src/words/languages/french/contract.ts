import { joinWords } from '../../join-words.ts';
import type { CONTRACT as BRITISH } from '../british/contract.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';

export const CONTRACT: typeof BRITISH = {
  title: (title) => `Le contrat entier : ${title}`,
  short: 'Le contrat entier',
  link: 'Le contrat entier à deux dates au choix',
  lede: (title) =>
    `${JOINS.quote(title)} et les documents qui font partie de son contrat : quelles versions s’appliquent à chacune de deux dates, et chaque mot qui diffère.`,
  older: 'Première date',
  newer: 'Seconde date',
  needsScript:
    'Le choix de deux dates a besoin d’un script. Sans lui, chaque jour où le contrat change est indiqué ci-dessous.',
  chooseDays: 'Choisissez deux dates.',
  noDay: 'À aucune de ces dates un texte de ce contrat ne s’applique.',
  same: 'Aux deux dates, le contrat se compose des mêmes textes.',
  compared: (count) =>
    count === 0
      ? 'Il n’y a pas deux textes à comparer.'
      : count === 1
        ? 'Les textes d’un document sont comparés ci-dessous.'
        : `Les textes de ${count} documents sont comparés ci-dessous.`,
  moreToCompare: (count) =>
    count === 1
      ? 'Un autre document a changé de version ; ses textes ne sont pas comparés ici.'
      : `${count} autres documents ont changé de version ; leurs textes ne sont pas comparés ici.`,
  onTwoDays: (since, later) => `Le contrat le ${DATES.long(since)} et le ${DATES.long(later)}`,

  begins: 'commence à s’appliquer',
  ends: 'ne s’applique plus',
  joined: 'entre dans le contrat',
  left: 'ne fait plus partie du contrat',
  unchanged: 'la même version',
  replaces: (titles) => `prend la place de ${joinWords(titles.map(JOINS.quote), JOINS.and)}`,
  replacedBy: (titles) => `remplacé par ${joinWords(titles.map(JOINS.quote), JOINS.and)}`,
  became: 'Ce qu’il devient',
  none: 'n’en fait pas partie',

  days: 'Jours où le contrat change',
  caption: (title) => `Ce qui change à chaque date dans le contrat : ${title}`,
};
