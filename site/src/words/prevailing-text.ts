import type { DocumentHeading, TranslationHeading } from '../edition.ts';
import { TRANSLATIONS } from './language.ts';

/** Which of the two texts counts where they differ, in a sentence. */
export function prevailingText(
  document: Pick<DocumentHeading, 'language'>,
  { prevails, language }: Pick<TranslationHeading, 'prevails' | 'language'>,
): string {
  return TRANSLATIONS.prevails[prevails ?? 'unstated'](prevails === 'translation' ? language : document.language);
}
