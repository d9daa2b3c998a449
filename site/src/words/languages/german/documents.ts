import { joinWords } from '../../join-words.ts';
import type { DOCUMENTS as BRITISH } from '../british/documents.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { dative, VERSIONS } from './versions.ts';

export const DOCUMENTS: typeof BRITISH = {
  title: 'Dokumente',
  lede: 'Jedes Dokument und welcher seiner Texte aktuell ist. Auf seiner Seite stehen der Text, alle früheren Fassungen und was zum Vertrag gehört.',
  inForce: 'Aktuelle Dokumente',
  retired: 'Außer Kraft getretene Dokumente',
  removed: 'Entfernte Dateien',
  whyRemoved:
    'Der Herausgeber hat die Dateien dieser Dokumente entfernt, ohne anzugeben, wann sie enden. Hier steht ihr letzter Text.',
  removedOn: (on) => `Datei am ${DATES.long(on)} entfernt`,
  others: 'Weitere Dokumente',
  all: 'Alle Dokumente',
  document: 'Dokument',
  kind: 'Art',
  today: 'Heute',
  kinds: {
    agreement: ['Vertrag', 'Verträge'],
    terms: ['Bedingungen', 'Bedingungen'],
    addendum: ['Zusatzvereinbarung', 'Zusatzvereinbarungen'],
    policy: ['Richtlinie', 'Richtlinien'],
    code: ['Verhaltenskodex', 'Verhaltenskodizes'],
    guidelines: ['Leitlinien', 'Leitlinien'],
    statement: ['Erklärung', 'Erklärungen'],
  },

  description: (title, label) =>
    `Der Text ${JOINS.quote(title)} im aktuellen Stand: ${VERSIONS.name(label)}, Klausel für Klausel, mit allen Fassungen und allem, was zum Vertrag gehört.`,
  descriptionOfVersion: (title, label) => `Der Text ${JOINS.quote(title)}, ${VERSIONS.name(label)}.`,
  published: (label, on, recorded) =>
    `${VERSIONS.title(label)}, ${recorded ? 'erfasst' : 'veröffentlicht'} am ${DATES.long(on)}.`,
  aboutDocument: 'Zu diesem Dokument',
  aboutVersion: 'Zu dieser Fassung',
  more: 'Mehr',
  allVersions: 'Alle Fassungen',
  versions: 'Fassungen',
  whatChanged: (label) => `Was sich mit ${dative(label)} geändert hat`,
  whatThisChanged: 'Was sich mit dieser Fassung geändert hat',
  permanentPage: (label) => `Dauerhafte Seite: ${VERSIONS.name(label)}`,
  markdown: 'Text als Markdown',
  appliesToMe: 'Welcher Text für mich gilt',
  compareAny: 'Zwei Fassungen vergleichen',
  contents: 'Inhalt',
  text: 'Text',
  tooLarge:
    'Diese Fassung ist zu groß, um hier gezeigt zu werden. Ihr Text ist die im Nachweis genannte Markdown-Datei.',
  definedTerms: 'Definierte Begriffe',
  partOfContract: 'Bestandteil dieses Vertrags',
  contractsIncluding: 'Verträge, die es einbeziehen',
  notInForce: 'nicht in Kraft',
  through: (what, way) => (way.length === 0 ? what : `${what}, über ${joinWords(way.map(JOINS.quote), JOINS.and)}`),

  history: 'Verlauf',
  historyOf: (clause) => ` von ${clause}`,
  addressOf: (clause) => `Adresse von ${clause}`,
  copied: 'Adresse kopiert',
  onlyWhere: (condition) => `Nur wenn ${condition}`,
  compareWithInForce: 'Mit dem geltenden Text vergleichen',
  seeChange: 'Änderung ansehen',
  changedOn: (on) => `Geändert am ${DATES.long(on)}`,
  announced: (from, what) =>
    `Ab ${from} ${
      {
        'other words': 'lautet diese Klausel:',
        removed: 'entfällt diese Klausel.',
        'new below': 'folgt eine neue Klausel:',
        elsewhere: 'steht diese Klausel an anderer Stelle.',
        changes: 'ändert sich diese Klausel.',
      }[what]
    }`,
};
