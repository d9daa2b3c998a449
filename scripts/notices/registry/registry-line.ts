import { parseDocument } from 'yaml';
import type { RegistryLimits } from './registry-yaml.ts';

/** What is wrong with a line. */
interface LineProblem {
  readonly what: string;
  readonly expected: string;
  readonly example: string;
}

/** Reads one line of a registry in JSON Lines; null where it is blank. Objects become Maps, so that `__proto__` is a key like any other. */
export function readRegistryLine(
  text: string,
  limits: RegistryLimits,
): { readonly value: unknown } | LineProblem | null {
  if (text.length > limits.lineCharacters)
    return problem(`the line has ${text.length} characters`, `at most ${limits.lineCharacters}`);
  if (text.trim() === '') return null;
  if (nestsDeeply(text)) return problem('the values are nested too deeply');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('this is not valid JSON');
  }
  let keys = 0;
  const maps = asMaps(value, () => {
    keys += 1;
  });
  // JSON.parse silently takes the last of two equal keys. Each key has a colon after its quote, so an equal count proves that
  // none was lost; where the count differs, a text may have held such a colon, and the slow parser decides.
  if (keys !== (text.match(/"\s*:/g)?.length ?? 0) && repeatsKey(text))
    return problem('a key stands twice in one object');
  return { value: maps };
}

function problem(what: string, expected = 'one customer as a JSON object on one line'): LineProblem {
  return { what, expected, example: '{"id":"metro-transit","name":"Metro Transit Authority", ... }' };
}

/** 65 brackets open at once, outside of texts or inside: no customer has them. */
function nestsDeeply(text: string): boolean {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) open += 1;
    else if (code === 0x5d || code === 0x7d) open -= 1;
    if (open > 64) return true;
  }
  return false;
}

function repeatsKey(text: string): boolean {
  const { errors } = parseDocument(text, { schema: 'json', uniqueKeys: true, prettyErrors: false });
  return errors.some(({ code }) => code === 'DUPLICATE_KEY');
}

/** A value that JSON.parse made, with a Map for each object; `onKey` is told of every key. */
function asMaps(value: unknown, onKey: () => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => asMaps(item, onKey));
  const map = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    onKey();
    map.set(key, asMaps(item, onKey));
  }
  return map;
}
