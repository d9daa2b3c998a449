import type { ABOUT as BRITISH } from '../british/about.ts';
import { DATES } from './dates.ts';
import { VERSIONS } from './versions.ts';

export const ABOUT: typeof BRITISH = {
  title: 'À propos de ces pages',
  short: 'À propos',
  lede: 'Comment les modifications sont lues, ce que signifient les mots de ces pages, comment citer un texte et comment le suivre.',

  binding: 'Ce qui fait foi',
  onlyTextBinds:
    'Seul le texte d’un document fait foi. Les résumés, les constats et tout le reste de ces pages l’expliquent et n’en font pas partie. Lorsque l’éditeur a rédigé un résumé, il vient en premier ; ce qui a été constaté dans les textes figure au-dessous, à titre d’explication.',
  whichTextTells: 'vous dit quel texte lie qui un jour donné, pourquoi, et ce qui fait alors partie du contrat.',

  words: 'Ce que signifient les mots',
  significance: {
    substantive:
      'Tout ce dont il n’est pas démontré que c’est anodin, qu’une règle puisse dire pourquoi ou non. Ce que l’éditeur promet en matière de préavis et le droit applicable en font toujours partie.',
    clarifying:
      'Pour chaque mot modifié, il est démontré que le sens reste le même : la même chose est dite autrement, un terme défini change partout de nom, des coordonnées ou un exemple ont changé, ou les mots ne lient personne, comme dans une introduction ou un renvoi.',
    editorial:
      'Pour chaque mot modifié, il est démontré à la lettre que seule la forme est en cause : mise en forme, numéros ou place, orthographe, traits d’union, adresse d’un lien, date du document, renvoi qui suit de nouveaux numéros.',
  },
  kinds: 'Ce qui est arrivé à une clause',
  effects: 'Ce qu’elle fait',
  effectsExplained:
    'Une règle est une interdiction, une obligation, un droit ou une disposition sur la responsabilité : une garantie, une indemnisation, une limite. Une modification l’ajoute, la supprime, l’étend, la restreint ou la dit autrement. Une interdiction plus large interdit davantage ; un droit plus étroit permet moins. Lorsque les termes ne prouvent pas lequel, ni l’un ni l’autre n’est affirmé.',

  reading: 'Comment les modifications sont lues',
  byRules:
    'Selon des règles qu’un juriste peut vérifier ; aucun modèle de langage n’intervient. Les clauses des deux versions sont d’abord appariées, même déplacées, renumérotées, scindées ou réunies ; puis leurs phrases, de sorte qu’une phrase restée n’est jamais dite nouvelle ni disparue. Une modification n’est tenue pour anodine que si chaque mot modifié est expliqué. Ce qu’une phrase dispose se lit aux indices ci-dessous ; à qui revient l’obligation ou le droit, aux définitions du document. Un élément de liste porte la règle des mots sous lesquels il se trouve.',
  languagesRead:
    'Les règles sont lues dans les textes anglais, allemands et français. Dans les textes d’autres langues, ce sont les nombres, les dates, les liens et les listes, et un changement de rédaction compte comme une modification de fond. Les constats eux-mêmes sont rédigés en anglais.',
  cues: 'Tous les indices, dans l’ordre où ils sont essayés',
  cueWords: 'Mots',
  cueReadAs: 'Lu comme',
  cueExample: 'Par exemple',
  cueNot: 'Mais non :',
  norms: {
    prohibition: 'Interdiction',
    obligation: 'Obligation',
    permission: 'Droit',
    liability: 'Responsabilité',
    none: 'Aucune règle',
  },

  dates: 'D’où viennent les dates',
  dateSources:
    'Chaque date d’une version vient de l’une de trois sources. L’éditeur l’indique avec le texte, pour tous ou pour chaque groupe de clients. À défaut, c’est le jour où le texte a été enregistré dans le dépôt de l’éditeur, et il est nommé ainsi : le texte a pu s’appliquer plus tôt ou plus tard. Un jour que le texte nomme lui-même, par exemple « En vigueur le 1er mai 2024 », est cité à côté ; aucune page ne compte avec lui.',
  dateOfVersion:
    'La page d’une version dit de laquelle des trois viennent ses dates. Les jours sont des jours civils en UTC.',

  citing: 'Comment citer',
  addressesStay:
    'Les adresses restent. Une version garde la sienne, quel que soit le nombre de celles qui suivent ; une clause garde son identifiant lorsqu’elle est déplacée, renumérotée, renommée ou reformulée.',
  places: {
    version: 'Le texte d’une version',
    day: 'Ce qui s’appliquait à partir d’un jour',
    clause: 'Une clause de ce texte',
    history: 'Une clause modifiée, à travers toutes les versions',
  },
  placesExplained:
    'À la place de « document », « version », « date » et « clause » figurent des noms que chaque page a dans sa propre adresse.',
  markdownBeside:
    'À côté de chaque version se trouve son Markdown, sans ce qui précède le texte dans le fichier de l’éditeur. Son empreinte SHA-256 est dans les références de la version : une copie de même empreinte est le même texte.',
  example: (title, label, on) => `Par exemple : ${title}, ${VERSIONS.name(label)}, publiée le ${DATES.long(on)},`,
  hashOf: 'SHA-256 de son Markdown :',

  following: 'Comment suivre',
  feeds:
    'Des flux annoncent chaque nouvelle version, chaque date reportée et chaque version retirée. Chaque document a ses propres flux, dont les liens sont au pied de ses pages.',

  accessibility: 'Accessibilité',
  accessible:
    'Ces pages visent les WCAG 2.2, niveau AA. Les mots ajoutés ou supprimés ne sont jamais signalés par la seule couleur : ils sont soulignés ou barrés, et nommés pour les lecteurs d’écran.',
  tested: 'Du programme qui les produit, voici ce qui est vérifié à chaque modification, dans Chromium :',
  tests: [
    'axe-core ne trouve aucun défaut au regard des WCAG 2.0 à 2.2, niveaux A et AA, ni de ses propres recommandations, sur aucun type de page, sur écran large et étroit, clair et sombre.',
    'Rien n’oblige à défiler latéralement sur la page d’une modification, d’un document ou d’une clause dans une fenêtre de 320 pixels, soit 1 280 pixels agrandis à 400 %.',
    'Les affichages d’une comparaison, le filtre des modifications, la recherche et la question du texte applicable s’utilisent au clavier.',
    'Les listes des modifications, des documents et des périodes existent sans script.',
  ],
  barrier: 'Si quelque chose vous empêche de lire ces pages, dites-le-nous :',
  contact: 'contact',
};
