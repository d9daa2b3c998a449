import type { Alarm } from './alarm.ts';

/** One alarm for many of a kind, at the place of the first: they came in together, and are mended together. */
export function gatherAlarms(alarms: readonly Alarm[]): readonly Alarm[] {
  const [first, ...others] = alarms;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const lines = [...new Set(others.map(({ line }) => line))];
  const more = lines.length > 8 ? ', …' : '';
  const place = `line${lines.length === 1 ? '' : 's'} ${lines.slice(0, 8).join(', ')}${more}`;
  return [{ ...first, message: `${first.message}; ${others.length} more like it, on ${place}` }];
}
