import { type Command, Option } from 'commander';
import type { CommandLine } from '../legal/legal-commands.ts';

/** Adds the commands for whoever asks about one document in a terminal. */
export function addReadCommands(program: Command, { finish, withRepository, withWork }: CommandLine): void {
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

  withWork(withRepository(program.command('summary')))
    .description('print what a version changed, in short, safe to paste into release notes, mail and tickets')
    .argument('<document>', 'its id, or DOCUMENT@VERSION; the newest version where none is named')
    .addOption(
      new Option('--format <form>', 'how it is written').choices(['markdown', 'text', 'html']).default('markdown'),
    )
    .action(async (document, options) => finish(await (await import('./summary.ts')).summary(document, options)));
}
