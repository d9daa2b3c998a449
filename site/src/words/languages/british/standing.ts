import type { Reason } from '../../../edition.ts';
import { joinWords } from '../../join-words.ts';
import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

/** Which text applies when, to whom and why. */
export const STANDING = {
  /** @param nameOf the title of a document, by its id */
  reason(reason: Reason, nameOf: (id: string) => string): string {
    switch (reason.kind) {
      case 'replaced': {
        const by = reason.by.map(
          ({ document, since, ahead }) =>
            `${nameOf(document)} ${ahead ? 'takes' : 'took'} its place on ${DATES.long(since)}`,
        );
        return `The document is ${reason.ahead ? 'then no longer' : 'no longer'} in force: ${joinWords(by, JOINS.and)}.`;
      }
      case 'retired':
        return `The document ${reason.ahead ? 'ends' : 'ended'} on ${DATES.long(reason.on)}.`;
      case 'none-yet':
        if (reason.recorded) return 'No text is on record for that day.';
        return reason.ahead ? 'No version will have taken effect yet.' : 'No version had taken effect yet.';
      case 'recorded':
        return `${VERSIONS.subject(reason.version)} was recorded on ${DATES.long(reason.on)}${reason.binds ? '; the publisher states no date beside it' : ''}.`;
      case 'takes-effect': {
        const { version, on, ahead, cohort, moved } = reason;
        const before =
          moved && `, ${moved.how === 'postponed' ? 'postponed' : 'brought forward'} from ${DATES.long(moved.from)}`;
        return `${VERSIONS.subject(version)} ${ahead ? 'takes' : 'took'} effect on ${DATES.long(on)}${CUSTOMERS.whom(cohort && CUSTOMERS.of(cohort))}${before ?? ''}.`;
      }
      case 'corrects':
        return `It corrects ${VERSIONS.the(reason.version)}.`;
      case 'withdrawn':
        return `${VERSIONS.subject(reason.version)} was withdrawn on ${DATES.long(reason.on)}.`;
      case 'corrected':
        return `${VERSIONS.subject(reason.version)} was corrected by ${VERSIONS.the(reason.by)}.`;
      case 'overtaken':
        return `${VERSIONS.subject(reason.version)}, announced for ${DATES.long(reason.announced)}, does not take effect: ${VERSIONS.the(reason.by)} takes its place.`;
    }
  },

  // Beside a text.
  notYet: (from: string, customers: string | null): string =>
    `Not yet in effect: it takes effect on ${DATES.long(from)}${CUSTOMERS.whom(customers)}.`,
  inForceSince: (from: string | null, customers: string | null): string =>
    `In force${from === null ? '' : ` since ${DATES.long(from)}`}${CUSTOMERS.whom(customers)}.`,
  inForceUntil: (from: string | null, until: string, customers: string | null): string =>
    `In force${from === null ? '' : ` from ${DATES.long(from)}`} until ${DATES.long(until)}${CUSTOMERS.whom(customers)}.`,
  wasInForce: (from: string | null, until: string, customers: string | null): string =>
    `Past version: it was in force${from === null ? '' : ` from ${DATES.long(from)}`} until ${DATES.long(until)}${CUSTOMERS.whom(customers)}.`,
  onRecordSince: (since: string): string => `On record since ${DATES.long(since)}.`,
  wasOnRecord: (from: string, until: string): string =>
    `Past version: it was the text on record from ${DATES.long(from)} until ${DATES.long(until)}.`,
  withdrawn: (on: string): string => `Withdrawn on ${DATES.long(on)}. It does not take effect.`,
  never: (by: string): string => `Never in force: ${VERSIONS.the(by)} took its place first.`,
  onNoDay: 'This version is in force on no day.',
  correctedBy: 'Corrected by',
  anotherApplies: (customers: string | null): string => `Today another text applies${CUSTOMERS.whom(customers)}:`,
  noneApplies: (customers: string | null): string =>
    `Today no version of this document applies${CUSTOMERS.whom(customers)}.`,
  anotherDocument: (customers: string | null): string =>
    `Today another document stands in its place${CUSTOMERS.whom(customers)}:`,
  announced: (label: string, when: string): string =>
    `${VERSIONS.subject(label)} is announced and takes effect on ${when}.`,
  seeWhatChanges: 'See what changes',

  // A document in a line.
  retired: (on: string, heirs: readonly string[]): string =>
    `Retired on ${DATES.long(on)}${heirs.length > 0 ? `, replaced by ${joinWords(heirs, JOINS.and)}` : ''}`,
  notYetInForce: 'not yet in force',
  isAnnounced: (label: string): string => `${VERSIONS.name(label)} announced`,
  versionFor: (label: string, customers: string | null): string => VERSIONS.name(label) + CUSTOMERS.whom(customers),
  since: (date: string): string => `since ${DATES.long(date)}`,
  willEnd: (on: string, heirs: readonly string[]): string =>
    `Ends on ${DATES.long(on)}${heirs.length > 0 ? `, replaced by ${joinWords(heirs, JOINS.and)}` : ''}`,
  documentEnds: (on: string): string => `This document ends on ${DATES.long(on)}.`,
  willBeReplaced: (on: string): string => `On ${DATES.long(on)} another document takes its place:`,
  ends: (on: string): string => `ends on ${DATES.long(on)}`,
};
