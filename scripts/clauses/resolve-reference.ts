import type { Reference } from './find-references.ts';
import { readRoman, splitLabel } from './labels/label-parts.ts';
import { kindOfPart } from './labels/part-names.ts';
import type { Clause, ClauseTree } from './parse-clauses.ts';

/** Names whose numbers are a series of their own: Section 2 is not Schedule 2. All others name a clause by its number alone. */
const APART = /^(?:schedule|annexe?|appendix|exhibit|attachment|addendum|part|chapter)\b/i;

const knownNumbers = new WeakMap<ClauseTree, ReadonlyMap<string, readonly Clause[]>>();
const knownAnchors = new WeakMap<ClauseTree, ReadonlyMap<string, Clause>>();

/**
 * The clause that a reference leads to, by the labels of the tree: `4.2(b)` is (b) below 4.2, or what is labelled so in
 * full. `(a)` alone is looked for below the clauses around it, nearest first.
 * @returns null where no clause is labelled so, and for references to other documents
 */
export function resolveReference(tree: ClauseTree, reference: Reference): Clause | null {
  if (reference.external) return null;
  if (reference.kind === 'anchor') return anchorsOf(tree).get(decode(reference.number)) ?? null;
  const { parts } = splitLabel(/[一-鿿]/u.test(reference.number) ? `第${reference.number}条` : reference.number);
  if (parts.length === 0) return null;
  const numbers = numbersOf(tree);
  const apart = APART.test(reference.name) ? reference.name.replace('annexe', 'annex') : '';
  if (reference.number.startsWith('(') || /^(?:(?:sub)?paragraph|item|point)$/.test(reference.name)) {
    const near = findAround(numbers, reference.from, parts, reference.name === 'subparagraph');
    if (near !== null || reference.number.startsWith('(') || reference.name === 'subparagraph') return near;
  }
  for (const written of spellings(parts)) {
    const found = numbers.get(join(apart, written));
    if (found !== undefined) return nearest(found, reference.from);
  }
  return null;
}

/** (a) means that of the same list, or of the clause itself, before that of a section further up. */
function findAround(
  numbers: ReadonlyMap<string, readonly Clause[]>,
  from: Clause,
  parts: readonly string[],
  within: boolean,
): Clause | null {
  for (let above: Clause | null = from; above !== null; above = above.parent) {
    // A part of a section stands below a number.
    if (within && pathOf(above) === '') return null;
    const found = numbers.get(`${pathOf(above)}/${parts.join('/')}`)?.filter((clause) => isBelow(clause, above!));
    if (found !== undefined && found.length > 0) return found[0]!;
  }
  return null;
}

function isBelow(clause: Clause, above: Clause): boolean {
  return clause.index > above.index && clause.index < above.until;
}

/** Where numbering restarts, the clause of the same part of the document; else the first. */
function nearest(found: readonly Clause[], from: Clause): Clause {
  for (let above = from.parent; above !== null; above = above.parent) {
    const inside = found.find((clause) => isBelow(clause, above));
    if (inside !== undefined) return inside;
  }
  return found[0]!;
}

/** IX is also written 9. */
function spellings(parts: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = parts;
  const roman = /^[IVXL]+$/.test(first!) ? readRoman(first!) : null;
  return roman === null ? [parts, [toRoman(Number(first)), ...rest]] : [parts, [String(roman), ...rest]];
}

function toRoman(number: number): string {
  if (!(number > 0 && number < 40)) return '';
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + ones[number % 10]!;
}

function numbersOf(tree: ClauseTree): ReadonlyMap<string, readonly Clause[]> {
  let numbers = knownNumbers.get(tree);
  if (numbers === undefined) {
    const found = new Map<string, Clause[]>();
    for (const clause of tree.clauses) {
      if (clause.label === '') continue;
      const path = pathOf(clause);
      const same = found.get(path);
      if (same === undefined) found.set(path, [clause]);
      else same.push(clause);
    }
    numbers = found;
    knownNumbers.set(tree, numbers);
  }
  return numbers;
}

const knownPaths = new WeakMap<Clause, string>();

/** The full number of a clause, `/4/2/b`: its label's parts below those of the clauses above, unless it repeats them. */
function pathOf(clause: Clause): string {
  const known = knownPaths.get(clause);
  if (known !== undefined) return known;
  const above = clause.parent === null ? '' : pathOf(clause.parent);
  const path = clause.label === '' ? above : numberOf(clause, above);
  knownPaths.set(clause, path);
  return path;
}

function numberOf({ label }: Clause, above: string): string {
  const { parts } = splitLabel(label);
  const name = /^[\p{L}]+/u.exec(label)?.[0] ?? '';
  const kind = kindOfPart(name) ?? name.toLowerCase();
  if (APART.test(kind)) return join(kind.replace('annexe', 'annex'), parts);
  const apart = /^\/[a-z]{4,}\/[^/]+/.exec(above)?.[0] ?? '';
  const isChain = /[.)] \S/.test(label);
  if (/^(?:\p{L}{4,}\s|§|第)/u.test(label) || (parts.length > 1 && !isChain)) return `${apart}/${parts.join('/')}`;
  return `${above}/${parts.join('/')}`;
}

function join(apart: string, parts: readonly string[]): string {
  return `${apart === '' ? '' : `/${apart}`}/${parts.join('/')}`;
}

/** Where links within the page lead: the names that an author gives (`{#fees}`) and those of headings. */
function anchorsOf(tree: ClauseTree): ReadonlyMap<string, Clause> {
  let anchors = knownAnchors.get(tree);
  if (anchors === undefined) {
    const found = new Map<string, Clause>();
    const times = new Map<string, number>();
    for (const clause of tree.clauses) {
      for (const [, id] of clause.attributes.matchAll(/#([^\s{}#.]{1,100})/gu))
        if (!found.has(id!.toLowerCase())) found.set(id!.toLowerCase(), clause);
      if (clause.type !== 'heading') continue;
      const slug = slugOf(clause.block.text);
      const before = times.get(slug) ?? 0;
      times.set(slug, before + 1);
      const anchor = before === 0 ? slug : `${slug}-${before}`;
      if (!found.has(anchor)) found.set(anchor, clause);
    }
    anchors = found;
    knownAnchors.set(tree, anchors);
  }
  return anchors;
}

/** As GitHub names headings: lower case, signs dropped, spaces as hyphens. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/gu, '-');
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase();
  } catch {
    return fragment.toLowerCase();
  }
}
