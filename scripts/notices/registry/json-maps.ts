/** A value that JSON.parse made, with a Map for each object; `onKey` is told of every key. */
export function asMaps(value: unknown, onKey: () => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => asMaps(item, onKey));
  const map = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    onKey();
    map.set(key, asMaps(item, onKey));
  }
  return map;
}
