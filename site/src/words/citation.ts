import type { EntryHeading } from '../edition.ts';
import { DATES, VERSIONS } from './language.ts';

/**
 * How a version, or a clause of it, is cited:
 * `Northwind AI, AI Services Code of Conduct, version 8 (1 May 2024), https://terms.northwind.example/changes/ai-code-of-conduct/8/`.
 *
 * @param address the lasting address of what is cited
 * @param clause what the clause is called, where one is cited
 */
export function citation(publisher: string, heading: EntryHeading, address: string, clause?: string): string {
  const { title, version, published } = heading;
  const name = VERSIONS.name(version);
  const dated = version.startsWith(published) ? name : `${name} (${DATES.long(published)})`;
  return [publisher, title, dated, clause, address].filter(Boolean).join(', ');
}
