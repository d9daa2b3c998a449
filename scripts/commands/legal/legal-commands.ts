import { type Command, Option } from 'commander';
import type { CommandLine } from '../command-line.ts';

/** Adds legal's commands: what to know before merging, and aids for writing. */
export function addLegalCommands(
  program: Command,
  { finish, withRepository, withWork, parseDate, clock }: CommandLine,
): void {
  withRepository(program.command('check'))
    .description('say what legal must know before merging; exits with 1 on errors')
    .option('--base <revision>', 'what the branch is to be merged into; only the documents that it changes are checked')
    .addOption(
      new Option(
        '--format <format>',
        'for a terminal, for annotations in a pull request, for programs, or for code hosts',
      )
        .choices(['text', 'github', 'json', 'sarif'])
        .default('text'),
    )
    .action(async (options) => finish(await (await import('./check.ts')).check(options)));

  program
    .command('lsp')
    .description('serve an editor over the Language Server Protocol: the same rules as check, over unsaved texts')
    .option('--path <folder>', 'the folder of documents in the repository of each file; . for all of it', 'terms')
    .option('--base <revision>', 'what the branch is to be merged into')
    .option('--today <date>', 'the day to check for, instead of the clock', parseDate)
    .option('--stdio', 'over standard input and output, as always', true)
    .action(async ({ today, ...options }) => {
      const day = () => today ?? new Date(clock()).toISOString().slice(0, 10);
      finish(await (await import('../editor/lsp.ts')).lsp({ ...options, today: day }));
    });

  withWork(withRepository(program.command('preview')))
    .description('write what a branch would do, as a comment for its pull request')
    .requiredOption('--base <revision>', 'what the branch is to be merged into')
    .requiredOption('--out <file>', 'the file to write, in Markdown')
    .option('--files <address>', 'below which the files of this commit can be read, for links to lines')
    .option('--site <address>', 'of the built preview')
    .option('--private', 'only your own people read it, so it may say how many customers would be told', false)
    .action(async (options) => finish(await (await import('./preview.ts')).preview(options)));

  program
    .command('post-preview')
    .description('put a preview on its pull request, as a comment; for the workflow that runs after the preview')
    .requiredOption('--comment <file>', 'what `preview` wrote')
    .option('--path <folder>', 'the folder of documents; . for all of it', 'terms')
    .action(async (options) => finish(await (await import('./post-preview.ts')).postPreview(options)));

  withRepository(program.command('new'))
    .description('write the file of a new document, with front matter to fill in')
    .argument('<document>', 'its id')
    .option('--title <title>', 'its title')
    .action(async (document, options) =>
      finish(await (await import('./new-document.ts')).newDocument(document, options)),
    );

  withRepository(program.command('bump'))
    .description("write the front matter of a document's next version, with the first lawful effective date")
    .argument('<document>', 'its id')
    .action(async (document, options) => finish(await (await import('./bump.ts')).bump(document, options)));

  withRepository(program.command('import'))
    .description(
      "write Word documents or pages of HTML as new documents, or one as the text of a document's next version",
    )
    .argument('<files...>', 'a .docx, or a page as Google Docs, Word or a browser saves it; or a folder of them')
    .option('--into <document>', 'the document whose next version it is, by its id; its front matter stays as it is')
    .option('--as <document>', "the id of a new document, instead of the file's name")
    .option('--title <title>', "the title of a new document, instead of the file's own")
    .addOption(
      new Option('--tracked <text>', 'of tracked changes: all accepted, none, or both texts one after the other')
        .choices(['accepted', 'original', 'both'])
        .default('accepted'),
    )
    .option('--overwrite', "write over edits of the document's text that are not committed", false)
    .action(async (files, options) =>
      finish(await (await import('./import-documents.ts')).importDocuments(files, options)),
    );

  withRepository(program.command('log'))
    .description("print a document's versions, newest first")
    .argument('<document>', 'its id')
    .action(async (document, options) => finish(await (await import('../read/log.ts')).log(document, options)));
}
