/** What the fake GitHub knows: accounts, repositories, issues, and a clock that only moves when it is told to. */
export interface World {
  /** Milliseconds since 1970. */
  now: number;
  nextId: number;
  readonly users: Map<string, User>;
  /** By number; names may come to point elsewhere. */
  readonly repositories: Map<number, Repository>;
  /** `owner/name` in lower case → where it leads. */
  readonly names: Map<string, { readonly id: number; readonly moved: boolean }>;
  readonly installations: Map<number, Installation>;
  readonly tokens: Map<string, Access>;
  /** Milliseconds until a new issue or comment shows in a list. */
  listLag: number;
}

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface Repository {
  readonly id: number;
  owner: string;
  name: string;
  private: boolean;
  visibility: 'private' | 'internal' | 'public';
  archived: boolean;
  hasIssues: boolean;
  /** Its owner has blocked the sender. */
  blocked: boolean;
  /** Where false, labels and assignees are dropped without a word. */
  pushAccess: boolean;
  readonly issues: Issue[];
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly user: User;
  readonly createdAt: number;
  updatedAt: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | null;
  closedBy: User | null;
  closedAt: number | null;
  locked: boolean;
  deleted: boolean;
  readonly pullRequest: boolean;
  labels: string[];
  assignees: string[];
  readonly comments: Comment[];
  readonly reactions: Reaction[];
}

export interface Comment {
  readonly id: number;
  readonly user: User;
  readonly createdAt: number;
  readonly association: 'MEMBER' | 'NONE';
  updatedAt: number;
  body: string;
}

export interface Reaction {
  readonly id: number;
  readonly user: User;
  readonly content: string;
  readonly createdAt: number;
}

export interface Installation {
  readonly id: number;
  readonly account: string;
  suspended: boolean;
}

/** What a token may do: everything its user may, or what an installation's account holds. */
export interface Access {
  readonly user: User;
  readonly account: string | null;
  readonly expires: number;
}

/** An empty world with the sender's own account, whose token is `token`. */
export function makeWorld(token: string): World {
  const world: World = {
    now: Date.UTC(2026, 10, 22, 9),
    nextId: 1000,
    users: new Map(),
    repositories: new Map(),
    names: new Map(),
    installations: new Map(),
    tokens: new Map(),
    listLag: 0,
  };
  const user = userOf(world, 'notice-sender[bot]');
  world.tokens.set(token, { user, account: null, expires: Number.POSITIVE_INFINITY });
  return world;
}

/** The account of that name, made where there is none; `[bot]` at its end makes it a bot. */
export function userOf(world: World, login: string): User {
  const known = world.users.get(login.toLowerCase());
  if (known) return known;
  const user: User = { id: world.nextId++, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  world.users.set(login.toLowerCase(), user);
  return user;
}

/** A new private repository under a name, which then leads to it. */
export function addRepository(world: World, fullName: string, part: Partial<Repository> = {}): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  const repository: Repository = {
    id: world.nextId++,
    owner,
    name,
    private: true,
    visibility: 'private',
    archived: false,
    hasIssues: true,
    blocked: false,
    pushAccess: true,
    issues: [],
    ...part,
  };
  world.repositories.set(repository.id, repository);
  world.names.set(fullName.toLowerCase(), { id: repository.id, moved: false });
  return repository;
}

/** The repository that a name leads to, also from an old name. */
export function repositoryOf(world: World, fullName: string): Repository {
  return world.repositories.get(world.names.get(fullName.toLowerCase())?.id ?? -1)!;
}

export function addIssue(
  world: World,
  repository: Repository,
  part: Pick<Issue, 'user' | 'title' | 'body'> & Partial<Issue>,
): Issue {
  world.now += 1000;
  const issue: Issue = {
    id: world.nextId++,
    number: repository.issues.length + 1,
    createdAt: world.now,
    updatedAt: world.now,
    state: 'open',
    stateReason: null,
    closedBy: null,
    closedAt: null,
    locked: false,
    deleted: false,
    pullRequest: false,
    labels: [],
    assignees: [],
    comments: [],
    reactions: [],
    ...part,
  };
  repository.issues.push(issue);
  return issue;
}

export function addComment(world: World, issue: Issue, user: User, body: string, part: Partial<Comment> = {}): Comment {
  world.now += 1000;
  const times = { createdAt: world.now, updatedAt: world.now };
  const comment: Comment = { id: world.nextId++, user, body, ...times, association: 'MEMBER', ...part };
  issue.comments.push(comment);
  issue.updatedAt = world.now;
  return comment;
}
