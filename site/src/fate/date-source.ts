import type { EntryHeading } from '../edition.ts';
import { RECORD } from '../words/language.ts';

/** Whether nothing states when a version was published or takes effect, so that its date is the day on which it was recorded. */
export function isRecorded({ stated }: Pick<EntryHeading, 'stated'>): boolean {
  return stated.length === 0;
}

/** `The text says of itself: “Effective date: October 10, 2023”.`; nothing where it states no date. */
export function datesInText({ textDates = [] }: Pick<EntryHeading, 'textDates'>): string {
  return textDates.length === 0 ? '' : RECORD.textDates(textDates.map(({ words }) => words));
}

/** Which of the three a version's dates are: stated beside the text, stated in it, or the day on which it was recorded. */
export function dateSource(heading: Pick<EntryHeading, 'stated' | 'textDates'>): string {
  const { both, none, published, effective } = RECORD.sources;
  const sources: Readonly<Record<string, string>> = { 'published effective': both, published, effective };
  return [sources[heading.stated.join(' ')] ?? none, datesInText(heading)].filter(Boolean).join(' ');
}
