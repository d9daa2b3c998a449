import type { PartBetween } from '../../fate/contract-between.ts';
import { CONTRACT, DATES, DOCUMENTS, VERSIONS } from '../../words/language.ts';
import { type PartNames, partInWords } from '../../words/part-in-words.ts';
import { element, link } from '../form/elements.ts';
import type { AskedDays } from './asked-days.ts';

/**
 * The parts of a contract on two days, as a table.
 * @param own the document whose contract it is
 * @param texts address of the folder that holds `<slug>/`
 */
export function listParts(
  parts: readonly PartBetween[],
  { from, to }: AskedDays,
  own: string,
  names: PartNames,
  texts: string,
): Element {
  const heads = [DOCUMENTS.document, DATES.long(from), DATES.long(to), CONTRACT.became];
  const head = element('tr', '', ...heads.map(column));
  const rows = parts.map((part) => {
    const version = (slug: string | null) =>
      slug === null ? CONTRACT.none : link(`${texts}${slug}/`, VERSIONS.title(names.label(slug)));
    const document = link(`${texts}${part.document}/`, names.title(part.document));
    const cells = [document, version(part.before), version(part.after), partInWords(part, own, names)];
    return element('tr', '', ...cells.map((content, index) => cell(content, heads[index]!)));
  });
  return element('table', 'idx sides', element('thead', '', head), element('tbody', '', ...rows));
}

function column(name: string): Element {
  const made = element('th', '', name);
  made.setAttribute('scope', 'col');
  return made;
}

/** In a narrow window, a row is a card: each cell says what stands over its column. */
function cell(content: string | Element, head: string): Element {
  const made = element('td', '', content);
  made.setAttribute('data-h', head);
  return made;
}
