import type { FRAME as BRITISH } from '../british/frame.ts';

export const FRAME: typeof BRITISH = {
  skip: 'Zum Inhalt springen',
  main: 'Hauptnavigation',
  breadcrumb: 'Pfad',
  changes: 'Änderungen',
  documents: 'Dokumente',
  compare: 'Vergleich',
  applies: 'Was wann gilt',
  search: 'Suchen',
  searchFor: 'Änderungen und Texte durchsuchen',
  searchShort: 'Texte durchsuchen',
  terms: 'Bedingungen',
  onThisPage: 'Auf dieser Seite',

  binding:
    'Die Zusammenfassungen erläutern die Änderungen in einfachen Worten. Verbindlich ist allein der Text des Dokuments.',
  about: 'Über diese Seiten: wie Änderungen gelesen werden, Zitieren, Barrierefreiheit',
  follow: (name) => `Feeds für ${name}:`,
  formatOf: (format, name) => `${format}: ${name}`,
  allChanges: 'alle Änderungen',
  publisherLinks: 'Herausgeber',
  aboutPublisher: (name) => `Über ${name}`,
  contact: 'Kontakt',
  subscribe: 'Über Änderungen benachrichtigen lassen',
  legalNotice: 'Impressum',
  privacy: 'Datenschutz',

  notFound: 'Nicht gefunden',
  noPage: 'Unter dieser Adresse gibt es keine Seite.',
  addressesStay:
    'Unter dieser Adresse gibt es keine Seite. Adressen von Fassungen und Klauseln ändern sich nicht; vielleicht ist sie unvollständig oder enthält einen Tippfehler.',
  whereToLook: 'Wo Sie suchen können',
  ways: {
    changes: ['Alle Änderungen', 'was demnächst in Kraft tritt, dann nach Monaten'],
    documents: ['Alle Dokumente', 'jedes mit dem geltenden Text und allen früheren'],
    search: ['Suche', 'Änderungen und Klauseln nach ihrem Wortlaut'],
    applies: ['Welcher Text gilt', 'an jedem Tag, und für wen'],
    about: ['Über diese Seiten', 'wie Adressen gebildet werden'],
  },
};
