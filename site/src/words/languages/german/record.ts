import { joinWords } from '../../join-words.ts';
import type { RECORD as BRITISH } from '../british/record.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { dative, VERSIONS } from './versions.ts';

export const RECORD: typeof BRITISH = {
  title: 'Nachweis',
  link: 'Dauerhafte Adresse',
  text: 'Text',
  markdown: 'Derselbe Text als Markdown',
  hash: 'Text, SHA-256',
  recorded: 'Erfasst',
  published: 'Veröffentlicht',
  dates: 'Daten',
  commit: 'Commit',
  includes: 'Umfasst',
  hashOf: 'Die Prüfsumme gilt für das Markdown: die Datei des Herausgebers ohne ihren Vorspann.',

  textDates: (quoted) => `Der Text sagt von sich selbst: ${joinWords(quoted.map(JOINS.quote), JOINS.and)}.`,
  sources: {
    both: 'Der Herausgeber gibt an, wann sie veröffentlicht wurde und wann sie in Kraft tritt.',
    published: 'Das Datum der Veröffentlichung gibt der Herausgeber an; an diesem Tag tritt die Fassung in Kraft.',
    effective:
      'Das Datum des Inkrafttretens gibt der Herausgeber an; als Datum der Veröffentlichung gilt der Tag, an dem der Text erfasst wurde.',
    none: 'Das Datum ist der Tag, an dem der Text hier erfasst wurde. Neben dem Text gibt der Herausgeber keines an.',
  },

  cases: {
    withdrawn: 'Zurückgezogen',
    postponed: 'Verschoben',
    advanced: 'Vorgezogen',
    returns: 'Früherer Text',
    corrects: 'Berichtigung',
    corrected: 'Berichtigt',
    exception: 'Kürzere Frist',
  },
  withdrawn: 'Diese Fassung tritt nicht in Kraft.',
  wasToTakeEffect: (on) => `Diese Fassung sollte am ${DATES.long(on)} in Kraft treten.`,
  returnsTo: (label) => `Der Text ist buchstäblich wieder derjenige ${fromOf(label)}.`,
  corrects: (label) => `Diese Fassung berichtigt ${VERSIONS.the(label)}.`,
  correctedBy: (label) => `${VERSIONS.subject(label)} berichtigt diese Fassung.`,
  wasToCorrect: (label, on) =>
    `${VERSIONS.subject(label)}, die diese Fassung berichtigte, wurde am ${DATES.long(on)} zurückgezogen.`,
  exception: 'Warum die Frist kürzer ist als zugesagt:',

  firstSeen: 'Zuerst in',
  wordsSince: 'Wortlaut unverändert seit',
  clauseStays:
    'Die Klausel behält diese Adresse, auch wenn sie verschoben, neu nummeriert, anders überschrieben oder umformuliert wird.',
};

/** „von Fassung 7“, „der Fassung vom …“ */
function fromOf(label: string): string {
  return dative(label) === VERSIONS.name(label) ? `von ${dative(label)}` : dative(label);
}
