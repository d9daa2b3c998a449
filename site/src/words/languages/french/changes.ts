import { joinWords } from '../../join-words.ts';
import type { CHANGES as BRITISH } from '../british/changes.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

function countOf(count: number): string {
  return COUNTS[count] ?? String(count);
}

const COUNTS = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

/** `1 ajoutée`, `2 ajoutées` */
function counted(participle: string): (count: number) => string {
  return (count) => `${count} ${participle}${count < 2 ? '' : 's'}`;
}

export const CHANGES: typeof BRITISH = {
  significance: {
    substantive: 'Modification de fond',
    clarifying: 'Clarification',
    editorial: 'Modification rédactionnelle',
  },

  kinds: {
    added: { tag: 'Ajoutée', counted: counted('ajoutée'), sentence: 'Cette clause est nouvelle.' },
    removed: { tag: 'Supprimée', counted: counted('supprimée'), sentence: 'Cette clause a disparu.' },
    modified: { tag: 'Modifiée', counted: counted('modifiée'), sentence: 'La rédaction change.' },
    split: { tag: 'Scindée', counted: counted('scindée'), sentence: 'Une clause en devient plusieurs.' },
    merged: { tag: 'Réunies', counted: counted('réunie'), sentence: 'Plusieurs clauses n’en font plus qu’une.' },
    retitled: { tag: 'Titre modifié', counted: (count) => `${count} au titre modifié`, sentence: 'Le titre change.' },
    moved: {
      tag: 'Déplacée',
      counted: counted('déplacée'),
      sentence: 'La clause est à une autre place ; ses termes sont les mêmes.',
    },
    renumbered: { tag: 'Renumérotée', counted: counted('renumérotée'), sentence: 'Seul le numéro change.' },
    markup: {
      tag: 'Mise en forme',
      counted: (count) => `${count} à la mise en forme modifiée`,
      sentence: 'Seule la mise en forme change.',
    },
  },

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

  clausesChange: (count) =>
    count === 0 ? 'Aucun mot ne change' : `${countOf(count)} ${count === 1 ? 'clause change' : 'clauses changent'}`,
  unchanged: (count) => (count === 1 ? '1 clause ne change pas.' : `${count} clauses ne changent pas.`),
  readByRules: 'Le sens d’une modification est lu selon des règles ; seul le texte fait foi.',
  sameAs: (text) => `Le texte est le même que ${VERSIONS.inText(text)}.`,
  tableCaption: 'Clauses qui diffèrent',
  section: 'Section',
  clause: 'Clause',
  change: 'Modification',
  changes: 'Modifications',
  meaning: 'Ce que cela signifie',
  moreClauses: (count, others) =>
    `${countOf(count)} ${others ? (count === 1 ? 'autre ' : 'autres ') : ''}${count < 2 ? 'clause' : 'clauses'}`,
  carriedOver: 'Reprise. Les termes sont les mêmes.',
  onlyNumber: 'Seuls un numéro ou la mise en forme changent. Les termes sont les mêmes.',
  moreInSection: (count) =>
    `${count} autre${count === 1 ? '' : 's'} modification${count === 1 ? '' : 's'} dans cette section.`,
  more: (count) => `${count} autre${count === 1 ? '' : 's'}`,
  to: (first, last) => `${first} à ${last}`,

  quietClauses: (count, moved) =>
    `${count === 1 ? 'Une clause dont seuls changent' : `${count} clauses dont seuls changent`} ${moved ? 'la place, le numéro ou la mise en forme' : 'le numéro ou la mise en forme'}`,
  quietCaption: 'Clauses dont les termes sont les mêmes',
  keepTheirWords: (count, range) =>
    `${count === 1 ? 'Une clause garde ses termes' : `${count} clauses gardent leurs termes`}${range && ` (${range})`}`,

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
