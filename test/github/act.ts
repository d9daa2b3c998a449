import {
  addComment,
  addIssue,
  addRepository,
  type Issue,
  type Repository,
  repositoryOf,
  userOf,
  type World,
} from './world.ts';

/** What customers and strangers do on the fake GitHub, in its web pages as it were. Repositories by name, issues by number. */
export function actOn(world: World) {
  const repository = (name: string): Repository => repositoryOf(world, name);
  const issue = (name: string, number: number): Issue => repository(name).issues[number - 1]!;
  const touch = (target: Issue, change: Partial<Issue>): void => {
    world.now += 1000;
    Object.assign(target, change, { updatedAt: world.now });
  };
  return {
    set: (name: string, change: Partial<Repository>) => void Object.assign(repository(name), change),
    /** The old name leads to the new place, as a redirect. */
    rename(name: string, to: string) {
      const moved = repository(name);
      const [owner = '', newName = ''] = to.split('/');
      Object.assign(moved, { owner, name: newName });
      world.names.set(name.toLowerCase(), { id: moved.id, moved: true });
      world.names.set(to.toLowerCase(), { id: moved.id, moved: false });
    },
    /** Somebody takes the old name for a repository of their own. */
    recreate: (name: string) => addRepository(world, name),
    open: (name: string, as: string, title: string, body: string, part: Partial<Issue> = {}) =>
      addIssue(world, repository(name), { user: userOf(world, as), title, body, ...part }),
    close: (name: string, number: number, as: string, stateReason: Issue['stateReason'] = 'completed') =>
      touch(issue(name, number), {
        state: 'closed',
        stateReason,
        closedBy: userOf(world, as),
        closedAt: world.now + 1000,
      }),
    reopen: (name: string, number: number) =>
      touch(issue(name, number), { state: 'open', stateReason: 'reopened', closedBy: null, closedAt: null }),
    comment: (name: string, number: number, as: string, body: string, association: 'MEMBER' | 'NONE' = 'MEMBER') =>
      addComment(world, issue(name, number), userOf(world, as), body, { association }),
    /** Changes the words of a comment, the first being 0. */
    rewrite(name: string, number: number, index: number, body: string) {
      touch(issue(name, number), {});
      Object.assign(issue(name, number).comments[index]!, { body, updatedAt: world.now });
    },
    uncomment(name: string, number: number, index: number) {
      touch(issue(name, number), {});
      issue(name, number).comments.splice(index, 1);
    },
    unreact: (name: string, number: number) => void issue(name, number).reactions.splice(0),
    /** Does not count as an update of the issue, as on GitHub. */
    react(name: string, number: number, as: string, content: string) {
      world.now += 1000;
      const reaction = { id: world.nextId++, user: userOf(world, as), content, createdAt: world.now };
      issue(name, number).reactions.push(reaction);
    },
    label: (name: string, number: number, labels: string[]) => touch(issue(name, number), { labels }),
    edit: (name: string, number: number, change: Partial<Pick<Issue, 'title' | 'body'>>) =>
      touch(issue(name, number), change),
    lock: (name: string, number: number) => touch(issue(name, number), { locked: true }),
    remove: (name: string, number: number) => touch(issue(name, number), { deleted: true }),
  };
}
