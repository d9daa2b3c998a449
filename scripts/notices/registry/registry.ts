import type { Diagnostic } from '../../history/input-error.ts';
import type { Customer } from './customers.ts';
import { readCustomer } from './read-customer.ts';
import { readRegistryLine } from './registry-line.ts';
import { collectProblems, type Expectation, type Report, readRegistryMap } from './registry-map.ts';
import { type RegistryLimits, readRegistryYaml, registryLimits, type ValuePath } from './registry-yaml.ts';

/** Takes a registry in, one file or many; nothing of it is for use until all is checked. */
export interface RegistryReader {
  /** A whole YAML file: `customers:` with a list. */
  yaml(file: string, text: string): void;
  /** One line of a JSON Lines file, 1-based: one customer. Blank lines are passed over. */
  line(file: string, line: number, text: string): void;
  /** The customers, or else what is wrong, by file and line; never both. */
  finish(): { readonly customers: readonly Customer[]; readonly problems: readonly Diagnostic[] };
}

/**
 * Starts reading a registry. Every problem names file, line, what was expected and an example; values are never quoted, as
 * errors may end up in a public log. Ids, repositories and addresses must be unique across all files.
 */
export function openRegistry(limits: RegistryLimits = registryLimits): RegistryReader {
  const customers: Customer[] = [];
  const problems: Diagnostic[] = [];
  const ids = new Map<string, string>();
  const repositories = new Map<string, string>();
  const addresses = new Map<string, string>();
  let inYaml = 0;

  const add = (value: unknown, path: ValuePath, from: { readonly at: string; readonly report: Report }): void => {
    const { at, report } = from;
    if (customers.length >= limits.customers) {
      if (customers.length === limits.customers) report(path, `is beyond the limit`, atMost(limits.customers));
      return;
    }
    const customer = readCustomer(value, path, report);
    if (!customer) return;
    customers.push(customer);
    const sameId = ids.get(customer.id);
    if (sameId !== undefined) report([...path, 'id'], `repeats the id of ${sameId}`, oneEach);
    else ids.set(customer.id, at);
    // GitHub folds the case of owners and repositories, and mail servers that of addresses, so `Org/A` and `org/a` are one place.
    for (const [what, place, taken] of [
      ['repository', customer.repository, repositories],
      ['address', customer.email, addresses],
    ] as const) {
      if (place === null) continue;
      const same = taken.get(place.toLowerCase());
      if (same !== undefined) report([...path, 'notices'], `shares the ${what} of ${same}`, oneEach);
      else taken.set(place.toLowerCase(), at);
    }
  };

  return {
    yaml(file, text) {
      const yaml = readRegistryYaml(text, limits);
      if (!('value' in yaml)) {
        problems.push(problemAt(file, yaml.line, yaml.what, yaml));
        return;
      }
      const report = collectProblems(problems, file, yaml.lineOf);
      const before = problems.length;
      const list = readRegistryMap(yaml.value, [], ['customers'], report)?.map.get('customers');
      if (!Array.isArray(list)) {
        if (problems.length === before) report(['customers'], 'is not a list', listOfCustomers);
        return;
      }
      inYaml += list.length;
      if (inYaml > limits.yamlCustomers) {
        const what = `YAML holds ${inYaml} customers`;
        problems.push(problemAt(file, yaml.lineOf(['customers']), what, inLines(limits.yamlCustomers)));
        return;
      }
      for (const [index, value] of list.entries()) {
        const path = ['customers', index];
        add(value, path, { at: `${file}:${yaml.lineOf(path)}`, report });
      }
    },
    line(file, line, text) {
      const read = readRegistryLine(text, limits);
      if (read === null) return;
      if ('what' in read) problems.push(problemAt(file, line, read.what, read));
      else add(read.value, [], { at: `${file}:${line}`, report: collectProblems(problems, file, () => line) });
    },
    finish() {
      const files = [...new Set(problems.map(({ file }) => file))];
      problems.sort((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line);
      return problems.length > 0 ? { customers: [], problems } : { customers, problems };
    },
  };
}

function problemAt(file: string, line: number, message: string, expectation: Expectation): Diagnostic {
  const { expected, example } = expectation;
  return { severity: 'error', file, line, message, expected, example, cause: `registry ${file}:${line} ${message}` };
}

const listOfCustomers = {
  expected: 'a list of customers',
  example: 'customers: [{ id: metro-transit, ... }]',
};

const oneEach = {
  expected: 'an id, and a repository or an address, of its own for each customer',
  example: 'repository: northwind-notices/metro-transit',
};

function atMost(customers: number) {
  return { expected: `at most ${customers} customers`, example: 'a registry for each part' };
}

function inLines(customers: number): Expectation {
  return {
    expected: `at most ${customers} customers in YAML, which is slow to read, and more as JSON Lines, a customer a line`,
    example: 'customers.jsonl with {"id":"metro-transit","name":"Metro Transit Authority", ... }',
  };
}
