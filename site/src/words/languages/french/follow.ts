import type { FOLLOW as BRITISH } from '../british/follow.ts';

export const FOLLOW: typeof BRITISH = {
  title: 'Comment suivre',
  lede: 'Être averti des modifications sans les chercher : chacune dès sa parution, une fois par semaine ou à sa date dans votre agenda.',
  feeds: 'Flux',
  feedsExplained:
    'Un lecteur de flux, une messagerie ou un service de courrier qui accepte les flux montre chaque modification dès sa parution. Copiez-y l’adresse d’un flux. La plupart acceptent Atom ; JSON Feed dit la même chose aux programmes.',
  calendars: 'Agendas',
  calendarsExplained:
    'Un agenda contient les jours où une modification est annoncée et prend effet, et un dernier jour pour s’opposer ou résilier lorsque le texte en indique un qui ne demande aucun calcul. Abonnez-vous par son adresse : un jour reporté s’y déplace, un jour retiré y est annulé. Un fichier importé une seule fois reste tel quel.',
  inEnglish: 'Les flux et les agendas sont rédigés en anglais, sauf les mots des documents et de leurs auteurs.',
  for: 'Pour',
  feed: 'Flux',
  calendar: 'Agenda',
  all: 'Toutes les modifications',
  substantive: 'Seulement les modifications de fond',
  weekly: 'Ce qui a changé, semaine par semaine',
  byDocument: 'Par document',
  bySubject: 'Par sujet',
  byGroup: 'Par groupe de clients',
  subjectsExplained: 'Les modifications de tout document qui portent sur un sujet, sauf les rédactionnelles.',
  groupsExplained: 'Les dates de tous les documents telles qu’elles valent pour un groupe.',
  calendarOf: (name) => `Agenda de ${name}`,
};
