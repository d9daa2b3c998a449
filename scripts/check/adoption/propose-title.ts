import { firstHeading } from '../../history/document-title.ts';
import { eachLine } from '../../history/each-line.ts';
import { quote } from '../../reading/quote-words.ts';
import type { Adoption } from './adoption.ts';
import type { Reading } from './reading.ts';
import { yamlText } from './yaml-text.ts';

/**
 * The title: the first heading, where nothing but date stamps, rules and pictures stands above it, so that it is one of the whole text and
 * not of a section.
 */
export function proposeTitle({ body, bodyLine, stated }: Pick<Reading, 'body' | 'bodyLine' | 'stated'>): Adoption {
  if (stated.title !== null) return { proposals: [], unproved: [] };
  const heading = firstHeading(body);
  if (heading === null) return unproved('the text has no heading');
  const at = lineOf(body, heading) ?? onlyFirstLevel(body, heading);
  if (at === null) return unproved(`the first heading is ${quote(heading)}, after other text`);
  if (
    heading.length > 120 ||
    /^\d|^(?:table of )?contents$|^(?:introduction|overview|summary|preamble|inhalt|sommaire)\b/iu.test(heading)
  )
    return unproved(`the first heading, on line ${bodyLine + at}, is ${quote(heading)}, which seems to be a section's`);
  const source = `line ${bodyLine + at} is the text’s first heading`;
  return { proposals: [{ key: 'title', value: yamlText(heading), source }], unproved: [] };
}

function unproved(why: string): Adoption {
  return { proposals: [], unproved: [{ key: 'title', why }] };
}

/** Lines above the heading where it is the text's only one of the first level; null otherwise. */
function onlyFirstLevel(body: string, heading: string): number | null {
  const lines = [...eachLine(body)];
  const levels = lines.flatMap((line, at) => (/^ {0,3}#[ \t]/.test(line) || /^ {0,3}=+[ \t]*$/.test(line) ? [at] : []));
  const [only] = levels;
  return levels.length === 1 && firstHeading(lines[only!]!) === heading ? only! : null;
}

/** Lines above the heading; null where one of them is text of its own. */
function lineOf(body: string, heading: string): number | null {
  let line = 0;
  for (const text of eachLine(body)) {
    if (firstHeading(`${text}\n`) === heading || (text.trim() !== '' && firstHeading(`${text}\n===\n`) === heading))
      return line;
    if (!/^\s*(?:$|<|!\[|\[[^\]]*\]:|[-*_=]{3,}\s*$)|\d{4}/.test(text) || text.length > 160) return null;
    line += 1;
  }
  return null;
}
