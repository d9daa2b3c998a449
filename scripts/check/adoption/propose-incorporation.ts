import { suggestIncorporation } from '../../history/suggest-incorporation.ts';
import { quote } from '../../reading/quote-words.ts';
import type { Adoption } from './adoption.ts';
import type { Reading } from './reading.ts';

/** The documents that the text makes part of itself in so many words, each by a title or a file that no other document has. */
export function proposeIncorporation({ text, body, bodyLine, stated, neighbours }: Reading): Adoption {
  const found = suggestIncorporation(body, neighbours)
    .filter(({ document }) => !stated.incorporates.includes(document))
    .map((each) => ({ ...each, line: each.line + bodyLine - 1 }));
  const named = found.filter(({ document }) => isAlone(document, neighbours, text.path));
  const unsure = found.filter((each) => !named.includes(each));
  const unproved = [...new Set(unsure.map(({ line }) => line))].map((line) => {
    const meant = unsure.filter((each) => each.line === line);
    const some = meant.slice(0, 3).map(({ document }) => document);
    const more = meant.length > some.length ? ` or another of ${meant.length}` : '';
    const why = `line ${line} says ${quote(meant[0]!.sentence)}, which may mean ${some.join(', ')}${more}: they share a title or a file name`;
    return { key: 'incorporates' as const, why };
  });
  if (named.length === 0) return { proposals: [], unproved };
  const sources = named.map(({ document, line, sentence }) => `${document}: line ${line} says ${quote(sentence)}`);
  if (stated.incorporates.length > 0)
    return {
      proposals: [],
      unproved: [...unproved, { key: 'incorporates', why: `front matter has some, and not ${sources.join('; ')}` }],
    };
  const value = `[${named.map(({ document }) => document).join(', ')}]`;
  return { proposals: [{ key: 'incorporates', value, source: sources.join('; ') }], unproved };
}

/** Whether no other document, the text's own included, has the same title or file name. */
function isAlone(id: string, neighbours: Reading['neighbours'], own: string): boolean {
  const meant = neighbours.find((each) => each.id === id)!;
  const fileOf = (path: string) => path.split('/').at(-1)!.toLowerCase();
  return (
    !neighbours.some(
      (each) =>
        each.id !== id &&
        (each.title.toLowerCase() === meant.title.toLowerCase() || fileOf(each.path) === fileOf(meant.path)),
    ) && fileOf(own) !== fileOf(meant.path)
  );
}
