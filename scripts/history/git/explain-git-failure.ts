import { InputError } from '../input-error.ts';

/** Turns what git said into a sentence for the user; what is not known comes back with git's own words. */
export function explainGitFailure(error: unknown, directory: string): InputError {
  const said = error instanceof Error ? error.message : String(error);
  const explained = EXPLANATIONS.find(({ pattern }) => pattern.test(said));
  if (explained === undefined) {
    return new InputError(`git could not read ${directory}: ${said.trim().split('\n').slice(0, 3).join(' ')}`, {
      expected: 'a sound git repository',
      example: `git -C ${directory} fsck`,
      cause: error,
    });
  }
  const { problem, expected, example } = explained;
  const place = (text: string) => text.replaceAll('DIR', directory);
  return new InputError(place(problem), { expected, example: place(example), cause: error });
}

const EXPLANATIONS = [
  {
    pattern: /spawn \S+ ENOENT|ENOENT.*spawn/,
    problem: 'git is not installed, or not on the PATH',
    expected: 'git 2.30 or newer',
    example: 'apt-get install git, or https://git-scm.com/downloads',
  },
  {
    pattern: /dubious ownership|safe\.directory/,
    problem: 'git refuses to read DIR because it belongs to another user',
    expected: 'your own repository, or one that you tell git to trust',
    example: 'git config --global --add safe.directory DIR',
  },
  {
    pattern: /not a git repository/i,
    problem: 'DIR is not a git repository',
    expected: 'the top folder of a repository, or a bare clone',
    example: '--repo ../my-terms',
  },
  {
    pattern: /cannot use bare repository|safe\.bareRepository/,
    problem: 'git is set to refuse bare repositories such as DIR',
    expected: 'git allowed to read it',
    example: 'git config --global safe.bareRepository all',
  },
] as const;
