/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What git may not do, whatever the repository's own settings ask for: run a program through a hook, a filter or an
 * alias, ask a question, or speak to another machine. These are variables rather than `-c` options because simple-git counts each mention of hooks or protocols, even one that turns them off, as
 * unsafe, and its unsafe options stay off.
 */
export const GIT_GUARDS: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  // Reading must not write: no refreshed index, no lock that gets in the way of the user's own git.
  GIT_OPTIONAL_LOCKS: '0',
  // No protocol at all, `ext::` included: a partial clone must not fetch while its history is read.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Nor another history by the file that came before replacements.
  GIT_GRAFT_FILE: '/dev/null',
  // `:(exclude)x` is the name of a file.
  GIT_LITERAL_PATHSPECS: '1',
};

/**
 * `-c` settings for git processes that we start ourselves, for good measure: the commands we use run no hook and no
 * file-system monitor.
 */
export const GIT_SETTINGS: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/**
 * The environment for git: the caller's without what redirects git (`GIT_DIR`, as hooks set it) or starts programs
 * (editors, pagers), in plain English, and with our guards.
 */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(git.*|editor|visual|pager|prefix|ssh_askpass|language|lc_.*|lang)$/i.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8', ...GIT_GUARDS };
}
