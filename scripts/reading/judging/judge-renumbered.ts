import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { Judgement } from './judge-significance.ts';

/**
 * A number before a clause is its number only as a member of a series, in both versions: a sibling counts on, or the number goes on
 * from that of the clause above. "12.50 euros" is no clause 12.50.
 */
export function judgeRenumbered({ pairing }: DescribedChange, { roots }: Pick<VersionFacts, 'roots'>): Judgement {
  const proved =
    pairing.before.every((clause) => isInSeries(clause, roots.before)) &&
    pairing.after.every((clause) => isInSeries(clause, roots.after));
  return proved
    ? { significance: 'editorial', reasons: ['Only the number changed.'], effects: [], findings: [] }
    : {
        significance: 'substantive',
        reasons: ['A number changed that counts no series of clauses.'],
        effects: [],
        findings: [],
      };
}

function isInSeries(clause: Clause, roots: () => readonly Clause[]): boolean {
  const own = lastOrdinal(clause.label);
  if (own === null) return true;
  const { parent } = clause;
  if (parent !== null && own.head !== '' && own.head === bare(parent.label)) return true;
  const siblings = parent?.children ?? roots();
  return siblings.some((other) => {
    if (other === clause) return false;
    const next = lastOrdinal(other.label);
    return next !== null && next.head === own.head && next.kind === own.kind && Math.abs(next.value - own.value) === 1;
  });
}

interface Ordinal {
  /** What stands before the last part: `4` in `4.2`. */
  readonly head: string;
  readonly kind: 'number' | 'letter';
  readonly value: number;
}

/** `Section 4.2.` → 4, 2; `(b)` → 2; null where the label counts nothing. */
function lastOrdinal(label: string): Ordinal | null {
  const text = bare(label);
  if (text === '') return null;
  const match = /^(?:(.*)[.(])?(\d+|[a-z]{1,5})$/i.exec(text);
  if (match === null) return null;
  const [, head = '', last = ''] = match;
  if (/^\d+$/.test(last)) return { head, kind: 'number', value: Number(last) };
  return { head, kind: 'letter', value: last.length === 1 ? last.toLowerCase().charCodeAt(0) - 96 : romanOf(last) };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanOf(text: string): number {
  const values = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? Number.NaN);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function bare(label: string): string {
  return label.replace(/^(?:section|article|clause|part|§)\s*/i, '').replace(/^[(\s]+|[).:\s]+$/g, '');
}
