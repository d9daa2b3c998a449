import type { FOLLOW as BRITISH } from '../british/follow.ts';

export const FOLLOW: typeof BRITISH = {
  title: 'So folgen Sie',
  lede: 'Von Änderungen erfahren, ohne nach ihnen zu suchen: von jeder, wenn sie kommt, einmal in der Woche oder an ihrem Tag im Kalender.',
  feeds: 'Feeds',
  feedsExplained:
    'Ein Feedreader, ein Chat oder ein Maildienst, der Feeds annimmt, zeigt jede Änderung, wenn sie kommt. Kopieren Sie die Adresse eines Feeds hinein. Die meisten nehmen Atom; JSON Feed sagt Programmen dasselbe.',
  calendars: 'Kalender',
  calendarsExplained:
    'Ein Kalender enthält die Tage, an denen eine Änderung angekündigt wird und wirksam wird, und einen letzten Tag für Widerspruch oder Kündigung, wo der Text einen nennt, der nicht erst zu errechnen ist. Abonnieren Sie ihn über seine Adresse: Dann wandert ein verschobener Tag mit, und ein zurückgenommener wird abgesagt. Eine Datei, die einmal eingelesen wird, bleibt, wie sie ist.',
  inEnglish: 'Feeds und Kalender sind auf Englisch geschrieben, bis auf die Worte der Dokumente und ihrer Verfasser.',
  for: 'Für',
  feed: 'Feed',
  calendar: 'Kalender',
  all: 'Alle Änderungen',
  substantive: 'Nur inhaltliche Änderungen',
  weekly: 'Was sich geändert hat, Woche für Woche',
  byDocument: 'Nach Dokument',
  bySubject: 'Nach Thema',
  byGroup: 'Nach Kundengruppe',
  subjectsExplained: 'Änderungen in allen Dokumenten zu einem Thema, ohne redaktionelle.',
  groupsExplained: 'Die Daten aller Dokumente, wie sie für eine Gruppe gelten.',
  calendarOf: (name) => `Kalender von ${name}`,
};
