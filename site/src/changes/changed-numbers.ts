import type { Change } from '../edition.ts';
import { figureOf, plainFigures } from './plain-figures.ts';
import { spotsOf, touchSameSpot } from './redline-spots.ts';

/** An amount, a period or a date that changes set anew, in one clause or in several. */
export interface ChangedNumber<Each extends Change = Change> {
  readonly changes: readonly Each[];
  /** As printed; null where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The numbers that changed: first those that had one before and have another, then those that came or went. Of what the rules found
 * (`Finding`) only that which the redline itself shows: of a pair the one was struck and the other put in its place, in one spot; one
 * without a counterpart stands on the other side of no change. What is less sure is read in the redline alone, as are numbers of a
 * whole section that is new or gone.
 */
export function changedNumbers<Each extends Change>(changes: readonly Each[]): readonly ChangedNumber<Each>[] {
  const struck = plainFigures(changes.map((change) => wordsOf(change, 'delete')).join('\n'));
  const put = plainFigures(changes.map((change) => wordsOf(change, 'insert')).join('\n'));
  const found = new Map<string, { before: string | null; after: string | null; changes: Each[] }>();
  for (const change of changes) {
    if (change.significance === 'editorial') continue;
    for (const finding of change.findings ?? []) {
      if (finding.kind !== 'quantity' && finding.kind !== 'deadline') continue;
      const { before, after } = finding;
      if (!isShown(before, after, change, { struck, put })) continue;
      const key = JSON.stringify([before, after].map((value) => value && figureOf(value)!.words));
      const known = found.get(key) ?? { before, after, changes: [] };
      if (!known.changes.includes(change)) known.changes.push(change);
      found.set(key, known);
    }
  }
  const rows = [...found.values()];
  const pairs = rows.filter(({ before, after }) => before !== null && after !== null);
  return [...pairs, ...rows.filter((row) => !pairs.includes(row) && !isPartOf(row, pairs))];
}

/** A number that became another in one sentence of a clause is not gone where another sentence of it had it too. */
function isPartOf(row: ChangedNumber, pairs: readonly ChangedNumber[]): boolean {
  const side = row.before === null ? 'after' : 'before';
  const words = figureOf(row[side]!)!.words;
  return pairs.some(
    (pair) => figureOf(pair[side]!)!.words === words && row.changes.every((change) => pair.changes.includes(change)),
  );
}

function isShown(
  before: string | null,
  after: string | null,
  change: Change,
  all: { readonly struck: string; readonly put: string },
): boolean {
  if (before !== null && after !== null) {
    const [one, other] = [figureOf(before), figureOf(after)];
    if (one === null || other === null || one.words === other.words || one.noun !== other.noun) return false;
    // Under a date as its title an entry of a log stands, and the next entry is another one.
    if (change.kind === 'retitled' && one.unit === 'date') return false;
    return (
      isWhole(before, change, 'before') &&
      isWhole(after, change, 'after') &&
      touchSameSpot(spotsOf(change), before, after)
    );
  }
  const words = (before ?? after)!;
  const side = before === null ? 'after' : 'before';
  if (change.redline.length === 0 && lengthOf(change[side]) > LONGEST_ALONE) return false;
  const figure = figureOf(words);
  // "If one day somebody asks" names no period, and nothing is "100% secure".
  if (
    figure === null ||
    figure.unit === 'count' ||
    figure.unit === 'vague' ||
    /^(?:an? |one (?!\()|100 ?%)/i.test(words)
  )
    return false;
  const own = plainFigures(wordsOf(change, side === 'after' ? 'insert' : 'delete'));
  const others = side === 'after' ? all.struck : all.put;
  return own.includes(figure.words) && !others.includes(figure.words) && isWhole(words, change, side);
}

/** A clause that is longer than this is a section, of which its numbers are a part among others. */
const LONGEST_ALONE = 500;

function lengthOf(clauses: Change['after']): number {
  return clauses.reduce((length, { text }) => length + text.length, 0);
}

/** "$1.5" of "$1.5 trillion" is no amount that anybody wrote. */
function isWhole(words: string, change: Change, side: 'before' | 'after'): boolean {
  const text = change[side].map((clause) => clause.text).join('\n');
  const at = text.indexOf(words);
  return (
    at >= 0 &&
    !/^[\s-]*(?:hundred|thousand|m|k|bn|(?:m|b|tr)illions?|%|\d)(?!\p{L})/iu.test(text.slice(at + words.length))
  );
}

function wordsOf({ redline, kind, before, after }: Change, op: 'insert' | 'delete'): string {
  if (redline.length === 0 && (kind === 'added' || kind === 'removed'))
    return (op === 'insert' ? after : before).map(({ text }) => text).join('\n');
  return redline.flatMap((run) => (run.op === op ? [run.text] : [])).join('\n');
}
