// The words of the interface, a table for each subject, in the language of this site. The files named here are the British ones, and
// are what tests see; as a site is built, astro.config.ts puts those of its language in their place, so that no script of a page
// carries two languages. What a table of another language lacks, TypeScript reports.

export { ABOUT } from './languages/british/about.ts';
export { APPLIES } from './languages/british/applies.ts';
export { CHANGE_PAGE } from './languages/british/change-page.ts';
export { CHANGES } from './languages/british/changes.ts';
export { CLAUSE_NAMES } from './languages/british/clause-names.ts';
export { CLAUSES } from './languages/british/clauses.ts';
export { COMPARE } from './languages/british/compare.ts';
export { CONTRACT } from './languages/british/contract.ts';
export { CUSTOMERS } from './languages/british/customers.ts';
export { DATA } from './languages/british/data.ts';
export { DATES } from './languages/british/dates.ts';
export { DOCUMENTS, type DocumentKind } from './languages/british/documents.ts';
export { FATE } from './languages/british/fate.ts';
export { FOLLOW } from './languages/british/follow.ts';
export { FRAME } from './languages/british/frame.ts';
export { JOINS } from './languages/british/joins.ts';
export { LANGUAGE_CODE } from './languages/british/language-code.ts';
export { LISTS } from './languages/british/lists.ts';
export { RECORD } from './languages/british/record.ts';
export { REDLINE } from './languages/british/redline.ts';
export { SEARCH } from './languages/british/search.ts';
export { SINCE } from './languages/british/since.ts';
export { STANDING } from './languages/british/standing.ts';
export { TAKE_AWAY } from './languages/british/take-away.ts';
export { TOPICS } from './languages/british/topics.ts';
export { TRANSLATIONS } from './languages/british/translations.ts';
export { VERSIONS } from './languages/british/versions.ts';
export { WEEKS } from './languages/british/weeks.ts';
