/** The page that says how to follow changes. */
export const FOLLOW = {
  title: 'How to follow',
  lede: 'Be told of changes without looking for them: each when it comes, once a week, or on its day in your calendar.',
  feeds: 'By feed',
  feedsExplained:
    'A feed reader, a chat or a mail service that takes feeds shows each change when it comes. Copy the address of a feed into it. Most take Atom; JSON Feed says the same to programs.',
  calendars: 'In a calendar',
  calendarsExplained:
    'A calendar holds the days on which a change is announced and takes effect, and a last day to object or to end the contract where the text names one that needs no reckoning. Subscribe to it by its address: then a day that is moved moves in it, and one that is withdrawn is cancelled. A file that is imported once stays as it is.',
  inEnglish: 'Feeds and calendars are written in English, but for the words of the documents and their authors.',
  for: 'For',
  feed: 'By feed',
  calendar: 'Calendar',
  all: 'All changes',
  substantive: 'Substantive changes alone',
  weekly: 'What changed, week by week',
  byDocument: 'By document',
  bySubject: 'By subject',
  byGroup: 'By group of customers',
  subjectsExplained: 'Changes in any document that are on a subject, but editorial ones.',
  groupsExplained: 'The dates of all documents as they are for one group.',
  calendarOf: (name: string): string => `Calendar of ${name}`,
};
