import type { COMPARE as BRITISH } from '../british/compare.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const COMPARE: typeof BRITISH = {
  title: 'Zwei Fassungen vergleichen',
  short: 'Vergleichen',
  lede: 'Wählen Sie zwei beliebige Fassungen eines Dokuments, oder ein Dokument und eines, das es ersetzt hat, und sehen Sie jedes Wort, das sich unterscheidet.',
  document: 'Dokument',
  older: 'Älterer Text',
  newer: 'Neuerer Text',
  compare: 'Vergleichen',
  needsScript:
    'Zwei beliebige Fassungen zu wählen braucht ein Skript. Ohne es ist unten jede Fassung mit der vorigen verglichen.',
  neighbours: 'Jede Fassung und die vorige',
  noPairs: 'Noch hat kein Dokument zwei Fassungen.',
  withdrawn: 'zurückgezogen',
  replacedGroup: (title) => `${title}, dadurch ersetzt`,

  loadingList: 'Die Liste der Fassungen wird geladen …',
  listNotLoaded:
    'Die Liste der Fassungen konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  noDocument: (id) => `Ein Dokument ${JOINS.quote(id)} gibt es hier nicht.`,
  noVersion: (title, names) =>
    `Zu ${JOINS.quote(title)} gibt es keine Fassung ${names.map(JOINS.quote).join(JOINS.or)} zum Vergleichen.`,
  choose: 'Wählen Sie aus den Listen oben.',
  pageTitle: (newer, older, publisher) => `${newer}, neben ${older} – ${publisher}`,
  fetching: 'Beide Texte werden geladen …',
  comparing: 'Die Texte werden verglichen …',
  reading: 'Die Bedeutung der Änderungen wird gelesen …',
  found: (title, count, before, after) =>
    `${title}: ${count === 0 ? 'Kein Wortlaut ändert' : count === 1 ? 'Eine Klausel ändert' : `${count} Klauseln ändern`} sich ${VERSIONS.fromTo(before, after)}.`,
  tooLarge: (text) => `${text} ist zu groß für einen Vergleich.`,
  notFetched: (text) =>
    `Dieser Text konnte nicht geladen werden: ${text}. Prüfen Sie die Verbindung und versuchen Sie es erneut.`,
  notHere: (text, status) => `Dieser Text ist nicht hier: ${text} (der Server meldet ${status}).`,
  failed: 'Der Vergleich ist fehlgeschlagen. Laden Sie die Seite neu oder wählen Sie andere Fassungen.',
  meaningNotLoaded: 'Die Bedeutung der Änderungen konnte nicht geladen werden.',
  meaningNotRead: 'Die Bedeutung der Änderungen konnte nicht gelesen werden.',
};
