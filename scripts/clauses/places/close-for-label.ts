import { splitLabel } from '../labels/label-parts.ts';
import { type Numbered, placeLabel } from '../labels/place-label.ts';
import type { RoledBlock } from './give-roles.ts';
import { dropWhile, type OpenBlock } from './open-block.ts';

/** Blocks looked at ahead for the next label of a series. */
const AHEAD = 24;

/** The blocks that stay open when a numbered paragraph or line comes, and its place in the series of labels. */
export function closeForLabel(
  open: readonly OpenBlock[],
  reads: readonly RoledBlock[],
  index: number,
): readonly [readonly OpenBlock[], Numbered] {
  const { label, heading, title } = reads[index]!.text;
  const section = heading || (title !== '' && /^(?:第|[一-十]+、)/u.test(label));
  const from = open.findLastIndex(({ role }) => role === 'heading') + 1;
  const series = open.flatMap((entry, at) => (at >= from && entry.numbered !== null ? [{ entry, at }] : []));
  const place = placeLabel(
    series.map(({ entry }) => entry.numbered!),
    label,
    section,
    () => nextOfShape(reads, index),
  );
  const numbered = { label, alphabet: place.alphabet, heading: section };
  if ('beside' in place) {
    const still = open.slice(0, series[place.beside]!.at);
    return [section ? dropWhile(still, ({ role }) => role === 'bold heading') : still, numbered];
  }
  const begins = place.below === series.length - 1;
  let length = place.below < 0 ? from : series[place.below]!.at + 1;
  if (!section) while (open[length]?.role === 'bold heading') length++;
  if (begins && !section) while (open[length]?.role === 'lead-in' && open[length + 1]?.role !== 'item') length++;
  return [open.slice(0, length), numbered];
}

function nextOfShape(reads: readonly RoledBlock[], index: number): string | undefined {
  const { shape } = splitLabel(reads[index]!.text.label);
  for (let ahead = index + 1; ahead <= index + AHEAD; ahead++) {
    const read = reads[ahead];
    if (read === undefined || read.role === 'heading') return undefined;
    if (read.role === 'numbered' && splitLabel(read.text.label).shape === shape) return read.text.label;
  }
  return undefined;
}
