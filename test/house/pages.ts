import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** What git holds or would take, so that a file counts before it is committed. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: TOP, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(TOP, path)));

/** All folders of these files, from the top. */
export const FOLDERS: ReadonlySet<string> = new Set(
  FILES.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  }),
);

/** Every page for people, by its path: all Markdown but the documents and what tests compare. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  FILES.filter((path) => path.endsWith('.md') && !/^(terms|test\/pairs)\//.test(path)).map((path) => [
    path,
    readFileSync(join(TOP, path), 'utf8'),
  ]),
);

/** All files of code that a folder holds, at any depth, joined. */
export function sourcesOf(folder: string): string {
  return readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');
}

/** The program's commands, as they are called: `check`, `notices plan`. */
export function commandNames(): readonly string[] {
  const sources = sourcesOf('scripts');
  const names = (pattern: RegExp, prefix: string) => [...sources.matchAll(pattern)].map(([, name]) => prefix + name);
  return [
    ...names(/program(?:\s|\n)*\.command\('([a-z-]+)'\)/g, '').filter((name) => name !== 'notices'),
    ...names(/notices(?:\s|\n)*\.command\('([a-z-]+)'\)/g, 'notices '),
  ];
}

/** What stands between backticks, outside blocks of code. */
export function inCode(page: string): readonly string[] {
  return [...page.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
}

/** Blocks of code in a language: the lines between the fences. */
export function codeBlocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(\w*)\n(.*?)^```/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code!);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(page: string): readonly string[] {
  return [...page.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
