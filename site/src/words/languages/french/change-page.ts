import { joinWords } from '../../join-words.ts';
import type { CHANGE_PAGE as BRITISH } from '../british/change-page.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const CHANGE_PAGE: typeof BRITISH = {
  firstPublished: (title) => `Première version : ${title}`,
  firstSummary: 'La première version de ce document.',
  whatChangedIn: (title, label) => `Ce qui a changé : ${title}, ${VERSIONS.name(label)}.`,
  summary: 'Résumé',
  inShort: 'En bref',
  noSummary: 'Aucun résumé n’a été rédigé pour cette version.',
  whoIsAffected: 'Qui est concerné',
  whatToDo: 'Que faire',
  benefits: 'Ce que cela apporte',
  risks: 'Points d’attention',
  why: 'Pourquoi ce changement',
  whoUse: (products) => `Les clients qui utilisent ${joinWords(products, JOINS.or)}`,
  whoAreIn: (regions) => `Les clients de ces régions : ${regions.join(', ')}`,
  everyoneBound: 'Tous ceux que ce document lie',
  mostRelevant: (segments) => `Concerne surtout : ${segments.join(', ')}`,
  boundBy: (document) => `Tous ceux que lie ${JOINS.quote(document)}, dont ce document fait partie`,

  onThisPage: 'Sur cette page',
  numbersAndFormatting: 'Numéros et mise en forme',
  otherVersions: 'Autres versions',
  next: (label) => `Suivante : ${VERSIONS.name(label)}`,
  previous: (label) => `Précédente : ${VERSIONS.name(label)}`,
  publishedOn: (on) => `Publiée le ${DATES.long(on)}`,
  wholeText: 'Le texte entier de cette version',
  compareWithAnother: 'Comparer avec une autre version',
  allChanges: 'Toutes les modifications',
  stepsOf: (on) => `Étapes du ${DATES.long(on)}`,
  stepsExplained:
    'Le texte a été enregistré plusieurs fois ce jour-là. Cette page montre ce que la journée a changé en tout. Avant le dernier texte :',
  against: (label, how) =>
    `Comparaison avec ${VERSIONS.the(label)}${{ step: ', une étape du même jour', never: ', qui n’est jamais entrée en vigueur', other: '' }[how]}`,
  stoodForPartOf: (label, on) =>
    `${VERSIONS.subject(label)} a valu une partie du ${DATES.long(on)}. Voici ce qui en diffère.`,
  wasAnnounced: (label, on, never) =>
    `${VERSIONS.subject(label)} a été annoncée le ${DATES.long(on)}${never ? ' et n’est jamais entrée en vigueur' : ''}. Voici ce qui en diffère.`,
  whatItWasToChange: (label) => `Ce que ${VERSIONS.the(label)} devait changer`,
  nothing: 'Rien : le texte est le même.',
  showRedline: 'Montrer la comparaison',
  moreQuiet: (count) =>
    count === 1
      ? 'Une autre clause n’a changé que de numéro ou de mise en forme.'
      : `${count} autres clauses n’ont changé que de numéro ou de mise en forme.`,
};
