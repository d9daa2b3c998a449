import type { SINCE as BRITISH } from '../british/since.ts';
import { JOINS } from './joins.ts';
import { dative, VERSIONS } from './versions.ts';

export const SINCE: typeof BRITISH = {
  title: (label) => `Was sich seit ${dative(label)} geändert hat`,
  pageTitle: (title, label) => `${title}: was sich seit ${dative(label)} geändert hat`,
  short: (label) => `Seit ${dative(label)}`,
  description: (title, label, by) =>
    `Alles, worin sich ${JOINS.quote(title)} in ${dative(label)} und in ${dative(by)} unterscheidet, als eine Änderung.`,
  lede: (label) =>
    `Für alle, die ${VERSIONS.the(label)} unterschrieben haben: alles, was heute anders ist, als eine Änderung. Was seitdem geändert und wieder zurückgenommen wurde, steht hier nicht.`,
  goThere: 'Zur zweiten Liste',
  announcedPart: (label, by) => `Angekündigt: ${VERSIONS.fromTo({ version: label }, by)}`,
  groups: {
    prohibited: 'Was Sie nicht dürfen: neu oder mehr als zuvor',
    required: 'Was Sie tun müssen: neu oder mehr als zuvor',
    money: 'Geänderte Beträge',
    times: 'Geänderte Fristen und Daten',
    rights: 'Ihre Rechte: entfallen oder geringer als zuvor',
    provider: 'Der Anbieter: mehr Rechte oder weniger Pflichten',
    liability: 'Haftung und Gewährleistung',
    others: 'Was sich sonst geändert hat',
  },
  nothingElse: (count) =>
    [
      'Sonst hat sich nichts geändert.',
      count === 0
        ? ''
        : count === 1
          ? 'Die eine andere Klausel ist wie zuvor.'
          : `Die ${count} anderen Klauseln sind wie zuvor.`,
    ]
      .filter(Boolean)
      .join(' '),
  same: (label) => `Kein Wort hat sich geändert: Es sind die Worte von ${dative(label)}.`,
  inBetween: 'Versionen dazwischen',
  sinceSigned: 'Seit der Version, die Sie unterschrieben haben',
  sinceThis: 'Was sich seit dieser Version geändert hat',
  numbers: 'Geänderte Zahlen',
  numbersCaption: 'Beträge, Fristen und Daten vorher und nachher',
  before: 'Vorher',
  after: 'Nachher',
  none: 'keine',
  numbersLeftOut: 'Zahlen in Abschnitten, die als ganze neu sind oder entfielen, stehen hier nicht.',
  moreNumbers: (count) =>
    count === 1
      ? 'Eine weitere Zahl steht bei den markierten Änderungen.'
      : `${count} weitere Zahlen stehen bei den markierten Änderungen.`,
};
