import type { RedlineRun } from '../../diff/describe-changes.ts';
import { countWords, foldWords } from '../sentences/fold-words.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

/** One stretch of a clause that reads otherwise now. */
export interface ChangedWords {
  readonly deleted: string;
  readonly inserted: string;
  /** The kept words right before and after it. */
  readonly left: string;
  readonly right: string;
}

/** Edits with no more kept words than these between them are one. */
const MOST_BETWEEN = 2;

/**
 * The places of a redline in which words changed, as a person would quote them: what a redline chops up is put together again, and
 * what both sides begin or end with is kept. Sentences that were put in or taken out are a place each.
 *
 *     [-two (2)-]{+one (1)+} business [-days-]{+day+}     →     two (2) business days, one (1) business day
 */
export function findChangedWords(redline: readonly RedlineRun[]): readonly ChangedWords[] {
  const groups: { deleted: string; inserted: string; from: number; until: number }[] = [];
  let between: { readonly text: string; readonly at: number } | null = null;
  redline.forEach(({ op, text }, index) => {
    const last = groups.at(-1);
    if (op === 'equal') {
      between = { text, at: index };
      return;
    }
    const joins = last !== undefined && (between === null || isShort(between.text));
    const group = joins ? last : { deleted: '', inserted: '', from: index, until: index };
    if (!joins) groups.push(group);
    else if (between !== null) {
      group.deleted += between.text;
      group.inserted += between.text;
    }
    if (op === 'delete') group.deleted += text;
    else group.inserted += text;
    group.until = index;
    between = null;
  });
  return groups
    .map(({ deleted, inserted, from, until }) =>
      trim(deleted, inserted, keptBefore(redline, from), keptAfter(redline, until)),
    )
    .flatMap(apart)
    .filter(({ deleted, inserted }) => foldWords(deleted) !== foldWords(inserted));
}

/**
 * Whole sentences and lines one by one. Where words stand for others, those of the sentence that goes on before or after the edit belong
 * together, and nothing stands in the place of a sentence between them:
 *
 *     under [-EU law. We will never sell it.-]{+any privacy law.+}     →     "EU law" made "any privacy law"; "We will never sell it." gone
 */
function apart({ deleted, inserted, left, right }: ChangedWords): readonly ChangedWords[] {
  const [old, current] = [piecesOf(deleted), piecesOf(inserted)];
  if (old.length + current.length <= 1 || (old.length === 1 && current.length === 1))
    return [{ deleted, inserted, left, right }];
  const [opens, closes] = [!ENDS.test(left), !OPENS.test(right)];
  const paired: (readonly [string, string])[] = [];
  const last: (readonly [string, string])[] = [];
  if (opens && old.length > 0 && current.length > 0) paired.push([old.shift()!, current.shift()!]);
  if (closes && old.length > 0 && current.length > 0) last.push([old.pop()!, current.pop()!]);
  // One sentence that stands between others on both sides is another edition of the one that stood there.
  if (old.length === 1 && current.length === 1) paired.push([old.shift()!, current.shift()!]);
  const lone = [...old.map((words) => [words, ''] as const), ...current.map((words) => ['', words] as const)];
  const pieces = [...paired, ...lone, ...last];
  // Between sentences that came and others that went, and between lines, stands no kept word that could be quoted with one.
  const mixed = (old.length > 0 && current.length > 0) || /\n/.test(deleted + inserted);
  const besides = (index: number) => (mixed ? '' : (pieces[index]?.find((words) => words !== '') ?? ''));
  return pieces.map(([gone, come], index) => ({
    deleted: gone,
    inserted: come,
    left: index === 0 ? left : `${besides(index - 1)} `,
    right: index === pieces.length - 1 ? right : ` ${besides(index + 1)}`,
  }));
}

/** Sentences and lines with words in them, without the numbers that stand before them. */
function piecesOf(words: string): string[] {
  return words
    .split('\n')
    .flatMap((line, index) => splitSentences(index === 0 ? line : line.replace(LABEL, '')))
    .filter((piece) => countWords(piece) > 0);
}

const LABEL = /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?)(?=\s|$)/i;
/** Before an edit that begins a sentence, and after one that ends one. */
const ENDS = /(?:^|[.!?:;][”"’)]?\s+|\n\s*)$/;
const OPENS = /^\s*(?:$|\n)|^[.!?]?[”"’)]?\s+\p{Lu}/u;

function isShort(text: string): boolean {
  return countWords(text) <= MOST_BETWEEN && !/[.!?;:]\s|\n/.test(text);
}

function keptBefore(redline: readonly RedlineRun[], from: number): string {
  const run = redline[from - 1];
  return run?.op === 'equal' ? run.text : '';
}

function keptAfter(redline: readonly RedlineRun[], until: number): string {
  const run = redline[until + 1];
  return run?.op === 'equal' ? run.text : '';
}

/** Takes off the words that both sides begin and end with. */
function trim(deleted: string, inserted: string, left: string, right: string): ChangedWords {
  const [old, current] = [deleted, inserted].map((text) => text.match(/\s*\S+|\s+$/g) ?? []);
  let [start, end] = [0, 0];
  const shorter = Math.min(old!.length, current!.length);
  while (start < shorter && old![start]!.trim() === current![start]!.trim()) start++;
  while (end < shorter - start && old!.at(-1 - end)!.trim() === current!.at(-1 - end)!.trim()) end++;
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join('');
  return {
    deleted: middle(old!),
    inserted: middle(current!),
    left: left + current!.slice(0, start).join(''),
    right: current!.slice(current!.length - end).join('') + right,
  };
}
