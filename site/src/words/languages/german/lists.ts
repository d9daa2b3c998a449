import type { LISTS as BRITISH } from '../british/lists.ts';

export const LISTS: typeof BRITISH = {
  title: 'Änderungen unserer Bedingungen',
  lede: 'Jede Änderung dieser Dokumente mit ihrem Datum, ihrer Bedeutung und dem genauen Wortlaut.',
  soon: 'Demnächst in Kraft',
  soFar: 'Bisherige Änderungen',
  none: 'Es ist noch kein Dokument veröffentlicht.',
  byYear: 'Alle Änderungen nach Jahren',
  yearTitle: (year) => `Änderungen im Jahr ${year}`,
  year(year, all, never, past) {
    const changes = `${all} ${all === 1 ? 'Änderung' : 'Änderungen'} unserer Bedingungen im Jahr ${year}, die neueste zuerst`;
    if (never === 0) return `${changes}.`;
    const fate = never === 1 ? (past ? 'trat nie' : 'tritt nicht') : past ? 'traten nie' : 'treten nicht';
    return `${changes}; ${never} davon ${never === 1 ? 'wurde' : 'wurden'} angekündigt und ${fate} in Kraft.`;
  },
  editorial: (count, titles, more) =>
    `${count} redaktionelle ${count === 1 ? 'Änderung' : 'Änderungen'}: ${titles.join(', ')}${more > 0 ? ` und ${more} ${more === 1 ? 'weiteres Dokument' : 'weitere Dokumente'}` : ''}`,

  filter: 'Änderungen filtern',
  words: 'Suchwörter',
  show: 'Anzeigen',
  matching: 'Passende Änderungen',
  clauses: 'Geänderte Klauseln zu diesem Thema:',
  moreClauses: (count) => (count <= 0 ? '' : ` und ${count} weitere ${count === 1 ? 'Klausel' : 'Klauseln'}`),
  document: 'Dokument',
  allDocuments: 'Alle Dokumente',
  subject: 'Thema',
  allSubjects: 'Alle Themen',
  significance: 'Bedeutung',
  any: 'Jede',
  substantive: 'Inhaltlich',
  clarifying: 'Klarstellend',
  editorialShort: 'Redaktionell',
  first: 'Erste Fassung',
  kind: 'Art der Änderung',
  anything: 'Alle Arten',
  loading: 'Alle Änderungen werden geladen …',
  notLoaded:
    'Die Änderungen konnten nicht geladen werden; daher sind alle aufgeführt. Prüfen Sie die Verbindung und wählen Sie erneut.',
  match: (found, all, listed) =>
    `${found === 0 ? 'Keine' : found} von ${all} ${all === 1 ? 'Änderung' : 'Änderungen'} ${found < 2 ? 'passt' : 'passen'}.${listed === null ? '' : ` Die ersten ${listed} sind aufgeführt.`}`,
  showAll: 'Alle Änderungen anzeigen',
};
