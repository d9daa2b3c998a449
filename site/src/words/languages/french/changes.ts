import type { CHANGES as BRITISH } from '../british/changes.ts';
import { COUNTS } from './counts.ts';
import { VERSIONS } from './versions.ts';

/** `1 ajoutée`, `2 ajoutées` */
function counted(participle: string): (count: number) => string {
  return (count) => `${count} ${participle}${count < 2 ? '' : 's'}`;
}

export const CHANGES: typeof BRITISH = {
  significance: {
    substantive: 'Modification de fond',
    clarifying: 'Clarification',
    editorial: 'Modification rédactionnelle',
  },

  kinds: {
    added: { tag: 'Ajoutée', counted: counted('ajoutée'), sentence: 'Cette clause est nouvelle.' },
    removed: { tag: 'Supprimée', counted: counted('supprimée'), sentence: 'Cette clause a disparu.' },
    modified: { tag: 'Modifiée', counted: counted('modifiée'), sentence: 'La rédaction change.' },
    split: { tag: 'Scindée', counted: counted('scindée'), sentence: 'Une clause en devient plusieurs.' },
    merged: { tag: 'Réunies', counted: counted('réunie'), sentence: 'Plusieurs clauses n’en font plus qu’une.' },
    retitled: { tag: 'Titre modifié', counted: (count) => `${count} au titre modifié`, sentence: 'Le titre change.' },
    moved: {
      tag: 'Déplacée',
      counted: counted('déplacée'),
      sentence: 'La clause est à une autre place ; ses termes sont les mêmes.',
    },
    renumbered: { tag: 'Renumérotée', counted: counted('renumérotée'), sentence: 'Seul le numéro change.' },
    markup: {
      tag: 'Mise en forme',
      counted: (count) => `${count} à la mise en forme modifiée`,
      sentence: 'Seule la mise en forme change.',
    },
  },

  clausesChange: (count) =>
    count === 0
      ? 'Aucun mot ne change'
      : `${COUNTS.inWords(count)} ${count === 1 ? 'clause change' : 'clauses changent'}`,
  unchanged: (count) => (count === 1 ? '1 clause ne change pas.' : `${count} clauses ne changent pas.`),
  readByRules: 'Le sens d’une modification est lu selon des règles ; seul le texte fait foi.',
  sameAs: (text) => `Le texte est le même que ${VERSIONS.inText(text)}.`,
  tableCaption: 'Clauses qui diffèrent',
  section: 'Section',
  clause: 'Clause',
  change: 'Modification',
  changes: 'Modifications',
  meaning: 'Ce que cela signifie',
  moreClauses: (count, others) =>
    `${COUNTS.inWords(count)} ${others ? (count === 1 ? 'autre ' : 'autres ') : ''}${count < 2 ? 'clause' : 'clauses'}`,
  carriedOver: 'Reprise. Les termes sont les mêmes.',
  onlyNumber: 'Seuls un numéro ou la mise en forme changent. Les termes sont les mêmes.',
  moreInSection: (count) =>
    `${count} autre${count === 1 ? '' : 's'} modification${count === 1 ? '' : 's'} dans cette section.`,
  more: (count) => `${count} autre${count === 1 ? '' : 's'}`,
  to: (first, last) => `${first} à ${last}`,

  quietClauses: (count, moved) =>
    `${count === 1 ? 'Une clause dont seuls changent' : `${count} clauses dont seuls changent`} ${moved ? 'la place, le numéro ou la mise en forme' : 'le numéro ou la mise en forme'}`,
  quietCaption: 'Clauses dont les termes sont les mêmes',
  keepTheirWords: (count, range) =>
    `${count === 1 ? 'Une clause garde ses termes' : `${count} clauses gardent leurs termes`}${range && ` (${range})`}`,
};
