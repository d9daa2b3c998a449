import type { Edition } from '../../changelog/edition.ts';
import type { Publisher } from '../../changelog/make-entry.ts';
import { drainPlan, planNotices } from '../../notices/planning/plan.ts';
import { summarisePlan } from '../../notices/planning/summarise-plan.ts';
import { readDelivered } from '../notices/open-state.ts';
import type { Registry } from '../notices/read-registry.ts';
import { type PlanSources, requestPlan } from '../notices/request-plan.ts';

/** The notice plan for the report of `publish`, in counts only and none of them small: the report may stand in a public log. */
export async function planInShort(
  edition: Edition,
  publisher: Publisher,
  { customers, example }: Registry,
  sources: PlanSources,
): Promise<readonly string[]> {
  const documents = new Set(edition.documents.map(({ id }) => id));
  if (example && !customers.some(({ agreements }) => agreements.some(({ document }) => documents.has(document)))) {
    return ['Notices: no customers. TERMS_CUSTOMERS names the registry.'];
  }
  const request = await requestPlan(edition, publisher, customers, sources, { delivered: await readDelivered() });
  const header = drainPlan(planNotices(request), () => undefined);
  return [
    example ? 'Notices (the customers are the six of the example):' : 'Notices:',
    ...summarisePlan(header).map((line) => `  ${line}`),
  ];
}
