import type { Change, Comparison } from '../../scripts/index.ts';

/**
 * A comparison as text that a person can check, a line for each change:
 *
 *     modified 12→14 substantive: within [-thirty (30)-]{+fourteen (14)+} days
 *     renumbered 18→20 editorial: 2. → 3.
 *
 * with the first line of the clause in each version. A line break in a clause is ⏎.
 */
export function describeComparison({ changes, unchanged }: Comparison): string {
  return [...changes.map(describeChange), `${unchanged} unchanged`, ''].join('\n');
}

function describeChange(change: Change): string {
  const { kind, moved, before, after, significance } = change;
  const lines = [before, after].map(
    (refs) => refs.map(({ lines: { start, end } }) => (end > start ? `${start}-${end}` : start)).join(',') || '·',
  );
  const what = moved && kind !== 'moved' ? `${kind}, moved` : kind;
  return `${what} ${lines.join('→')} ${significance}: ${describeText(change).replaceAll('\n', '⏎')}`;
}

function describeText({ kind, before, after, redline }: Change): string {
  if (kind === 'added') return `{+${after[0]!.text}+}`;
  if (kind === 'removed') return `[-${before[0]!.text}-]`;
  if (kind === 'renumbered') return after.map(({ label }, index) => `${before[index]!.label} → ${label}`).join(', ');
  if (kind === 'moved') return after[0]!.text;
  return redline.map(({ op, text }) => ({ equal: text, insert: `{+${text}+}`, delete: `[-${text}-]` })[op]).join('');
}
