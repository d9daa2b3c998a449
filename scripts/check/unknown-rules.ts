import { InputError, quoteValue } from '../history/input-error.ts';
import type { Configuration } from '../history/statements/configuration.ts';
import { nearestKey } from '../history/statements/nearest-key.ts';
import { RULES } from './rules.ts';

/**
 * A rule that is misspelt would stay as it is, and nobody would know.
 * @throws InputError where the settings name a rule that there is not
 */
export function refuseUnknownRules({ check }: Configuration, file: string): void {
  const names = RULES.map(({ name }) => name);
  const unknown = Object.keys(check).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new InputError(`\`check\` names the rule ${quoteValue(unknown)}, which there is not`, {
    file,
    expected: 'a rule that README lists',
    example: `check: { ${nearestKey(unknown, names) ?? names[0]}: warning }`,
  });
}
