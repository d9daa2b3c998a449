import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../support/git-repository.ts';
import { makeSmallTerms } from '../worlds/small-terms.ts';

/** What a run of `publish` and all that it started took. */
interface PublishTime {
  readonly pages: number;
  readonly files: number;
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Peak memory in bytes by what the process is. */
  readonly peaks: ReadonlyMap<string, number>;
}

const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));

/**
 * Times `publish` on a repository, cold and then warm, into one folder, so that the second run finds all as it was. A page's
 * time is beyond what a repository of four versions takes. GNU time counts the processor and the kernel keeps each
 * process's peak, so it runs on Linux alone.
 */
export async function benchPublish(directory: string): Promise<void> {
  const small = (await makeSmallTerms()).directory;
  const [cache, startOut, out] = [makeFolder(), join(makeFolder(), 'site'), join(makeFolder(), 'site')];
  const publishSmall = () => timePublish(['--repo', small, '--cache', cache, '--out', startOut], startOut);
  const publishAll = () => timePublish(['--repo', directory, '--path', '.', '--cache', cache, '--out', out], out);
  await publishSmall();
  const start = await publishSmall();
  const rows = [
    formatRow('four versions, warm', start, null),
    formatRow('cold', await publishAll(), start),
    formatRow('warm', await publishAll(), start),
  ];
  process.stdout.write(`\n${resolve(directory)}: publish\n${HEAD}\n${rows.join('\n')}\n`);
}

async function timePublish(args: readonly string[], out: string): Promise<PublishTime> {
  // As `npm start` does it.
  const publish = [process.execPath, '--max-semi-space-size=8', CLI, 'publish', '--today', '2026-11-22', ...args];
  const began = performance.now();
  const child = spawn('/usr/bin/time', ['-f', '%U %S', ...publish], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const peaks = new Map<string, number>();
  const look = setInterval(() => notePeaks(child.pid!, peaks), 50);
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(look);
  const times = /([\d.]+) ([\d.]+)\n$/.exec(said);
  if (code !== 0 || times === null) throw new Error(`publish failed: ${said.slice(-500)}`);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    wall: (performance.now() - began) / 1000,
    cpu: Number(times[1]) + Number(times[2]),
    peaks,
  };
}

/** Raises the peaks to what the kernel has noted of each process below one. */
function notePeaks(top: number, peaks: Map<string, number>): void {
  const running = new Map(readdirSync('/proc').flatMap((name) => readProcess(name)));
  for (const [pid, { name, peak }] of running) {
    let above = pid;
    while (above > 1 && above !== top) above = running.get(above)?.parent ?? 0;
    if (above === top && pid !== top) peaks.set(name, Math.max(peak, peaks.get(name) ?? 0));
  }
}

type Running = { readonly parent: number; readonly name: string; readonly peak: number };

/** None where it is no process, or has just ended. */
function readProcess(pid: string): readonly (readonly [number, Running])[] {
  if (!/^\d+$/.test(pid)) return [];
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const known = /astro\.mjs|index-search\.ts|pagefind|\bgit\b|cli\.ts/.exec(command)?.[0] ?? 'other';
    const figure = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [[Number(pid), { parent: figure('PPid'), name: known, peak: figure('VmHWM') * 1024 }]];
  } catch {
    return [];
  }
}

const HEAD = `| | pages | files | wall s | CPU s | CPU ms a page beyond start | peak MB of each process |
|---|--:|--:|--:|--:|--:|---|`;

function formatRow(name: string, time: PublishTime, start: PublishTime | null): string {
  const { pages, files, wall, cpu, peaks } = time;
  const each = start === null ? '' : (((cpu - start.cpu) * 1000) / (pages - start.pages)).toFixed(2);
  const memory = [...peaks].map(([process, peak]) => `${process} ${Math.round(peak / 2 ** 20)}`).join(', ');
  return `| ${[name, pages, files, wall.toFixed(1), cpu.toFixed(1), each, memory].join(' | ')} |`;
}
