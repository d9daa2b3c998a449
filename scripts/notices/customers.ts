import { InputError } from '../history/input-error.ts';
import type { Significance } from '../reading/judge-significance.ts';
import { readCustomer } from './read-customer.ts';
import { collectProblems, readPlace } from './registry-fields.ts';
import { type RegistryLimits, type RegistryProblem, readRegistryYaml, registryLimits } from './registry-yaml.ts';

/** One entry of the customer registry. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  /** `owner/name` on GitHub, as written. */
  readonly repository: string;
  /** GitHub logins. */
  readonly assignees: readonly string[];
  readonly agreements: readonly Agreement[];
  readonly cohort: string | null;
  /** Null where the registry does not say, which counts as meeting whatever a version names; an empty list counts as none. */
  readonly products: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly segments: readonly string[];
  readonly useCases: readonly UseCase[];
  /** The least significance the customer asked to be told of; null where the publisher's floor decides. */
  readonly notifyAtLeast: Significance | null;
}

/** A document that the customer signed; `version` where the registry names the signed version (`service-agreement@12`). */
export interface Agreement {
  readonly document: string;
  readonly version: string | null;
}

export interface UseCase {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
  /** ISO date of the approval; null while it is pending. */
  readonly approved: string | null;
}

/**
 * Reads a customer registry in YAML, whole, before any of it is used.
 *
 * @throws InputError for the first problem, with file, line, what was expected and an example; the lines of the others are named in it.
 */
export function parseCustomers(text: string, file: string, limits: RegistryLimits = registryLimits): Customer[] {
  const { customers, problems } = checkCustomers(text, limits);
  const [first, ...others] = problems;
  if (!first) return customers;
  const lines = [...new Set(others.map(({ line }) => line))].slice(0, 10).join(', ');
  const rest = others.length > 0 ? ` (and ${others.length} more, on lines ${lines})` : '';
  throw new InputError(first.what + rest, { file, line: first.line, expected: first.expected, example: first.example });
}

/** Every problem of a registry, by line, beside the customers that could be read. The customers are for use only where there is no problem. */
export function checkCustomers(
  text: string,
  limits: RegistryLimits = registryLimits,
): { customers: Customer[]; problems: RegistryProblem[] } {
  const yaml = readRegistryYaml(text, limits);
  if (!('value' in yaml)) return { customers: [], problems: [yaml] };

  const problems: RegistryProblem[] = [];
  const report = collectProblems(problems, yaml.lineOf);
  const list = readPlace(yaml.value, [], ['customers'], report)?.map.get('customers');
  if (!Array.isArray(list)) {
    if (problems.length === 0) report(['customers'], 'is not a list', listOfCustomers);
    return { customers: [], problems };
  }
  const customers: Customer[] = [];
  const ids = new Map<string, number>();
  const repositories = new Map<string, number>();
  for (const [index, value] of list.entries()) {
    const customer = readCustomer(value, ['customers', index], report);
    if (!customer) continue;
    customers.push(customer);
    // GitHub folds the case of owners and repositories, so `Org/A` and `org/a` are one place and two customers would read it.
    const repository = customer.repository.toLowerCase();
    const sameId = ids.get(customer.id);
    const sameRepository = repositories.get(repository);
    if (sameId !== undefined) report(['customers', index, 'id'], `repeats the id of customers[${sameId}]`, oneEach);
    if (sameRepository !== undefined) {
      report(['customers', index, 'notices'], `shares the repository of customers[${sameRepository}]`, oneEach);
    }
    ids.set(customer.id, sameId ?? index);
    repositories.set(repository, sameRepository ?? index);
  }
  return { customers, problems: problems.sort((one, other) => one.line - other.line) };
}

const listOfCustomers = {
  accepts: () => false,
  expected: 'a list of customers',
  example: 'customers: [{ id: metro-transit, ... }]',
};

const oneEach = {
  accepts: () => false,
  expected: 'an id and a repository of its own for each customer',
  example: 'repository: northwind-notices/metro-transit',
};
