import { joinWords } from '../../join-words.ts';
import type { FATE as BRITISH } from '../british/fate.ts';
import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { dative, VERSIONS } from './versions.ts';

export const FATE: typeof BRITISH = {
  firstPublished: 'Erste Fassung',
  withdrawnOn: (on) => `Zurückgezogen am ${DATES.long(on)}`,
  neverTakesEffect: 'Tritt nie in Kraft',
  step: (on) => `Zwischenstand vom ${DATES.long(on)}`,
  recordedOn: (on, customers) => `Erfasst am ${DATES.long(on)}${CUSTOMERS.whom(customers)}`,
  takesEffectOn: (on, customers, ahead) =>
    `${ahead ? 'Tritt' : 'Trat'} am ${DATES.long(on)}${CUSTOMERS.whom(customers)} in Kraft`,

  recorded: 'Erfasst',
  announced: 'Angekündigt',
  published: 'Veröffentlicht',
  withdrawn: 'Zurückgezogen',
  publishedInEffect: (ahead) => (ahead ? 'Veröffentlichung und Inkrafttreten' : 'Veröffentlicht und seitdem in Kraft'),
  until: (date) => `Bis ${DATES.long(date)}`,
  takesItsPlace: (label) => `${VERSIONS.subject(label)} tritt an ihre Stelle`,
  correctsIt: (label) => `${VERSIONS.subject(label)} berichtigt sie`,
  applies: (label, ahead) => `${VERSIONS.subject(label)} ${ahead ? 'gilt' : 'galt'}`,
  takesEffect: (label, customers, ahead) =>
    `${VERSIONS.subject(label)} ${ahead ? 'tritt' : 'trat'}${CUSTOMERS.whom(customers)} in Kraft`,

  stepOfDay: (on, by) =>
    `Ein Zwischenstand vom ${DATES.long(on)}: ${VERSIONS.subject(by)} trat noch am selben Tag an ihre Stelle.`,
  neverBecause: (by) => `Sie tritt nie in Kraft, weil ${VERSIONS.the(by)} vorher an ihre Stelle trat.`,
  neverCorrected: (by) => `Sie tritt nie in Kraft: ${VERSIONS.the(by)} hat sie vorher berichtigt.`,
  withdrawnSoNever: (on) => `Sie wurde am ${DATES.long(on)} zurückgezogen und tritt nicht in Kraft.`,
  firstOnRecord: 'Die erste hier erfasste Fassung.',
  firstHere: 'Die erste hier veröffentlichte Fassung.',
  onRecordInPlaceOf: (on, previous) => `Erfasst seit ${DATES.long(on)}, an Stelle ${insteadOf(previous)}.`,
  replaces: (previous, ahead) => `Sie ${ahead ? 'ersetzt' : 'ersetzte'} ${VERSIONS.the(previous)}.`,
  replacedOn: (previous, on) => `Sie ersetzte ${VERSIONS.the(previous)} am ${DATES.long(on)}.`,
  replacesAfter: (previous, ahead, last) => {
    const until = last.map(({ date, customers }) => `bis ${DATES.long(date)}${CUSTOMERS.whom(customers)}`);
    return `Sie ${ahead ? 'ersetzt' : 'ersetzte'} ${VERSIONS.the(previous)}, die ${joinWords(until, JOINS.and)} in Kraft ${ahead ? 'bleibt' : 'blieb'}.`;
  },
  takesPlaceOf: (titles) => `Dieses Dokument tritt an die Stelle von ${joinWords(titles.map(JOINS.quote), JOINS.and)}.`,

  stepBefore: (label) => `Ein Zwischenstand dieses Tages, vor ${dative(label)}`,
  neverInForce: 'Nie in Kraft',
  days: (from, until, customers, recorded) =>
    `${recorded ? 'Erfasst' : 'In Kraft'} ${until === null ? 'ab' : 'vom'} ${DATES.long(from)}${until === null ? '' : ` bis ${DATES.long(until)}`}${CUSTOMERS.whom(customers)}`,
  effectiveDates: (dates) =>
    dates.map(({ date, customers }) => DATES.long(date) + CUSTOMERS.whom(customers)).join(', '),
  replacedBefore: (by) => `Vor dem Inkrafttreten durch ${VERSIONS.the(by)} ersetzt`,
  correctedBefore: (by) => `Vor dem Inkrafttreten durch ${VERSIONS.the(by)} berichtigt`,
  withdrawnNever: 'Zurückgezogen, tritt nie in Kraft',
  postponedFrom: (from) => `Verschoben vom ${DATES.long(from)}.`,

  announcedOn: (on) => `Angekündigt am ${DATES.long(on)}.`,
  announcedInEffect: (on) => `Angekündigt am ${DATES.long(on)}, mit Wirkung von diesem Tag an.`,
  thenReplaced: 'Vor dem Inkrafttreten ersetzt.',
  thenCorrected: 'Vor dem Inkrafttreten berichtigt.',
  thenTakesEffect: (dates, ahead) => `${ahead ? 'Tritt' : 'Trat'} in Kraft am ${FATE.effectiveDates(dates)}.`,
  nameAnnounced: (label, on) => `${VERSIONS.name(label)}, angekündigt am ${DATES.long(on)}`,
  nameRecorded: (label, on) => `${VERSIONS.name(label)}, erfasst am ${DATES.long(on)}`,
};

/** After „an Stelle“: „der Fassung vom …“, „von Fassung 7“ */
function insteadOf(label: string): string {
  return dative(label) === VERSIONS.name(label) ? `von ${dative(label)}` : dative(label);
}
