import { COMMAND_EDGES } from './command-edges.ts';
import { readNeeds, type SourceNeeds } from './source-needs.ts';

/** Texts by path below the repository's top. */
export type Sources = ReadonlyMap<string, string>;

/** The rooms under scripts/, in the order of the flow; a room imports itself and those that it names. A new room is added here. */
export const UPSTREAM: Readonly<Record<string, readonly string[]>> = {
  history: [],
  law: ['history'],
  clauses: ['history'],
  diff: ['history', 'clauses'],
  reading: ['history', 'law', 'clauses', 'diff'],
  changelog: ['history', 'law', 'clauses', 'diff', 'reading'],
  texts: ['history', 'clauses'],
  outputs: ['history', 'law', 'clauses', 'diff', 'reading', 'changelog', 'texts'],
  loading: ['history', 'law', 'clauses', 'diff', 'reading', 'changelog', 'texts'],
  check: ['history', 'law', 'clauses', 'diff', 'reading', 'changelog'],
  import: ['history', 'clauses'],
  preview: ['history', 'law', 'clauses', 'diff', 'reading', 'changelog', 'texts', 'check'],
  notices: ['history', 'law', 'clauses', 'diff', 'reading', 'changelog', 'texts'],
};

/** The edges inside pure rooms, and all that each may ask of the machine. What is not used any more is to be taken off. */
export const EDGES: Readonly<Record<string, readonly string[]>> = {
  ...COMMAND_EDGES,
  'scripts/loading/family-worker.ts': ['node:worker_threads'],
  'scripts/loading/cache-folder.ts': ['node:path', 'node:process', 'node:url', 'process'],
  'scripts/loading/data-folder.ts': ['node:fs', 'node:fs/promises', 'node:path'],
  'scripts/loading/fingerprint.ts': ['node:crypto', 'node:fs', 'node:path', 'node:process', 'process'],
  'scripts/loading/kept-clauses.ts': ['Buffer', 'node:crypto', 'node:zlib'],
  'scripts/loading/key-comparison.ts': ['node:crypto'],
  'scripts/loading/open-cache.ts': ['node:fs', 'node:path', 'node:process', 'process'],
  'scripts/loading/packages-folder.ts': ['node:path'],
  'scripts/loading/pack.ts': ['Buffer', 'node:crypto', 'node:zlib'],
  'scripts/loading/packed-comparison.ts': ['node:zlib'],
  'scripts/loading/read-families.ts': ['Buffer', 'node:crypto', 'node:zlib'],
  'scripts/loading/open-documents.ts': ['node:os'],
  'scripts/loading/worker-pool.ts': ['node:worker_threads'],
  'scripts/history/git/open-repository.ts': ['node:fs/promises', 'node:path', 'process', 'simple-git'],
  'scripts/history/git/work-tree.ts': ['Buffer', 'node:fs/promises', 'node:path'],
  'scripts/history/git/linked-part.ts': ['node:fs/promises', 'node:path'],
  'scripts/history/git/batch-parser.ts': ['Buffer'],
  'scripts/history/git/blob-reader.ts': ['node:child_process'],
  'scripts/history/read-text.ts': ['node:crypto'],
  'scripts/history/git/uncommitted-documents.ts': ['Buffer', 'node:crypto', 'node:fs/promises', 'node:path'],
  'scripts/notices/delivery/speak-to-github.ts': ['octokit'],
  'scripts/notices/ledger/ledger-branch.ts': ['node:child_process', 'node:crypto'],
  'scripts/notices/ledger/ledger-file.ts': ['node:fs/promises', 'node:path', 'node:sqlite'],
  // A message is composed and given to a server by nodemailer alone.
  'scripts/notices/mail/compose-letter.ts': ['nodemailer/lib/mail-composer'],
  'scripts/notices/mail/speak-to-mail-server.ts': [
    'node:stream',
    'node:timers/promises',
    'nodemailer/lib/smtp-connection',
  ],
  'site/astro.config.ts': ['node:fs', 'node:path', 'node:url', 'process'],
  'site/src/assets.ts': ['node:crypto', 'node:module'],
  'site/src/browser/applies/choose-text.ts': ['fetch'],
  'site/src/browser/compare/order-comparison.ts': ['fetch'],
  'site/src/browser/compare/fetch-comparable.ts': ['fetch'],
  'site/src/edition.ts': ['process'],
  'site/src/browser/filter/page.ts': ['fetch'],
  'site/src/browser/not-found/find-start.ts': ['fetch'],
  'site/src/browser/search/pagefind.ts': ['fetch'],
};

/** The one place that reads the clock: `--today` stands in for it everywhere else. */
const CLOCK = 'scripts/cli.ts';
const CLOCK_AND_CHANCE = /^(new Date\(\)|Date\(\)|Date\.now|performance\.now|Math\.random|crypto\.randomUUID)$/;
/** Packages that speak to the machine. */
const MACHINE =
  /^(node:|simple-git$|octokit$|nodemailer(\/|$)|(fs|path|os|url|util|crypto|process|child_process|http|https)(\/|$))/;
/** The only files under site/ that may import from scripts/: one for what is built, one for what runs in the browser. */
const DOOR = 'site/src/edition.ts';
/** The only file that imports what has no name yet: the script of the search index, which is made after the pages. */
const SEARCH = 'site/src/browser/search/pagefind.ts';
const ENGINE_DOOR = 'site/src/engine.ts';

/** Imports against the flow, a line each: `scripts/diff/a.ts imports scripts/reading/b.ts`. */
export function findWrongArrows(sources: Sources): readonly string[] {
  return eachImport(sources)
    .filter(({ from, to }) => !mayImport(from, to))
    .map(({ from, to }) => `${from} imports ${to}`);
}

function mayImport(from: string, to: string): boolean {
  if (to === '(computed)') return from === SEARCH;
  const [source, target] = [placeOf(from), placeOf(to)];
  if (target === null) return true;
  if (from === ENGINE_DOOR) return ['index', 'changelog', 'clauses', 'law'].includes(target);
  if (source === 'site') return target === 'site' || (from === DOOR && target !== 'cli' && target !== 'commands');
  // The site as a folder to build from, never as code to run.
  if (target === 'site') return source === 'commands' && to === 'site/';
  if (source === 'cli') return true;
  if (target === 'cli' || target === 'index') return false;
  if (source === 'commands') return true;
  if (source === 'index') return target !== 'commands' && target !== 'notices';
  return source === target || (UPSTREAM[source ?? ''] ?? []).includes(target);
}

/** The room of a path: `history`, `commands`, `cli`, `index`, `site`; the first folder elsewhere; null for a package. */
function placeOf(path: string): string | null {
  const [top = '', room = ''] = path.split('/');
  if (top === 'scripts') return room.replace(/\.ts$/, '');
  return ['site', 'terms', 'test', '..'].includes(top) ? top : null;
}

/** Files that ask the machine for what they are not named for, and edges named for what they do not use. */
export function findWrongEdges(sources: Sources): readonly string[] {
  const problems: string[] = [];
  for (const [path, needs] of needsOf(sources)) {
    const asked = machineNeeds(needs);
    const allowed = EDGES[path] ?? [];
    const free = path === CLOCK;
    for (const need of asked) {
      const wrong = CLOCK_AND_CHANCE.test(need) ? path !== CLOCK : !free && !allowed.includes(need);
      if (wrong) problems.push(`${path} uses ${need}`);
    }
    for (const need of allowed) if (!asked.includes(need)) problems.push(`${path} does not use ${need} any more`);
  }
  return problems;
}

function machineNeeds({ imports, globals }: SourceNeeds): readonly string[] {
  return [...new Set([...imports.map(({ to }) => to).filter((to) => MACHINE.test(to)), ...globals])];
}

/** What the site can reach of the registry and the notices, each by the way that leads there. */
export function findWaysToCustomers(sources: Sources): readonly string[] {
  const site = [...sources.keys()].filter((path) => path.startsWith('site/'));
  return [...reach(sources, site, () => true)]
    .filter(
      ([path]) =>
        path.startsWith('scripts/notices/') || /TERMS_CUSTOMERS|customers\.yaml/.test(sources.get(path) ?? ''),
    )
    .map(([, way]) => way.join(' → '));
}

/** What of the machine a file needs when it runs, by the way that leads there: a browser has none of it. */
export function findMachineBehind(sources: Sources, entry: string): readonly string[] {
  return [...reach(sources, [entry], ({ erased }) => !erased)].flatMap(([path, way]) =>
    machineNeeds(readNeeds(path, sources.get(path) ?? '')).map((need) => `${way.join(' → ')} uses ${need}`),
  );
}

/** Every file to which imports lead, with one way there. */
function reach(
  sources: Sources,
  entries: readonly string[],
  follows: (step: { readonly erased: boolean }) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const needs = needsOf(sources);
  const ways = new Map(entries.map((path) => [path, [path]] as const));
  for (const [path, way] of ways) {
    for (const step of needs.get(path)?.imports ?? [])
      if (follows(step) && placeOf(step.to) !== null && !ways.has(step.to))
        ways.set(step.to, [...way, step.to] as never);
  }
  return ways;
}

/** Files too long, named for nothing, or in a syntax that Node does not run. */
export function findWrongShapes(sources: Sources): readonly string[] {
  const needs = needsOf(sources);
  return [...sources].flatMap(([path, text]) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    const names = path.split('/').map((part) => part.split('.')[0]!);
    return [
      ...(lines > 250 ? [`${path} has ${lines} lines`] : []),
      ...names
        .filter((name) => /^(utils?|common|helpers?|types?)$/.test(name))
        .map((name) => `${path} is named ${name}`),
      ...(needs.get(path)?.syntax ?? []).map((syntax) => `${path} has syntax that Node cannot strip: ${syntax}`),
    ];
  });
}

/** Folders that a listing of rooms names, by their indentation: `scripts/`, below it `  history/`. */
export function listRooms(readme: string): readonly string[] {
  const rooms: string[] = [];
  for (const [, block = ''] of readme.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)) {
    const above: { readonly indent: number; readonly path: string }[] = [];
    for (const [, space = '', name = ''] of block.matchAll(/^([\s│├└─]*?)([\w.-]+)\/(?=\s|$)/gm)) {
      const indent = space.replace(/^.*\n/s, '').length;
      while (above.length > 0 && above.at(-1)!.indent >= indent) above.pop();
      const path = above.length === 0 ? name : `${above.at(-1)!.path}/${name}`;
      above.push({ indent, path });
      rooms.push(path);
    }
  }
  return rooms;
}

function eachImport(sources: Sources): readonly { readonly from: string; readonly to: string }[] {
  return [...needsOf(sources)].flatMap(([from, { imports }]) => imports.map(({ to }) => ({ from, to })));
}

const known = new WeakMap<Sources, ReadonlyMap<string, SourceNeeds>>();

function needsOf(sources: Sources): ReadonlyMap<string, SourceNeeds> {
  const code = [...sources].filter(([path]) => /\.(ts|astro)$/.test(path));
  const needs = known.get(sources) ?? new Map(code.map(([path, text]) => [path, readNeeds(path, text)]));
  known.set(sources, needs);
  return needs;
}
