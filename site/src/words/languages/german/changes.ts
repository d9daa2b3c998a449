import type { CHANGES as BRITISH } from '../british/changes.ts';
import { COUNTS } from './counts.ts';
import { VERSIONS } from './versions.ts';

export const CHANGES: typeof BRITISH = {
  significance: {
    substantive: 'Inhaltliche Änderung',
    clarifying: 'Klarstellung',
    editorial: 'Redaktionelle Änderung',
  },

  kinds: {
    added: { tag: 'Neu', counted: (count) => `${count} neu`, sentence: 'Diese Klausel ist neu.' },
    removed: { tag: 'Entfallen', counted: (count) => `${count} entfallen`, sentence: 'Diese Klausel ist entfallen.' },
    modified: { tag: 'Geändert', counted: (count) => `${count} geändert`, sentence: 'Der Wortlaut ändert sich.' },
    split: { tag: 'Geteilt', counted: (count) => `${count} geteilt`, sentence: 'Aus einer Klausel werden mehrere.' },
    merged: {
      tag: 'Zusammengeführt',
      counted: (count) => `${count} zusammengeführt`,
      sentence: 'Aus mehreren Klauseln wird eine.',
    },
    retitled: {
      tag: 'Neue Überschrift',
      counted: (count) => `${count} mit neuer Überschrift`,
      sentence: 'Die Überschrift ändert sich.',
    },
    moved: {
      tag: 'Verschoben',
      counted: (count) => `${count} verschoben`,
      sentence: 'Die Klausel steht an anderer Stelle; ihr Wortlaut ist derselbe.',
    },
    renumbered: {
      tag: 'Neu nummeriert',
      counted: (count) => `${count} neu nummeriert`,
      sentence: 'Nur die Nummer ändert sich.',
    },
    markup: {
      tag: 'Formatierung',
      counted: (count) => `${count} neu formatiert`,
      sentence: 'Nur die Formatierung ändert sich.',
    },
  },

  clausesChange: (count) =>
    count === 0
      ? 'Kein Wortlaut ändert sich'
      : `${COUNTS.inWords(count)} ${count === 1 ? 'Klausel ändert' : 'Klauseln ändern'} sich`,
  unchanged: (count) => (count === 1 ? '1 Klausel ändert sich nicht.' : `${count} Klauseln ändern sich nicht.`),
  readByRules: 'Was eine Änderung bedeutet, wird nach Regeln gelesen; verbindlich ist allein der Text.',
  sameAs: (text) => `Der Text ist derselbe wie ${VERSIONS.inText(text)}.`,
  tableCaption: 'Klauseln, die sich unterscheiden',
  section: 'Abschnitt',
  clause: 'Klausel',
  change: 'Änderung',
  changes: 'Änderungen',
  meaning: 'Was sie bedeutet',
  moreClauses: (count, others) =>
    `${COUNTS.inWords(count)} ${others ? 'weitere ' : ''}${count === 1 ? 'Klausel' : 'Klauseln'}`,
  carriedOver: 'Übernommen. Der Wortlaut ist derselbe.',
  onlyNumber: 'Nur eine Nummer oder die Formatierung ändert sich. Der Wortlaut ist derselbe.',
  moreInSection: (count) => `${count} weitere ${count === 1 ? 'Änderung' : 'Änderungen'} in diesem Abschnitt.`,
  more: (count) => `${count} weitere`,
  to: (first, last) => `${first} bis ${last}`,

  quietClauses: (count, moved) =>
    `${count === 1 ? 'Eine Klausel' : `${count} Klauseln`} nur mit ${moved ? 'anderer Stelle, Nummer oder Formatierung' : 'anderer Nummer oder Formatierung'}`,
  quietCaption: 'Klauseln mit demselben Wortlaut',
  keepTheirWords: (count, range) =>
    `${count === 1 ? 'Eine Klausel behält ihren Wortlaut' : `${count} Klauseln behalten ihren Wortlaut`}${range && ` (${range})`}`,
};
