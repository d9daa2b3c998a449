import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AnsweredRun, AskedRun } from './answer-runs.ts';
import { makeFolder } from './git-repository.ts';

/** Of this process alone: no test finds what another run kept. */
const CACHE = makeFolder();
/** What Node makes of the sources, by their words; all tests share it. */
const CODE = fileURLToPath(new URL('../../node_modules/.cache/terms-code', import.meta.url));
const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
const ANSWERS = fileURLToPath(new URL('./answer-runs.ts', import.meta.url));

/** What a run of the program came to. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly directory?: string;
  /** Beside what any program needs; nothing that concerns terms comes from the tests' own environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** True for a process of its own, whatever the command. */
  readonly apart?: true;
  /** Given the running program, as soon as it has started. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** Commands that start others, run until they are stopped, or take more memory than a process of several should have. */
const APART: ReadonlySet<string> = new Set(['publish', 'prepare', 'serve', 'lsp']);

/**
 * Runs `terms` as a user would, without a terminal. No run may ever show a stack trace. Short commands run one after the other in one
 * process that has loaded them; two at once, and those that a test wants to meet while they run, have a process of their own.
 */
export async function runTerms(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const asked = {
    args,
    directory: options.directory ?? process.cwd(),
    environment: { ...environmentOfTests(), ...options.environment },
  };
  const alone = options.apart === true || options.meanwhile !== undefined || APART.has(args[0] ?? '') || isBusy();
  const run = alone ? await runApart(asked, options.meanwhile) : await askProcess(asked);
  assert.doesNotMatch(run.stdout + run.stderr, /^ {4}at /m, `a stack trace from: terms ${args.join(' ')}`);
  return run;
}

function environmentOfTests(): Readonly<Record<string, string>> {
  const inherited = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^(TERMS_|GITHUB_|GIT_|FORCE_COLOR|NODE_)/.test(name),
  );
  return { ...(Object.fromEntries(inherited) as Record<string, string>), TERMS_CACHE: CACHE, NODE_COMPILE_CACHE: CODE };
}

async function runApart({ args, directory, environment }: AskedRun, meanwhile?: RunOptions['meanwhile']): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  meanwhile?.(child);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  return { code, ...said };
}

let answering: ChildProcess | null = null;
let busy = false;

function isBusy(): boolean {
  return busy;
}

/** Asks the process that has the commands loaded; it ends with this one. */
async function askProcess(asked: AskedRun): Promise<Run> {
  busy = true;
  answering ??= startAnswering();
  const child = answering;
  child.ref();
  child.channel?.ref();
  try {
    return await new Promise<Run>((done, fail) => {
      const ended = (code: number | null) =>
        fail(new Error(`terms ${asked.args.join(' ')} ended its process: ${code}`));
      child.once('exit', ended);
      child.once('message', (run) => {
        child.off('exit', ended);
        done(run as AnsweredRun);
      });
      child.send(asked);
    });
  } finally {
    busy = false;
    child.unref();
    child.channel?.unref();
  }
}

function startAnswering(): ChildProcess {
  const child = spawn(process.execPath, [ANSWERS], {
    env: environmentOfTests(),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.once('exit', () => {
    answering = null;
  });
  return child;
}

/** Runs `terms` and expects it to be refused: exit 2, nothing on standard output, a few lines that say what is wrong. */
export async function refuses(args: readonly string[], message: RegExp, options: RunOptions = {}): Promise<void> {
  const { code, stdout, stderr } = await runTerms(args, options);
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, `terms ${args.join(' ')}\n${stderr}`);
  assert.match(stderr, message);
  assert.ok(stderr.trim().split('\n').length <= 3, stderr);
}
