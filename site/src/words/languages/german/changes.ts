import { joinWords } from '../../join-words.ts';
import type { CHANGES as BRITISH } from '../british/changes.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { dative, VERSIONS } from './versions.ts';

function countOf(count: number): string {
  return COUNTS[count] ?? String(count);
}

const COUNTS = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];

export const CHANGES: typeof BRITISH = {
  significance: {
    substantive: 'Inhaltliche Änderung',
    clarifying: 'Klarstellung',
    editorial: 'Redaktionelle Änderung',
  },

  kinds: {
    added: { tag: 'Neu', counted: (count) => `${count} neu`, sentence: 'Diese Klausel ist neu.' },
    removed: { tag: 'Entfallen', counted: (count) => `${count} entfallen`, sentence: 'Diese Klausel ist entfallen.' },
    modified: { tag: 'Geändert', counted: (count) => `${count} geändert`, sentence: 'Der Wortlaut ändert sich.' },
    split: { tag: 'Geteilt', counted: (count) => `${count} geteilt`, sentence: 'Aus einer Klausel werden mehrere.' },
    merged: {
      tag: 'Zusammengeführt',
      counted: (count) => `${count} zusammengeführt`,
      sentence: 'Aus mehreren Klauseln wird eine.',
    },
    retitled: {
      tag: 'Neue Überschrift',
      counted: (count) => `${count} mit neuer Überschrift`,
      sentence: 'Die Überschrift ändert sich.',
    },
    moved: {
      tag: 'Verschoben',
      counted: (count) => `${count} verschoben`,
      sentence: 'Die Klausel steht an anderer Stelle; ihr Wortlaut ist derselbe.',
    },
    renumbered: {
      tag: 'Neu nummeriert',
      counted: (count) => `${count} neu nummeriert`,
      sentence: 'Nur die Nummer ändert sich.',
    },
    markup: {
      tag: 'Formatierung',
      counted: (count) => `${count} neu formatiert`,
      sentence: 'Nur die Formatierung ändert sich.',
    },
  },

  firstPublished: (title) => `Erste Fassung: ${title}`,
  firstSummary: 'Die erste Fassung dieses Dokuments.',
  whatChangedIn: (title, label) => `Was sich geändert hat: ${title}, ${VERSIONS.name(label)}.`,
  summary: 'Zusammenfassung',
  inShort: 'Kurz gefasst',
  noSummary: 'Zu dieser Fassung gibt es keine Zusammenfassung.',
  whoIsAffected: 'Wen es betrifft',
  whatToDo: 'Was zu tun ist',
  benefits: 'Was es bringt',
  risks: 'Worauf zu achten ist',
  why: 'Warum geändert wird',
  whoUse: (products) => `Kunden, die ${joinWords(products, JOINS.or)} nutzen`,
  whoAreIn: (regions) => `Kunden in ${joinWords(regions, JOINS.or)}`,
  everyoneBound: 'Alle, für die dieses Dokument gilt',
  mostRelevant: (segments) => `Vor allem wichtig für: ${segments.join(', ')}`,
  boundBy: (document) => `Alle, für die ${JOINS.quote(document)} gilt; dieses Dokument ist Bestandteil davon`,

  clausesChange: (count) =>
    count === 0
      ? 'Kein Wortlaut ändert sich'
      : `${countOf(count)} ${count === 1 ? 'Klausel ändert' : 'Klauseln ändern'} sich`,
  unchanged: (count) => (count === 1 ? '1 Klausel ändert sich nicht.' : `${count} Klauseln ändern sich nicht.`),
  readByRules: 'Was eine Änderung bedeutet, wird nach Regeln gelesen; verbindlich ist allein der Text.',
  sameAs: (text) => `Der Text ist derselbe wie ${VERSIONS.inText(text)}.`,
  tableCaption: 'Klauseln, die sich unterscheiden',
  section: 'Abschnitt',
  clause: 'Klausel',
  change: 'Änderung',
  changes: 'Änderungen',
  meaning: 'Was sie bedeutet',
  moreClauses: (count, others) =>
    `${countOf(count)} ${others ? 'weitere ' : ''}${count === 1 ? 'Klausel' : 'Klauseln'}`,
  carriedOver: 'Übernommen. Der Wortlaut ist derselbe.',
  onlyNumber: 'Nur eine Nummer oder die Formatierung ändert sich. Der Wortlaut ist derselbe.',
  moreInSection: (count) => `${count} weitere ${count === 1 ? 'Änderung' : 'Änderungen'} in diesem Abschnitt.`,
  more: (count) => `${count} weitere`,
  to: (first, last) => `${first} bis ${last}`,

  quietClauses: (count, moved) =>
    `${count === 1 ? 'Eine Klausel' : `${count} Klauseln`} nur mit ${moved ? 'anderer Stelle, Nummer oder Formatierung' : 'anderer Nummer oder Formatierung'}`,
  quietCaption: 'Klauseln mit demselben Wortlaut',
  keepTheirWords: (count, range) =>
    `${count === 1 ? 'Eine Klausel behält ihren Wortlaut' : `${count} Klauseln behalten ihren Wortlaut`}${range && ` (${range})`}`,

  onThisPage: 'Auf dieser Seite',
  numbersAndFormatting: 'Nummern und Formatierung',
  otherVersions: 'Andere Fassungen',
  next: (label) => `Nächste: ${VERSIONS.name(label)}`,
  previous: (label) => `Vorige: ${VERSIONS.name(label)}`,
  publishedOn: (on) => `Veröffentlicht am ${DATES.long(on)}`,
  wholeText: 'Der ganze Text dieser Fassung',
  compareWithAnother: 'Mit einer anderen Fassung vergleichen',
  allChanges: 'Alle Änderungen',
  stepsOf: (on) => `Zwischenstände vom ${DATES.long(on)}`,
  stepsExplained:
    'Der Text wurde an diesem Tag mehrmals erfasst. Diese Seite zeigt, was der Tag insgesamt geändert hat. Vor dem letzten Text standen:',
  against: (label, how) =>
    `Verglichen mit ${dative(label)}${{ step: ', einem Zwischenstand desselben Tages', never: ', die nie in Kraft trat', other: '' }[how]}`,
  stoodForPartOf: (label, on) =>
    `${VERSIONS.subject(label)} galt für einen Teil des ${DATES.long(on)}. Dies unterscheidet sich davon.`,
  wasAnnounced: (label, on, never) =>
    `${VERSIONS.subject(label)} wurde am ${DATES.long(on)} angekündigt${never ? ' und trat nie in Kraft' : ''}. Dies unterscheidet sich davon.`,
  whatItWasToChange: (label) => `Was sich mit ${dative(label)} ändern sollte`,
  nothing: 'Nichts: Der Text ist derselbe.',
  showRedline: 'Textvergleich zeigen',
  moreQuiet: (count) =>
    count === 1
      ? 'Eine weitere Klausel hat nur eine andere Nummer oder Formatierung.'
      : `${count} weitere Klauseln haben nur eine andere Nummer oder Formatierung.`,
};
