import type { Configuration } from '../history/statements/configuration.ts';

/** One line of `terms.config.yaml` that a branch changes; null where the line is absent. */
export interface ChangedSetting {
  /** `check.notice-too-short` */
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What a branch changes in the settings, in the order of keys. The check goes by those of the base: a branch that could turn off the
 * rules by which it is judged would be judged by none.
 */
export function changedSettings(before: Configuration, after: Configuration): readonly ChangedSetting[] {
  const [old, next] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...next.keys()])]
    .sort()
    .filter((key) => old.get(key) !== next.get(key))
    .map((key) => ({ key, before: old.get(key) ?? null, after: next.get(key) ?? null }));
}

/** `check.notice-too-short: error → off` */
export function wordSetting({ key, before, after }: ChangedSetting): string {
  return `${key}: ${before ?? 'not set'} → ${after ?? 'not set'}`;
}

function flatten(configuration: Configuration): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [part, value] of Object.entries(configuration)) {
    // In the file both stand under `site`.
    const key = part === 'brand' ? 'site' : part;
    if (value === null) continue;
    if (typeof value === 'string') lines.set(key, value);
    else for (const [name, own] of Object.entries(value)) if (own !== null) lines.set(`${key}.${name}`, String(own));
  }
  return lines;
}
