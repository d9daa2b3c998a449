import { joinWords } from '../../join-words.ts';
import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

/** A last day, and for whom it is one; null for everyone. */
interface LastDay {
  readonly date: string;
  readonly customers: string | null;
}

/** What becomes of a version. Dates are ISO dates; `ahead` says that the day is still to come. */
export const FATE = {
  firstPublished: 'First version',
  withdrawnOn: (on: string): string => `Withdrawn on ${DATES.long(on)}`,
  neverTakesEffect: 'Never takes effect',
  step: (on: string): string => `A step of ${DATES.long(on)}`,
  recordedOn: (on: string, customers: string | null): string =>
    `Recorded on ${DATES.long(on)}${CUSTOMERS.whom(customers)}`,
  takesEffectOn: (on: string, customers: string | null, ahead: boolean): string =>
    `${ahead ? 'Takes' : 'Took'} effect on ${DATES.long(on)}${CUSTOMERS.whom(customers)}`,

  // The steps under a title, each with its day beside it.
  recorded: 'Recorded',
  announced: 'Announced',
  published: 'Published',
  withdrawn: 'Withdrawn',
  publishedInEffect: (ahead: boolean): string =>
    ahead ? 'Published and takes effect' : 'Published and in effect from this day',
  until: (date: string): string => `Until ${DATES.long(date)}`,
  takesItsPlace: (label: string): string => `${VERSIONS.subject(label)} takes its place`,
  correctsIt: (label: string): string => `${VERSIONS.subject(label)} corrects it`,
  applies: (label: string, ahead: boolean): string => `${VERSIONS.subject(label)} ${ahead ? 'applies' : 'applied'}`,
  takesEffect: (label: string, customers: string | null, ahead: boolean): string =>
    `${VERSIONS.subject(label)} ${ahead ? 'takes' : 'took'} effect${CUSTOMERS.whom(customers)}`,

  // Sentences under a headline.
  stepOfDay: (on: string, by: string): string =>
    `A step of ${DATES.long(on)}: ${VERSIONS.the(by)} took its place on the same day.`,
  neverBecause: (by: string): string => `It never takes effect, because ${VERSIONS.the(by)} took its place first.`,
  neverCorrected: (by: string): string => `It never takes effect: ${VERSIONS.the(by)} corrected it before its day.`,
  withdrawnSoNever: (on: string): string => `It was withdrawn on ${DATES.long(on)} and does not take effect.`,
  firstOnRecord: 'The first version on record here.',
  firstHere: 'The first version published here.',
  onRecordInPlaceOf: (on: string, previous: string): string =>
    `On record since ${DATES.long(on)}, in place of ${VERSIONS.the(previous)}.`,
  replaces: (previous: string, ahead: boolean): string =>
    `It ${ahead ? 'replaces' : 'replaced'} ${VERSIONS.the(previous)}.`,
  replacedOn: (previous: string, on: string): string => `It replaced ${VERSIONS.the(previous)} on ${DATES.long(on)}.`,
  replacesAfter: (previous: string, ahead: boolean, last: readonly LastDay[]): string => {
    const until = last.map(({ date, customers }) => `until ${DATES.long(date)}${CUSTOMERS.whom(customers)}`);
    return `It ${ahead ? 'replaces' : 'replaced'} ${VERSIONS.the(previous)}, which ${ahead ? 'stays' : 'stayed'} in force ${joinWords(until, JOINS.and)}.`;
  },
  takesPlaceOf: (titles: readonly string[]): string =>
    `This document takes the place of ${joinWords(titles, JOINS.and)}.`,

  // In lists of versions and of changes.
  stepBefore: (label: string): string => `A step of that day, before ${VERSIONS.the(label)}`,
  neverInForce: 'Never in force',
  days: (from: string, until: string | null, customers: string | null, recorded: boolean): string =>
    `${recorded ? 'On record' : 'In force'} from ${DATES.long(from)}${until === null ? '' : ` to ${DATES.long(until)}`}${CUSTOMERS.whom(customers)}`,
  effectiveDates: (dates: readonly LastDay[]): string =>
    dates.map(({ date, customers }) => DATES.long(date) + CUSTOMERS.whom(customers)).join(', '),
  replacedBefore: (by: string): string => `Replaced by ${VERSIONS.the(by)} before it took effect`,
  correctedBefore: (by: string): string => `Corrected by ${VERSIONS.the(by)} before it took effect`,
  withdrawnNever: 'Withdrawn, never takes effect',
  postponedFrom: (from: string): string => `Postponed from ${DATES.long(from)}.`,

  // When a change was announced, and what came of it.
  announcedOn: (on: string): string => `Announced on ${DATES.long(on)}.`,
  announcedInEffect: (on: string): string => `Announced on ${DATES.long(on)}, with effect from that day.`,
  thenReplaced: 'Replaced before it took effect.',
  thenCorrected: 'Corrected before it took effect.',
  thenTakesEffect: (dates: readonly LastDay[], ahead: boolean): string =>
    `${ahead ? 'Takes' : 'Took'} effect on ${FATE.effectiveDates(dates)}.`,
  nameAnnounced: (label: string, on: string): string => `${VERSIONS.the(label)}, announced on ${DATES.long(on)}`,
  nameRecorded: (label: string, on: string): string => `${VERSIONS.the(label)}, recorded on ${DATES.long(on)}`,
};
