/**
 * Puts one word for another into real documents, and counts what the comparison makes of it:
 *
 *     npm run flips -- ../some-repository ../another              500 reversals, 500 paraphrases
 *     npm run flips -- ../some-repository --cases 2000 --seed 7 --show 40
 *
 * A reversal puts one of a pair of opposites for the other, and should be called substantive; a paraphrase puts a synonym, another spelling or one of the
 * harmless swaps, and should not. What escapes is listed, to be read. Any Markdown files will do; the same seed draws the same cases.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compare, type Significance } from '../../scripts/index.ts';
import { OPPOSITES } from '../../scripts/reading/words/opposites.ts';
import { SPELLING_PAIRS } from '../../scripts/reading/words/spelling-pairs.ts';
import { SYNONYMS } from '../../scripts/reading/words/synonyms.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { HARMLESS_SWAPS } from './harmless-swaps.ts';

/** A list from which pairs are drawn; only opposites reverse. */
export type FlipSource = 'opposites' | 'synonyms' | 'spellings' | 'harmless swaps';

export interface Flip {
  readonly source: FlipSource;
  readonly from: string;
  readonly to: string;
  /** The line before and after. */
  readonly before: string;
  readonly after: string;
  /** The weightiest of what the comparison reports; null where it reports nothing. */
  readonly significance: Significance | null;
  /** Whether a reversal was called substantive, or a paraphrase was not. */
  readonly right: boolean;
}

interface Swap {
  readonly from: string;
  readonly to: string;
  /** Surroundings in which the swap does not hold. */
  readonly not: readonly string[];
}

const WEIGHTS: readonly Significance[] = ['editorial', 'clarifying', 'substantive'];
const SWAPS: Readonly<Record<FlipSource, readonly Swap[]>> = {
  opposites: bothWays(OPPOSITES),
  synonyms: SYNONYMS.flatMap(({ plain, says, not = [] }) =>
    // Digits are left alone: what is a number in one place is a label in another. From a short plain word no phrase is made: "for" is not always "for a period of".
    says
      .filter((said) => !/\d/.test(said))
      .flatMap((said) => bothWays([[said, plain]], not).filter(({ from }) => from === said || plain.length > 4)),
  ),
  spellings: bothWays(SPELLING_PAIRS),
  'harmless swaps': bothWays(HARMLESS_SWAPS),
};

function bothWays(pairs: readonly (readonly [string, string])[], not: readonly string[] = []): readonly Swap[] {
  return pairs.flatMap(([one, other]) => [
    { from: one, to: other, not },
    { from: other, to: one, not },
  ]);
}

/** Draws `cases` swaps of one list into the documents, and compares each document with itself so changed. Fewer where few fit. */
export function drawFlips(
  documents: readonly string[],
  source: FlipSource,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): readonly Flip[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const flips: Flip[] = [];
  const seen = new Set<string>();
  for (let tries = 0; flips.length < cases && tries < 200 * cases; tries++) {
    const document = pick(documents);
    const swap = pick(SWAPS[source]);
    const places = findPlaces(document, swap);
    if (places.length === 0) continue;
    const at = pick(places);
    const [before, after] = [lineAt(document, at), swapAt(document, at, swap)];
    const key = `${before} ${after.slice(at, at + swap.to.length)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const significance = weightiest(document, after);
    const right = (significance === 'substantive') === (source === 'opposites');
    flips.push({ source, from: swap.from, to: swap.to, before, after: lineAt(after, at), significance, right });
  }
  return flips;
}

/** Where the words stand as whole words in a sentence of at least six words: no heading, code, link target, table or front matter. */
function findPlaces(document: string, { from, not }: Swap): readonly number[] {
  const lower = document.toLowerCase();
  const places: number[] = [];
  const top = /^---\n.*?\n---\n/s.exec(document)?.[0].length ?? 0;
  for (let at = lower.indexOf(from, top); at >= 0; at = lower.indexOf(from, at + 1)) {
    const line = lineAt(document, at);
    const around = lower.slice(Math.max(0, at - 40), at + from.length + 40).replace(/\s+/g, ' ');
    const whole =
      !/[\p{L}\p{N}'’/_.-]$/u.test(lower.slice(0, at)) && !/^[\p{L}\p{N}'’/_-]/u.test(lower.slice(at + from.length));
    const prose = /^\s*(?:[-*+>] |\d+[.)] |\([a-z]\) )?["'“*_]*\p{L}/u.test(line) && line.split(/\s+/).length >= 6;
    const sound = whole && prose && !/https?:|`|\]\(|\||^\w+: |[<>{}]/.test(line);
    if (sound && !not.some((phrase) => around.includes(phrase.replace('#', '').trim()))) places.push(at);
  }
  return places;
}

/** The words replaced, with the capitals of what stood there. */
function swapAt(document: string, at: number, { from, to }: Swap): string {
  const stood = document.slice(at, at + from.length);
  const capital = stood === stood.toUpperCase() && /\p{L}{2}/u.test(stood);
  const first = stood[0] !== stood[0]!.toLowerCase();
  const put = capital ? to.toUpperCase() : first ? to[0]!.toUpperCase() + to.slice(1) : to;
  return document.slice(0, at) + put + document.slice(at + from.length);
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? text.length : end);
}

function weightiest(before: string, after: string): Significance | null {
  const found = compare(before, after).changes.map(({ significance }) => WEIGHTS.indexOf(significance));
  return found.length === 0 ? null : WEIGHTS[Math.max(...found)]!;
}

/** The Markdown below a folder, in the order of paths; what is too short or too long to be terms is left out. */
export function readMarkdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.md$/i.test(path) && !/(^|\/)(\.git|node_modules)\//.test(path))
    .sort()
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 1000 && statSync(path).size < 80_000)
    .map((path) => readFileSync(path, 'utf8'));
}

function report(folders: readonly string[], cases: number, seed: number, show: number): void {
  const documents = folders.flatMap(readMarkdownBelow);
  process.stdout.write(`${documents.length} documents, seed ${seed}\n`);
  if (documents.length === 0) return;
  for (const [source, share] of [
    ['opposites', 1],
    ['synonyms', 0.5],
    ['spellings', 0.1],
    ['harmless swaps', 0.4],
  ] as const) {
    const flips = drawFlips(documents, source, { cases: Math.ceil(cases * share), seed });
    const right = flips.filter((flip) => flip.right).length;
    const wanted = source === 'opposites' ? 'reversals called substantive' : 'paraphrases left quiet';
    process.stdout.write(
      `${source}: ${right} of ${flips.length} ${wanted} (${((100 * right) / flips.length).toFixed(1)} %)\n`,
    );
    for (const flip of flips.filter((each) => !each.right).slice(0, show)) process.stdout.write(inShort(flip));
  }
}

function inShort({ from, to, before, significance }: Flip): string {
  const at = before.toLowerCase().indexOf(from);
  const around = before.slice(Math.max(0, at - 60), at + from.length + 60).trim();
  return `  ${significance ?? 'no change'}: ${from} → ${to} in "${around}"\n`;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      show: { type: 'string', default: '20' },
    },
  });
  if (positionals.length === 0) {
    process.stderr.write('Which folder of Markdown? For example: npm run flips -- terms\n');
    process.exitCode = 2;
  } else report(positionals, Number(values.cases), Number(values.seed), Number(values.show));
}
