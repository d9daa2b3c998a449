import type { EntryHeading } from '../edition.ts';

/** Whether nothing states when a version was published or takes effect, so that its date is the day on which it was recorded. */
export function isRecorded({ stated }: Pick<EntryHeading, 'stated'>): boolean {
  return stated.length === 0;
}

/** `The text says of itself: “Effective date: October 10, 2023”.`; nothing where it states no date. */
export function datesInText({ textDates = [] }: Pick<EntryHeading, 'textDates'>): string {
  const quoted = textDates.map(({ words }) => `“${words}”`);
  if (quoted.length === 0) return '';
  const list = quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
  return `The text says of itself: ${list}.`;
}

/** Which of the three a version's dates are: stated beside the text, stated in it, or the day on which it was recorded. */
export function dateSource(heading: Pick<EntryHeading, 'stated' | 'textDates'>): string {
  return [SOURCES[heading.stated.join(' ')] ?? SOURCES[''], datesInText(heading)].filter(Boolean).join(' ');
}

const SOURCES: Readonly<Record<string, string>> = {
  'published effective': 'Both dates are stated by the publisher.',
  published: 'The date of publication is stated by the publisher; the version takes effect on that day.',
  effective:
    'The effective date is stated by the publisher; the date of publication is the day on which the text was recorded.',
  '': 'The date is the day on which the text was recorded here. The publisher states none beside the text.',
};
