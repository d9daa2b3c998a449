/**
 * `npm run bench -- delivery [NOTICES] [INSTALLATIONS]`: in a heap of 128 MB, delivers a plan at pace 0 to the fake, which runs in a process of its own, and prints
 * time and peak memory; then the schedule for ten times as many under GitHub's real limits.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openPlan } from '../../scripts/commands/notices/open-plan.ts';
import { openState } from '../../scripts/commands/notices/open-state.ts';
import { deliverPlan } from '../../scripts/notices/delivery/deliver-plan.ts';
import { formatSchedule, scheduleFor } from '../../scripts/notices/delivery/schedule.ts';
import type { Sender } from '../../scripts/notices/delivery/sender.ts';
import { tokenSender } from '../../scripts/notices/delivery/sender.ts';
import { speakToGitHub } from '../../scripts/notices/delivery/speak-to-github.ts';
import { canonicalJson } from '../../scripts/notices/planning/canonical-json.ts';
import { startFakeGitHub, TOKEN } from '../github/fake.ts';
import { addRepository } from '../github/world.ts';
import { makeFolder } from '../support/git-repository.ts';
import { hmac, plannedLine, SETTLE } from '../worlds/delivery-desk.ts';
import { sha256 } from '../worlds/notices-builders.ts';

/** A usual notice; the longest has 60,000 bytes. */
const BODY = 'You must not use the services for facial recognition by or for a police department. '.repeat(60);

const [notices = 10_000, installations = 200] = process.argv.slice(2).map(Number);
const repositoryOf = (index: number): string => `org-${index % installations}/customer-${index}`;

if (process.env.BENCH_PARTNER) await serve();
else await deliverAll();

/** Neither the fake's memory nor that in which the plan is made is delivery's. */
async function serve(): Promise<void> {
  const fake = await startFakeGitHub();
  for (let index = 0; index < notices; index++) addRepository(fake.world, repositoryOf(index));
  process.send!({ url: fake.url, file: await writePlan(join(makeFolder(), 'plan.jsonl')) });
  process.once('message', () => {
    const issues = [...fake.world.repositories.values()].map((repository) => repository.issues.length);
    process.send!({ once: issues.filter((count) => count === 1).length, undescribed: fake.undescribed.length });
    process.exit();
  });
}

async function deliverAll(): Promise<void> {
  const partner = fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
    env: { ...process.env, BENCH_PARTNER: '1' },
    execArgv: [],
  });
  const [{ url, file }] = (await once(partner, 'message')) as [{ readonly url: string; readonly file: string }];
  const plan = await openPlan(file);
  const github = speakToGitHub(url, 60_000)(`token ${TOKEN}`);
  const { us, at } = await tokenSender(github);
  const wayTo: Sender['wayTo'] = (repository) => ({ kind: 'open', lane: repository.split('/')[0]!, github });
  const ledger = await openState({ kind: 'folder', folder: join(makeFolder(), 'state') }, null);
  const start = performance.now();
  const tally = await deliverPlan(plan.notices, {
    ...{
      ledger,
      hmac,
      sha256,
      sender: { us, at, wayTo },
      settle: SETTLE,
      clock: Date.now,
      lookOnly: false,
      allowPublic: () => false,
    },
    pace: { pace: 0, patience: 0, sleep: async () => undefined },
  });
  const seconds = (performance.now() - start) / 1000;
  await ledger.close();
  await plan.close();
  partner.send('count');
  const [counted] = (await once(partner, 'message')) as [{ readonly once: number; readonly undescribed: number }];
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const rate = Math.round(notices / seconds);
  process.stdout.write(
    [
      `${tally.created} of ${notices} notices over ${installations} installations in ${seconds.toFixed(1)} s (${rate}/s), peak ${peak} MB`,
      `${counted.once} repositories with exactly one issue, ${counted.undescribed} requests or answers outside GitHub's description`,
      `Under GitHub's limits: ${formatSchedule(scheduleFor(new Array(installations).fill((notices * 10) / installations), 8_000))}`,
      `and with one token: ${formatSchedule(scheduleFor([notices * 10], 8_000))}\n`,
    ].join('\n'),
  );
}

async function writePlan(file: string): Promise<string> {
  const lines = Array.from({ length: notices }, (_, index) => {
    const body = `${BODY}\n\nFor customer ${index}.\n`;
    return canonicalJson(plannedLine(`customer-${index}`, { repository: repositoryOf(index), body }));
  });
  const named = Object.fromEntries(Array.from({ length: notices }, (_, index) => [`customer-${index}`, '']));
  const digest = sha256(`[${lines.join(',')}]`);
  const out = createWriteStream(file);
  out.write(`${canonicalJson({ format: 'terms-notice-plan/1', digest, texts: { 'code@2': '' }, customers: named })}\n`);
  for (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
  return file;
}
