import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { addLegalCommands } from './commands/legal/legal-commands.ts';
import { addNoticeCommands } from './commands/notices/notice-commands.ts';
import { addReadCommands } from './commands/read/read-commands.ts';
import { addStartCommands } from './commands/start/start-commands.ts';
import { isCalendarDate } from './history/dates.ts';
import { InputError } from './history/input-error.ts';
import { packagesFolder } from './loading/packages-folder.ts';

/** 0 done; 1 found something; 2 bad use or unreadable input; 75 not finished, run again. */
type ExitCode = number;

const BAD_INPUT = 2;

// What Node makes of the sources, kept beside the packages: it saves a quarter of the time in which a run with little to do is over.
enableCompileCache(join(packagesFolder(fileURLToPath(new URL('../', import.meta.url))), '.cache', 'terms-code'));
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : BAD_INPUT));
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_INPUT;
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return BAD_INPUT;
  }
}

function makeProgram(finish: (code: ExitCode) => void): Command {
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
    .action(async (options) => finish(await (await import('./commands/publish/publish.ts')).publish(options)));

  program
    .command('serve')
    .description('show a published site on this machine')
    .argument('[folder]', 'what publish has written', 'dist')
    .option('--port <number>', 'where to listen', parsePort, 4321)
    .action(async (folder, options) =>
      finish(await (await import('./commands/publish/serve.ts')).serve(folder, options)),
    );

  withWork(withRepository(program.command('prepare')))
    .description('compare versions ahead of time, so that publish finds the results in the cache')
    .option('--shard <i/n>', 'only this part of the documents, such as 1/4', parseShard)
    .action(async (options) => finish(await (await import('./commands/publish/prepare.ts')).prepare(options)));

  const line = { finish, withRepository, withToday, withWork, parseDate, clock: Date.now };
  addStartCommands(program, line);
  addReadCommands(program, line);
  addLegalCommands(program, line);

  addNoticeCommands(program, { ...line, parseShard });
  return program;
}

function withRepository(command: Command): Command {
  return withToday(
    command
      .option('--repo <folder>', 'a git repository or bare clone', '.')
      .option('--path <folder>', 'the folder of documents in it; . for all of it', 'terms'),
  );
}

function withToday(command: Command): Command {
  const today = new Date().toISOString().slice(0, 10);
  return command.option('--today <date>', 'the day to publish for, instead of the clock', parseDate, today);
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
