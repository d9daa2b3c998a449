/** Where the program is, for the steps of a workflow. */
export type ProgramPlace =
  | { readonly layout: 'together' }
  /** Installed by npm. */
  | { readonly layout: 'package' }
  /** `OWNER/NAME@COMMIT` of the repository that holds the program, and the version that it has there. */
  | { readonly layout: 'action'; readonly program: string; readonly version: string };

/** The program as a package, where npm puts it. */
const INSTALLED = 'node_modules/terms-tracker/';

/**
 * A workflow of `workflows/`, which is for program and terms in one repository, for another layout and another folder of documents.
 * @param path the folder of documents, below the top; empty where all Markdown is terms
 */
export function adaptWorkflow(yaml: string, place: ProgramPlace, path: string): string {
  const folder = path === '' ? '.' : path;
  const globs = path === '' ? ['**/*.md', 'terms.config.yaml', 'topics.yaml'] : [`${path}/**`];
  const located = yaml
    .replace(/^( +)- terms\/\*\*$/m, (_, indent) => globs.map((glob) => `${indent}- ${quoted(glob)}`).join('\n'))
    .replace(/^( +TERMS_PATH: )terms$/gm, (_, key) => key + quoted(folder));
  if (place.layout === 'together') return located;
  if (place.layout === 'package') return located.replaceAll('bash .ci/', `bash ${INSTALLED}.ci/`);
  return withAction(located, place);
}

/** The action brings Node and the program's packages itself, so the steps that do so go. */
function withAction(
  yaml: string,
  { program, version }: { readonly program: string; readonly version: string },
): string {
  const [repository, commit] = program.split('@');
  const uses = `uses: ${repository}/.github/actions/terms@${commit} # v${version}`;
  return yaml
    .replace(/^ {6}- uses: actions\/setup-node@.*\n {8}with:\n {10}node-version: \d+\n/gm, '')
    .replace(/^ {6}- run: npm ci\n/gm, '')
    .replace(
      /^( +)run: bash \.ci\/preview post "\$PWD\/(.*)"\n +env:\n +GITHUB_TOKEN: (.*)$/gm,
      (_, indent, file, token) =>
        [uses, 'with:', '  step: post', `  comment: ${file}`, `  token: ${token}`]
          .map((line) => indent + line)
          .join('\n'),
    )
    .replace(/^( +)run: bash \.ci\/(?:preview )?(\w+)$/gm, (_, indent, step) =>
      [uses, 'with:', `  step: ${step}`].map((line) => indent + line).join('\n'),
    );
}

function quoted(text: string): string {
  return /^[\w/.-]*$/.test(text) && text !== '.' ? text : JSON.stringify(text);
}
