import type { SEARCH as BRITISH } from '../british/search.ts';

export const SEARCH: typeof BRITISH = {
  title: 'Suche',
  lede: 'Durchsuchen Sie jede Änderung unserer Bedingungen und jede heute geltende Klausel.',
  words: 'Suchwörter',
  hint: 'Gesucht wird nach allen, in beliebiger Reihenfolge; nach Wörtern in "Anführungszeichen" genau so, wie sie dastehen.',
  where: 'Wo',
  everywhere: 'Überall',
  changes: 'Änderungen',
  textInForce: 'Geltender Text',
  since: 'In Kraft seit',
  anyYear: 'Jedes Jahr',
  needsScript: 'Die Suche braucht ein Skript. Ohne es lesen Sie die Änderungen oder die hier aufgeführten Dokumente:',
  listOfChanges: 'Liste der Änderungen',
  more: 'Mehr anzeigen',
  searching: 'Suche läuft …',
  nothing: 'Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.',
  found: (count) => `${count} gefunden.`,
  startAgain: 'Neu beginnen',
  notLoaded: 'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  inForce: (place) => `${place}. In Kraft`,
};
