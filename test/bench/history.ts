import process from 'node:process';
import { compare } from '../../scripts/index.ts';
import type { PairTime } from './methods.ts';
import { listPairs, readPairs } from './pairs.ts';

// All pairs of a repository in the order of their documents, compared in one thread: `npm run bench` starts it as a process.

/** What the whole history took, without git and files. */
export interface HistoryTime extends PairTime {
  /** Milliseconds of each pair. */
  readonly each: readonly number[];
}

/** So many pairs are read at a time: all texts of a history would fill the memory. */
const AT_ONCE = 50;

export async function timeHistory(directory: string): Promise<HistoryTime> {
  const { distinct } = await listPairs(directory);
  const each: number[] = [];
  let cpuMilliseconds = 0;
  for (let start = 0; start < distinct.length; start += AT_ONCE) {
    const pairs = await readPairs(directory, distinct.slice(start, start + AT_ONCE));
    const before = process.cpuUsage();
    for (const pair of pairs) {
      const begun = performance.now();
      compare(pair.before, pair.after);
      each.push(performance.now() - begun);
    }
    const { user, system } = process.cpuUsage(before);
    cpuMilliseconds += (user + system) / 1000;
  }
  const milliseconds = each.reduce((sum, time) => sum + time, 0);
  return { each, milliseconds, cpuMilliseconds, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

const [directory] = process.argv.slice(2);
if (import.meta.main && directory !== undefined) process.stdout.write(JSON.stringify(await timeHistory(directory)));
