import process from 'node:process';
import type { Entry } from '../changelog/entry.ts';
import { makePlan, readRegistry } from './make-plan.ts';
import { type ChangelogOptions, readChangelog } from './read-changelog.ts';

/** How many customers would be told of the versions of a branch, by priority; null where no registry is named. */
export interface Audience {
  readonly actionRequired: number;
  readonly information: number;
}

/** Counts whom the registry in TERMS_CUSTOMERS would have told, once the versions are published. Names leave this function never. */
export async function countAudience(
  options: ChangelogOptions,
  versions: readonly { readonly document: string; readonly label: string; readonly published: string }[],
  say: (text: string) => void,
): Promise<Audience | null> {
  if (!process.env.TERMS_CUSTOMERS || versions.length === 0) return null;
  const { customers } = await readRegistry();
  const today = versions.reduce((day, { published }) => (published > day ? published : day), options.today);
  const entries = new Map<string, Entry>();
  const { edition, publisher } = await readChangelog(
    { ...options, today },
    { entry: (entry) => void entries.set(entry.slug, entry) },
    say,
  );
  const { notices } = await makePlan(edition, publisher, customers, async (slug) => entries.get(slug)!);
  const told = notices.filter(({ document, version }) =>
    versions.some((each) => each.document === document && each.label === version),
  );
  // One customer is told of several versions, and counts once, by the weightiest.
  const acting = new Set(told.filter(({ priority }) => priority === 'action-required').map(({ customer }) => customer));
  const all = new Set(told.map(({ customer }) => customer));
  return { actionRequired: acting.size, information: all.size - acting.size };
}
