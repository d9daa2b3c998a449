import { joinWords } from '../../join-words.ts';
import type { FATE as BRITISH } from '../british/fate.ts';
import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const FATE: typeof BRITISH = {
  firstPublished: 'Première version',
  withdrawnOn: (on) => `Retirée le ${DATES.long(on)}`,
  neverTakesEffect: 'N’entre jamais en vigueur',
  step: (on) => `Étape du ${DATES.long(on)}`,
  recordedOn: (on, customers) => `Enregistrée le ${DATES.long(on)}${CUSTOMERS.whom(customers)}`,
  takesEffectOn: (on, customers, ahead) =>
    `${ahead ? 'Entre' : 'Entrée'} en vigueur le ${DATES.long(on)}${CUSTOMERS.whom(customers)}`,

  recorded: 'Enregistrement',
  announced: 'Annonce',
  published: 'Publication',
  withdrawn: 'Retrait',
  publishedInEffect: (ahead) => (ahead ? 'Publication et entrée en vigueur' : 'Publiée et en vigueur depuis ce jour'),
  until: (date) => `Jusqu’au ${DATES.long(date)}`,
  takesItsPlace: (label) => `${VERSIONS.subject(label)} la remplace`,
  correctsIt: (label) => `${VERSIONS.subject(label)} la corrige`,
  applies: (label, ahead) => `${VERSIONS.subject(label)} ${ahead ? 's’applique' : 's’appliquait'}`,
  takesEffect: (label, customers, ahead) =>
    `${VERSIONS.subject(label)} ${ahead ? 'entre' : 'est entrée'} en vigueur${CUSTOMERS.whom(customers)}`,

  stepOfDay: (on, by) => `Une étape du ${DATES.long(on)} : ${VERSIONS.the(by)} l’a remplacée le même jour.`,
  neverBecause: (by) => `Elle n’entre jamais en vigueur, car ${VERSIONS.the(by)} l’a remplacée avant.`,
  neverCorrected: (by) => `Elle n’entre jamais en vigueur : ${VERSIONS.the(by)} l’a corrigée avant.`,
  withdrawnSoNever: (on) => `Elle a été retirée le ${DATES.long(on)} et n’entre pas en vigueur.`,
  firstOnRecord: 'La première version enregistrée ici.',
  firstHere: 'La première version publiée ici.',
  onRecordInPlaceOf: (on, previous) =>
    `Enregistrée depuis le ${DATES.long(on)}, à la place de ${VERSIONS.the(previous)}.`,
  replaces: (previous, ahead) => `Elle ${ahead ? 'remplace' : 'a remplacé'} ${VERSIONS.the(previous)}.`,
  replacedOn: (previous, on) => `Elle a remplacé ${VERSIONS.the(previous)} le ${DATES.long(on)}.`,
  replacesAfter: (previous, ahead, last) => {
    const until = last.map(({ date, customers }) => `jusqu’au ${DATES.long(date)}${CUSTOMERS.whom(customers)}`);
    return `Elle ${ahead ? 'remplace' : 'a remplacé'} ${VERSIONS.the(previous)}, qui ${ahead ? 'reste' : 'est restée'} en vigueur ${joinWords(until, JOINS.and)}.`;
  },
  takesPlaceOf: (titles) => `Ce document remplace ${joinWords(titles.map(JOINS.quote), JOINS.and)}.`,

  stepBefore: (label) => `Une étape de ce jour, avant ${VERSIONS.the(label)}`,
  neverInForce: 'Jamais en vigueur',
  days: (from, until, customers, recorded) =>
    `${recorded ? 'Enregistrée' : 'En vigueur'} ${until === null ? `à partir du ${DATES.long(from)}` : `du ${DATES.long(from)} au ${DATES.long(until)}`}${CUSTOMERS.whom(customers)}`,
  effectiveDates: (dates) =>
    dates.map(({ date, customers }) => DATES.long(date) + CUSTOMERS.whom(customers)).join(', '),
  replacedBefore: (by) => `Remplacée par ${VERSIONS.the(by)} avant son entrée en vigueur`,
  correctedBefore: (by) => `Corrigée par ${VERSIONS.the(by)} avant son entrée en vigueur`,
  withdrawnNever: 'Retirée, n’entre jamais en vigueur',
  postponedFrom: (from) => `Reportée, initialement prévue le ${DATES.long(from)}.`,

  announcedOn: (on) => `Annoncée le ${DATES.long(on)}.`,
  announcedInEffect: (on) => `Annoncée le ${DATES.long(on)}, avec effet à compter de ce jour.`,
  thenReplaced: 'Remplacée avant son entrée en vigueur.',
  thenCorrected: 'Corrigée avant son entrée en vigueur.',
  thenTakesEffect: (dates, ahead) => `${ahead ? 'Entre' : 'Est entrée'} en vigueur le ${FATE.effectiveDates(dates)}.`,
  nameAnnounced: (label, on) => `${VERSIONS.the(label)}, annoncée le ${DATES.long(on)}`,
  nameRecorded: (label, on) => `${VERSIONS.the(label)}, enregistrée le ${DATES.long(on)}`,
};
