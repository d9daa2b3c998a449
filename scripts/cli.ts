import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { addLegalCommands } from './commands/legal/legal-commands.ts';
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

  const line = { finish, withRepository, withToday, withWork, parseDate };
  addStartCommands(program, line);
  addReadCommands(program, line);
  addLegalCommands(program, line);

  const notices = program.command('notices').description('who is told of a new version').exitOverride();
  withWork(withRepository(notices.command('plan')))
    .description('print who would be told what, and why; nothing is sent')
    .option('--out <file>', 'write the plan there, as JSON Lines')
    .option('--summary', 'counts only, none below 5, no names: for logs that others read')
    .option('--for <version>', 'only this version, as DOCUMENT@VERSION')
    .option('--customer <id>', 'only this customer')
    .option('--since <date>', 'versions published from this day on, even those in effect', parseDate)
    .option('--deliver-by <date>', 'reckon late notices from this day, by which they are to be delivered', parseDate)
    .option('--show <customer>', "print this customer's notices as they would be sent")
    .action(async (options) => finish(await (await import('./commands/notices/plan.ts')).noticesPlan(options)));

  withDelivery(withWork(withRepository(notices.command('deliver'))))
    .description('post the notices of an approved plan as issues on GitHub, each once')
    .requiredOption('--plan <file>', 'what `notices plan --out` wrote')
    .requiredOption('--approve <digest>', 'the digest of the plan, from the person who approved it')
    .option('--look-only', 'record what is on GitHub already and post nothing: rebuilds a lost ledger', false)
    .option('--dry-run', 'say how long delivery takes at best, and do nothing', false)
    .action(async (options) =>
      finish(await (await import('./commands/notices/deliver.ts')).noticesDeliver({ ...options, clock: Date.now })),
    );

  withDelivery(withWork(withRepository(notices.command('follow-up'))))
    .description('take down what customers said of their notices, and remind those who have said nothing')
    .action(async (options) =>
      finish(await (await import('./commands/notices/follow-up.ts')).noticesFollowUp({ ...options, clock: Date.now })),
    );

  withToday(notices.command('status'))
    .description(
      'print what became of the notices, by version: told, acknowledged, objected, to be read, overdue, refused',
    )
    .option('--json', 'as JSON', false)
    .option('--names', 'name the customers who were refused, objected, are to be read or overdue', false)
    .action(async (options) => finish(await (await import('./commands/notices/status.ts')).noticesStatus(options)));

  withToday(notices.command('mark'))
    .description("put on record what a customer's answers were found to be by whoever read them")
    .argument('<customer>', 'its id in the registry')
    .argument('<version>', 'what it was told of, as DOCUMENT@VERSION')
    .addOption(
      new Option('--as <meaning>', 'what the answers are')
        .choices(['acknowledged', 'objected', 'question', 'nothing'])
        .makeOptionMandatory(),
    )
    .requiredOption('--by <login>', 'who read them')
    .option('--note <words>', 'why, or what was done about it')
    .option('--answer <name>', 'one answer, as `status --names` prints it; without it all that wait to be read')
    .action(async (customer, version, options) =>
      finish(await (await import('./commands/notices/mark.ts')).noticesMark(customer, version, options)),
    );

  notices
    .command('proof')
    .description('print what one customer was told, when, by which text, and what it answered')
    .argument('<customer>', 'its id in the registry')
    .option('--json', 'as JSON', false)
    .action(async (customer, options) =>
      finish(await (await import('./commands/notices/proof.ts')).noticesProof(customer, options)),
    );

  notices
    .command('verify')
    .description('check that no line of the ledger was changed, removed or added')
    .action(async () => finish(await (await import('./commands/notices/verify.ts')).noticesVerify()));

  withWork(withRepository(notices.command('explain')))
    .description('say why a customer is told of a version, or why not')
    .argument('<customer>', 'its id in the registry')
    .argument('<version>', 'DOCUMENT@VERSION')
    .action(async (customer, version, options) =>
      finish(await (await import('./commands/notices/explain.ts')).noticesExplain(customer, version, options)),
    );
  return program;
}

/** For commands that speak to GitHub. */
function withDelivery(command: Command): Command {
  return command
    .option('--shard <i/n>', 'only this part of the customers, such as 1/4', parseShard)
    .option('--allow-public <customers...>', 'customers whose repository may be public', [])
    .option('--new-repository <customers...>', 'customers whose repository is rightly another than before', [])
    .option('--summary', 'counts only, no names', false)
    .option('--pace-ms <number>', 'milliseconds between two notices, instead of the configuration', parseMilliseconds)
    .option('--settle-ms <number>', 'milliseconds before a notice in doubt is looked for again', parseMilliseconds)
    .option(
      '--patience-ms <number>',
      'the longest wait to sit out; for more the run stops',
      parseMilliseconds,
      120_000,
    );
}

function parseMilliseconds(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a number of milliseconds, such as 8000.');
  return Number(text);
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
