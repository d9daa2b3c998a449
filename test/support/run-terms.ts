import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './git-repository.ts';

/** Of this process alone: no test finds what another run kept. */
const CACHE = makeFolder();
/** What Node makes of the sources, by their words; all tests share it. */
const CODE = fileURLToPath(new URL('../../node_modules/.cache/terms-code', import.meta.url));
const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));

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
  /** Given the running program, as soon as it has started. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** Runs `terms` as a user would, without a terminal. No run may ever show a stack trace. */
export async function runTerms(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(TERMS_|GITHUB_|GIT_|FORCE_COLOR|NODE_)/.test(name),
  );
  const child = spawn(process.execPath, [CLI, ...args], {
    ...(options.directory !== undefined && { cwd: options.directory }),
    env: { ...Object.fromEntries(inherited), TERMS_CACHE: CACHE, NODE_COMPILE_CACHE: CODE, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  options.meanwhile?.(child);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  assert.doesNotMatch(said.stdout + said.stderr, /^ {4}at /m, `a stack trace from: terms ${args.join(' ')}`);
  return { code, ...said };
}

/** Runs `terms` and expects it to be refused: exit 2, nothing on standard output, a few lines that say what is wrong. */
export async function refuses(args: readonly string[], message: RegExp, options: RunOptions = {}): Promise<void> {
  const { code, stdout, stderr } = await runTerms(args, options);
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, `terms ${args.join(' ')}\n${stderr}`);
  assert.match(stderr, message);
  assert.ok(stderr.trim().split('\n').length <= 3, stderr);
}
