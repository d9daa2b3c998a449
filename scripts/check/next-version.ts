import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { InputError } from '../history/input-error.ts';
import { splitFrontMatter } from '../history/statements/split-front-matter.ts';
import { NEW_CUSTOMERS } from '../law/cohorts.ts';
import type { DeskDocument } from './draft.ts';
import { PLACEHOLDER_NOTE } from './words/placeholder-note.ts';

/** What the next version states. */
export interface NextVersion {
  readonly version: string;
  /** ISO dates: of publication, and the first on which it may take effect. */
  readonly published: string;
  readonly lawful: string;
  /** For what is told of front matter that cannot be read. */
  readonly file: string;
}

/** A part of a text and what comes in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A file with the next version's front matter. Only the values that change are touched: comments, order, quotes and spaces of all
 * other lines stay as they are, and the text below byte for byte. The author's note is one to fill in.
 * @throws InputError where the front matter is no map
 */
export function writeNextVersion(markdown: string, next: NextVersion): string {
  const { yaml, body } = splitFrontMatter(markdown);
  const document = parseDocument(yaml, { schema: 'core', version: '1.2' });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents)) || yaml.trimStart().startsWith('{'))
    throw new InputError('The front matter cannot be read', {
      file: next.file,
      expected: 'keys with values between two lines `---`',
      example: 'title: Terms of Service',
    });
  const pairs = (contents?.items ?? []) as readonly Pair[];
  const keys = pairs.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const edits: Edit[] = [];
  const added: string[] = [];
  const set = (key: string, text: string): void => {
    const value = pairs[keys.indexOf(key)]?.value;
    const range = isScalar(value) || isMap(value) ? value.range : null;
    // A comment that says where the former value came from is false beside another one.
    const reason =
      range == null ? null : /^[ \t]*# (?:the text states|the same day, as the text)[^\n]*/.exec(yaml.slice(range[1]));
    if (range != null) edits.push({ from: range[0], to: range[1] + (reason?.[0].length ?? 0), text });
    else added.push(`${key}: ${text}\n`);
  };
  set('version', next.version);
  set('published', next.published);
  set('effective', effectiveOf(pairs[keys.indexOf('effective')], next));
  for (const [index, key] of keys.entries()) {
    if (!['change', 'postponed', 'withdrawn'].includes(key)) continue;
    const from = startOf(pairs[index]!);
    const to = index + 1 < pairs.length ? startOf(pairs[index + 1]!) : yaml.length;
    // Comments from the margin on speak of what follows.
    const comments = /\n((?:#[^\n]*\n|\n)*)$/.exec(yaml.slice(from, to))?.[1] ?? '';
    edits.push({ from, to, text: comments });
  }
  added.push('change:\n  significance: substantive\n');
  for (const [key, words] of Object.entries(PLACEHOLDER_NOTE)) added.push(`  ${key}: ${words}\n`);
  const kept = apply(yaml, edits);
  return `---\n${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${added.join('')}---\n${body}`;
}

/** The number after the last one; of a version named otherwise, its name with a number that is free. */
export function nextLabel(label: string, { versions }: Pick<DeskDocument, 'versions'>): string {
  if (/^\d{1,9}$/.test(label)) return String(Number(label) + 1);
  for (let number = 2; ; number++) {
    const candidate = `${label.replace(/\.\d+$/, '')}.${number}`;
    if (!versions.some((version) => version.label === candidate)) return candidate;
  }
}

/** Each cohort keeps a date of its own; who becomes a customer from now on has the new text before him. */
function effectiveOf(pair: Pair | undefined, { published, lawful }: NextVersion): string {
  if (!isMap(pair?.value)) return lawful;
  const cohorts = pair.value.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return `{ ${cohorts.map((cohort) => `${cohort}: ${cohort === NEW_CUSTOMERS ? published : lawful}`).join(', ')} }`;
}

function startOf({ key }: Pair): number {
  return (isScalar(key) ? key.range?.[0] : null) ?? 0;
}

/** From the end on, so that the places before keep their numbers. */
function apply(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text);
}
