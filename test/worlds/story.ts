import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../support/git-repository.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
export const CUSTOMER = 'quiet-notices/harbour-transit';
/** The days on which the ban is announced and corrected. */
export const DAY = '2026-12-01';
export const NEXT_DAY = '2026-12-02';
/** The day on which the correction is withdrawn, and the one on which a later version is announced and the ban taken back. */
export const BACK = '2026-12-05';
export const LAST = '2026-12-20';

export const AGREEMENT = `---
title: Service Agreement
version: 1
published: 2026-01-01
effective: 2026-01-01
notice: 30 days
incorporates: [code-of-conduct]
---
# Service Agreement

1. You may use the services.

2. The Code of Conduct forms part of this Agreement.
`;

/** The code in one of its versions: its front matter's own lines, and the items of its list. */
function code(facts: string, ...items: readonly string[]): string {
  const list = items.map((item) => `- ${item};\n`).join('');
  return `---\ntitle: Code of Conduct\n${facts}\n---\n# Code of Conduct\n\nIntegrations must not:\n\n${list}- harm others.\n`;
}

export const FIRST = code('version: 1\npublished: 2026-01-01\neffective: 2026-01-01');
const BROAD = 'recognise faces by or for a police department';
const NARROW = 'recognise faces in real time by or for a police department';
/** The ban, broader than it is meant. */
export const second = (effective: string) =>
  code(
    `version: 2\npublished: ${DAY}\neffective: ${effective}\nchange: { significance: substantive, title: Facial recognition for the police is prohibited }`,
    BROAD,
  );
/** Its correction, with what more its front matter states. */
export const third = (more = '', effective = '2027-01-01') =>
  code(
    `version: 3\npublished: ${NEXT_DAY}\neffective: ${effective}\nchange: { corrects: 2, title: The ban covers recognition in real time alone }${more}`,
    NARROW,
  );
export const WITHDRAWN = `\nwithdrawn: { on: ${BACK}, reason: The first wording was meant. }`;
export const POSTPONED =
  '\npostponed: [{ version: 2, from: 2026-12-31, to: 2027-01-04, reason: So that you have 30 days. }]';
/** Another ban, which takes back the first. */
export const FOURTH = code(
  `version: 4\npublished: ${LAST}\neffective: 2027-02-01\nwithdrawn: [{ version: 2, on: ${LAST}, reason: A court forbids the ban. }]\nchange: { significance: substantive, title: Recognition of voices is prohibited }`,
  'recognise voices',
);

export const REGISTRY = `customers:
  - id: harbour-transit
    name: Harbour Transit
    notices: { repository: ${CUSTOMER}, assignees: [harbour-counsel] }
    agreements: [service-agreement]
`;

/** Runs a step of a workflow as Actions does, with this Node and a cache of its own. */
export async function runStep(
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const cache = join(makeFolder(), 'cache');
  mkdirSync(cache);
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const child = spawn('bash', [...command], {
    cwd: TOP,
    env: { HOME: process.env.HOME ?? '', PATH: path, TERMS_CACHE: cache, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  return { code, output };
}
