import { safeLine } from '../safe.ts';
import type { ProgramPlace } from './adapt-workflow.ts';

/** What `terms init` did. */
export interface Started {
  readonly publisher: string;
  /** The repository's folder, from where the command was started. */
  readonly here: string;
  readonly path: string;
  readonly place: ProgramPlace;
  readonly written: readonly string[];
  /** Files that were there and stay as they were. */
  readonly kept: readonly string[];
  /** Path of the document that is to be filled in; null where there are documents already. */
  readonly first: string | null;
  readonly committed: boolean;
}

/** Tells what was made, and the next steps in their order. */
export function sayStarted(started: Started): string {
  const { publisher, here, place, written, kept, first, committed } = started;
  const said = [
    `${publisher}: ${here} is ready, ${LAYOUTS[place.layout]}.`,
    ...written.filter((path) => !path.startsWith('program/')).map((path) => `  ${path}`),
    ...kept.map((path) => `  ${path} was there and stays as it is${adviceOn(path, place)}`),
    committed
      ? `It is committed${first === null ? '' : `, but for ${first}: that is yours to fill in, and its first commit is version 1`}.`
      : 'Nothing is committed yet.',
    'Next:',
    ...nextSteps(started).map((step) => `  ${step}`),
    '',
  ];
  return said.map(safeLine).join('\n');
}

const LAYOUTS: Readonly<Record<ProgramPlace['layout'], string>> = {
  together: 'with the program and the terms in one repository',
  package: 'with the terms alone and the program as a package',
  action: 'with the terms alone and the program as an action on GitHub',
};

/** The name of its file; the language of the site decides which it is. */
function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

function adviceOn(path: string, { layout }: ProgramPlace): string {
  if (path === '.gitignore') return '; it should name node_modules/, dist/, preview/ and .terms-*/';
  if (path.startsWith('.github/workflows/') || layout === 'action') return '';
  return path === '.npmrc' ? '; `save-exact=true` in it pins what is installed' : '';
}

function nextSteps({ here, path, place, first, committed, written }: Started): readonly string[] {
  const flags = path === 'terms' ? '' : ` --path ${path === '' ? '.' : path}`;
  const others = first === null ? '' : ` -- . ':!${first}'`;
  const begin = committed ? [] : [`git add --all${others} && git commit -m "Where our terms will live"`];
  const state =
    first === null
      ? [`npm run -s terms -- adopt${flags}   # what the texts state, as front matter to read through`]
      : [`npm run -s terms -- check${flags}   # what is to be filled in in ${first}`];
  const commit = first === null ? [] : [`git add --all && git commit -m "Version 1"   # once it is filled in`];
  const look = `npm start${flags === '' ? '' : ` --${flags}`} && npm run preview   # the site`;
  const isAction = place.layout === 'action';
  return [
    ...(here === '.' ? [] : [`cd ${here}`]),
    ...(isAction ? [] : [`npm ${written.includes('package-lock.json') ? 'ci' : 'install'}`]),
    ...begin,
    ...(isAction || first === null
      ? []
      : [`npm run -s terms -- import "../Our Terms.docx" --into ${idOf(first)}${flags}   # or fill it in by hand`]),
    ...(isAction ? (first === null ? [] : [`fill in ${first}`]) : state),
    ...commit,
    ...(isAction ? [] : [look]),
    'read README.md: how to amend, and what to set once on GitHub',
  ];
}
