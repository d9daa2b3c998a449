import type { RegistryWords } from '../../check/draft.ts';
import { readRegistry } from '../notices/read-registry.ts';

/**
 * The products, regions and cohorts of the registry that TERMS_CUSTOMERS names; null where none is named. Whose they are never leaves
 * this function.
 * @throws InputError where the registry cannot be read
 */
export async function readRegistryWords(): Promise<RegistryWords | null> {
  const { customers, example } = await readRegistry();
  if (example) return null;
  const distinct = (words: readonly (string | null)[]) =>
    [...new Set(words.filter((word) => word !== null))].toSorted();
  return {
    products: distinct(customers.flatMap(({ products }) => products ?? [])),
    regions: distinct(customers.flatMap(({ regions }) => regions ?? [])),
    cohorts: distinct(customers.map(({ cohort }) => cohort)),
  };
}
