import { writeFile } from 'node:fs/promises';
import { checkSource } from '../../check/check-source.ts';
import { countWords } from '../../check/count-words.ts';
import { InputError } from '../../history/input-error.ts';
import type { ChangelogOptions } from '../../loading/read-changelog.ts';
import { writePreviewComment, writeStop } from '../../preview/preview-comment.ts';
import { print, showProgress } from '../console.ts';
import { countAudience } from './count-audience.ts';
import { readDrafts } from './read-drafts.ts';

/** What to preview, and what of it may be said where. */
export interface PreviewOptions extends ChangelogOptions {
  /** The revision that the branch is to be merged into. */
  readonly base: string;
  /** The file to write. */
  readonly out: string;
  /** The address below which the files of this very commit can be read: `https://github.com/OWNER/NAME/blob/COMMIT`. */
  readonly files?: string;
  /** Where the built preview of the site is. */
  readonly site?: string;
  /** Whether only the publisher's own people read the comment, so that it may say how many customers would be told. */
  readonly private: boolean;
}

/**
 * `terms preview`: what a branch would do, as a comment in Markdown. It informs and never fails for what it found. Where a file of
 * the branch keeps it from finding anything, the comment says that, and the run fails all the same.
 */
export async function preview(options: PreviewOptions): Promise<number> {
  const progress = showProgress();
  try {
    progress.say('Reading the history …');
    const { sources, desk, settings } = await readDrafts(options).catch(async (error) => {
      if (error instanceof InputError && error.file !== null) await writeComment(options.out, writeStop(error));
      throw error;
    });
    const drafts = sources.map((source) => checkSource(source, desk, { onlyNew: true }));
    const versions = drafts.map(({ draft }) => draft.version);
    const audience = options.private ? await countAudience(options, versions, progress) : 'public';
    const text = writePreviewComment(drafts, {
      files: readAddress(options.files, '--files'),
      site: readAddress(options.site, '--site'),
      audience,
      settings,
    });
    await writeComment(options.out, text);
    progress.stop();
    const errors = drafts.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === 'error');
    print(`${options.out}: ${countWords(drafts.length, 'document')}, ${countWords(errors.length, 'error')}\n`);
    return 0;
  } finally {
    progress.stop();
  }
}

async function writeComment(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`The comment cannot be written (${error.code})`, {
      file,
      expected: 'a file in a folder that exists',
      example: '--out comment.md',
      cause: error,
    });
  });
}

/** An address for links, without a slash at its end; anything else would end the link's brackets or run a script. */
function readAddress(text: string | undefined, option: string): string | null {
  if (text === undefined || text === '') return null;
  if (/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+-]+)*\/?(?:#[\w-]*)?$/.test(text)) return text.replace(/\/$/, '');
  throw new InputError(`${option} is not an address`, {
    expected: 'a web address without spaces and brackets',
    example: `${option} https://github.com/northwind/terms/blob/main`,
  });
}
