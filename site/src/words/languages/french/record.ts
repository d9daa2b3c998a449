import { joinWords } from '../../join-words.ts';
import type { RECORD as BRITISH } from '../british/record.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const RECORD: typeof BRITISH = {
  title: 'Références',
  link: 'Adresse permanente',
  text: 'Texte',
  markdown: 'Le même en Markdown',
  hash: 'Texte, SHA-256',
  recorded: 'Enregistrée',
  published: 'Publiée',
  dates: 'Dates',
  commit: 'Commit',
  includes: 'Comprend',
  hashOf: 'L’empreinte est celle du Markdown : le fichier de l’éditeur sans son en-tête.',

  textDates: (quoted) => `Le texte indique lui-même : ${joinWords(quoted.map(JOINS.quote), JOINS.and)}.`,
  sources: {
    both: 'L’éditeur indique sa date de publication et celle de son entrée en vigueur.',
    published: 'L’éditeur indique la date de publication ; la version entre en vigueur ce jour-là.',
    effective:
      'L’éditeur indique la date d’entrée en vigueur ; la date de publication est le jour où le texte a été enregistré.',
    none: 'La date est le jour où le texte a été enregistré ici. L’éditeur n’en indique aucune à côté du texte.',
  },

  cases: {
    withdrawn: 'Retrait',
    postponed: 'Report',
    advanced: 'Avancement',
    returns: 'Texte antérieur',
    corrects: 'Correction',
    corrected: 'Corrigée',
    exception: 'Préavis réduit',
  },
  withdrawn: 'Cette version n’entrera pas en vigueur.',
  wasToTakeEffect: (on) => `Cette version devait entrer en vigueur le ${DATES.long(on)}.`,
  returnsTo: (label) => `Le texte est de nouveau, à la lettre, celui de ${VERSIONS.the(label)}.`,
  corrects: (label) => `Cette version corrige ${VERSIONS.the(label)}.`,
  correctedBy: (label) => `${VERSIONS.subject(label)} corrige cette version.`,
  wasToCorrect: (label, on) =>
    `${VERSIONS.subject(label)}, qui corrigeait cette version, a été retirée le ${DATES.long(on)}.`,
  exception: 'Pourquoi le préavis est plus court que promis :',

  firstSeen: 'Première apparition',
  wordsSince: 'Termes inchangés depuis',
  clauseStays: 'La clause garde cette adresse lorsqu’elle est déplacée, renumérotée, renommée ou reformulée.',
};
