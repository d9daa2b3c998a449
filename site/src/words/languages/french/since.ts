import type { SINCE as BRITISH } from '../british/since.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

export const SINCE: typeof BRITISH = {
  title: (label) => `Ce qui a changé depuis ${VERSIONS.the(label)}`,
  pageTitle: (title, label) => `${title} : ce qui a changé depuis ${VERSIONS.the(label)}`,
  short: (label) => `Depuis ${VERSIONS.the(label)}`,
  description: (title, label, by) =>
    `Tout ce qui diffère dans ${JOINS.quote(title)} entre ${VERSIONS.the(label)} et ${VERSIONS.the(by)}, en une seule modification.`,
  lede: (label) =>
    `Pour qui a signé ${VERSIONS.the(label)} : tout ce qui diffère aujourd’hui, en une seule modification. Ce qui a été modifié puis rétabli entre-temps n’y figure pas.`,
  goThere: 'Aller à la seconde liste',
  announcedPart: (label, by) => `Annoncé : ${VERSIONS.fromTo({ version: label }, by)}`,
  groups: {
    prohibited: 'Ce que vous ne devez pas faire : nouveau, ou plus qu’avant',
    required: 'Ce que vous devez faire : nouveau, ou plus qu’avant',
    money: 'Montants modifiés',
    times: 'Délais et dates modifiés',
    rights: 'Vos droits : supprimés, ou réduits',
    provider: 'Le fournisseur : plus de droits, ou moins d’obligations',
    liability: 'Responsabilité et garanties',
    others: 'Tout ce qui a changé par ailleurs',
  },
  nothingElse: (count) =>
    [
      'Rien d’autre n’a changé.',
      count === 0
        ? ''
        : count === 1
          ? 'L’autre clause est restée telle quelle.'
          : `Les ${count} autres clauses sont restées telles quelles.`,
    ]
      .filter(Boolean)
      .join(' '),
  same: (label) => `Aucun mot n’a changé : ce sont ceux de ${VERSIONS.the(label)}.`,
  inBetween: 'Versions intermédiaires',
  sinceSigned: 'Depuis la version que vous avez signée',
  sinceThis: 'Ce qui a changé depuis cette version',
  numbers: 'Chiffres modifiés',
  numbersCaption: 'Montants, délais et dates avant et après',
  before: 'Avant',
  after: 'Après',
  none: 'aucun',
  numbersLeftOut: 'Les nombres des sections entièrement nouvelles ou supprimées n’y figurent pas.',
  moreNumbers: (count) =>
    count === 1
      ? 'Un autre chiffre figure dans les modifications marquées.'
      : `${count} autres chiffres figurent dans les modifications marquées.`,
};
