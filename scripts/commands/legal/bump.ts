import { noticeOwed } from '../../check/days/notice-owed.ts';
import { nextLabel, writeNextVersion } from '../../check/next-version.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { firstLawfulDate } from '../../law/notice-promise.ts';
import { print } from '../console.ts';
import { type DraftOptions, readDrafts } from './read-drafts.ts';
import { writeDocument } from './write-document.ts';

/**
 * `terms bump`: front matter for the next version of a document: its number, today as its published date, the first lawful effective
 * date for each cohort, and an author's note to fill in. Comments and all other keys stay. Nothing is committed.
 */
export async function bump(id: string, options: Omit<DraftOptions, 'base'>): Promise<number> {
  const { desk } = await readDrafts(options);
  const ids = desk.documents.map((each) => each.id);
  const document = desk.documents.find((each) => each.id === id);
  const newest = document?.versions.at(-1);
  if (document === undefined || newest === undefined)
    throw new InputError(`There is no document ${quoteValue(id)}`, {
      expected: 'the id of a document',
      example: `terms bump ${nearestKey(id, ids) ?? ids[0]}`,
    });
  if (newest.revisions.every(({ blob }) => blob.startsWith('edited ')))
    throw new InputError(`Version ${newest.label} is not committed yet`, {
      file: document.path,
      expected: 'one new version at a time',
      example: `git checkout -- ${document.path}`,
    });
  const promise = noticeOwed(newest, options.today, desk);
  const lawful = promise === null ? options.today : firstLawfulDate(options.today, promise);
  const version = nextLabel(newest.label, document);
  const text = writeNextVersion(document.markdown, { version, published: options.today, lawful, file: document.path });
  await writeDocument(options.repo, document.path, text);
  const why = promise === null ? 'no notice is owed' : `${promise.days} days of notice are promised`;
  print(`${document.path}: version ${version}, takes effect ${lawful} at the earliest, as ${why}.\n`);
  return 0;
}
