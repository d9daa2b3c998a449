import { overrulingInWords } from '../changelog/overruling-in-words.ts';
import type { Draft } from '../check/draft.ts';
import { LimitError } from '../clauses/limits.ts';
import { nameClause } from '../clauses/name-clause.ts';
import { SIGNIFICANCES, type Significance } from '../law/significance.ts';
import { compareWithReplaced, type ReplacedDocument } from '../reading/compare-replaced.ts';
import type { Change } from '../reading/read-change.ts';
import { byteLength, defuse, fence, visibleText } from '../texts/defuse.ts';
import { drawClauses } from './draw-clauses.ts';
import { linkTo } from './preview-alarms.ts';

/** Changes of one document, beside one text. */
export interface ShownChanges {
  readonly draft: Draft;
  readonly changes: readonly Change[];
  /** What they are changes from, as words that follow "Changed clauses"; empty where that goes without saying. */
  readonly beside: string;
}

/** What it takes to say how many changes of a document there are and how many were cut, in bytes. */
export const COUNT_BYTES = 200;

/**
 * What the branch changes in a text: of a new version all that differs from the one before, or from the documents that it
 * replaces, as the site will show it; of a version that stands, what this branch does to it, as what the version changes was merged
 * before. Where what stands never binds, as what a correction corrects, what differs from that comes first.
 */
export function changesToShow(draft: Draft): readonly ShownChanges[] {
  const { comparison, edits, isNew, body, replaced, current, previous, limit } = draft;
  if (!/\S/.test(body) || limit !== null) return [];
  if (!isNew) return [{ draft, changes: edits?.changes ?? [], beside: '' }];
  if (previous === null && replaced.length > 0) {
    const texts = replaced.map(({ version, markdown }) => ({ document: version.document, markdown }));
    return [{ draft, changes: compareWithin(texts, draft), beside: ', beside the documents that it replaces' }];
  }
  const changes = comparison?.changes ?? [];
  if (current === null || previous === null || current.version.label === previous.version.label)
    return [{ draft, changes, beside: '' }];
  const besideVersion = (label: string): string => `, beside version ${defuse(label, 100)}`;
  return [
    { draft, changes: edits?.changes ?? [], beside: besideVersion(current.version.label) },
    { draft, changes, beside: besideVersion(previous.version.label) },
  ];
}

/** None where one of the replaced texts is beyond what can be read. */
function compareWithin(replaced: readonly ReplacedDocument[], { markdown, desk }: Draft): readonly Change[] {
  try {
    return compareWithReplaced(replaced, markdown, { topics: desk.topics }).changes;
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}

/**
 * The changed clauses of all documents, each with its redline folded, in the order of `shown`. Where room runs short, substantive ones
 * of every document are written before lesser ones of any; what found no room is counted.
 * @param bytes that all of them together may take
 */
export function writePreviewChanges(
  shown: readonly ShownChanges[],
  files: string | null,
  bytes: number,
): readonly string[] {
  let room = bytes - shown.length * COUNT_BYTES;
  const written = shown.map(() => new Map<Significance, string[]>());
  const left = shown.map(({ changes }) => changes.length);
  for (const level of SIGNIFICANCES)
    for (const [index, one] of shown.entries()) {
      const blocks: string[] = [];
      const own = one.changes.filter(({ significance }) => significance === level);
      for (const { changes, length, write } of itemsOf(own, one, level, files)) {
        // Escapes only add to a text, so what is too long before them need not be written.
        if (length > room) continue;
        const block = write();
        if (byteLength(block) + 2 > room) continue;
        room -= byteLength(block) + 2;
        left[index]! -= changes.length;
        blocks.push(block);
      }
      written[index]!.set(level, blocks);
    }
  return shown.map(({ changes, beside }, index) => {
    if (changes.length === 0) return '';
    const counts = SIGNIFICANCES.flatMap((level) => {
      const count = changes.filter(({ significance }) => significance === level).length;
      return count === 0 ? [] : [`${count} ${level}`];
    });
    const rest = left[index]!;
    const cut =
      rest === 1
        ? ['_1 more changed clause found no room here._']
        : [`_${rest} more changed clauses found no room here._`];
    const blocks = SIGNIFICANCES.flatMap((level) => written[index]!.get(level)!);
    return [`**Changed clauses${beside}:** ${counts.join(', ')}`, ...blocks, ...(rest === 0 ? [] : cut)].join('\n\n');
  });
}

/** One item of the list, for one change or for many that need no redline. */
interface Item {
  readonly changes: readonly Change[];
  readonly length: number;
  readonly write: () => string;
}

/** Each change by itself, in order; last those that only got another number, and those that a replaced document had in the same words. */
function itemsOf(
  changes: readonly Change[],
  { draft }: ShownChanges,
  level: Significance,
  files: string | null,
): readonly Item[] {
  const numbers = changes.filter(isNumberAlone);
  const carried = draft.replaced.length === 0 ? [] : changes.filter(isCarriedOver);
  const items = changes
    .filter((change) => !numbers.includes(change) && !carried.includes(change))
    .map((change) => ({
      changes: [change],
      length: lengthOf(change),
      write: () => writeChange(change, draft, files),
    }));
  return [
    ...items,
    ...(carried.length === 0 ? [] : [{ changes: carried, length: 0, write: () => writeCarriedOver(carried, level) }]),
    ...(numbers.length === 0 ? [] : [{ changes: numbers, length: 0, write: () => writeNumbers(numbers, level) }]),
  ];
}

/** A run of clauses that got other numbers, and nothing else is to be seen in them. */
function isNumberAlone({ kind, redline }: Change): boolean {
  return kind === 'renumbered' && redline.length === 0;
}

function isCarriedOver({ before, after, significance }: Change): boolean {
  const [only, ...others] = after;
  if (only === undefined || others.length > 0 || before.length === 0) return false;
  return significance === 'editorial' && before.every(({ text }) => text === only.text);
}

function lengthOf({ before, after, redline }: Change): number {
  const texts = redline.length > 0 ? redline : [...before, ...after];
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** `6.1, fifth bullet, of face-code` */
function writeCarriedOver(changes: readonly Change[], level: Significance): string {
  const names = changes.map(({ before, after }) => {
    const sources = [...new Set(before.flatMap(({ document }) => document ?? []))];
    return `${nameClause(after[0]!, 'sentence')}${sources.length === 0 ? '' : `, of ${sources.join(', ')}`}`;
  });
  const noun = names.length === 1 ? '1 clause is' : `${names.length} clauses are`;
  return [
    `- ${noun} carried over, **${level}**. The words are the same.`,
    '',
    fold('Carried over', names.join('\n')),
  ].join('\n');
}

/** All runs of new numbers as one item: `7 → 8, 7.1 → 8.1`. */
function writeNumbers(changes: readonly Change[], level: Significance): string {
  const pairs = changes.flatMap(({ before, after }) =>
    before.map(({ label }, index) => `${bare(label)} → ${bare(after[index]?.label ?? '')}`),
  );
  const noun = pairs.length === 1 ? '1 clause has a new number' : `${pairs.length} clauses have new numbers`;
  return [`- ${noun}, **${level}**. The words are the same.`, '', fold('New numbers', pairs.join(', '))].join('\n');
}

/** `7.` is number 7. */
function bare(label: string): string {
  return label === '' ? 'no number' : label.replace(/(?<=[\p{L}\p{N}])[.:]$/u, '');
}

function writeChange(change: Change, draft: Draft, files: string | null): string {
  const { kind, significance, summary, before, after } = change;
  const clause = (after[0] ?? before[0])!;
  const name = defuse(nameClause(clause, 'sentence'), 300);
  const isLinked = files !== null && after.length > 0;
  const place = isLinked ? `[${name}](${linkTo(files, draft.path, clause.lines.start, clause.lines.end)})` : name;
  const [old, now] = [before[0]?.label ?? '', after[0]?.label ?? ''];
  const isOther = before.length === 1 && after.length === 1 && old !== now && old !== '';
  const sources = draft.replaced.length < 2 ? [] : [...new Set(before.flatMap(({ document }) => document ?? []))];
  const from = sources.length === 0 ? '' : ` of ${sources.join(', ')}`;
  const origin = isOther ? `was ${bare(old)}${from}` : from.replace(' of', 'from');
  const whence = origin === '' ? '' : ` (${defuse(origin, 300)})`;
  const overruling = overrulingInWords(change);
  const says = [summary, ...(overruling === null ? [] : [overruling])].map((sentence) => defuse(sentence, 800));
  const head = `- ${place}${whence}: ${kind}, **${significance}**. ${says.join(' ')}`;
  return [head, '', fold('Redline', drawClauses(change))].join('\n');
}

/** Words in a fence in a fold, below an item. `verifyPreview` knows the names. */
function fold(name: 'Redline' | 'New numbers' | 'Carried over', text: string): string {
  const lines = fence([visibleText(text)], 'text').split('\n');
  return [`<details><summary>${name}</summary>`, '', ...lines, '', '</details>']
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}
