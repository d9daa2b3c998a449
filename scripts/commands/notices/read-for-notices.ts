import type { Edition } from '../../changelog/edition.ts';
import type { Entry } from '../../changelog/entry.ts';
import type { Publisher } from '../../changelog/make-entry.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { type ChangelogOptions, readChangelog } from '../../loading/read-changelog.ts';
import type { DeliveredNotices } from '../../notices/planning/delivered-notice.ts';
import { versionKey } from '../../notices/planning/hash-versions.ts';
import type { Customer } from '../../notices/registry/customers.ts';
import type { Progress } from '../console.ts';
import { reportWarnings } from '../console.ts';
import { readDelivered } from './open-state.ts';
import { type Registry, readRegistry } from './read-registry.ts';
import type { PlanSources } from './request-plan.ts';
import { requireSettings } from './require-settings.ts';
import { VersionSources } from './version-sources.ts';

/** The changelog and the registry, as commands about notices need them. */
export interface NoticeInput extends Registry {
  readonly edition: Edition;
  readonly publisher: Publisher;
  readonly sources: PlanSources;
  /** By the ledger that TERMS_STATE names; nothing where it is not set. */
  readonly delivered: DeliveredNotices;
}

/** Reads both, the registry first, so that a mistake in it is told at once, and says on standard error what is odd. */
export async function readForNotices<Result>(
  options: ChangelogOptions,
  progress: Progress,
  use: (input: NoticeInput) => Promise<Result>,
): Promise<Result> {
  const registry = await readRegistry();
  if (registry.example && registry.customers.length === 0) requireSettings(['TERMS_CUSTOMERS']);
  const delivered = await readDelivered();
  const entries = new Map<string, Entry>();
  const texts = new VersionSources();
  const taker = { entry: (entry: Entry) => void entries.set(entry.slug, entry), history: texts.take };
  const { edition, publisher, warnings } = await readChangelog(options, taker, progress.say);
  progress.say('Planning notices …');
  reportWarnings(warnings);
  if (registry.example)
    process.stderr.write('These are the six customers of the example. TERMS_CUSTOMERS names your own registry.\n');
  return await texts.open(options.repo, (read) =>
    use({
      ...registry,
      edition,
      publisher,
      sources: { readEntry: (slug) => entries.get(slug)!, ...read },
      delivered,
    }),
  );
}

/** A version that the user named as `DOCUMENT@VERSION`. */
export function findVersionNamed({ documents }: Edition, named: string) {
  const headings = documents.flatMap(({ versions }) => versions);
  const keys = headings.map(({ document, version }) => versionKey(document, version));
  const found = headings[keys.indexOf(named)];
  if (found !== undefined) return found;
  throw new InputError(`There is no version ${quoteValue(named)}`, {
    expected: 'a document and one of its versions, as DOCUMENT@VERSION',
    example: nearestKey(named, keys) ?? keys.at(-1) ?? 'service-agreement@12',
  });
}

/** A customer that the user named by its id. */
export function findCustomer(customers: readonly Customer[], id: string): Customer {
  const found = customers.find((customer) => customer.id === id);
  if (found !== undefined) return found;
  throw new InputError(`There is no customer ${quoteValue(id)} in the registry`, {
    expected: 'the id of a customer',
    example: 'metro-transit',
  });
}
