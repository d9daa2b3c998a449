import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InputError } from '../../history/input-error.ts';

/**
 * Runs git in a repository of the user's own, with the user's own settings and name: it is the user who commits.
 * @returns its output without the line end
 * @throws InputError with git's own words
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [...args], { cwd: folder, maxBuffer: 1 << 26 });
    return stdout.replace(/\n$/, '');
  } catch (cause) {
    const { stderr = '', code } = cause as { stderr?: string; code?: string | number };
    const words = stderr.trim().split('\n')[0] || `it ended with ${code}`;
    throw new InputError(`git ${args[0]} failed in ${folder}: ${words}`, {
      expected: 'git, and a name to commit under',
      example: 'git config --global user.name "Ada Counsel"; git config --global user.email ada@acme.example',
      cause,
    });
  }
}
