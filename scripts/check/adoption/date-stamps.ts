import { eachLine } from '../../history/each-line.ts';
import { datesInText, type TextDate } from '../../history/statements/dates-in-text.ts';

/** A date that a line of a text states of the text itself. */
export interface DateStamp extends TextDate {
  /** 1-based, in the file. */
  readonly line: number;
}

/**
 * The date stamps of a whole text, line by line, each date of a kind once. Unlike the reading of a history, which is content with
 * head and foot, this looks at every line: a stamp in the midst may be of another text that stands there as well.
 * @param bodyLine the line of the file on which the body begins
 */
export function dateStamps(body: string, bodyLine: number): readonly DateStamp[] {
  const found = new Map<string, DateStamp>();
  let line = bodyLine;
  for (const text of eachLine(body)) {
    for (const stamp of datesInText(text)) {
      const key = `${stamp.kind} ${stamp.date}`;
      if (!found.has(key)) found.set(key, { ...stamp, line });
    }
    line += 1;
  }
  return [...found.values()];
}
