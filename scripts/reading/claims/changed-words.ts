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

/** Whole sentences one by one. */
function apart(edit: ChangedWords): readonly ChangedWords[] {
  const { deleted, inserted, left, right } = edit;
  if (countWords(deleted) > 0 && countWords(inserted) > 0) return [edit];
  const sentences = splitSentences(inserted.trim() === '' ? deleted : inserted);
  if (sentences.length < 2) return [edit];
  const added = inserted.trim() !== '';
  return sentences.map((words, index) => ({
    deleted: added ? '' : words,
    inserted: added ? words : '',
    left: index === 0 ? left : `${sentences[index - 1]!} `,
    right: index === sentences.length - 1 ? right : ` ${sentences[index + 1]!}`,
  }));
}

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
