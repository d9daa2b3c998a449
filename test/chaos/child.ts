/** One run of `chaos-runner.ts` as a process of its own, which kills itself at its n-th step. Its order is its one argument, in JSON. */
import process from 'node:process';
import { type ChaosRun, runChaos, type Step } from './runner.ts';

export interface ChaosOrder extends Pick<ChaosRun, 'url' | 'place' | 'shard' | 'notices'> {
  /** Counted among `steps`; null lives. */
  readonly killAt: number | null;
  readonly steps: readonly Step[];
}

const { killAt, steps, ...order } = JSON.parse(process.argv[2]!) as ChaosOrder;
const place = order.place.kind === 'folder' ? order.place : { ...order.place, environment: process.env };
let count = 0;
process.exitCode = await runChaos({
  ...order,
  place,
  diesAt: (step) => steps.includes(step) && ++count === killAt,
  die: () => {
    process.kill(process.pid, 'SIGKILL');
    // The signal comes when it comes; nothing may happen before.
    for (;;);
  },
  sleep: async () => undefined,
});
