import { stripVTControlCharacters, styleText } from 'node:util';
import { nameClause } from '../../clauses/name-clause.ts';
import { describeFindings } from '../../reading/describe-findings.ts';
import { effectInWords } from '../../reading/norms/name-norm.ts';
import type { Change } from '../../reading/read-change.ts';
import { safe } from '../safe.ts';

/** What a terminal can show. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** The clause that a change is about: a definition by its term, else as everywhere. */
export function nameChangedClause({ before, after, findings = [] }: Change): string {
  const clause = after[0] ?? before[0]!;
  const start = clause.title === '' ? clause.text.slice(0, 80) : '';
  const defined = findings.find((finding) => finding.kind === 'definition' && start.includes(finding.term));
  if (defined?.kind !== 'definition') return safe(nameClause(clause));
  return safe(nameClause({ ...clause, title: `definition of “${defined.term}”` }));
}

/**
 * One change for a terminal: what and where, what it means, the redline. Brackets and signs carry it where there is no
 * colour: `within [-thirty-]{+fourteen+} days`.
 */
export function formatChange(change: Change, { width, colour }: Terminal): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const { kind, moved, significance, summary, effects, topics, reasons, before, after } = change;
  const place = after[0] ?? before[0]!;
  const lines = [`line ${place.lines.start}`, ...place.trail.slice(1)].map(safe).join(' › ');
  const meaning = [...effects.map(effectInWords), ...describeFindings(change)];
  const detail = (name: string, parts: readonly string[]) => {
    const told = parts.filter((part) => part !== summary).join(' ');
    return told === '' ? [] : hang(`${name}: ${safe(told)}`, width);
  };
  return [
    paint('bold', `${SIGNS[kind]} ${kind}${moved && kind !== 'moved' ? ', moved' : ''}  ${nameChangedClause(change)}`),
    ...wrap(lines, width - 2).map((line) => paint('dim', `  ${line}`)),
    ...hang(`${paint(COLOURS[significance], significance)}: ${safe(summary)}`, width),
    ...detail(
      'why',
      reasons.filter((reason) => !meaning.includes(reason)),
    ),
    ...detail('means', meaning),
    ...detail('topics', topics.length === 0 ? [] : [topics.join(', ')]),
    ...wrap(redlineText(change, paint), width - 4).map((line) => `    ${line}`),
  ].join('\n');
}

/** Wrapped lines, those after the first set further in. */
function hang(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}

const SIGNS = {
  added: '+',
  removed: '−',
  split: '⑂',
  merged: '⑃',
  modified: '~',
  retitled: '~',
  moved: '→',
  renumbered: '→',
  markup: '·',
} as const;
const COLOURS = { substantive: 'yellow', clarifying: 'cyan', editorial: 'dim' } as const;

function redlineText(
  { kind, redline, before, after }: Change,
  paint: (style: 'green' | 'red', text: string) => string,
): string {
  const inserted = (text: string) => paint('green', `{+${safe(text)}+}`);
  const deleted = (text: string) => paint('red', `[-${safe(text)}-]`);
  if (kind === 'added') return inserted(after.map(({ text }) => text).join('\n'));
  if (kind === 'removed') return deleted(before.map(({ text }) => text).join('\n'));
  if (kind === 'renumbered') return after.map(({ label }, index) => `${before[index]!.label} → ${label}`).join(', ');
  if (kind === 'moved') return `was at line ${before[0]!.lines.start}`;
  return redline
    .map(({ op, text }) => (op === 'insert' ? inserted(text) : op === 'delete' ? deleted(text) : safe(text)))
    .join('');
}

/** Breaks lines at spaces; escape sequences take no room. A colour that is open at a break is carried over by the terminal. */
function wrap(text: string, width: number): readonly string[] {
  const room = (line: string) => stripVTControlCharacters(line).length;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && room(line) + room(word) + 1 > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}
