import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandLine } from '../command-line.ts';

/** What the commands of the notice owner need beside. */
export interface NoticeCommandLine extends CommandLine {
  readonly withToday: (command: Command) => Command;
  readonly parseShard: (text: string) => { readonly index: number; readonly count: number };
}

/** Adds the commands by which customers are told: plan, deliver, follow up, read and prove. */
export function addNoticeCommands(
  program: Command,
  { finish, withRepository, withWork, withToday, parseDate, parseShard, clock }: NoticeCommandLine,
): void {
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
    .action(async (options) => finish(await (await import('./plan.ts')).noticesPlan({ ...options, clock })));

  withDelivery(withWork(withRepository(notices.command('deliver'))), parseShard)
    .description('send the notices of an approved plan, as issues on GitHub and as letters by mail, each once')
    .requiredOption('--plan <file>', 'what `notices plan --out` wrote')
    .requiredOption('--approve <digest>', 'the digest of the plan, from the person who approved it')
    .addOption(
      new Option('--channel <way>', 'only what goes that way; without it all of the plan').choices(['github', 'mail']),
    )
    .option('--look-only', 'record what is on GitHub already and post nothing: rebuilds a lost ledger', false)
    .option('--dry-run', 'say how long delivery takes at best, and do nothing', false)
    .action(async (options) => finish(await (await import('./deliver.ts')).noticesDeliver({ ...options, clock })));

  withDelivery(withWork(withRepository(notices.command('follow-up'))), parseShard)
    .description('take down what customers said of their notices, and remind those who have said nothing')
    .action(async (options) => finish(await (await import('./follow-up.ts')).noticesFollowUp({ ...options, clock })));

  withWork(withRepository(notices.command('status')))
    .description(
      'print what became of the notices, by version, and who was not told yet, by which way, and the command that tells them',
    )
    .option('--json', 'as JSON', false)
    .option('--names', 'name the customers who were not told, were refused, objected, are to be read or overdue', false)
    .option('--plan <file>', 'who of this plan was not told; without it, of the one that would be made today')
    .option('--html <file>', 'write a page for the owner alone, with names; never into a site or the terms')
    .action(async (options) => finish(await (await import('./status.ts')).noticesStatus(options)));

  withWork(withRepository(notices.command('export')))
    .description('write the letters of an approved plan for another system to send: a file each, and a table')
    .requiredOption('--plan <file>', 'what `notices plan --out` wrote')
    .requiredOption('--approve <digest>', 'the digest of the plan, from the person who approved it')
    .requiredOption('--out <folder>', 'where they go, outside the repository of the terms; replaced as a whole')
    .option('--shard <i/n>', 'only this part of the customers, such as 1/4', parseShard)
    .option('--summary', 'counts only, no names', false)
    .action(async (options) => finish(await (await import('./mail/export.ts')).noticesExport({ ...options, clock })));

  notices
    .command('record')
    .description('take down which letters were sent or came back, from a table (CSV or JSON)')
    .argument('<file>', 'customer, version as DOCUMENT@VERSION, sent, message-id, bounced')
    .action(async (file) => finish(await (await import('./mail/record.ts')).noticesRecord(file, { clock })));

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
    .option('--received <date>', 'what the customer told you by mail or otherwise: the day on which it came', parseDate)
    .option('--answer <name>', 'one answer, as `status --names` prints it; without it all that wait to be read')
    .action(async (customer, version, options) =>
      finish(await (await import('./mark.ts')).noticesMark(customer, version, options)),
    );

  notices
    .command('proof')
    .description('print what one customer was told, when, by which text, and what it answered')
    .argument('<customer>', 'its id in the registry')
    .option('--json', 'as JSON', false)
    .action(async (customer, options) => finish(await (await import('./proof.ts')).noticesProof(customer, options)));

  withWork(withRepository(notices.command('acceptance')))
    .description('print who must accept which version again, by when and why; for a click-through with --json')
    .option('--json', 'as JSON', false)
    .option('--customer <id>', 'only this customer')
    .option('--since <date>', 'versions published from this day on, even those in effect', parseDate)
    .action(async (options) => finish(await (await import('./acceptance.ts')).noticesAcceptance(options)));

  withWork(withRepository(notices.command('accepted')))
    .description("put on record what customers accepted in the company's own click-through")
    .argument('<file>', 'an acceptance a line, in JSON')
    .action(async (file, options) => finish(await (await import('./accepted.ts')).noticesAccepted(file, options)));

  notices
    .command('verify')
    .description('check that no line of the ledger was changed, removed or added')
    .option('--holds <hash...>', 'where ledgers ended before: told where one was cut off or written anew')
    .action(async ({ holds = [] }) => finish(await (await import('./verify.ts')).noticesVerify(holds)));

  withWork(withRepository(notices.command('explain')))
    .description('say why a customer is told of a version, or why not')
    .argument('<customer>', 'its id in the registry')
    .argument('<version>', 'DOCUMENT@VERSION')
    .action(async (customer, version, options) =>
      finish(await (await import('./explain.ts')).noticesExplain(customer, version, options)),
    );
}

/** For commands that speak to GitHub and the mail server. */
function withDelivery(command: Command, parseShard: NoticeCommandLine['parseShard']): Command {
  return command
    .option('--shard <i/n>', 'only this part of the customers, such as 1/4', parseShard)
    .option('--allow-public <customers...>', 'customers whose repository may be public', [])
    .option('--new-repository <customers...>', 'customers whose repository is rightly another than before', [])
    .option('--again <customers...>', 'customers to whom a letter that came back goes to the same address again', [])
    .option('--summary', 'counts only, no names', false)
    .option('--pace-ms <number>', 'milliseconds between two notices, instead of the configuration', parseMilliseconds)
    .option('--settle-ms <number>', 'milliseconds before an issue in doubt is looked for again', parseMilliseconds)
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
