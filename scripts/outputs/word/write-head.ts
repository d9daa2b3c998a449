import { longDate } from '../../history/dates.ts';
import { plainLine } from '../markup-text.ts';
import { wordText } from './word-text.ts';
import type { NamedVersion, Redline } from './write-redline.ts';

/** Styles of what is no part of the text and not tracked. */
export const TITLE_STYLE = 'RedlineTitle';
export const NOTE_STYLE = 'RedlineNote';

/** Which versions are compared, and what the marks in the text are. In English, as all that is not the publisher's own words. */
export function writeHead({ title, from, to, publisher, address }: Redline): string {
  const lines = [
    `${publisher}: ${name(to)} compared with ${name(from)}.`,
    `All that was inserted, deleted or moved is a tracked change: accepting all of them gives version ${to.version}, rejecting all gives version ${from.version}. Only the text of the document is binding.`,
    ...(address === null ? [] : [address]),
  ];
  return [paragraph(TITLE_STYLE, title), ...lines.map((line) => paragraph(NOTE_STYLE, line, true))].join('');
}

/**
 * The last paragraph of a document can never be deleted, so it is none of the text; where it is empty, programs give it the style
 * of the one before it that is deleted.
 */
export const END = paragraph(NOTE_STYLE, 'End of the text.', true);

function name({ version, published }: NamedVersion): string {
  return `version ${version} (${longDate(published)})`;
}

function paragraph(style: string, text: string, english = false): string {
  const language = english ? '<w:rPr><w:lang w:val="en-GB"/></w:rPr>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${language}<w:t xml:space="preserve">${wordText(plainLine(text))}</w:t></w:r></w:p>`;
}
