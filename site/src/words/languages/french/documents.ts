import { joinWords } from '../../join-words.ts';
import type { DOCUMENTS as BRITISH } from '../british/documents.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const DOCUMENTS: typeof BRITISH = {
  title: 'Documents',
  lede: 'Chaque document, et lequel de ses textes est actuel. Sa page contient le texte, tous les précédents et ce qui fait partie du contrat.',
  inForce: 'Documents actuels',
  retired: 'Documents qui ont pris fin',
  removed: 'Fichiers supprimés',
  whyRemoved:
    'L’éditeur a supprimé les fichiers de ces documents sans indiquer quand ils prennent fin. Leur dernier texte est affiché ici.',
  removedOn: (on) => `fichier supprimé le ${DATES.long(on)}`,
  others: 'Autres documents',
  all: 'Tous les documents',
  document: 'Document',
  kind: 'Nature',
  today: 'Aujourd’hui',
  kinds: {
    agreement: ['Contrat', 'Contrats'],
    terms: ['Conditions', 'Conditions'],
    addendum: ['Avenant', 'Avenants'],
    policy: ['Politique', 'Politiques'],
    code: ['Code de conduite', 'Codes de conduite'],
    guidelines: ['Lignes directrices', 'Lignes directrices'],
    statement: ['Déclaration', 'Déclarations'],
  },

  description: (title, label) =>
    `Le texte de ${JOINS.quote(title)} dans son état actuel : ${VERSIONS.name(label)}, clause par clause, avec ses versions et tout ce qui fait partie du contrat.`,
  descriptionOfVersion: (title, label) => `Le texte de ${JOINS.quote(title)}, ${VERSIONS.name(label)}.`,
  published: (label, on, recorded) =>
    `${VERSIONS.title(label)}, ${recorded ? 'enregistrée' : 'publiée'} le ${DATES.long(on)}.`,
  aboutDocument: 'À propos de ce document',
  aboutVersion: 'À propos de cette version',
  more: 'En savoir plus',
  allVersions: 'Toutes les versions',
  versions: 'Versions',
  whatChanged: (label) => `Ce qui a changé avec ${VERSIONS.the(label)}`,
  whatThisChanged: 'Ce qui a changé avec cette version',
  permanentPage: (label) => `Page permanente de ${VERSIONS.the(label)}`,
  markdown: 'Texte en Markdown',
  appliesToMe: 'Quel texte s’applique à moi',
  compareAny: 'Comparer deux versions',
  contents: 'Sommaire',
  text: 'Texte',
  tooLarge:
    'Cette version est trop volumineuse pour être affichée ici. Son texte est le fichier Markdown indiqué dans les références.',
  definedTerms: 'Termes définis',
  partOfContract: 'Fait partie de ce contrat',
  contractsIncluding: 'Contrats qui l’incluent',
  notInForce: 'pas en vigueur',
  through: (what, way) => (way.length === 0 ? what : `${what}, par ${joinWords(way.map(JOINS.quote), JOINS.and)}`),

  history: 'Historique',
  historyOf: (clause) => ` de ${clause}`,
  addressOf: (clause) => `Adresse de ${clause}`,
  copied: 'Adresse copiée',
  onlyWhere: (condition) => `Seulement si ${condition}`,
  compareWithInForce: 'Comparer avec le texte en vigueur',
  seeChange: 'Voir la modification',
  changedOn: (on) => `Modifiée le ${DATES.long(on)}`,
  announced: (from, what) =>
    `À partir du ${from}, ${
      {
        'other words': 'cette clause est ainsi rédigée :',
        removed: 'cette clause est supprimée.',
        'new below': 'une nouvelle clause suit :',
        elsewhere: 'cette clause est à une autre place.',
        changes: 'cette clause change.',
      }[what]
    }`,
};
