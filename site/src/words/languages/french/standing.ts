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
            `${JOINS.quote(nameOf(document))} ${ahead ? 'le remplace' : 'l’a remplacé'} le ${DATES.long(since)}`,
        );
        return `Le document ${reason.ahead ? 'n’est alors plus' : 'n’est plus'} en vigueur : ${joinWords(by, JOINS.and)}.`;
      }
      case 'retired':
        return `Le document ${reason.ahead ? 'prend' : 'a pris'} fin le ${DATES.long(reason.on)}.`;
      case 'none-yet':
        if (reason.recorded) return 'Aucun texte n’est enregistré pour ce jour.';
        return reason.ahead
          ? 'Aucune version ne sera encore entrée en vigueur.'
          : 'Aucune version n’était encore entrée en vigueur.';
      case 'recorded':
        return `${VERSIONS.subject(reason.version)} a été enregistrée le ${DATES.long(reason.on)}${reason.binds ? ' ; l’éditeur n’indique aucune date' : ''}.`;
      case 'takes-effect': {
        const { version, on, ahead, cohort, moved } = reason;
        const before =
          moved &&
          `, ${moved.how === 'postponed' ? 'reportée' : 'avancée'} (date initiale : ${DATES.long(moved.from)})`;
        return `${VERSIONS.subject(version)} ${ahead ? 'entre' : 'est entrée'} en vigueur le ${DATES.long(on)}${CUSTOMERS.whom(cohort && CUSTOMERS.of(cohort))}${before ?? ''}.`;
      }
      case 'corrects':
        return `Elle corrige ${VERSIONS.the(reason.version)}.`;
      case 'withdrawn':
        return `${VERSIONS.subject(reason.version)} a été retirée le ${DATES.long(reason.on)}.`;
      case 'corrected':
        return `${VERSIONS.subject(reason.version)} a été corrigée par ${VERSIONS.the(reason.by)}.`;
      case 'overtaken':
        return `${VERSIONS.subject(reason.version)}, annoncée pour le ${DATES.long(reason.announced)}, n’entre pas en vigueur : ${VERSIONS.the(reason.by)} la remplace.`;
    }
  },

  notYet: (from, customers) =>
    `Pas encore en vigueur : cette version entre en vigueur le ${DATES.long(from)}${CUSTOMERS.whom(customers)}.`,
  inForceSince: (from, customers) =>
    `En vigueur${from === null ? '' : ` depuis le ${DATES.long(from)}`}${CUSTOMERS.whom(customers)}.`,
  inForceUntil: (from, until, customers) =>
    `En vigueur ${from === null ? 'jusqu’au' : `du ${DATES.long(from)} au`} ${DATES.long(until)}${CUSTOMERS.whom(customers)}.`,
  wasInForce: (from, until, customers) =>
    `Version antérieure : elle était en vigueur ${from === null ? 'jusqu’au' : `du ${DATES.long(from)} au`} ${DATES.long(until)}${CUSTOMERS.whom(customers)}.`,
  onRecordSince: (since) => `Enregistrée depuis le ${DATES.long(since)}.`,
  wasOnRecord: (from, until) =>
    `Version antérieure : elle était le texte enregistré du ${DATES.long(from)} au ${DATES.long(until)}.`,
  withdrawn: (on) => `Retirée le ${DATES.long(on)}. Elle n’entre pas en vigueur.`,
  never: (by) => `Jamais en vigueur : ${VERSIONS.the(by)} l’a remplacée avant.`,
  onNoDay: 'Cette version n’est en vigueur aucun jour.',
  correctedBy: 'Corrigée par',
  anotherApplies: (customers) => `Aujourd’hui, un autre texte s’applique${CUSTOMERS.whom(customers)} :`,
  noneApplies: (customers) => `Aujourd’hui, aucune version de ce document ne s’applique${CUSTOMERS.whom(customers)}.`,
  anotherDocument: (customers) => `Aujourd’hui, un autre document le remplace${CUSTOMERS.whom(customers)} :`,
  announced: (label, dates) => `${VERSIONS.subject(label)} est annoncée et entre en vigueur le ${dates}.`,
  seeWhatChanges: 'Voir ce qui change',

  retired: (on, heirs) =>
    `A pris fin le ${DATES.long(on)}${heirs.length > 0 ? `, remplacé par ${joinWords(heirs.map(JOINS.quote), JOINS.and)}` : ''}`,
  notYetInForce: 'pas encore en vigueur',
  isAnnounced: (label) => `${VERSIONS.name(label)} annoncée`,
  versionFor: (label, customers) => VERSIONS.name(label) + CUSTOMERS.whom(customers),
  since: (date) => `depuis le ${DATES.long(date)}`,
  willEnd: (on, heirs) =>
    `Prend fin le ${DATES.long(on)}${heirs.length > 0 ? `, remplacé par ${joinWords(heirs.map(JOINS.quote), JOINS.and)}` : ''}`,
  documentEnds: (on) => `Ce document prend fin le ${DATES.long(on)}.`,
  willBeReplaced: (on) => `Le ${DATES.long(on)}, un autre document le remplacera :`,
  ends: (on) => `prend fin le ${DATES.long(on)}`,
};
