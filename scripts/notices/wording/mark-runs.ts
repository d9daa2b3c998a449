import type { RedlineRun } from '../../diff/describe-changes.ts';
import { defuseStart, defuseStretch } from '../../texts/defuse.ts';

/** By these words the marks explain themselves; whatever shows a notice without its marks puts other words in their place. */
export const DELETED_SIGN = 'struck words';
export const INSERTED_SIGN = 'bold words';

/** What the marks in quotations mean, said once, of those marks alone that stand in them; nothing where none does. */
export function explainMarks(quotations: string): string[] {
  const lines = quotations
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .join('\n');
  const changed = [
    ...(lines.includes('~~') ? [`~~${DELETED_SIGN}~~ go`] : []),
    ...(lines.includes('**') ? [`**${INSERTED_SIGN}** come`] : []),
  ].join(' and ');
  const parts = [changed, ...(lines.includes('…') ? ['“…” stands for words that stay as they are'] : [])];
  const said = parts.filter((part) => part !== '').join('; ');
  return said === '' ? [] : [`In the quotations ${said}.`];
}

/** Words as they stand in the terms, or our own about them, which are not marked. */
export type MarkedRun = Pick<RedlineRun, 'op' | 'text'>;

/**
 * A changed clause as quoted lines of Markdown: what is deleted struck, what is inserted bold.
 *
 *     within [-thirty (30)-]{+fourteen (14)+} days     >  within ~~thirty (30)~~ **fourteen (14)** days
 *
 * The words are defused run by run, and spaces stay outside the marks, without which these would be read as text. Where no space parts
 * a mark from a word, a character without width does.
 */
export function markRuns(runs: readonly MarkedRun[]): string {
  return splitLines(runs)
    .map(markLine)
    .filter((line) => line !== '')
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** A run that goes over lines is marked on each of them, as no mark reaches beyond a paragraph. */
function splitLines(runs: readonly MarkedRun[]): readonly (readonly MarkedRun[])[] {
  const lines: MarkedRun[][] = [[]];
  for (const { op, text } of runs) {
    const [first = '', ...more] = text.split('\n');
    lines.at(-1)!.push({ op, text: first });
    for (const line of more) lines.push([{ op, text: line }]);
  }
  return lines;
}

/**
 * Whether a mark and what stands next to it without a space are to be parted: CommonMark reads a mark as text where signs stand inside it
 * and letters outside, and nothing is to come together with words beyond a mark. Usual signs outside are fine.
 */
function needsParting(line: string, words: string, closes: boolean): boolean {
  return closes ? !/^(?:[,;:!?)]|\.\s)/.test(words) : !/[,;!?()“”’]$/.test(line);
}

const SIGNS = { insert: '**', delete: '~~', equal: '' } as const;

function markLine(runs: readonly MarkedRun[]): string {
  let line = '';
  let marked: MarkedRun['op'] | '' = '';
  for (const [index, { op, text }] of runs.entries()) {
    // Formatting characters are gone once defused, so what is left decides where the words begin.
    const plain = defuseStretch(text);
    const words = plain.trim();
    if (words === '') {
      if (plain !== '' && line !== '' && !line.endsWith(' ')) line += ' ';
      continue;
    }
    const sign = SIGNS[op];
    if (plain.startsWith(' ') && line !== '' && !line.endsWith(' ')) line += ' ';
    // What takes the place of struck words is parted from them by a space.
    if ((marked !== '' || sign !== '') && line !== '' && !line.endsWith(' ')) {
      if (marked === 'delete' && op === 'insert') line += ' ';
      else if (needsParting(line, index === runs.length - 1 ? `${words} ` : words, marked !== '')) line += '&#8203;';
    }
    line += line === '' && sign === '' ? defuseStart(words) : `${sign}${words}${sign}`;
    if (plain.endsWith(' ')) line += ' ';
    marked = sign === '' ? '' : op;
  }
  return line.trim();
}
