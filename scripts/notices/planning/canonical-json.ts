/**
 * Writes a value as canonical JSON: no spaces, object keys sorted by UTF-16 code units, as RFC 8785 orders them.
 * Two values that differ only in the order of their keys are written alike, so their hashes agree on every machine.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws TypeError for what JSON cannot hold: functions, symbols, big integers, NaN, infinities, Maps and other classes.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isRecord(value)) {
    const members = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`Cannot write ${Object.prototype.toString.call(value)} as canonical JSON`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
