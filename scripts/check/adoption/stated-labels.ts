import { eachLine } from '../../history/each-line.ts';
import { isDateStamp, splitCompany } from '../../reading/proving/date-stamp.ts';

/** A label that a text gives to itself. */
export interface StatedLabel {
  readonly label: string;
  /** 1-based, in the file. */
  readonly line: number;
  /** As printed, without marks of Markdown. */
  readonly words: string;
}

/** Lines of a head that may say which version a text is; what stands below speaks of other things. */
const HEAD = 25;

const LABEL =
  /^(?:(?:this is )?version|v(?=\d|\. ?\d)|revision|fassung|stand der fassung)\.?\s*(?:no\.|nr\.|n°|#|:)?\s*(\d{1,4}(?:\.\d{1,4}){0,3})\.?$/iu;

/** `Version 3.1` behind what a line ends or divides with. */
const WITHIN =
  /(?:^|[.,;|·•–—(-]\s*)(?:version|v(?=\d|\. ?\d)|fassung)\.?\s*(?:no\.|nr\.|#|:)?\s*(\d{1,4}(?:\.\d{1,4}){0,3})(?=$|[.,;|·•–—) ])/iu;

/** In a line that is a date stamp as a whole, whether the name of a company stands before it or not. */
function labelInStamp(words: string): string | null {
  return isDateStamp(splitCompany(words.replaceAll('|', ' | ')).rest) ? (WITHIN.exec(words)?.[1] ?? null) : null;
}

/**
 * The labels by which lines at the head of a text call it a version, each once. Only a line that says nothing else counts, but for dates:
 *
 *     Version 3.1                          3.1
 *     Acme Ltd, effective 1 May 2026. Version 3.1
 *     **Version:** 7                       7
 *     Version 2.0 of the Contributor …     none: that is another text
 */
export function statedLabels(body: string, bodyLine: number): readonly StatedLabel[] {
  const found = new Map<string, StatedLabel>();
  let line = bodyLine - 1;
  for (const text of eachLine(body)) {
    line += 1;
    if (line >= bodyLine + HEAD) break;
    const words = text
      .replace(/[*_#>`~]+|^\s*[-+]\s+|^\s*\||\|\s*$/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const label = (words.length > 60 ? null : LABEL.exec(words)?.[1]) ?? labelInStamp(words);
    if (label !== null && !found.has(label)) found.set(label, { label, line, words });
  }
  return [...found.values()];
}
