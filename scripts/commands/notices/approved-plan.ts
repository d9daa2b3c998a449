import type { Publisher } from '../../changelog/make-entry.ts';
import { compareText } from '../../history/compare-text.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { type ChangelogOptions, readChangelog } from '../../loading/read-changelog.ts';
import { hashCustomers, hashVersions } from '../../notices/planning/hash-versions.ts';
import type { Customer } from '../../notices/registry/customers.ts';
import type { Progress } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { requireRegistry } from './read-registry.ts';
import { requireSettings, type Setting } from './require-settings.ts';

/** Which plan, and what a person said of it. */
export interface ApprovedOptions extends ChangelogOptions {
  readonly plan: string;
  /** The digest that a person approved. */
  readonly approve: string;
  /** Whether no customer is to be named. */
  readonly summary: boolean;
}

/** What of the environment a plan needs, by what it holds. */
export type NeededSettings = (plan: OpenPlan) => Iterable<Setting>;

/** A plan that was approved and of which everything is still so. */
export interface ApprovedPlan extends OpenPlan {
  readonly publisher: Publisher;
  /** All of the registry. */
  readonly customers: readonly Customer[];
}

/**
 * Opens a plan that a person approved, for `use`, and closes it after.
 * @throws InputError where it is another plan, anything that it needs is not set, or its texts or customers have changed since
 */
export async function withApprovedPlan<Result>(
  { shard: _, ...options }: ApprovedOptions,
  progress: Progress,
  needed: NeededSettings,
  use: (plan: ApprovedPlan) => Promise<Result>,
): Promise<Result> {
  const plan = await openPlan(options.plan);
  try {
    if (options.approve.toLowerCase() !== plan.header.digest)
      throw new InputError('This is not the plan that was approved', {
        file: options.plan,
        expected: `the plan with the digest ${quoteValue(options.approve)}`,
        example: 'terms notices plan --out plan.jsonl prints the digest for a person to approve',
      });
    requireSettings(['TERMS_CUSTOMERS', ...needed(plan)]);
    return await use({ ...plan, ...(await refuseChanged(plan, options, progress)) });
  } finally {
    progress.stop();
    await plan.close();
  }
}

/** What a person approved must still be so: the texts that notices tell of, and the registry's word on whom they name. */
async function refuseChanged({ header }: OpenPlan, options: ApprovedOptions, progress: Progress) {
  const customers = await requireRegistry();
  const named = customers.filter(({ id }) => Object.hasOwn(header.customers, id));
  const customer = { what: "a customer's entry in the registry", name: !options.summary };
  refuseDifference(header.customers, hashCustomers(named, sha256), options.plan, customer);
  const { edition, publisher } = await readChangelog(options, { entry: () => undefined }, progress.say);
  const texts = hashVersions(edition, new Set(Object.keys(header.texts)), sha256);
  refuseDifference(header.texts, texts, options.plan, { what: 'a text or its front matter', name: true });
  return { customers, publisher };
}

function refuseDifference(
  planned: Readonly<Record<string, string>>,
  current: Readonly<Record<string, string>>,
  file: string,
  { what, name }: { readonly what: string; readonly name: boolean },
): void {
  const changed = Object.keys(planned)
    .sort(compareText)
    .filter((key) => planned[key] !== current[key]);
  if (changed.length === 0) return;
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
  const which = name ? `: ${quoteValue(changed[0])}${more}` : '';
  throw new InputError(`Since the plan was made, ${what} has changed${which}`, {
    file,
    expected: 'a plan of what stands today',
    example: 'terms notices plan --out plan.jsonl, to be approved anew',
  });
}
