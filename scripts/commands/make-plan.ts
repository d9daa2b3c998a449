import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../changelog/edition.ts';
import type { Entry } from '../changelog/entry.ts';
import type { Publisher } from '../changelog/make-entry.ts';
import { InputError } from '../history/input-error.ts';
import { type Customer, parseCustomers } from '../notices/customers.ts';
import { versionsToRead } from '../notices/matters.ts';
import { type Plan, planNotices } from '../notices/plan.ts';

/** The customers a plan is made for. */
export interface Registry {
  readonly customers: readonly Customer[];
  /** True where no registry is named and the six fictional customers stand in. */
  readonly example: boolean;
}

const EXAMPLE = fileURLToPath(new URL('../notices/example-customers.yaml', import.meta.url));

/**
 * Reads the customer registry that TERMS_CUSTOMERS names, else the example beside the notices code.
 * @throws InputError where it cannot be read or anything in it is wrong
 */
export async function readRegistry(): Promise<Registry> {
  const named = process.env.TERMS_CUSTOMERS || undefined; // a secret that is not set arrives empty
  const file = named ?? EXAMPLE;
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`The customer registry cannot be read (${error.code})`, {
      file,
      expected: 'a YAML file that TERMS_CUSTOMERS names',
      example: 'TERMS_CUSTOMERS=../operations/customers.yaml',
      cause: error,
    });
  });
  return { customers: parseCustomers(text, file), example: named === undefined };
}

/** Plans notices for the customers of a registry. `readEntry` reads an entry by its slug. */
export async function makePlan(
  edition: Edition,
  { configuration, topics }: Publisher,
  customers: readonly Customer[],
  readEntry: (slug: string) => Promise<Entry>,
): Promise<Plan> {
  const { floor, since } = configuration.notices;
  const entries = await Promise.all(versionsToRead(edition, since).map(({ slug }) => readEntry(slug)));
  return planNotices({ edition, entries, customers, topics, floor, since, sha256 });
}

/** Reads entries from the folder that `publish` writes them to. */
export function entriesIn(folder: string): (slug: string) => Promise<Entry> {
  return async (slug) => JSON.parse(await readFile(join(folder, 'entries', `${slug}.json`), 'utf8')) as Entry;
}

/** SHA-256 of UTF-8, lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
