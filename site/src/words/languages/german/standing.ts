import { joinWords } from '../../join-words.ts';
import type { STANDING as BRITISH } from '../british/standing.ts';
import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const STANDING: typeof BRITISH = {
  reason(reason, nameOf) {
    switch (reason.kind) {
      case 'replaced': {
        const by = reason.by.map(
          ({ document, since, ahead }) =>
            `${JOINS.quote(nameOf(document))} ${ahead ? 'tritt' : 'trat'} am ${DATES.long(since)} an seine Stelle`,
        );
        return `Das Dokument ist ${reason.ahead ? 'dann nicht mehr' : 'nicht mehr'} in Kraft: ${joinWords(by, JOINS.and)}.`;
      }
      case 'retired':
        return `Das Dokument ${reason.ahead ? 'endet' : 'endete'} am ${DATES.long(reason.on)}.`;
      case 'none-yet':
        if (reason.recorded) return 'Für diesen Tag ist kein Text erfasst.';
        return reason.ahead ? 'Dann ist noch keine Fassung in Kraft.' : 'Es war noch keine Fassung in Kraft.';
      case 'recorded':
        return `${VERSIONS.subject(reason.version)} wurde am ${DATES.long(reason.on)} erfasst${reason.binds ? '; der Herausgeber gibt dazu kein Datum an' : ''}.`;
      case 'takes-effect': {
        const { version, on, ahead, cohort, moved } = reason;
        const before =
          moved && `, ${moved.how === 'postponed' ? 'verschoben' : 'vorgezogen'} vom ${DATES.long(moved.from)}`;
        return `${VERSIONS.subject(version)} ${ahead ? 'tritt' : 'trat'} am ${DATES.long(on)}${CUSTOMERS.whom(cohort && CUSTOMERS.of(cohort))} in Kraft${before ?? ''}.`;
      }
      case 'corrects':
        return `Sie berichtigt ${VERSIONS.the(reason.version)}.`;
      case 'withdrawn':
        return `${VERSIONS.subject(reason.version)} wurde am ${DATES.long(reason.on)} zurückgezogen.`;
      case 'corrected':
        return `${VERSIONS.subject(reason.version)} wurde durch ${VERSIONS.the(reason.by)} berichtigt.`;
      case 'overtaken':
        return `${VERSIONS.subject(reason.version)}, angekündigt für den ${DATES.long(reason.announced)}, tritt nicht in Kraft: ${VERSIONS.subject(reason.by)} tritt an ihre Stelle.`;
    }
  },

  notYet: (from, customers) =>
    `Noch nicht in Kraft: Diese Fassung tritt am ${DATES.long(from)}${CUSTOMERS.whom(customers)} in Kraft.`,
  inForceSince: (from, customers) =>
    `In Kraft${from === null ? '' : ` seit ${DATES.long(from)}`}${CUSTOMERS.whom(customers)}.`,
  inForceUntil: (from, until, customers) =>
    `In Kraft${from === null ? '' : ` vom ${DATES.long(from)}`} bis ${DATES.long(until)}${CUSTOMERS.whom(customers)}.`,
  wasInForce: (from, until, customers) =>
    `Frühere Fassung: Sie war${from === null ? '' : ` vom ${DATES.long(from)}`} bis ${DATES.long(until)}${CUSTOMERS.whom(customers)} in Kraft.`,
  onRecordSince: (since) => `Erfasst seit ${DATES.long(since)}.`,
  wasOnRecord: (from, until) =>
    `Frühere Fassung: Sie war vom ${DATES.long(from)} bis ${DATES.long(until)} als Text erfasst.`,
  withdrawn: (on) => `Zurückgezogen am ${DATES.long(on)}. Sie tritt nicht in Kraft.`,
  never: (by) => `Nie in Kraft: ${VERSIONS.subject(by)} trat vorher an ihre Stelle.`,
  onNoDay: 'Diese Fassung ist an keinem Tag in Kraft.',
  correctedBy: 'Berichtigt durch',
  anotherApplies: (customers) => `Heute gilt${CUSTOMERS.whom(customers)} ein anderer Text:`,
  noneApplies: (customers) => `Heute gilt${CUSTOMERS.whom(customers)} keine Fassung dieses Dokuments.`,
  anotherDocument: (customers) => `Heute gilt${CUSTOMERS.whom(customers)} an seiner Stelle ein anderes Dokument:`,
  announced: (label, dates) => `${VERSIONS.subject(label)} ist angekündigt und tritt in Kraft am ${dates}.`,
  seeWhatChanges: 'Änderungen ansehen',

  retired: (on, heirs) =>
    `Außer Kraft seit ${DATES.long(on)}${heirs.length > 0 ? `, ersetzt durch ${joinWords(heirs.map(JOINS.quote), JOINS.and)}` : ''}`,
  notYetInForce: 'noch nicht in Kraft',
  isAnnounced: (label) => `${VERSIONS.name(label)} angekündigt`,
  versionFor: (label, customers) => VERSIONS.name(label) + CUSTOMERS.whom(customers),
  since: (date) => `seit ${DATES.long(date)}`,
  willEnd: (on, heirs) =>
    `Endet am ${DATES.long(on)}${heirs.length > 0 ? `, ersetzt durch ${joinWords(heirs.map(JOINS.quote), JOINS.and)}` : ''}`,
  documentEnds: (on) => `Dieses Dokument endet am ${DATES.long(on)}.`,
  willBeReplaced: (on) => `Am ${DATES.long(on)} tritt ein anderes Dokument an seine Stelle:`,
  ends: (on) => `endet am ${DATES.long(on)}`,
};
