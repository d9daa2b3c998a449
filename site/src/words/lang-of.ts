import type { EntryHeading } from '../edition.ts';
import { LANGUAGE_CODE } from './language.ts';

/** The `lang` of words in a language; undefined where that is the interface's own, and so the page's. */
export function langOf(language: string): string | undefined {
  return primary(language) === primary(LANGUAGE_CODE) ? undefined : language;
}

/** The language in which the program tells what it has found. */
const FINDINGS = 'en';

/** The `lang` of what was found in the texts. */
export const FINDINGS_LANG: string | undefined = langOf(FINDINGS);

/** The `lang` of a version's headline: its author's, what was found, or the interface's own words. @param language of the document */
export function headlineLang({ author, previous, headline }: EntryHeading, language: string): string | undefined {
  if (author?.title) return langOf(language);
  return previous === null || headline === '' ? undefined : FINDINGS_LANG;
}

/** The `lang` of a version's summary. @param language of the document */
export function summaryLang({ author, summary }: EntryHeading, language: string): string | undefined {
  if (author?.summary) return langOf(language);
  return summary === '' ? undefined : FINDINGS_LANG;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
