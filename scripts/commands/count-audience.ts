import process from 'node:process';
import { planNotices, readNotice } from '../notices/plan.ts';
import { drainPlan } from './drain-plan.ts';
import { requestPlan } from './make-plan.ts';
import type { Progress } from './progress.ts';
import type { ChangelogOptions } from './read-changelog.ts';
import { readForNotices } from './read-for-notices.ts';

/** How many customers would be told of the versions of a branch, by priority. */
export interface Audience {
  readonly actionRequired: number;
  readonly information: number;
}

/**
 * Counts whom the registry in TERMS_CUSTOMERS would have told, once the versions are published; null where none is named. What is
 * committed counts. Names never leave this function.
 */
export async function countAudience(
  options: ChangelogOptions,
  versions: readonly { readonly document: string; readonly label: string; readonly published: string }[],
  progress: Progress,
): Promise<Audience | null> {
  if (!process.env.TERMS_CUSTOMERS || versions.length === 0) return null;
  const today = versions.reduce((day, { published }) => (published > day ? published : day), options.today);
  return await readForNotices({ ...options, today }, progress, async ({ edition, publisher, customers, sources }) => {
    const request = await requestPlan(edition, publisher, customers, sources);
    // One customer may be told of several versions, and counts once, by the weightiest.
    const [acting, all] = [new Set<string>(), new Set<string>()];
    drainPlan(planNotices(request), (line) => {
      const { document, version, customer, priority } = readNotice(line);
      if (!versions.some((each) => each.document === document && each.label === version)) return;
      all.add(customer);
      if (priority === 'action-required') acting.add(customer);
    });
    return { actionRequired: acting.size, information: all.size - acting.size };
  });
}
