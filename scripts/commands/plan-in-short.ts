import type { Edition } from '../changelog/edition.ts';
import type { Publisher } from '../changelog/make-entry.ts';
import { summarisePlan } from '../notices/plan-text.ts';
import { entriesIn, makePlan, type Registry } from './make-plan.ts';

/**
 * The notice plan for the report of `publish`, in counts only: the report may stand in a public log.
 * @param data the folder of entries
 */
export async function planInShort(
  edition: Edition,
  publisher: Publisher,
  { customers, example }: Registry,
  data: string,
): Promise<readonly string[]> {
  const documents = new Set(edition.documents.map(({ id }) => id));
  if (example && !customers.some(({ agreements }) => agreements.some(({ document }) => documents.has(document)))) {
    return ['Notices: no customers. TERMS_CUSTOMERS names the registry.'];
  }
  const plan = await makePlan(edition, publisher, customers, entriesIn(data));
  const lines = [...plan.header.warnings.map((warning) => `warning: ${warning}`), ...summarisePlan(plan)];
  return [
    example ? 'Notices (the customers are the six of the example):' : 'Notices:',
    ...lines.map((line) => `  ${line}`),
  ];
}
