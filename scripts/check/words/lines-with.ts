import type { Alarm } from '../alarm.ts';
import type { DraftText } from '../draft.ts';

/** One alarm for all lines of a file that hold a character: they came in together and are mended together. */
export function linesWith({ markdown }: DraftText, characters: RegExp, what: string): readonly Alarm[] {
  const found = new Map<string, number[]>();
  markdown.split('\n').forEach((line, index) => {
    for (const [character] of line.matchAll(characters)) {
      const lines = found.get(character) ?? [];
      if (lines.at(-1) !== index + 1) lines.push(index + 1);
      found.set(character, lines);
    }
  });
  return [...found].map(([character, lines]) => {
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const more = lines.length > 1 ? `, and on ${lines.length - 1} more line${lines.length > 2 ? 's' : ''}` : '';
    return {
      line: lines[0]!,
      message: `Characters ${code} ${what}, first on line ${lines[0]}${more}`,
      expected: 'letters, signs and spaces that can be seen',
    };
  });
}
