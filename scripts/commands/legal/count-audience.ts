import process from 'node:process';
import type { ChangelogOptions } from '../../loading/read-changelog.ts';
import { drainPlan, planNotices } from '../../notices/planning/plan.ts';
import { readNotice } from '../../notices/planning/plan-format.ts';
import type { Audience, UncountedReason } from '../../preview/preview-comment.ts';
import type { Progress } from '../console.ts';
import { readForNotices } from '../notices/read-for-notices.ts';
import { requestPlan } from '../notices/request-plan.ts';

/**
 * Counts whom the registry in TERMS_CUSTOMERS would have told, once the versions are published, or says why it cannot. Only what is
 * committed can be counted. Names never leave this function.
 */
export async function countAudience(
  options: ChangelogOptions,
  versions: readonly { readonly document: string; readonly label: string; readonly published: string }[],
  progress: Progress,
): Promise<Audience | UncountedReason> {
  if (!process.env.TERMS_CUSTOMERS) return 'no-registry';
  const today = versions.reduce((day, { published }) => (published > day ? published : day), options.today);
  return await readForNotices({ ...options, today }, progress, async ({ edition, publisher, customers, sources }) => {
    const isKnown = ({ document, label }: (typeof versions)[number]): boolean =>
      edition.documents.some(
        ({ id, versions: known, translations = [] }) =>
          (id === document && known.some(({ version }) => version === label)) ||
          translations.some((translation) => translation.id === document),
      );
    if (!versions.every(isKnown)) return 'uncommitted';
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
