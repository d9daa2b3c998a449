import { InputError } from '../../history/input-error.ts';
import { elementsOf, type XmlElement } from '../package/read-xml.ts';

/** 60 pages have about a thousand; a document that has more cannot be read as Markdown, where the limit is lines. */
export const MOST_PARAGRAPHS = 20_000;

/** @throws InputError for a document of more paragraphs than can be kept */
export function refuseTooMany(document: XmlElement): void {
  let count = 0;
  const walk = (element: XmlElement): void => {
    if (element.name === 'w:p') count++;
    for (const child of elementsOf(element)) walk(child);
  };
  walk(document);
  if (count > MOST_PARAGRAPHS)
    throw new InputError(`The document has ${count} paragraphs, and ${MOST_PARAGRAPHS} are allowed`, {
      expected: 'terms in several documents',
      example: 'a file for each schedule',
    });
}
