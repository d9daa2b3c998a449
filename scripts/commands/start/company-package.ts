import { slugOfPath } from '../../history/document-id.ts';

/** What of `package.json` is read here. */
export interface ProgramPackage {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** What of `package-lock.json` is read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly [key: string]: unknown;
}

interface LockedPackage {
  readonly dev?: boolean;
  readonly [key: string]: unknown;
}

/** A packed program beside the terms: its path, and its hash as npm writes it (`sha512-…`). */
export interface PackedProgram {
  readonly file: string;
  readonly integrity: string;
}

/** The files by which npm brings the program, as JSON; no lock where its packages are not known. */
export interface PackageFiles {
  readonly manifest: string;
  readonly lock: string | null;
}

/** `Acme Ltd` → `acme-ltd-terms`. */
export function companyPackageName(publisher: string): string {
  return `${slugOfPath(publisher).slice(0, 60)}-terms`;
}

/** For program and terms in one repository: the program's own package under the company's name, without what only its tests need. */
export function packageWithProgram(name: string, program: ProgramPackage, lock: LockFile): PackageFiles {
  // Nor what says of the package that the company's own texts were the program's.
  const { devDependencies: _, bin: __, files: ___, description: ____, license: _____, ...rest } = program;
  const scripts = Object.fromEntries(
    Object.entries(program.scripts as Record<string, string>).filter(([key]) => OWN_SCRIPTS.includes(key)),
  );
  const manifest = { ...rest, name, private: true, scripts };
  const { version, dependencies, engines } = program;
  return files(manifest, lock, { '': { name, version, dependencies, engines } });
}

const OWN_SCRIPTS = ['start', 'terms', 'preview'];

/**
 * For terms alone: a package that depends on the program, packed beside them or by whatever npm takes. With the program's own lock
 * every package behind it stays the one that it was tested with.
 * @param source what npm is to install, where the program is not packed
 */
export function packageForTerms(
  name: string,
  program: ProgramPackage,
  source: PackedProgram | string,
  lock: LockFile | null,
): PackageFiles {
  const specifier = typeof source === 'string' ? source : `file:${source.file}`;
  const manifest = {
    name,
    private: true,
    scripts: { start: 'terms publish', terms: 'terms', preview: 'terms serve' },
    dependencies: { [program.name]: specifier },
    allowScripts: program.allowScripts,
  };
  if (lock === null || typeof source === 'string') return { manifest: asJson(manifest), lock: null };
  const { version, license, dependencies, engines, bin } = program;
  return files(manifest, lock, {
    '': { name, dependencies: manifest.dependencies },
    [`node_modules/${program.name}`]: {
      version,
      resolved: specifier,
      integrity: source.integrity,
      license,
      dependencies,
      bin,
      engines,
    },
  });
}

function files(manifest: object, lock: LockFile, own: LockFile['packages']): PackageFiles {
  const { name, version } = manifest as ProgramPackage;
  const others = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const all = [...others, ...Object.entries(own)].sort(([one], [other]) => (one < other ? -1 : 1));
  const locked = { ...lock, name, ...(version === undefined ? {} : { version }), packages: Object.fromEntries(all) };
  if (version === undefined) delete (locked as Record<string, unknown>).version;
  return { manifest: asJson(manifest), lock: asJson(locked) };
}

function asJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
