import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../scripts/commands/run-command-line.ts';

/** A command to run as a process of its own would: in a folder, with all of its environment. */
export interface AskedRun {
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What it came to. */
export interface AnsweredRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs commands one after the other in this process, for the process that started it: what a command loads is loaded once, which is
 * most of what a short one costs. Ends with the process that asks.
 */
export function answerRuns(): void {
  process.on('message', async (asked: AskedRun) => process.send!(await answer(asked)));
  process.on('disconnect', () => process.exit());
}

async function answer({ args, directory, environment }: AskedRun): Promise<AnsweredRun> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = ((text: string | Uint8Array, ...rest: readonly unknown[]) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    }) as typeof process.stdout.write;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(directory);
  const today = new Date().toISOString().slice(0, 10);
  const complain = (line: string) => process.stderr.write(`${line}\n`);
  try {
    return { code: await runCommandLine(args, { clock: Date.now, today, complain }), ...said };
  } catch (error) {
    // What ends a process of its own with a stack.
    return { code: 1, stdout: said.stdout, stderr: `${said.stderr}${(error as Error).stack}\n` };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) answerRuns();
