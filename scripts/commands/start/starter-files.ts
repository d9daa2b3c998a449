import { adaptWorkflow, type ProgramPlace } from './adapt-workflow.ts';
import { counselPage } from './counsel-page.ts';
import { firstDocument } from './first-document.ts';
import { settingsFile } from './settings-file.ts';
import type { StartingFacts } from './starting-facts.ts';

/** All that decides what a new repository holds, its program aside. */
export interface StarterFacts extends StartingFacts {
  /** ISO date. */
  readonly today: string;
  /** The folder of documents; empty for the whole repository. */
  readonly path: string;
  readonly place: ProgramPlace;
  /** Workflows by file name, as they are for program and terms in one repository. */
  readonly workflows: ReadonlyMap<string, string>;
  /** Whether there are documents already, so that none is to be made. */
  readonly hasDocuments: boolean;
}

/** What a new repository begins with. */
export interface StarterFiles {
  /** The company's own, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The path of the first document among them; null where there are documents already. */
  readonly first: string | null;
}

/** The files of a company's own that a new repository begins with. */
export function starterFiles(facts: StarterFacts): StarterFiles {
  const { path, place, workflows } = facts;
  const inPath = (name: string) => (path === '' ? name : `${path}/${name}`);
  const files = new Map<string, string>();
  let first: string | null = null;
  if (!facts.hasDocuments) {
    const { name, text } = firstDocument(facts);
    first = inPath(name);
    files.set(first, text);
  }
  files.set(inPath('terms.config.yaml'), settingsFile(facts));
  files.set('README.md', counselPage(facts));
  files.set('.gitignore', IGNORED);
  for (const [name, yaml] of workflows) {
    const adapted = adaptWorkflow(yaml, place, path);
    // Texts that stood before there was a check may fail it for years without harm: they are looked at as they are amended.
    const text = facts.hasDocuments ? adapted.replace(CHECK_STEP, '') : adapted;
    files.set(`.github/workflows/${name}`, text);
  }
  if (place.layout !== 'action') files.set('.npmrc', NPM_SETTINGS);
  return { files, first };
}

const CHECK_STEP = /^ {6}- name: Check, so that no text with errors is published\n(?: {8}.*\n)+/m;

const IGNORED = `node_modules/
dist/
preview/
.terms-*/
.astro/
# Customers never lie in this repository, nor do plans, which name them.
customers.*
plan*.jsonl
`;

const NPM_SETTINGS = `loglevel=error
fund=false
audit=false
update-notifier=false
save-exact=true
omit-lockfile-registry-resolved=true
`;
