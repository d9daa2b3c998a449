import type { Alarm } from './alarm.ts';

/** One alarm for many of a kind, at the place of the first: they came in together, and are mended together. */
export function gatherAlarms(alarms: readonly Alarm[]): readonly Alarm[] {
  const [first, ...others] = alarms;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const lines = others.map(({ line }) => line);
  const shown = [...new Set(lines)].slice(0, 8).join(', ');
  const more = lines.length > 8 ? ', …' : '';
  return [{ ...first, message: `${first.message}; ${others.length} more like it, on lines ${shown}${more}` }];
}
