import { type Command, Option } from 'commander';
import type { CommandLine } from '../command-line.ts';

/** Adds the commands by which a company begins: a repository of its own, from nothing or from a history. */
export function addStartCommands(program: Command, { finish, withRepository, withToday }: CommandLine): void {
  withToday(program.command('init'))
    .description('make a repository for your own terms, or make one that is there ready; what is missing is asked')
    .argument('[folder]', 'where: a new folder, an empty one or a repository', '.')
    .option('--publisher <name>', 'whose terms these are')
    .option('--site <address>', 'the address that the site will have')
    .option('--no-site', 'there is no address yet')
    .option('--language <language>', 'of the site: en, en-US, de or fr (without a terminal: en)')
    .option('--contact <address>', 'whom customers may ask')
    .option('--path <folder>', 'the folder of documents in it; . for all of it', 'terms')
    .addOption(
      new Option(
        '--layout <layout>',
        'where the program is: together with the terms, a package beside them, or an action on GitHub; absent: together, from a checkout',
      ).choices(['together', 'package', 'action']),
    )
    .option(
      '--program <source>',
      'for package: what npm installs, absent: this one, packed; for action: OWNER/NAME@COMMIT',
    )
    .option('--commit', 'commit what is made', false)
    .action(async (folder, options) => finish(await (await import('./init.ts')).init(folder, options)));

  program
    .command('upgrade')
    .description('replace the program in a repository that holds it together with the terms, by this one')
    .argument('<folder>', 'the repository')
    .action(async (folder) => finish(await (await import('./upgrade.ts')).upgrade(folder)));

  withRepository(program.command('adopt'))
    .description("propose front matter for each document's newest text, by what it states, each with its source")
    .option('--write', 'edit the work tree; without it the edits are printed as a diff', false)
    .action(async (options) => finish(await (await import('./adopt.ts')).adopt(options)));
}
