/**
 * Times the notice plan for a made-up publisher of 50 documents, of which 10 have a version to come, and 100,000 customers:
 *
 *     npm run bench -- plan                       customers of 300 profiles
 *     npm run bench -- plan --profiles 20000
 *
 * What is timed is what `notices plan --out` does beside reading the changelog: the registry is read from a file of JSON Lines and
 * checked, every customer planned, and the plan written.
 */
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { openPlanFile } from '../../scripts/commands/notices/plan-file.ts';
import { readRegistry } from '../../scripts/commands/notices/read-registry.ts';
import { drainPlan, planNotices } from '../../scripts/notices/planning/plan.ts';
import { makeFolder } from '../support/git-repository.ts';
import { change, entry, request } from '../worlds/notices-builders.ts';

const TOPICS = Array.from({ length: 20 }, (_, index) => ({
  id: `topic-${index}`,
  name: `Topic ${index}`,
  segments: [`segment-${index % 8}`],
}));

/** Codes and policies that eight agreements make part of themselves; every fifth document has a version to come. */
function makeEntries(documents: number): Entry[] {
  return Array.from({ length: documents }, (_, index) => {
    const id = `document-${index}`;
    const parts =
      index < 8 ? [1, 2, 3].map((step) => `document-${8 + ((index * 5 + step * 7) % (documents - 8))}`) : [];
    const first = { previous: null, published: '2024-01-01', effective: { all: '2024-01-01' }, incorporates: parts };
    const next = { incorporates: parts, products: index % 2 ? [`product-${index % 10}`, 'product-1'] : [] };
    const changes = Array.from({ length: 12 }, (_, number) =>
      change({
        before: `Words of clause ${number} as they stood before the change, and then some more. `.repeat(3),
        after: `Words of clause ${number} as they stand after it, “quoted” and all. `.repeat(3),
        anchor: `c${number}`,
        title: `Clause ${number}`,
        topics: [`topic-${(index + number) % 20}`],
      }),
    );
    const all = [entry(id, '1', first)];
    return index % 5 === 0 ? [...all, entry(id, '2', { ...next, changes })] : all;
  }).flat();
}

/** Customers with so many different profiles, in the order in which chance would bring them. */
function writeCustomers(file: string, customers: number, profiles: number): void {
  const descriptor = openSync(file, 'w');
  for (let start = 0; start < customers; start += 1_000) {
    const lines = Array.from({ length: Math.min(1_000, customers - start) }, (_, offset) => {
      const index = start + offset;
      const profile = (index * 7_919) % profiles;
      const digit = (place: number, of: number) => Math.floor(profile / place) % of;
      const useCase = {
        id: `uc-${profile}`,
        title: `Use case ${profile}`,
        topics: [`topic-${digit(7, 20)}`],
        approved: '2024-02-01',
      };
      return JSON.stringify({
        id: `customer-${index}`,
        name: `Customer Number ${index} & Sons`,
        notices: { repository: `notices/customer-${index}`, assignees: ['counsel'] },
        agreements: [`document-${digit(1, 8)}`, ...(digit(3, 3) === 0 ? [`document-${digit(5, 8)}@1`] : [])],
        cohort: ['new', 'existing'][digit(2, 2)],
        products: [`product-${digit(8, 10)}`, 'product-2'],
        regions: [['us'], ['eu'], ['us', 'eu']][digit(80, 3)],
        segments: [`segment-${digit(240, 8)}`],
        'use-cases': profile % 3 === 0 ? [useCase] : [],
      });
    });
    writeSync(descriptor, `${lines.join('\n')}\n`);
  }
  closeSync(descriptor);
}

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    customers: { type: 'string', default: '100000' },
    documents: { type: 'string', default: '50' },
    profiles: { type: 'string', default: '300' },
  },
});
const folder = makeFolder();
const [registry, out] = [join(folder, 'customers.jsonl'), join(folder, 'plan.jsonl')];
writeCustomers(registry, Number(values.customers), Number(values.profiles));
process.env.TERMS_CUSTOMERS = registry;
const seconds = (since: number) => ((performance.now() - since) / 1_000).toFixed(1);

const start = performance.now();
const { customers } = await readRegistry();
const read = seconds(start);
const asked = request(customers, makeEntries(Number(values.documents)));
const planning = performance.now();
const file = openPlanFile(out);
const header = drainPlan(planNotices({ ...asked, rules: { floor: 'substantive', topics: TOPICS } }), (line) =>
  file.add(line),
);
file.finish(header);
file.discard();
const planned = seconds(planning);
const [megabytes, peak] = [statSync(out).size / 2 ** 20, process.resourceUsage().maxRSS / 2 ** 10];
const cpu = process.cpuUsage();
process.stdout.write(
  [
    `${customers.length} customers of ${values.profiles} profiles × ${values.documents} documents: ${header.notices} notices, ${Math.round(megabytes)} MB`,
    `registry read ${read} s, planned and written ${planned} s, together ${seconds(start)} s; CPU ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s; peak ${Math.round(peak)} MB`,
    '',
  ].join('\n'),
);
rmSync(folder, { recursive: true, force: true });
