import type { FRAME as BRITISH } from '../british/frame.ts';

export const FRAME: typeof BRITISH = {
  skip: 'Aller au contenu',
  main: 'Navigation principale',
  breadcrumb: 'Fil d’Ariane',
  changes: 'Modifications',
  documents: 'Documents',
  compare: 'Comparer',
  applies: 'Texte applicable',
  search: 'Chercher',
  searchFor: 'Rechercher dans les modifications et les textes',
  searchShort: 'Dans les textes',
  terms: 'Conditions',
  onThisPage: 'Sur cette page',

  binding: 'Les résumés expliquent les modifications en termes simples. Seul le texte du document fait foi.',
  about: 'À propos de ces pages : lecture des modifications, citation, accessibilité',
  follow: (name) => `Suivre ${name} :`,
  formatOf: (format, name) => `${format} : ${name}`,
  allChanges: 'toutes les modifications',
  publisherLinks: 'Éditeur',
  aboutPublisher: (name) => `À propos de ${name}`,
  contact: 'Contact',
  subscribe: 'Être informé des modifications',
  legalNotice: 'Mentions légales',
  privacy: 'Confidentialité',

  notFound: 'Page introuvable',
  noPage: 'Il n’y a pas de page à cette adresse.',
  addressesStay:
    'Il n’y a pas de page à cette adresse. Les adresses des versions et des clauses ne changent pas ; celle-ci est peut-être tronquée ou mal saisie.',
  whereToLook: 'Où chercher',
  ways: {
    changes: ['Toutes les modifications', 'celles qui entrent bientôt en vigueur, puis par mois'],
    documents: ['Tous les documents', 'chacun avec le texte en vigueur et tous les précédents'],
    search: ['Recherche', 'modifications et clauses, par leurs mots'],
    applies: ['Quel texte s’applique', 'n’importe quel jour, et à qui'],
    about: ['À propos', 'comment les adresses sont formées'],
  },
};
