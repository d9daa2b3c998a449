/**
 * Times this project beside others on the histories of repositories, and prints one table for each:
 *
 *     npm run bench -- ../genai-terms ../site-policy
 *     npm run bench -- --sample 300 ../genai-terms
 *     npm run bench -- --publish ../genai-terms    the whole of `publish` instead, cold and warm
 *     npm run bench -- plan                        the notice plan; see plan.ts
 *     npm run bench -- delivery                    its delivery; see delivery.ts
 *
 * Rows over the whole history are processes as a user would start them; rows over pairs are the same seeded sample for all,
 * each pair with a limit of 30 s, after which the process is killed and the pair counts with 30 s.
 */
import { fork, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeFolder } from '../support/git-repository.ts';
import type { HistoryTime } from './history.ts';
import { METHODS, type Pair, type PairTime } from './methods.ts';
import { listPairs, readPairs, samplePairs } from './pairs.ts';
import { benchPublish } from './publish.ts';

interface Row {
  readonly name: string;
  readonly pairs: number;
  readonly bytes: number;
  readonly wall: number;
  readonly cpu: number | null;
  readonly peak: number | null;
  /** Milliseconds of each pair, where pairs were timed. */
  readonly each?: readonly number[];
  readonly stopped?: number;
}

const LIMIT = 30_000;
const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));

async function benchRepository(directory: string, sampleSize: number): Promise<void> {
  const { all, distinct, longest } = await listPairs(directory);
  const sample = await readPairs(directory, samplePairs(distinct, sampleSize));
  const bytes = await bytesOf(directory, distinct);
  const cache = makeFolder();
  const terms = (name: string, ...args: string[]) =>
    timeProcess(
      name,
      process.execPath,
      [CLI, 'prepare', '--repo', directory, '--path', '.', ...args],
      distinct.length,
      bytes,
    );
  const git = (name: string, ...args: string[]) =>
    timeProcess(
      name,
      'git',
      ['-C', directory, 'log', '-p', '--first-parent', ...args, '--', '*.md'],
      distinct.length,
      bytes,
    );
  const rows = [
    git('git log -p', '--no-color'),
    git('git log -p --word-diff', '--word-diff'),
    compareAll(directory, bytes),
    terms('this project, cold, one thread', '--no-cache', '--jobs', '1'),
    terms(
      `this project, cold, ${availableParallelism()} threads`,
      '--cache',
      cache,
      '--jobs',
      `${availableParallelism()}`,
    ),
    terms('this project, warm', '--cache', cache),
    addVersion(directory, longest, cache),
  ];
  for (const name of Object.keys(METHODS)) rows.push(await timeMethod(name, sample));
  process.stdout.write(`${formatTable(resolve(directory), all, distinct.length, rows)}\n`);
}

/** The comparison of every pair in one thread; the rows below it also read git, render texts and keep what they made. */
function compareAll(directory: string, bytes: number): Row {
  const file = fileURLToPath(new URL('./history.ts', import.meta.url));
  const limits = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, directory], limits);
  if (status !== 0) throw new Error(`the comparison failed: ${stderr.slice(-500)}`);
  const { each, milliseconds, cpuMilliseconds, peakBytes } = JSON.parse(stdout) as HistoryTime;
  const name = 'this project, compare() on every pair';
  return { name, pairs: each.length, bytes, wall: milliseconds, cpu: cpuMilliseconds, peak: peakBytes, each };
}

/** One more version of the document with the longest history, and nothing else new. */
function addVersion(directory: string, document: string, cache: string): Row {
  const clone = join(makeFolder(), 'clone');
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' });
  git('clone', '--quiet', '--shared', resolve(directory), clone);
  const prepare = [CLI, 'prepare', '--repo', clone, '--path', '.', '--cache', cache];
  timeProcess('', process.execPath, prepare, 1, 0);
  appendFileSync(join(clone, document), '\n\nYou must not use the services to identify people in public places.\n');
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost.example'];
  git('-C', clone, ...author, 'commit', '--quiet', '--all', '--message', 'One more version');
  return timeProcess('this project, one new version', process.execPath, prepare, 1, 0);
}

async function bytesOf(directory: string, pairs: readonly { before: string; after: string }[]): Promise<number> {
  let bytes = 0;
  // A part at a time: all texts of a history would fill the memory.
  for (let start = 0; start < pairs.length; start += 200) {
    for (const { before, after } of await readPairs(directory, pairs.slice(start, start + 200)))
      bytes += Buffer.byteLength(before) + Buffer.byteLength(after);
  }
  return bytes;
}

/** Times a process with GNU time, which knows what it took of the processor and of memory; else by the clock alone. */
function timeProcess(name: string, command: string, args: readonly string[], pairs: number, bytes: number): Row {
  const timer = '/usr/bin/time';
  const [program, all] = existsSync(timer) ? [timer, ['-f', '%U %S %M', command, ...args]] : [command, [...args]];
  const start = performance.now();
  const { stderr, status } = spawnSync(program, all, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${name} failed: ${stderr.slice(-500)}`);
  const measured = /([\d.]+) ([\d.]+) (\d+)\n$/.exec(stderr);
  const [user, system, peak] = measured === null ? [] : measured.slice(1).map(Number);
  const cpu = user === undefined ? null : (user + system!) * 1000;
  return { name, pairs, bytes, wall, cpu, peak: peak === undefined ? null : peak * 1024 };
}

async function timeMethod(name: string, sample: readonly Pair[]): Promise<Row> {
  const each: number[] = [];
  let [bytes, cpu, peak, stopped] = [0, 0, 0, 0];
  let child = startMethod(name);
  for (const pair of sample) {
    bytes += Buffer.byteLength(pair.before) + Buffer.byteLength(pair.after);
    const time = await timePair(child, pair);
    if (time === null) {
      stopped++;
      child.kill('SIGKILL');
      child = startMethod(name);
    }
    each.push(time?.milliseconds ?? LIMIT);
    cpu += time?.cpuMilliseconds ?? LIMIT;
    peak = Math.max(peak, time?.peakBytes ?? 0);
  }
  child.disconnect();
  const wall = each.reduce((sum, milliseconds) => sum + milliseconds, 0);
  return { name, pairs: sample.length, bytes, wall, cpu, peak, each, stopped };
}

function startMethod(name: string): ReturnType<typeof fork> {
  return fork(fileURLToPath(new URL('./methods.ts', import.meta.url)), [name]);
}

function timePair(child: ReturnType<typeof fork>, pair: Pair): Promise<PairTime | null> {
  return new Promise((done) => {
    const answered = (time: PairTime | null) => {
      clearTimeout(timer);
      child.removeAllListeners('message');
      done(time);
    };
    const timer = setTimeout(() => answered(null), LIMIT);
    child.once('message', (time) => answered(time as PairTime));
    child.send(pair);
  });
}

function formatTable(directory: string, all: number, distinct: number, rows: readonly Row[]): string {
  const figures = rows.map(({ name, pairs, bytes, wall, cpu, peak, each, stopped }) => {
    const sorted = each?.toSorted((one, other) => one - other) ?? [];
    const at = (share: number) =>
      sorted.length === 0 ? '' : `${round(sorted[Math.ceil(share * sorted.length) - 1]!)}`;
    const seconds = cpu === null ? null : cpu / 1000;
    const speeds =
      seconds === null || bytes === 0 ? ['', ''] : [round(pairs / seconds), round(bytes / 2 ** 20 / seconds)];
    const most = stopped ? `> 30 s (${stopped}×)` : at(1);
    return [
      name,
      pairs,
      round(wall / 1000),
      seconds === null ? '' : round(seconds),
      ...speeds,
      at(0.5),
      at(0.99),
      most,
      peak === null ? '' : Math.round(peak / 2 ** 20),
    ];
  });
  const heads = ['', 'pairs', 'wall s', 'CPU s', 'pairs/CPU s', 'MB/CPU s', 'p50 ms', 'p99 ms', 'max ms', 'peak MB'];
  return [
    `\n${directory}: ${all} pairs, ${distinct} distinct; sample of ${rows.at(-1)!.pairs}`,
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`,
    ...figures.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** In a heap that shows whether memory is bounded. */
function benchDelivery(sizes: readonly string[]): void {
  const file = fileURLToPath(new URL('./delivery.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=128', file, ...sizes], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

/** Two figures that count, more where the number has them before the point. */
function round(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(2));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: !['plan', 'delivery'].includes(process.argv[2] ?? ''),
  options: { sample: { type: 'string', default: '150' }, publish: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  process.stderr.write('Which repositories? For example: npm run bench -- ../genai-terms\n');
  process.exitCode = 2;
}
if (positionals[0] === 'plan') await import('./plan.ts');
else if (positionals[0] === 'delivery') benchDelivery(positionals.slice(1));
else
  for (const directory of positionals)
    await (values.publish ? benchPublish(directory) : benchRepository(directory, Number(values.sample)));
