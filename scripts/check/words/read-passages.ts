import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Draft } from '../draft.ts';

/** A run of words that customers read: a clause, or what the author says of the version. */
export interface Passage {
  readonly text: string;
  /** Null for the author's words. */
  readonly clause: Clause | null;
  /** Where it stands, for a sentence: `3.2`, `change.summary`. */
  readonly field: string;
  /** 1-based line of the file on which these words of it stand. */
  lineOf(words: string): number;
}

const known = new WeakMap<Draft, readonly Passage[]>();

/** All that customers read of a draft, the text first; computer code is left out. */
export function readPassages(draft: Draft): readonly Passage[] {
  const passages = known.get(draft) ?? [...clausePassages(draft), ...notePassages(draft)];
  known.set(draft, passages);
  return passages;
}

function clausePassages({ tree, markdown }: Draft): readonly Passage[] {
  const lines = markdown.split('\n');
  return tree.clauses.flatMap((clause) => {
    if (clause.type === 'code') return [];
    const text = withoutCode(clause);
    const lineOf = (words: string) => lineWith(lines, clause, words);
    return [{ text, clause, field: '', lineOf }];
  });
}

/** Words set as code are names of commands and files, in which signs mean something else; each keeps its place. */
function withoutCode({ text, marks }: Clause): string {
  let plain = text;
  for (const { kind, start, end } of marks)
    if (kind === 'code') plain = plain.slice(0, start) + '\u00a0'.repeat(end - start) + plain.slice(end);
  return plain;
}

/** The author's words, by their keys under `change`. */
const NOTE_KEYS = ['title', 'summary', 'why', 'exception'] as const;
const LISTS = ['actions', 'benefits', 'risks'] as const;

function notePassages({ frontMatter, lineOf, isNew }: Draft): readonly Passage[] {
  const { title, change } = frontMatter;
  const passage = (text: string, ...keys: readonly string[]): Passage => ({
    text,
    clause: null,
    field: keys.join('.'),
    lineOf: () => lineOf(...keys),
  });
  // What was said of a version that stands is not said anew.
  const note = isNew ? change : null;
  return [
    ...(title === null ? [] : [passage(title, 'title')]),
    ...NOTE_KEYS.flatMap((key) => (note?.[key] === undefined ? [] : [passage(note[key], 'change', key)])),
    ...LISTS.flatMap((key) => (note?.[key] ?? []).map((text) => passage(text, 'change', key))),
  ];
}

/** The line of a clause that holds the words, or the first of them; the first line where markup parts them. */
function lineWith(lines: readonly string[], { start, end }: Clause, words: string): number {
  const [first = ''] = words.trim().split('\n');
  for (const part of [first, ...first.split(/\s+/).filter((word) => word.length > 2)])
    for (let line = start; line <= end; line++) if (part !== '' && lines[line - 1]?.includes(part)) return line;
  return start;
}
