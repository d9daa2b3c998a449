/** Lists of changes: home, the years, the filter. */
export const LISTS = {
  title: 'Changes to our terms',
  lede: 'Every change to these documents, with its date, what it means and the exact words that changed.',
  soon: 'Taking effect soon',
  soFar: 'Changes so far',
  none: 'No document has been published yet.',
  byYear: 'All changes by year',
  yearTitle: (year: string): string => `Changes in ${year}`,
  /** What a year's list holds. @param past whether the year is over */
  year(year: string, all: number, never: number, past: boolean): string {
    const changes = `${all} ${all === 1 ? 'change' : 'changes'} to our terms in ${year}, newest first`;
    if (never === 0) return `${changes}.`;
    const fate = past ? 'never took effect' : `${never === 1 ? 'does' : 'do'} not take effect`;
    return `${changes}; ${never} of them ${never === 1 ? 'was' : 'were'} announced and ${fate}.`;
  },
  /** The line that stands for a month's editorial changes. @param more documents that are not named */
  editorial: (count: number, titles: readonly string[], more: number): string =>
    `${count} editorial ${count === 1 ? 'change' : 'changes'}: ${titles.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'document' : 'documents'}` : ''}`,

  filter: 'Filter the changes',
  words: 'Words',
  show: 'Show',
  matching: 'Matching changes',
  clauses: 'Changed clauses on this subject:',
  /** After clauses that are named; nothing where there are no more. */
  moreClauses: (count: number): string =>
    count <= 0 ? '' : ` and ${count} more ${count === 1 ? 'clause' : 'clauses'}`,
  document: 'Document',
  allDocuments: 'All documents',
  subject: 'Subject',
  allSubjects: 'All subjects',
  significance: 'Significance',
  any: 'Any',
  substantive: 'Substantive',
  clarifying: 'Clarifying',
  editorialShort: 'Editorial',
  first: 'First version',
  kind: 'Kind of change',
  anything: 'Anything',
  loading: 'Loading all changes …',
  notLoaded: 'The changes could not be loaded, so all are listed. Check the connection and choose again.',
  /** @param listed how many are listed, where that is fewer */
  match: (found: number, all: number, listed: number | null): string =>
    `${found === 0 ? 'None' : found} of ${all} ${all === 1 ? 'change' : 'changes'} ${found === 1 ? 'matches' : 'match'}.${listed === null ? '' : ` The first ${listed} are listed.`}`,
  showAll: 'Show all changes',
};
