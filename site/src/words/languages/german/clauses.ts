import { joinWords } from '../../join-words.ts';
import type { CLAUSES as BRITISH } from '../british/clauses.ts';
import { COUNTS } from './counts.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { dative } from './versions.ts';

export const CLAUSES: typeof BRITISH = {
  documentEnded: (on) => `Das Dokument endete am ${DATES.long(on)}`,
  removedOn: (on) => `Entfallen am ${DATES.long(on)}`,
  announcedFrom: (from) => `Angekündigt, ab ${DATES.long(from)}`,
  notInForce: 'Nicht in Kraft',
  onRecord: 'Erfasst',
  inForce: 'In Kraft',
  unchangedSince: (since) => `Unverändert seit ${DATES.long(since)}`,
  until: (last) => `Bis ${DATES.long(last)}`,
  otherWordsFrom: (from) => `Anderer Wortlaut ab ${DATES.long(from)}`,

  pageTitle: (clause, document) => `${clause} – Verlauf, ${document}`,
  lede: (document, first, older) =>
    `Der Verlauf einer Klausel aus ${JOINS.quote(document)}. Zuerst steht sie in: ${first}${older.length > 0 ? `; zuvor stand sie in ${joinWords(older.map(JOINS.quote), JOINS.and)}` : ''}.`,
  textInForce: 'Der geltende Text',
  text: 'Der Text',
  textToCome: 'Der künftige Text',
  textAsItLastStood: 'Der Text in seiner letzten Fassung',
  readInPlace: 'Im Zusammenhang lesen',
  continuesIn: 'Fortgeführt in einem anderen Dokument',
  changes: (count, document) =>
    `${COUNTS.inWords(count)} ${count === 1 ? 'Änderung' : 'Änderungen'}${document === null ? '' : ` in ${JOINS.quote(document)}`}`,
  beforeThat: (document) => `Zuvor in ${JOINS.quote(document)}`,
  inDocument: (clause, document) => `${clause} in ${JOINS.quote(document)}`,
  ofDocument: (version, document) => `${version}, ${document}`,
  onThisPage: 'Auf dieser Seite',
  textShort: 'Text',
  wholeText: 'Der ganze Text',
  whatChanged: (label) => `Was sich mit ${dative(label)} geändert hat`,

  tookItsPlace: 'Sie steht, wo vorher eine andere Klausel stand.',
  gaveItsPlace: 'An ihrer Stelle steht eine andere Klausel.',
  withSection: { added: 'Neu mit', removed: 'Entfallen mit', other: 'Verschoben mit' },
  itsSection: 'dem Abschnitt, in dem sie steht.',
  wordsElsewhere: 'Diese Änderung ist so umfangreich, dass ihr Wortlaut nur auf ihrer eigenen Seite steht.',
  firstSeenIn: (version, isFirst) => `Zuerst in: ${version}${isFirst ? ', der ersten hier veröffentlichten' : ''}.`,
  history: (clause, document) => `Verlauf von ${clause}${document === null ? '' : ` in ${JOINS.quote(document)}`}`,
  quietSteps: (count) =>
    `${count === 1 ? 'Eine Fassung' : `${count} Fassungen`}, in ${count === 1 ? 'der' : 'denen'} der Wortlaut blieb und sich nur Nummer, Stelle oder Formatierung änderte`,
  quietCaption: 'Änderungen, die den Wortlaut der Klausel nicht berühren',
  version: 'Fassung',
  before: 'Vorher',
  after: 'Nachher',
  change: 'Änderung',

  sinceCaption: 'Welche Fassung welche Worte brachte',
  broughtBy: 'Eingeführt mit',
  announced: 'Angekündigt',
  words: 'Worte',
  cameFrom: (document) => `Übernommen aus ${JOINS.quote(document)}`,
};
