import { linksOf } from '../../clauses/links.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import type { Alarm } from '../alarm.ts';
import type { Desk } from '../draft.ts';
import { readLinkPlace } from '../references/link-place.ts';
import type { Rule } from '../rule.ts';

export const linkDangling: Rule = {
  name: 'link-dangling',
  level: 'error',
  what: 'A link leads to a file or a document that there is not, or to no address at all',
  why: 'The site leaves such a link out, and what the sentence makes part of the contract cannot be read.',
  mend: 'Link to the file by its path from this one; a file that was renamed has a new one.',
  example: {
    wrong: { text: 'Follow the [code](cod.md).', beside: { code: '' } },
    right: { text: 'Follow the [code](code.md) and [our page](https://northwind.example).', beside: { code: '' } },
  },
  *find({ tree, path, desk, markdown }) {
    const lines = markdown.split('\n');
    for (const clause of tree.clauses) {
      for (const { target } of linksOf(clause)) {
        const problem = malformed(target) ?? missing(target, path, desk);
        if (problem === null) continue;
        const offset = lines.slice(clause.start - 1, clause.end).findIndex((line) => line.includes(target));
        yield { line: clause.start + Math.max(0, offset), ...problem };
      }
    }
  },
};

type Problem = Pick<Alarm, 'message' | 'expected' | 'example'>;

/** An address that no browser takes for what is meant. */
function malformed(target: string): Problem | null {
  if (/^www\.\S+\.\p{L}{2,}/iu.test(target))
    return {
      ...describe(target, 'leads to a file of that name'),
      expected: 'an address',
      example: `https://${target}`,
    };
  if (/^mailto:(?![^@\s]+@[^@\s]+\.[^@\s]+)/i.test(target) && !/[{}<>]/.test(target))
    return {
      ...describe(target, 'leads to no mailbox'),
      expected: 'a mail address',
      example: 'mailto:legal@northwind.example',
    };
  if (/^https?:(?!\/\/[^/\s]+)/i.test(target) || /^https?\/\//i.test(target))
    return {
      ...describe(target, 'leads to no page'),
      expected: 'an address',
      example: 'https://www.northwind.example',
    };
  return null;
}

/** A file that the repository does not have; a page of the site whose document there is not. */
function missing(target: string, from: string, { documents, files, configuration }: Desk): Problem | null {
  const own = configuration.site === null ? null : `${configuration.site}/documents/`;
  const ids = documents.map(({ id }) => id);
  if (own !== null && target.startsWith(own)) {
    const id = target.slice(own.length).split(/[/?#]/)[0]!;
    return id === '' || ids.includes(id)
      ? null
      : { ...describe(target, 'leads to no document'), ...nearest(id, ids, (near) => `${own}${near}/`) };
  }
  const place = readLinkPlace(target, from);
  if (place === null || place.path === '') return null;
  const paths = documents.map((document) => document.path);
  const known = [...paths, ...(files ?? [])];
  const wanted = place.path.toLowerCase();
  // A link without an ending may lead to a page that a generator makes of some file or other.
  if (known.some((path) => isSamePlace(path.toLowerCase(), wanted))) return null;
  if (known.some((path) => path.toLowerCase().startsWith(`${wanted}/`))) return null;
  const ending = /\.([a-z]{2,5})$/i.exec(wanted)?.[1] ?? '';
  const isText = ending === 'md' || ending === 'markdown';
  if (!isText && (files === null || !FILES.test(ending) || target.startsWith('/'))) return null;
  // Where files are not known, what lies outside the folder of the documents may be there.
  const folder = wanted.split('/').slice(0, -1).join('/');
  if (files === null && !paths.some((path) => path.toLowerCase().startsWith(folder))) return null;
  return {
    ...describe(target, 'leads to no file'),
    ...nearest(place.path, isText ? paths : known, (near) => relative(near, from)),
  };
}

const FILES = /^(?:pdf|docx?|xlsx?|csv|txt|png|jpe?g|svg|gif|ya?ml|json)$/;

function isSamePlace(path: string, wanted: string): boolean {
  return path === wanted || path.replace(/\.(?:md|markdown|html?)$/, '') === wanted.replace(/\.html?$/, '');
}

function describe(target: string, what: string): Pick<Problem, 'message'> {
  return { message: `The link to \`${target}\` ${what}` };
}

function nearest(name: string, known: readonly string[], write: (near: string) => string): Omit<Problem, 'message'> {
  const near = nearestKey(name, known) ?? known[0];
  return near === undefined
    ? { expected: 'a file of this repository', example: 'code-of-conduct.md' }
    : { expected: 'a file of this repository', example: write(near) };
}

/** A path as it is written from the folder of a file. */
function relative(path: string, from: string): string {
  const [to, start] = [path.split('/'), from.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < start.length && start[shared] === to[shared] && shared < to.length - 1) shared++;
  return [...start.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
