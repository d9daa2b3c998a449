import { Command, CommanderError, InvalidArgumentError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { isCalendarDate } from '../history/dates.ts';
import { InputError } from '../history/input-error.ts';
import { explainFullDisk } from './explain-full-disk.ts';
import { addLegalCommands } from './legal/legal-commands.ts';
import { addNoticeCommands } from './notices/notice-commands.ts';
import { addReadCommands } from './read/read-commands.ts';
import { addStartCommands } from './start/start-commands.ts';

/** 0 done; 1 found something; 2 bad use or unreadable input; 75 not finished, run again. */
export type ExitCode = number;

const BAD_INPUT = 2;

/** What only the entry of the program asks the machine. */
export interface Entry {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** ISO date, in UTC. */
  readonly today: string;
  /** Takes a line of an error to whoever started the program. */
  readonly complain: (line: string) => void;
}

/**
 * Runs one command of `terms`.
 * @param args as they stand after the program's name
 */
export async function runCommandLine(args: readonly string[], entry: Entry): Promise<ExitCode> {
  let code: ExitCode = 0;
  const finish = (result: ExitCode) => {
    code = result;
  };
  const program = makeProgram(finish, entry);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_INPUT;
    const told = error instanceof InputError ? error : explainFullDisk(error);
    if (told === null) throw error;
    entry.complain(told.message);
    return BAD_INPUT;
  }
}

function makeProgram(finish: (code: ExitCode) => void, { clock, today }: Entry): Command {
  const withToday = (command: Command): Command =>
    command.option('--today <date>', 'the day to publish for, instead of the clock', parseDate, today);
  const withRepository = (command: Command): Command =>
    withToday(
      command
        .option('--repo <folder>', 'a git repository or bare clone', '.')
        .option('--path <folder>', 'the folder of documents in it; . for all of it', 'terms'),
    );
  const program = new Command('terms')
    .description('Tracks terms of service in git: what changed, what it means, who must be told.')
    .version(packageFile.version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 found something; 2 bad use or unreadable input; 75 not finished, run again.',
    );

  withWork(withRepository(program.command('publish')))
    .description('read the history, compare all versions, write the site, say who would be told')
    .option('--out <folder>', 'where the site goes; replaced as a whole', 'dist')
    .action(async (options) => finish(await (await import('./publish/publish.ts')).publish(options)));

  program
    .command('serve')
    .description('show a published site on this machine')
    .argument('[folder]', 'what publish has written', 'dist')
    .option('--port <number>', 'where to listen', parsePort, 4321)
    .action(async (folder, options) => finish(await (await import('./publish/serve.ts')).serve(folder, options)));

  withWork(withRepository(program.command('prepare')))
    .description('compare versions ahead of time, so that publish finds the results in the cache')
    .option('--shard <i/n>', 'only this part of the documents, such as 1/4', parseShard)
    .action(async (options) => finish(await (await import('./publish/prepare.ts')).prepare(options)));

  const line = { finish, withRepository, withToday, withWork, parseDate, clock };
  addStartCommands(program, line);
  addReadCommands(program, line);
  addLegalCommands(program, line);

  addNoticeCommands(program, { ...line, parseShard });
  return program;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Expected a number up to 65535, such as 4321.');
  return port;
}

function withWork(command: Command): Command {
  return command
    .option('--jobs <number>', 'how many threads may compare versions', parseJobs)
    .option('--cache <folder>', 'where results are kept; it may be deleted at any time (or TERMS_CACHE)')
    .option('--no-cache', 'keep no results and use none');
}

function parseJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on, such as 4.');
  return Number(text);
}

function parseShard(text: string): { readonly index: number; readonly count: number } {
  const [index, count] = /^[1-9]\d{0,2}\/[1-9]\d{0,2}$/.test(text) ? text.split('/').map(Number) : [];
  if (index !== undefined && count !== undefined && index <= count) return { index, count };
  throw new InvalidArgumentError('Expected a part and how many there are, such as 1/4.');
}

function parseDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('Expected a calendar day such as 2026-12-01.');
  return text;
}
