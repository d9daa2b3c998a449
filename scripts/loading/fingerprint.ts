import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** What made a result: another fingerprint means that it must be made again. */
export interface Fingerprints {
  /** Of all that a comparison of two texts depends on. */
  readonly engine: string;
  /** Of that, and of all that versions and the headings of entries depend on. */
  readonly changelog: string;
}

/** The sources of the engine, below scripts/; a test holds them to what scripts/index.ts imports. */
export const ENGINE_SOURCES: readonly string[] = [
  'clauses',
  'diff',
  'reading',
  'history/input-error.ts',
  'history/statements/split-front-matter.ts',
  'history/statements/toml-as-yaml.ts',
  'law/significance.ts',
];
/** The sources that make versions and entries of texts and comparisons. */
const CHANGELOG_SOURCES: readonly string[] = ['history', 'law', 'changelog', 'loading'];
/** The packages by which texts are parsed, with all that they depend on. */
const PACKAGES: readonly string[] = [
  'remark-parse',
  'mdast-util-gfm-table',
  'micromark-extension-gfm-table',
  'mdast-util-gfm-footnote',
  'micromark-extension-gfm-footnote',
  'mdast-util-gfm-strikethrough',
  'micromark-extension-gfm-strikethrough',
  'diff',
  'yaml',
];

/** Reads the fingerprints of the program that runs. It costs a few milliseconds; once for each run is enough. */
export function readFingerprints(): Fingerprints {
  const hash = hashProgram(PACKAGES, ENGINE_SOURCES);
  const engine = hash.copy().digest('hex');
  hashSources(hash, CHANGELOG_SOURCES);
  return { engine, changelog: hash.digest('hex') };
}

/** Reads the fingerprint of all that the rendering of a text depends on. */
export function readTextFingerprint(): string {
  return hashProgram([...PACKAGES, 'rehype-sanitize', 'rehype-stringify'], [...ENGINE_SOURCES, 'texts']).digest('hex');
}

function hashProgram(packages: readonly string[], sources: readonly string[]): Hash {
  const hash = createHash('sha256');
  // Letters, digits and case folding are those of the Unicode that Node brings along.
  hash.update(`unicode ${process.versions.unicode}\n`);
  for (const [name, version] of readPackageVersions(packages)) hash.update(`${name} ${version}\n`);
  hashSources(hash, sources);
  return hash;
}

function hashSources(hash: Hash, places: readonly string[]): void {
  for (const place of places) {
    const names = place.endsWith('.ts') ? [place] : filesIn(place);
    for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(pathOf(name)));
  }
}

/** The sources of a room with those of its folders, written alike on every machine. */
function filesIn(room: string): string[] {
  return readdirSync(pathOf(room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`);
}

function pathOf(place: string): string {
  return join(import.meta.dirname, '..', place);
}

/** Name and version of each package and of all those behind it, as the lock file has them; none where there is no such file. */
function readPackageVersions(packages: readonly string[]): readonly (readonly [name: string, version: string])[] {
  const locked = readLockFile();
  const versions = new Map<string, string>();
  const queue = [...packages];
  for (const name of queue) {
    const found = locked[`node_modules/${name}`];
    if (versions.has(name) || found === undefined) continue;
    versions.set(name, found.version);
    queue.push(...Object.keys(found.dependencies ?? {}));
  }
  return [...versions].sort(([one], [other]) => (one < other ? -1 : 1));
}

type LockedPackages = Readonly<Record<string, { version: string; dependencies?: Readonly<Record<string, string>> }>>;

/** The program's own lock file; of an installed program, what npm says of all that it installed beside it. */
function readLockFile(): LockedPackages {
  for (const file of ['../package-lock.json', '../../.package-lock.json']) {
    try {
      return (JSON.parse(readFileSync(pathOf(file), 'utf8')) as { packages: LockedPackages }).packages;
    } catch {
      // The next may be there.
    }
  }
  return {};
}
