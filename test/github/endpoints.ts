import {
  describeAccount,
  describeComment,
  describeInstallation,
  describeIssue,
  describeReaction,
  describeRepository,
} from './describe.ts';
import { type Access, addComment, addIssue, type Repository, userOf, type World } from './world.ts';

/** A request that has been read. `page` and the like are in `query`. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly access: Access;
}

/** What an endpoint answers; lists are cut into pages by whoever sends them. */
export interface FakeAnswer {
  readonly status: number;
  readonly json: unknown;
  readonly location?: string;
}

const notFound: FakeAnswer = { status: 404, json: { message: 'Not Found' } };
const ok = (json: unknown): FakeAnswer => ({ status: 200, json });

/** The endpoints that delivery uses, on a world. */
export function answerRequest(world: World, request: FakeRequest): FakeAnswer {
  const { method, path, access } = request;
  if (path === '/user')
    return access.account === null
      ? ok(describeAccount(access.user, world))
      : refused('Resource not accessible by integration');
  const [, username] = /^\/users\/([^/]+)$/.exec(path) ?? [];
  if (username !== undefined) return ok(describeAccount(userOf(world, decodeURIComponent(username)), world));
  if (path === '/app') return ok({ id: 1, slug: 'notice-sender', node_id: 'A_1' });
  if (path === '/app/installations')
    return ok(
      [...world.installations.values()].map((one) => describeInstallation(one, userOf(world, one.account), world)),
    );
  const [, installation] = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(path) ?? [];
  if (installation !== undefined) return giveToken(world, Number(installation));

  const [, owner, name, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const found = world.names.get(`${owner}/${name}`.toLowerCase());
  const repository = world.repositories.get(found?.id ?? -1);
  const visible = access.account === null || repository?.owner.toLowerCase() === access.account;
  if (found === undefined || repository === undefined || !visible) return notFound;
  if (found.moved) {
    const json = { message: 'Moved Permanently' };
    return { status: method === 'GET' ? 301 : 307, json, location: `/repositories/${repository.id}${rest}` };
  }
  return rest === '' ? ok(describeRepository(repository)) : answerIssues(world, repository, rest, request);
}

function giveToken(world: World, id: number): FakeAnswer {
  const installation = world.installations.get(id);
  if (installation === undefined) return notFound;
  if (installation.suspended) return refused('This installation has been suspended');
  // As long and as dotted as GitHub's stateless tokens.
  const token = `ghs_${id}_${'eyJhbGciOiJSUzI1NiJ9.'.repeat(20)}${world.nextId++}`;
  const expires = world.now + 3_600_000;
  const user = userOf(world, 'notice-sender[bot]');
  world.tokens.set(token, { user, account: installation.account.toLowerCase(), expires });
  return { status: 201, json: { token, expires_at: new Date(expires).toISOString() } };
}

function answerIssues(world: World, repository: Repository, rest: string, request: FakeRequest): FakeAnswer {
  const { method, query } = request;
  if (!repository.hasIssues) return { status: 410, json: { message: 'Issues are disabled for this repo' } };
  if (method !== 'GET' && repository.archived) return refused('Repository was archived so is read-only.');
  if (method !== 'GET' && repository.blocked) return refused('Blocked');
  if (rest === '/issues')
    return method === 'GET' ? listIssues(world, repository, query) : createIssue(world, repository, request);
  const [, number, list = ''] = /^\/issues\/(\d+)(?:\/(comments|reactions))?$/.exec(rest) ?? [];
  const issue = repository.issues[Number(number) - 1];
  if (issue === undefined) return notFound;
  if (issue.deleted) return { status: 410, json: { message: 'This issue was deleted' } };
  if (list === 'reactions') return ok(issue.reactions.map(describeReaction));
  if (list === 'comments' && method === 'GET')
    return ok(issue.comments.filter(({ createdAt }) => shows(world, createdAt)).map(describeComment));
  if (list === 'comments') {
    if (issue.locked && !repository.pushAccess) return refused('Unable to create comment because issue is locked.');
    const tooLong = refuseLength(request.body.body, 'data');
    if (tooLong) return tooLong;
    return {
      status: 201,
      json: describeComment(addComment(world, issue, request.access.user, String(request.body.body))),
    };
  }
  if (method === 'PATCH') {
    if (typeof request.body.body === 'string') issue.body = request.body.body;
    world.now += 1000;
    issue.updatedAt = world.now;
  }
  return ok(describeIssue(issue, repository));
}

function listIssues(world: World, repository: Repository, query: URLSearchParams): FakeAnswer {
  const since = query.has('since') ? Date.parse(query.get('since')!) : 0;
  const state = query.get('state') ?? 'open';
  const issues = repository.issues
    .filter((issue) => !issue.deleted && issue.updatedAt >= since && (state === 'all' || issue.state === state))
    .filter(({ createdAt }) => shows(world, createdAt));
  const ordered = query.get('direction') === 'asc' ? issues : issues.toReversed();
  return ok(ordered.map((issue) => describeIssue(issue, repository)));
}

function createIssue(world: World, repository: Repository, { body, access }: FakeRequest): FakeAnswer {
  const tooLong = refuseLength(body.body, 'body');
  if (tooLong) return tooLong;
  const strangers = listOf(body.assignees).filter((login) => !world.users.has(login.toLowerCase()));
  if (strangers.length > 0 && repository.pushAccess) {
    const errors = [{ resource: 'Issue', code: 'invalid', field: 'assignees', value: strangers[0] }];
    return { status: 422, json: { message: 'Validation Failed', errors } };
  }
  const extras = repository.pushAccess ? { labels: listOf(body.labels), assignees: listOf(body.assignees) } : {};
  const words = { title: String(body.title), body: String(body.body ?? '') };
  const issue = addIssue(world, repository, { user: access.user, ...words, ...extras });
  return { status: 201, json: describeIssue(issue, repository) };
}

function refuseLength(text: unknown, field: string): FakeAnswer | null {
  if (typeof text !== 'string' || text.length <= 65_536) return null;
  const errors = [
    { resource: 'Issue', code: 'custom', field, message: `${field} is too long (maximum is 65536 characters)` },
  ];
  return { status: 422, json: { message: 'Validation Failed', errors } };
}

function refused(message: string): FakeAnswer {
  return { status: 403, json: { message } };
}

function shows({ now, listLag }: World, createdAt: number): boolean {
  return createdAt + listLag <= now;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
