import type { APPLIES as BRITISH } from '../british/applies.ts';
import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { dative, VERSIONS } from './versions.ts';

export const APPLIES: typeof BRITISH = {
  title: 'Welcher Text für mich gilt',
  lede: 'Welche Fassung eines Dokuments an einem beliebigen Tag galt oder gilt, für wen und warum.',
  question: 'Frage',
  answer: 'Antwort',
  document: 'Dokument',
  day: 'Tag',
  customers: 'Kunden',
  show: 'Anzeigen',
  contract: 'Das Dokument und die an diesem Tag einbezogenen',
  itself: 'der oben genannte Text',
  notLoaded: 'Die Daten dieses Dokuments konnten nicht geladen werden. Sie stehen unten in der Tabelle.',
  chooseDay: 'Wählen Sie einen Tag.',
  newAndExisting:
    'Neue Kunden sind alle, die an dem Tag, an dem eine Fassung für neue Kunden in Kraft tritt, oder später Kunde werden. Bestehende Kunden waren schon vorher Kunde.',
  newSince: (label, since, later) =>
    `Hinsichtlich ${ofVersion(label)} ist neuer Kunde, wer am ${DATES.long(since)} oder später Kunde wird; wer es vorher schon war, ist bestehender Kunde, und für ihn tritt sie am ${DATES.long(later)} in Kraft.`,
  none: (title) => `Kein Text: ${title}`,
  read: 'Diesen Text lesen',
  whatItChanged: 'Was sich damit geändert hat',
  inItsPlace: (title) => `An seiner Stelle: ${title}`,

  periods: 'Alle Zeiträume',
  caption: (title) => `Welcher Text wann gilt: ${title}`,
  from: 'Ab',
  until: 'Bis',
  text: 'Text',
  noEnd: 'kein Ende bekannt',
  noText: 'Keiner',

  dayTitle: (title, date) => `${title} am ${DATES.long(date)}`,
  dayLede: (title, date, ahead) =>
    `Welcher Text von ${JOINS.quote(title)} am ${DATES.long(date)} ${ahead ? 'gilt' : 'galt'}, für wen und warum.`,
  versionFor: (label, customers) => VERSIONS.title(label) + CUSTOMERS.whom(customers),
  noneFor: (customers) => `Kein Text dieses Dokuments${CUSTOMERS.whom(customers)}`,
  otherDays: 'Andere Tage',
  nextChange: (date) => `Nächste Änderung: ${DATES.long(date)}`,
  changeBefore: (date) => `Änderung davor: ${DATES.long(date)}`,
  todaysText: 'Der heutige Text',
};

/** „von Fassung 7“, „der Fassung vom …“ */
function ofVersion(label: string): string {
  return dative(label) === VERSIONS.name(label) ? `von ${dative(label)}` : dative(label);
}
