import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { sizeOfEdition } from '../../loading/data-folder.ts';
import { keepCode } from './keep-code.ts';
import { siteEnvironment } from './site-environment.ts';
import { writeOutputs } from './write-outputs.ts';

/** Where a site is built from and to. */
export interface SiteBuild {
  /** The data folder, as `writeDataFolder` fills it. */
  readonly edition: string;
  /** The folder to fill; it must be empty or not exist. On failure it may hold a part: build beside, then rename. */
  readonly out: string;
  /** The site's address, with its sub-path where it has one; null where none is known. */
  readonly site: string | null;
}

const SITE = fileURLToPath(new URL('../../../site/', import.meta.url));
const SCRIPTS = fileURLToPath(new URL('../../', import.meta.url));
/** What the compare page's worker runs, and nothing that could lead to customers or to the machine's edges beyond git. */
const ENGINE: readonly string[] = ['index.ts', 'history', 'law', 'clauses', 'diff', 'reading', 'changelog'];
/** What pages read the data folder with. */
const DOOR = 'loading/data-folder.ts';

/**
 * Builds the changelog site: its pages with Astro, quietly, in a process of its own, then its other forms
 * beside them.
 *
 * Astro keeps generated types, its content store and its server bundle under its root, so the root is a private copy of
 * `site/` in the temporary folder, with the engine beside it: two builds can run at once, and one that is killed leaves nothing in the repository.
 *
 * @returns the digest of the publication, in hex
 * @throws Error with Astro's own message where the build fails
 */
export async function buildSite({ edition, out, site }: SiteBuild): Promise<string> {
  const target = resolve(out);
  await refuseFilledFolder(target);
  const work = await mkdtemp(join(await realpath(tmpdir()), 'terms-site-'));
  try {
    const root = join(work, 'site');
    await cp(SITE, root, { recursive: true, filter: isSource });
    for (const part of [...ENGINE, DOOR])
      await cp(join(SCRIPTS, part), join(work, 'scripts', part), { recursive: true });
    await symlink(installedPackages(), join(work, 'node_modules'), 'junction');
    await runAstro(root, ['build', '--root', root, '--outDir', target, ...addressFlags(site)], resolve(edition));
    return await writeOutputs(edition, target);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Astro empties the folder that it builds into, whatever it holds. */
async function refuseFilledFolder(folder: string): Promise<void> {
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (held.length > 0) throw new Error(`The folder to build the site into is not empty: ${folder} holds ${held[0]}.`);
}

function isSource(path: string): boolean {
  return !['.astro', 'node_modules', 'dist'].some((name) => path.slice(SITE.length).split(sep).includes(name));
}

/** The `node_modules` that Astro was found in, wherever npm put it. */
function installedPackages(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))));
}

/** `https://x.example/terms` → `--site https://x.example --base /terms/` */
function addressFlags(site: string | null): readonly string[] {
  if (site === null) return [];
  const { origin, pathname } = new URL(site);
  return ['--site', origin, '--base', pathname.replace(/\/*$/, '/')];
}

async function runAstro(root: string, args: readonly string[], edition: string): Promise<void> {
  const astro = join(dirname(root), 'node_modules', 'astro', 'bin', 'astro.mjs');
  const code = await keepCode();
  const child = spawn(process.execPath, [...memoryFlags(edition), astro, ...args], {
    cwd: root,
    env: { ...siteEnvironment(), TERMS_EDITION: edition, NODE_COMPILE_CACHE: code.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Where the caller ends in the middle of it, as on Ctrl-C, neither the process nor its folder stays behind.
  const abandon = () => {
    child.kill('SIGKILL');
    rmSync(dirname(root), { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', abandon);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const ended = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done)).finally(
    () => process.off('exit', abandon),
  );
  await code.forgetOwn();
  if (ended !== 0) throw new Error(`The site could not be built.\n${failureIn(output.join(''), root)}`);
}

/**
 * Limits within which V8 clears up instead of growing: 22,500 pages of 4,200 versions took 930 MB without them and take 710
 * with them, at the same speed. What Astro itself keeps of each page grows with their number: that history needs less than
 * 200 MB, and has 420 by this.
 */
function memoryFlags(edition: string): readonly string[] {
  const megabytes = 250 + Math.ceil((48 * sizeOfEdition(edition)) / 2 ** 20);
  return [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=8'];
}

/** Astro's message without its log of what went well before, with paths as they are in the repository. */
function failureIn(output: string, root: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  const told = lines.filter((line) => line.trim() !== '' && !/^\d\d:\d\d:\d\d (?!\[ERROR\])/.test(line));
  return (told.length > 0 ? told : lines)
    .join('\n')
    .replaceAll(root + sep, SITE)
    .trim();
}
