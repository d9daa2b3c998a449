import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { InputError } from '../../history/input-error.ts';
import { memberOf } from '../../notices/delivery/make-answer.ts';

/** The run that left a comment behind, as GitHub itself says: nothing of it comes from what the run wrote. */
export interface PreviewEvent {
  readonly owner: string;
  readonly name: string;
  /** The repository's web address. */
  readonly address: string;
  /** `OWNER:BRANCH` of the branch that is to be merged. */
  readonly head: string;
  /** Full hash of the commit that was previewed. */
  readonly sha: string;
}

/**
 * Reads the event of a `workflow_run` from the file that Actions names.
 * @throws InputError where it is another event, or none
 */
export async function readPreviewEvent(): Promise<PreviewEvent> {
  const file = process.env.GITHUB_EVENT_PATH ?? '';
  const event = parse(await readFile(file, 'utf8').catch(() => ''));
  const run = memberOf(event, 'workflow_run');
  const repository = textOf(memberOf(event, 'repository'), 'full_name');
  const [owner = '', name = ''] = repository.split('/');
  const address = textOf(memberOf(event, 'repository'), 'html_url');
  const login = textOf(memberOf(memberOf(run, 'head_repository'), 'owner'), 'login');
  const branch = textOf(run, 'head_branch');
  const sha = textOf(run, 'head_sha');
  const isWhole =
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^https?:\/\//.test(address) &&
    /^[0-9a-f]{40,64}$/.test(sha) &&
    login !== '' &&
    branch !== '' &&
    textOf(run, 'event') === 'pull_request';
  if (isWhole) return { owner, name, address, head: `${login}:${branch}`, sha };
  throw new InputError('GITHUB_EVENT_PATH does not name the event of a preview that is over', {
    expected: 'a workflow that runs on `workflow_run`, after one that ran on `pull_request`',
    example: '.github/workflows/post-preview.yml',
  });
}

/** Null for what is no JSON, which is as good as no event. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(data: unknown, name: string): string {
  const value = memberOf(data, name);
  return typeof value === 'string' ? value : '';
}
