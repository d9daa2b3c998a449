import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { InputError } from '../../history/input-error.ts';
import { checkApiUrl } from '../../notices/delivery/api-url.ts';
import { listWhole } from '../../notices/delivery/list-whole.ts';
import { type Answer, type GitHub, memberOf } from '../../notices/delivery/make-answer.ts';
import { speakToGitHub } from '../../notices/delivery/speak-to-github.ts';
import { noteProgramChange } from '../../preview/note-program-change.ts';
import { PREVIEW_MARKER } from '../../preview/preview-comment.ts';
import { verifyPreview } from '../../preview/verify-preview.ts';
import { type PreviewEvent, readPreviewEvent } from './preview-event.ts';

/** Milliseconds for one request. */
const TIMEOUT = 30_000;
/** As whom Actions writes with the token of a workflow. */
const AUTHOR = 'github-actions[bot]';
const NOT_FINISHED = 75;

/**
 * `terms post-preview`: puts a preview on its pull request as a comment, created once and then edited. Which pull request it is
 * follows from the commit that GitHub says was previewed, never from the file.
 * @returns 0 done, or nothing to do; 1 refused by GitHub; 75 not known, run again
 */
export async function postPreview({
  comment,
  path,
}: {
  readonly comment: string;
  readonly path: string;
}): Promise<number> {
  const event = await readPreviewEvent();
  const text = await readFile(comment, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new InputError(`The comment cannot be read (${cause.code})`, {
      file: comment,
      expected: 'a file that `terms preview` wrote',
      example: '--comment comment.md',
      cause,
    });
  });
  const body = verifyPreview(text, event.address, event.sha);
  const github = openGitHub();
  const number = await findPull(github, event);
  if (typeof number !== 'number')
    return number === null ? say('No open pull request has this commit any more', 0) : sayAnswer(number);
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const parameters = { owner: event.owner, repo: event.name, pull_number: number };
  const files = await listWhole(github, { route, parameters });
  if (!files.whole) return sayAnswer(files.answer);
  return await postOnce(github, event, number, noteProgramChange(body, files.items, repositoryPath(path) || '.'));
}

function openGitHub(): GitHub {
  const { GITHUB_API_URL, GITHUB_TOKEN } = process.env;
  if (GITHUB_TOKEN) {
    const speak = speakToGitHub(checkApiUrl(GITHUB_API_URL || 'https://api.github.com'), TIMEOUT);
    return speak(`token ${GITHUB_TOKEN}`);
  }
  throw new InputError('There is nothing to sign in to GitHub with', {
    expected: 'GITHUB_TOKEN, the token of the workflow',
    example: 'GITHUB_TOKEN=ghs_…',
  });
}

/** The open pull request whose newest commit was previewed; null where none has it, as after another push. */
async function findPull(github: GitHub, { owner, name, head, sha }: PreviewEvent): Promise<number | Answer | null> {
  const parameters = { owner, repo: name, state: 'open', head };
  const pulls = await listWhole(github, { route: 'GET /repos/{owner}/{repo}/pulls', parameters });
  if (!pulls.whole) return pulls.answer;
  const found = pulls.items.find((pull) => memberOf(memberOf(pull, 'head'), 'sha') === sha);
  const number = memberOf(found, 'number');
  return typeof number === 'number' ? number : null;
}

async function postOnce(github: GitHub, { owner, name }: PreviewEvent, number: number, body: string): Promise<number> {
  const place = { owner, repo: name };
  const author = await github({ route: 'GET /users/{username}', parameters: { username: AUTHOR } });
  const us = memberOf(author.data, 'id');
  if (author.status !== 200 || typeof us !== 'number') return sayAnswer(author);
  const parameters = { ...place, issue_number: number };
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  const comments = await listWhole(github, { route: `GET ${route}`, parameters });
  if (!comments.whole) return sayAnswer(comments.answer);
  // The oldest of ours, as listed: a marker that others wrote, or that is quoted within a comment, counts for nothing.
  const ours = comments.items.find((each) => {
    return (
      memberOf(memberOf(each, 'user'), 'id') === us && String(memberOf(each, 'body')).trimEnd().endsWith(PREVIEW_MARKER)
    );
  });
  if (memberOf(ours, 'body') === body) return say(`The comment on #${number} is up to date`, 0);
  const answer =
    ours === undefined
      ? await github({ route: `POST ${route}`, parameters: { ...parameters, body } })
      : await github({
          route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { ...place, comment_id: memberOf(ours, 'id'), body },
        });
  // A cut-off answer has a good status and no body; only the echo is proof.
  if (answer.status >= 300 || memberOf(answer.data, 'body') !== body) return sayAnswer(answer);
  return say(`The comment on #${number} was ${ours === undefined ? 'created' : 'edited'}`, 0);
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}.\n`);
  return code;
}

/** What GitHub said, without the body of anything: where it may have worked, the next run looks first. */
function sayAnswer({ status, requestId }: Answer): number {
  const isKnown = status >= 300 && status < 500 && status !== 429 && status !== 408;
  process.stderr.write(`GitHub answered ${status || 'nothing'} (request ${requestId ?? 'unknown'}).\n`);
  return isKnown ? 1 : NOT_FINISHED;
}
