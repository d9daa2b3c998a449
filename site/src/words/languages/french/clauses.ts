import { joinWords } from '../../join-words.ts';
import type { CLAUSES as BRITISH } from '../british/clauses.ts';
import { COUNTS } from './counts.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const CLAUSES: typeof BRITISH = {
  documentEnded: (on) => `Le document a pris fin le ${DATES.long(on)}`,
  removedOn: (on) => `Supprimée le ${DATES.long(on)}`,
  announcedFrom: (from) => `Annoncée, à partir du ${DATES.long(from)}`,
  notInForce: 'Pas en vigueur',
  onRecord: 'Enregistrée',
  inForce: 'En vigueur',
  unchangedSince: (since) => `Inchangée depuis le ${DATES.long(since)}`,
  until: (last) => `Jusqu’au ${DATES.long(last)}`,
  otherWordsFrom: (from) => `Autres termes à partir du ${DATES.long(from)}`,

  pageTitle: (clause, document) => `${clause} – historique, ${document}`,
  lede: (document, first, older) =>
    `L’historique d’une clause de ${JOINS.quote(document)}. Elle apparaît d’abord dans ${first}${older.length > 0 ? ` ; auparavant, elle figurait dans ${joinWords(older.map(JOINS.quote), JOINS.and)}` : ''}.`,
  textInForce: 'Le texte en vigueur',
  text: 'Le texte',
  textToCome: 'Le texte à venir',
  textAsItLastStood: 'Le texte dans son dernier état',
  readInPlace: 'La lire à sa place',
  continuesIn: 'Suite dans un autre document',
  changes: (count, document) =>
    `${COUNTS.inWords(count)} ${count < 2 ? 'modification' : 'modifications'}${document === null ? '' : ` dans ${JOINS.quote(document)}`}`,
  beforeThat: (document) => `Auparavant, dans ${JOINS.quote(document)}`,
  inDocument: (clause, document) => `${clause} dans ${JOINS.quote(document)}`,
  ofDocument: (version, document) => `${version} de ${JOINS.quote(document)}`,
  onThisPage: 'Sur cette page',
  textShort: 'Texte',
  wholeText: 'Le texte entier',
  whatChanged: (label) => `Ce qui a changé avec ${VERSIONS.the(label)}`,

  tookItsPlace: 'Elle se trouve là où se trouvait une autre clause.',
  gaveItsPlace: 'Une autre clause se trouve à sa place.',
  withSection: { added: 'Ajoutée avec', removed: 'Supprimée avec', other: 'Déplacée avec' },
  itsSection: 'la section dans laquelle elle se trouve.',
  wordsElsewhere: 'Cette modification est si longue que ses termes ne figurent que sur sa propre page.',
  firstSeenIn: (version, isFirst) =>
    `Première apparition dans ${version}${isFirst ? ', la première publiée ici' : ''}.`,
  history: (clause, document) => `Historique de ${clause}${document === null ? '' : ` dans ${JOINS.quote(document)}`}`,
  quietSteps: (count) =>
    `${count === 1 ? 'Une version' : `${count} versions`} où les termes sont restés et où seuls le numéro, la place ou la mise en forme ont changé`,
  quietCaption: 'Modifications qui ne touchent aucun mot de la clause',
  version: 'Version',
  before: 'Avant',
  after: 'Après',
  change: 'Modification',

  sinceCaption: 'Quelle version a apporté quels termes',
  broughtBy: 'Apportés par',
  announced: 'Annoncée',
  words: 'Termes',
  cameFrom: (document) => `Repris de ${JOINS.quote(document)}`,
};
