import type { ChangelogOptions } from '../../loading/read-changelog.ts';
import { explainVersion } from '../../notices/deciding/explain.ts';
import { print, showProgress } from '../console.ts';
import { findCustomer, findVersionNamed, readForNotices } from './read-for-notices.ts';
import { requestPlan } from './request-plan.ts';

/** Before any version was published: the explanation is of versions long in effect too. */
const BEGINNING = '0001-01-01';

/** `terms notices explain`: why a customer is told of a version, or why not. */
export async function noticesExplain(customer: string, version: string, options: ChangelogOptions): Promise<number> {
  const progress = showProgress();
  try {
    return await readForNotices(options, progress, async ({ edition, publisher, customers, sources, delivered }) => {
      const asked = findCustomer(customers, customer);
      const heading = findVersionNamed(edition, version);
      const request = await requestPlan(edition, publisher, [asked], sources, { since: BEGINNING, delivered });
      const { since } = publisher.configuration.notices;
      progress.stop();
      print(`${explainVersion({ ...request, since }, asked, heading).join('\n')}\n`);
      return 0;
    });
  } finally {
    progress.stop();
  }
}
