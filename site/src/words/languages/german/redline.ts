import { capitalised } from '../../capitalised.ts';
import type { REDLINE as BRITISH } from '../british/redline.ts';
import { COUNTS } from './counts.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const REDLINE: typeof BRITISH = {
  title: 'Textvergleich',
  show: 'Ansicht',
  inline: 'Im Fließtext',
  side: 'Nebeneinander',
  new: 'Nur der neue Text',
  added: 'Neuer Text',
  removed: 'Entfallener Text',
  nothingBefore: 'Diesen Text gab es noch nicht.',
  nothingAfter: 'Dieser Text ist entfallen.',
  sideUntil: (text, last) => `${text}, bis ${last}`,
  sideFrom: (text, first) => `${text}, ab ${first}`,

  inTheText: 'Im Text',
  inTheOldText: (text) => capitalised(VERSIONS.inText(text)),

  was: (number, text) => `war ${number === '' ? '' : `${number} `}${VERSIONS.inText(text)}`,
  titleBefore: (title) => `Überschrift vorher: ${JOINS.quote(title)}.`,
  became: ['Vorher ', ', jetzt ', '.'],
  movedSomewhere: 'An eine andere Stelle des Dokuments verschoben.',
  movedUnder: (above) => `An eine andere Stelle unter ${JOINS.quote(above)} verschoben.`,
  movedFromTo: (from, to) =>
    `Verschoben von ${from ? JOINS.quote(from) : 'der obersten Ebene'} nach ${to ? JOINS.quote(to) : 'der obersten Ebene'}.`,
  from: ['Aus ', ':'],
  termUsedIn: (term) => [`${JOINS.quote(term)} wird verwendet in `, '.'],
  inDocument: (clause, document) => `${clause} in ${JOINS.quote(document)}`,

  atTheBeginning: 'Am Anfang',
  goneWords: 'Der entfallene Text',
  goneWith: (document) => `Entfallen aus ${JOINS.quote(document)}`,
  leftOut: 'Klauseln mit unverändertem Wortlaut sind hier weggelassen. Der Text der Fassung enthält sie alle.',
  folded: (count, names) =>
    `${COUNTS.inWords(count)} ${count === 1 ? 'Klausel' : 'Klauseln'} mit Klarstellungen oder redaktionellen Änderungen: ${names}`,
  tooMany: (left) =>
    left === 1
      ? 'Es ändert sich so viel, dass diese Seite die letzte Klausel nur nennt, mit einem Link zu ihrem Text.'
      : `Es ändert sich so viel, dass diese Seite die ${left} folgenden Klauseln nur nennt, jede mit einem Link zu ihrem Text.`,
  everyWord: 'Die Vergleichsseite zeigt jedes Wort',
  filter: {
    legend: 'Änderungen',
    all: 'Alle',
    substantive: 'Inhaltliche',
    add: 'Neu',
    chg: 'Geändert',
    rem: 'Entfallen',
    mov: 'Verschoben',
  },

  why: 'Warum wir es so lesen',
  saidAbove: ', aus den oben genannten Gründen.',
  overruled: (level, because, read) =>
    `Der Herausgeber liest diese Änderung als ${LEVELS[level]}: ${because} Nach ihrem Wortlaut wurde sie als ${LEVELS[read]} gelesen.`,
  subjects: (names) => `${names.length === 1 ? 'Thema' : 'Themen'}: ${names.join(', ')}.`,
};

const LEVELS = { substantive: 'inhaltlich', clarifying: 'klarstellend', editorial: 'redaktionell' };
