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
    `${publisher} · ${name(from)} compared with ${nameLower(to)}`,
    `What was inserted, deleted and moved stands as tracked changes: to accept all of them gives ${nameShort(to)}, to reject all gives ${nameShort(from)}. Only the text of the document is binding.`,
    ...(address === null ? [] : [address]),
  ];
  return [paragraph(TITLE_STYLE, title), ...lines.map((line) => paragraph(NOTE_STYLE, line, true))].join('');
}

function name(version: NamedVersion): string {
  return `Version ${version.version} (${longDate(version.published)})`;
}

function nameLower(version: NamedVersion): string {
  return `version ${version.version} (${longDate(version.published)})`;
}

function nameShort({ version }: NamedVersion): string {
  return `version ${version}`;
}

function paragraph(style: string, text: string, english = false): string {
  const language = english ? '<w:rPr><w:lang w:val="en-GB"/></w:rPr>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${language}<w:t xml:space="preserve">${wordText(plainLine(text))}</w:t></w:r></w:p>`;
}
