/** The languages that the interface speaks, as its folders are called. */
export const LANGUAGES = ['british', 'american', 'german', 'french'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language of a site by the code in its settings: `de-AT` is German. English that is not of the United States is British, and so is
 * any language that there are no words for.
 */
export function chooseLanguage(code: string): Language {
  const [language, ...more] = code.toLowerCase().split('-');
  if (language === 'de') return 'german';
  if (language === 'fr') return 'french';
  return language === 'en' && more.includes('us') ? 'american' : 'british';
}
