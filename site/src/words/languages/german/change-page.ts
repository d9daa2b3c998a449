import { joinWords } from '../../join-words.ts';
import type { CHANGE_PAGE as BRITISH } from '../british/change-page.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { dative, VERSIONS } from './versions.ts';

export const CHANGE_PAGE: typeof BRITISH = {
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
