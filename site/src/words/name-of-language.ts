/**
 * What a language is called: `German` in English, `Deutsch` in German; its code where nothing is known of it.
 * @param code BCP 47, as front matter states it
 * @param inLanguage the language of the name; the language's own where absent
 */
export function nameOfLanguage(code: string, inLanguage: string = code): string {
  return new Intl.DisplayNames([inLanguage, 'en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
