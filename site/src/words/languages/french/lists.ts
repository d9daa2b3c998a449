import type { LISTS as BRITISH } from '../british/lists.ts';

export const LISTS: typeof BRITISH = {
  title: 'Modifications de nos conditions',
  lede: 'Chaque modification de ces documents, avec sa date, ce qu’elle signifie et les termes exacts qui ont changé.',
  soon: 'Bientôt en vigueur',
  soFar: 'Modifications à ce jour',
  none: 'Aucun document n’a encore été publié.',
  byYear: 'Toutes les modifications par année',
  yearTitle: (year) => `Modifications en ${year}`,
  year(year, all, never, past) {
    const changes = `${all} ${all === 1 ? 'modification' : 'modifications'} de nos conditions en ${year}, la plus récente d’abord`;
    if (never === 0) return `${changes}.`;
    const one = past ? 'a été annoncée et n’est jamais entrée' : 'a été annoncée et n’entre pas';
    const several = past ? 'ont été annoncées et ne sont jamais entrées' : 'ont été annoncées et n’entrent pas';
    return `${changes} ; ${never} d’entre elles ${never === 1 ? one : several} en vigueur.`;
  },
  editorial: (count, titles, more) =>
    `${count} ${count === 1 ? 'modification rédactionnelle' : 'modifications rédactionnelles'} : ${titles.join(', ')}${more > 0 ? ` et ${more} ${more === 1 ? 'autre document' : 'autres documents'}` : ''}`,

  filter: 'Filtrer les modifications',
  words: 'Mots',
  show: 'Afficher',
  matching: 'Modifications trouvées',
  clauses: 'Clauses modifiées sur ce sujet :',
  moreClauses: (count) => (count <= 0 ? '' : ` et ${count} ${count === 1 ? 'autre clause' : 'autres clauses'}`),
  document: 'Document',
  allDocuments: 'Tous les documents',
  subject: 'Sujet',
  allSubjects: 'Tous les sujets',
  significance: 'Portée',
  any: 'Toutes',
  substantive: 'De fond',
  clarifying: 'Clarification',
  editorialShort: 'Rédactionnelle',
  first: 'Première version',
  kind: 'Type de modification',
  anything: 'Tous les types',
  loading: 'Chargement de toutes les modifications …',
  notLoaded:
    'Les modifications n’ont pas pu être chargées ; toutes sont donc affichées. Vérifiez la connexion et choisissez de nouveau.',
  match: (found, all, listed) =>
    `${found === 0 ? 'Aucune' : found} modification${found > 1 ? 's' : ''} sur ${all} correspond${found > 1 ? 'ent' : ''} à la demande.${listed === null ? '' : ` Les ${listed} premières sont affichées.`}`,
  showAll: 'Afficher toutes les modifications',
};
