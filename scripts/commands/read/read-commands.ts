import { type Command, Option } from 'commander';
import type { CommandLine } from '../command-line.ts';

/** Adds the commands for whoever asks: what changed, what is in force, whether a file is what was published. */
export function addReadCommands(program: Command, { finish, withRepository, withWork, parseDate }: CommandLine): void {
  program
    .command('diff')
    .description('compare two Markdown files, clause by clause')
    .argument('<before>', 'the older file')
    .argument('<after>', 'the newer file')
    .option('--json', 'as JSON', false)
    .option('--exit-code', 'exit with 1 where there are changes', false)
    .action(async (before, after, options) => finish(await (await import('./diff.ts')).diff(before, after, options)));

  withWork(withRepository(program.command('changelog')))
    .description("print every version's changes")
    .option('--json', 'one JSON object a line for each version', false)
    .action(async (options) => finish(await (await import('./changelog.ts')).changelog(options)));

  withRepository(program.command('lives'))
    .description('print the life of each clause of a document: since when, all that changed, where it came from')
    .argument('<document>', 'its id')
    .action(async (document, options) => finish(await (await import('./lives.ts')).lives(document, options)));

  withRepository(program.command('blame'))
    .description('print which version brought each sentence of a document')
    .argument('<document>', 'its id, or DOCUMENT@VERSION for an older text')
    .argument('[clause]', 'one clause, by its lineage id or its label')
    .action(async (document, clause, options) =>
      finish(await (await import('./blame.ts')).blame(document, clause, options)),
    );

  withWork(withRepository(program.command('in-force')))
    .description('say which text of a document binds on a day, why, and what is part of the contract')
    .argument('<document>', "the document's id")
    .requiredOption('--on <date>', 'the day', parseDate)
    .option('--cohort <name>', 'a group of customers with dates of its own, such as existing')
    .action(async (document, options) => finish(await (await import('./in-force.ts')).inForce(document, options)));

  withWork(withRepository(program.command('summary')))
    .description('print what a version changed, in short, to paste into release notes, mail and tickets')
    .argument('<document>', 'its id, or DOCUMENT@VERSION; the newest version where none is named')
    .addOption(
      new Option('--format <form>', 'how it is written').choices(['markdown', 'text', 'html']).default('markdown'),
    )
    .action(async (document, options) => finish(await (await import('./summary.ts')).summary(document, options)));

  program
    .command('verify')
    .description(
      'say whether a published page, Word file, JSON or text is what was published, when and under which hash',
    )
    .argument('<file>', 'the file, or its address')
    .option('--sums <file>', 'SHA256SUMS of the publication, or its address; without it the one above the file')
    .option('--repo <folder>', 'hold it against the documents of this git repository as well')
    .option('--path <folder>', 'the folder of documents in it; . for all of it', 'terms')
    .action(async (file, options) => finish(await (await import('./verify.ts')).verify(file, options)));

  withWork(withRepository(program.command('verify-live')))
    .description('compare the page that is really served with the text that is in force, and name the first difference')
    .argument('<address>', 'of the page; with # and an id, of the element that holds the terms and nothing else')
    .argument('[document]', 'its id, or DOCUMENT@VERSION; without it, the text in force that the page has most of')
    .action(async (address, document, options) =>
      finish(await (await import('./verify-live.ts')).verifyLive(address, document, options)),
    );
}
