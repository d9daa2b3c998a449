import type { Comment, Installation, Issue, Reaction, Repository, User, World } from './world.ts';

/** How GitHub describes its things in JSON; `test/github/openapi-subset.json` says what belongs there. */
type Json = Readonly<Record<string, unknown>>;

const site = 'https://github.example';
const moment = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

function describeUser({ id, login, type }: User): Json {
  const api = `${site}/users/${encodeURIComponent(login)}`;
  const links = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events'];
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: api,
    gravatar_id: '',
    url: api,
    html_url: api,
    ...Object.fromEntries(links.map((name) => [`${name}_url`, `${api}/${name}`])),
    received_events_url: `${api}/received_events`,
    type,
    site_admin: false,
  };
}

/** What `GET /user` and `GET /users/{username}` say beyond that. */
export function describeAccount(user: User, { now }: World): Json {
  const person = {
    name: user.login,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
  };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return { ...describeUser(user), ...person, ...counts, created_at: moment(now), updated_at: moment(now) };
}

export function describeRepository(repository: Repository): Json {
  const { id, owner, name, visibility, archived, hasIssues } = repository;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    private: repository.private,
    visibility,
    archived,
    disabled: false,
    has_issues: hasIssues,
    fork: false,
  };
}

export function describeIssue(issue: Issue, { owner, name }: Repository): Json {
  const { id, number, title, body, user, state, labels, locked, closedBy, closedAt, stateReason } = issue;
  const url = `${site}/repos/${owner}/${name}/issues/${number}`;
  const links = ['labels', 'comments', 'events'].map((link) => [`${link}_url`, `${url}/${link}`]);
  return {
    id,
    node_id: `I_${id}`,
    number,
    url,
    repository_url: `${site}/repos/${owner}/${name}`,
    html_url: url,
    ...Object.fromEntries(links),
    title,
    body,
    user: describeUser(user),
    state,
    state_reason: stateReason,
    locked,
    labels: labels.map((label, index) => ({
      id: index,
      name: label,
      color: 'ededed',
      default: false,
      description: null,
    })),
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: moment(issue.createdAt),
    updated_at: moment(issue.updatedAt),
    closed_at: closedAt === null ? null : moment(closedAt),
    closed_by: closedBy === null ? null : describeUser(closedBy),
    author_association: 'MEMBER',
    reactions: countReactions(issue.reactions, url),
    ...(issue.pullRequest && { pull_request: { url, html_url: url, diff_url: url, patch_url: url } }),
  };
}

function countReactions(reactions: readonly Reaction[], url: string): Json {
  const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
  const counts = contents.map((content) => [content, reactions.filter((one) => one.content === content).length]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function describeComment({ id, user, body, createdAt, updatedAt, association }: Comment): Json {
  const url = `${site}/comments/${id}`;
  const times = { created_at: moment(createdAt), updated_at: moment(updatedAt) };
  const links = { url, html_url: url, issue_url: url };
  return {
    id,
    node_id: `IC_${id}`,
    ...links,
    body,
    user: describeUser(user),
    ...times,
    author_association: association,
  };
}

export function describeReaction({ id, user, content, createdAt }: Reaction): Json {
  return { id, node_id: `RE_${id}`, user: describeUser(user), content, created_at: moment(createdAt) };
}

export function describeInstallation({ id, suspended }: Installation, account: User, { now }: World): Json {
  const url = `${site}/app/installations/${id}`;
  return {
    id,
    account: describeUser(account),
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: url,
    html_url: url,
    app_id: 1,
    app_slug: 'notice-sender',
    target_id: account.id,
    target_type: 'Organization',
    permissions: { issues: 'write', metadata: 'read' },
    events: [],
    created_at: moment(now),
    updated_at: moment(now),
    single_file_name: null,
    repository_selection: 'all',
    suspended_by: suspended ? describeUser(account) : null,
    suspended_at: suspended ? moment(now) : null,
  };
}
