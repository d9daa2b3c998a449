import type { Unclosed } from './unclosed.ts';

/** Lines that a generator prints for some readers only. */
export interface Condition {
  /** Indexes of its first and last line, from 0, inclusive. */
  readonly from: number;
  readonly to: number;
  /** As the generator's language has it: `page.lang == "en"`, `not plan.free`. */
  readonly says: string;
}

const OPENS: ReadonlySet<string> = new Set(['if', 'unless', 'ifversion', 'case']);
const GOES_ON: ReadonlySet<string> = new Set(['else', 'elsif', 'elseif', 'elif', 'when']);
const CLOSES: ReadonlySet<string> = new Set(['endif', 'endunless', 'endifversion', 'endcase']);
/** Tags that print nothing themselves and change nothing that is printed. */
const SILENT: ReadonlySet<string> = new Set(['raw', 'endraw']);
/** Conditions within conditions beyond this are shown as they stand. */
const DEEPEST = 40;

const TAG = String.raw`\{%-?\s{0,9}([a-z]{2,20})\b([^{}%]{0,300}?)\s{0,9}-?%\}`;
const OWN_LINE = /^[ \t]*(?:\{%-?\s{0,9}[a-z]{2,20}\b[^{}%]{0,300}%\}[ \t]*){1,20}$/;
const EACH_TAG = new RegExp(TAG, 'g');
/** `- {% if plan %}You must pay.{% endif %}`: all that a line says stands under one condition. */
const WRAPPED =
  /^([ \t>]{0,60}(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]{1,4})?)(\{%-?\s{0,9}(?:if|unless|ifversion)\b[^{}%]{0,300}%\})(.*)(\{%-?\s{0,9}end(?:if|unless|ifversion)\s{0,9}-?%\})[ \t]*$/;
const ANY_TAG = /\{%-?\s{0,9}(?:if|unless|ifversion|case|else|elsif|elseif|elif|when|end[a-z]+)\b/;

interface Open {
  readonly kind: string;
  readonly subject: string;
  /** What the branches so far ask. */
  readonly asked: string[];
  readonly tags: { readonly line: number; readonly tag: string; readonly says: string }[];
}

/**
 * Finds the conditions of Liquid, Jinja and their like that stand on lines of their own, or around all that a line says, and
 * takes their tags out of the lines. A condition within a sentence stays as it is: nobody can tell here what is read there.
 */
export function findConditions(
  lines: string[],
  fenced: readonly boolean[],
  unclosed: Unclosed[],
): readonly Condition[] {
  const conditions: Condition[] = [];
  const open: Open[] = [];
  const counted = new Map<number, number>();
  const settle = (line: number) => {
    const left = counted.get(line)! - 1;
    counted.set(line, left);
    if (left === 0) lines[line] = '';
  };
  for (let line = 0; line < lines.length; line++) {
    if (fenced[line] || !lines[line]!.includes('{%')) continue;
    const tags = OWN_LINE.test(lines[line]!) ? [...lines[line]!.matchAll(EACH_TAG)] : [];
    if (tags.length === 0 || !tags.every(([, name]) => isKnown(name!))) {
      unwrap(lines, line, conditions);
      continue;
    }
    counted.set(line, tags.length);
    for (const [tag, name, rest] of tags) {
      if (SILENT.has(name!)) settle(line);
      else if (!follow({ open, line, tag, name: name!, rest: rest!.trim() }, conditions, settle))
        unclosed.push({ line, tag });
    }
  }
  for (const { tags } of open) unclosed.push({ line: tags[0]!.line, tag: tags[0]!.tag });
  return conditions.sort((one, other) => one.from - other.from || other.to - one.to);
}

function isKnown(name: string): boolean {
  return OPENS.has(name) || GOES_ON.has(name) || CLOSES.has(name) || SILENT.has(name);
}

interface Step {
  readonly open: Open[];
  readonly line: number;
  readonly tag: string;
  readonly name: string;
  readonly rest: string;
}

/** Follows one tag; false where it closes or goes on with nothing. */
function follow(
  { open, line, tag, name, rest }: Step,
  conditions: Condition[],
  settle: (line: number) => void,
): boolean {
  if (OPENS.has(name)) {
    if (open.length >= DEEPEST || rest === '') return false;
    const subject = name === 'case' ? rest : '';
    const says = name === 'unless' ? negated(rest) : name === 'case' ? '' : rest;
    open.push({ kind: name, subject, asked: says === '' ? [] : [says], tags: [{ line, tag, says }] });
    return true;
  }
  const current = open.at(-1);
  if (current === undefined) return false;
  if (GOES_ON.has(name)) {
    if ((name === 'when') !== (current.kind === 'case') && name !== 'else') return false;
    current.tags.push({ line, tag, says: sayBranch(current, name, rest) });
    return true;
  }
  if (name !== `end${current.kind}` && !(name === 'endif' && current.kind === 'ifversion')) return false;
  open.pop();
  current.tags.forEach(({ line: from, says }, index) => {
    const to = (current.tags[index + 1]?.line ?? line) - 1;
    if (says !== '' && to > from) conditions.push({ from: from + 1, to, says });
    settle(from);
  });
  settle(line);
  return true;
}

function sayBranch({ asked, subject }: Open, name: string, rest: string): string {
  const own = name === 'else' ? '' : name === 'when' ? `${subject} is ${rest}` : rest;
  const others = name === 'when' ? [] : asked.map(negated);
  if (own !== '') asked.push(own);
  return [own, ...others].filter((part) => part !== '').join(' and ');
}

function negated(condition: string): string {
  const bare = /^not (?:\(([^()]*)\)|([^\s()]+))$/.exec(condition);
  if (bare !== null) return bare[1] ?? bare[2]!;
  return `not ${/\s/.test(condition) ? `(${condition})` : condition}`;
}

/** Takes the tags off a line of which they hold all, where the line is a block of its own. */
function unwrap(lines: string[], line: number, conditions: Condition[]): void {
  const found = WRAPPED.exec(lines[line]!);
  if (found === null) return;
  const [, marker = '', opening = '', words = '', closing = ''] = found;
  const [, name, rest] = new RegExp(TAG).exec(opening) ?? [];
  if (name === undefined || !closing.includes(`end${name === 'ifversion' && closing.includes('endif ') ? 'if' : name}`))
    return;
  if (words.trim() === '' || ANY_TAG.test(words) || rest!.trim() === '') return;
  if (!isAlone(lines[line - 1], marker) || !isAlone(lines[line + 1], '')) return;
  const says = name === 'unless' ? negated(rest!.trim()) : rest!.trim();
  lines[line] = marker + words;
  conditions.push({ from: line, to: line, says });
}

const MARKED = /^[ \t>]{0,60}(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/;

/** True where a neighbouring line is not of the same paragraph. */
function isAlone(neighbour: string | undefined, marker: string): boolean {
  return neighbour === undefined || /^[ \t>]*$/.test(neighbour) || marker.trim() !== '' || MARKED.test(neighbour);
}
