import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';

/** The day for which tests publish: version 2 of the agreement is announced and not yet in effect. */
export const TODAY = '2024-05-10';

/** Words of the registry that must stand nowhere but in the plan: ids, names, repositories, logins, use cases. */
export const CANARIES = [
  'canary-transit',
  'Kanarien',
  'quietkeeper',
  'finch-counsel',
  'uc-9917',
  'Plumage',
  'siskin-labs',
];

/** A small publisher: an agreement with a change to come, the code that it incorporates, and a note beside them. */
export async function makeSmallTerms(): Promise<TestRepository> {
  const repository = await makeRepository();
  repository.commit(
    {
      'terms/service-agreement.md': agreement(1, '2024-01-01', 'thirty (30)'),
      'terms/code-of-conduct.md': '# Code of Conduct\n\nYou must not:\n\n- harm others;\n- mislead others.\n',
    },
    { date: '2024-01-01' },
  );
  repository.commit(
    {
      'terms/code-of-conduct.md':
        '# Code of Conduct\n\nYou must not:\n\n- harm others;\n- deceive or mislead others.\n',
    },
    { date: '2024-02-01' },
  );
  repository.commit(
    { 'terms/service-agreement.md': agreement(2, '2024-06-15', 'fourteen (14)') },
    { date: '2024-05-01' },
  );
  return repository;
}

function agreement(version: number, effective: string, days: string): string {
  return `---
title: Service Agreement
version: ${version}
effective: ${effective}
incorporates: [code-of-conduct]
---
# Service Agreement

## 1. Use

You may use the services.

## 2. End

You must delete all content within ${days} days of the end.
`;
}

/** A registry of two customers whose every word is found again if it leaks. Gives its path. */
export function writeRegistry(text = REGISTRY): string {
  const file = join(makeFolder(), 'customers.yaml');
  writeFileSync(file, text);
  return file;
}

const REGISTRY = `customers:
  - id: canary-transit
    name: Kanarien Transit
    notices: { repository: quietkeeper/canary-transit, assignees: [finch-counsel] }
    agreements: [service-agreement]
    use-cases:
      - { id: uc-9917, title: Plumage review, topics: [] }
  - id: siskin-labs
    name: Siskin Laboratories
    notices: { repository: quietkeeper/siskin-labs }
    agreements: [service-agreement@1]
`;
