import type { ProgramPlace } from './adapt-workflow.ts';

/** What the page tells of. */
export interface CounselPageFacts {
  readonly publisher: string;
  /** The site's address; null where it is not known yet. */
  readonly site: string | null;
  /** The folder of documents; empty for the whole repository. */
  readonly path: string;
  readonly place: ProgramPlace;
}

/** `README.md` of a new repository, for the company's counsel and whoever sets it up. */
export function counselPage({ publisher, site, path, place }: CounselPageFacts): string {
  const folder = path === '' ? 'this repository' : `\`${path}/\``;
  const flags = path === 'terms' ? '' : ` --path ${path === '' ? '.' : path}`;
  return `# Terms of ${publisher.replace(/[\\`*_[\]<>#|~]/g, '\\$&')}

The texts in ${folder} bind ${site === null ? 'us and our customers' : `us and our customers; they are published at ${site}`}. Each version is a commit. To amend
one, edit its file on GitHub and propose the change as a pull request: a comment says what the change does, when it may take
effect and what is to be mended. Merging publishes it. Nothing that customers see changes before.

## Amend a document

Open the file, press the pencil, edit the text. Between the two lines \`---\` at its top raise \`version\`, set \`published\` to the day
on which you will merge and \`effective\` to a day as long after it as your text promises, and say under \`change\` what customers
should read first. Press *Commit changes*, *Create a new branch*, *Propose changes*, and read the comment. Errors must be mended.

- **Fix a comma**: leave \`version\` as it is.
- **A new document**: a new file in ${folder}, with the same lines at its top.
- **End a document**: say \`retired: 2027-01-04\` in its front matter, with as much notice as a change of it would need. Deleting the
  file ends nothing: whoever is bound by it stays bound.
- **Replace documents**: \`supersedes: [old-terms]\` in the new one, \`retired\` with the same day in each old one.
- **Make another document part of this one**: \`incorporates: [privacy-policy]\`.

${commandsOf(place, flags)}
## Set up once

1. Push this repository to GitHub, and under *Settings, Pages* choose *GitHub Actions* as the source. Any static host will do
   instead: change the last job of \`.github/workflows/publish.yml\`.
2. Under *Settings, Branches* protect \`main\`, so that every change is a pull request whose check has passed.
3. Customers who are to be told are kept in a file that never lies in this repository.

${upgradeOf(place)}`;
}

function commandsOf({ layout }: ProgramPlace, flags: string): string {
  if (layout === 'action') return '';
  return `## On your own machine

With Node 20 or newer and git, \`npm ci\` once. Then:

    npm run -s terms -- check${flags}                    # what is to be mended
    npm run -s terms -- new privacy-policy${flags}       # a new document's file
    npm run -s terms -- import ../Terms.docx${flags}     # a Word file as a new document; --into terms-of-service as its next text
    npm run -s terms -- bump terms-of-service${flags}    # the front matter of a next version, with the first lawful day
    npm start${flags === '' ? '' : ` --${flags}`}                                    # the whole site, in dist/
    npm run preview                              # a look at it

`;
}

function upgradeOf(place: ProgramPlace): string {
  if (place.layout === 'together')
    return `## A newer program

From a newer checkout of the program: \`npm run -s terms -- upgrade ../this-repository\`. It replaces \`scripts/\`, \`site/\`, \`.ci/\` and
what npm installs, and never touches the terms.
`;
  if (place.layout === 'package')
    return `## A newer program

\`npm install terms-tracker@…\` with the new package or its address, and commit \`package.json\` and \`package-lock.json\`. The terms
are never touched. After a comparison of the two sites merge it as any other pull request.
`;
  return `## A newer program

Put the new commit behind \`@\` in the lines \`uses: ${place.program.split('@')[0]}/…\` of \`.github/workflows/\`. The terms are never touched.
`;
}
