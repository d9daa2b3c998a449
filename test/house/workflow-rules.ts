import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly env?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly env?: unknown; readonly steps?: readonly Step[] }>
  >;
}

/**
 * What in a workflow would let a stranger in, a line each: an action that may change under us, more rights than are named, an
 * expression that a shell would run, a secret or a credential where the code of a pull request runs.
 */
export function findWeakSpots(file: string, yaml: string): readonly string[] {
  const workflow = parse(yaml) as Workflow;
  const problems: string[] = [];
  const untrusted = 'pull_request' in workflow.on;
  if ('pull_request_target' in workflow.on) problems.push('runs on pull_request_target');
  if (workflow.permissions === undefined) problems.push('names no permissions, so it has all');
  if (untrusted && /write/.test(JSON.stringify([workflow.permissions, workflow.jobs])))
    problems.push('may write while it runs the code of a pull request');
  if (untrusted && /secrets\.|github\.token/.test(yaml))
    problems.push('has a secret while it runs the code of a pull request');
  for (const [, pinned, comment = ''] of yaml.matchAll(/uses:\s*(\S+)([^\n]*)/g)) {
    // A workflow of this repository is the one of the same commit.
    if (/^\.\/\.github\/workflows\/[a-z-]+\.yml$/.test(pinned!)) continue;
    if (!/@[0-9a-f]{40}$/.test(pinned!)) problems.push(`${pinned} is not pinned by its commit`);
    else if (!/# v\d+\.\d+\.\d+/.test(comment)) problems.push(`${pinned} does not say which version it is`);
  }
  for (const [name, { steps = [], permissions }] of Object.entries(workflow.jobs)) {
    if (permissions === 'write-all') problems.push(`${name} may write everything`);
    for (const step of steps) problems.push(...problemsOf(step, workflow).map((problem) => `${name}: ${problem}`));
  }
  return problems.map((problem) => `${file} ${problem}`);
}

function problemsOf({ uses = '', run = '', with: options = {}, env = {} }: Step, { on }: Workflow): readonly string[] {
  const problems: string[] = [];
  if (run.includes('${{')) problems.push(`a shell would run what an expression holds: ${run.trim()}`);
  if (uses.startsWith('actions/checkout@') && options['persist-credentials'] === undefined)
    problems.push('a checkout leaves the token behind for whatever runs next');
  if ('workflow_run' in on && uses.startsWith('actions/checkout@') && /event/.test(JSON.stringify(options)))
    problems.push('checks out what the event names while it may write');
  if (uses.startsWith('actions/cache@') && 'pull_request' in on) problems.push('a pull request can fill the cache');
  for (const name of Object.keys(env))
    if (/^GITHUB_(?!TOKEN$|API_URL$)/.test(name)) problems.push(`${name} is a name that GitHub keeps for itself`);
  return problems;
}
