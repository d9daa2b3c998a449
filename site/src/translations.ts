import { type DocumentHeading, type EntryHeading, readEdition, type TranslationHeading } from './edition.ts';

/** A translation of one version, with the page that shows it. */
export interface TranslatedVersion {
  /** Of the page's address. */
  readonly params: { readonly document: string; readonly version: string; readonly language: string };
  readonly slug: string;
  readonly language: string;
  readonly document: DocumentHeading;
  readonly translation: TranslationHeading;
}

/** Every translation of every version of every document. */
export function allTranslations(): readonly TranslatedVersion[] {
  return readEdition().documents.flatMap((document) =>
    (document.translations ?? []).flatMap((translation) =>
      translation.versions.map(({ slug }) => {
        const { language } = translation;
        const [id = '', version = ''] = slug.split('/');
        return {
          params: { document: id, version, language: language.toLowerCase() },
          slug,
          language,
          document,
          translation,
        };
      }),
    ),
  );
}

/** A document's translation into one language, as it stands beside one of its versions. */
export interface TranslationOfVersion {
  readonly translation: TranslationHeading;
  /** The translation of that version; the newest there is where that version was not translated. */
  readonly version: TranslationHeading['versions'][number];
}

/** What there is in other languages for who reads a version. */
export function translationsOf(
  { translations = [] }: DocumentHeading,
  { slug }: EntryHeading,
): readonly TranslationOfVersion[] {
  return translations.map((translation) => ({
    translation,
    version: translation.versions.find((each) => each.slug === slug) ?? translation.versions.at(-1)!,
  }));
}
