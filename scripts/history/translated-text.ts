import type { FrontMatter } from './statements/front-matter.ts';
import type { Version } from './versions.ts';

/** Which of two texts counts where they differ: the one that was translated, its translation, or neither before the other. */
export type Prevailing = 'original' | 'translation' | 'both';

/** Which text another one renders in its language. */
export interface TranslatedText {
  /** Id of the document. */
  readonly document: string;
  /** Label of its version; null where none is named. */
  readonly version: string | null;
}

/** What `translates` names: `code-of-conduct@8` is version 8 of that document; null where nothing is translated. */
export function translatedText({ translates }: Pick<FrontMatter, 'translates'>): TranslatedText | null {
  if (translates === null || translates === '') return null;
  const at = translates.indexOf('@');
  if (at < 0) return { document: translates, version: null };
  return { document: translates.slice(0, at), version: translates.slice(at + 1) || null };
}

/**
 * The document that another one is a translation of, by its newest version: such a file has no dates, changes or notices of its
 * own. Null for all other documents.
 */
export function originalOf({ versions }: { readonly versions: readonly Version[] }): string | null {
  const newest = versions.at(-1);
  return newest === undefined ? null : (translatedText(newest.frontMatter)?.document ?? null);
}
