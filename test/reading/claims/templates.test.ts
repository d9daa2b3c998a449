import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../../scripts/index.ts';
import { CLAIM_TEMPLATES } from '../../../scripts/reading/claims/claim-templates.ts';
import { TEMPLATE_EXAMPLES, type TemplateExample } from '../../../scripts/reading/claims/template-examples.ts';
import { findFalseClaims } from '../../support/find-false-claims.ts';

const HEAD =
  '# Rules of the boat club\n\nHarbourlight Ltd ("Harbourlight", "we", "us") runs the club. Members ("you") follow these rules.\n\n';

function print({ before, after }: TemplateExample): string {
  const [old, current] = [`${HEAD}${before}\n`, `${HEAD}${after}\n`];
  const { changes } = compare(old, current);
  assert.deepEqual(
    findFalseClaims([old], current, changes).map(({ kind, printed }) => `${kind}: ${printed}`),
    [],
  );
  return changes.map(({ summary }) => summary).join('\n');
}

suite('a template', () => {
  test('has cases that earn it and cases that must not', () => {
    assert.deepEqual(
      Object.keys(TEMPLATE_EXAMPLES),
      CLAIM_TEMPLATES.map(({ name }) => name),
    );
  });

  for (const [name, { earned, not }] of Object.entries(TEMPLATE_EXAMPLES)) {
    for (const example of earned)
      test(`${name}: ${example.says}`, () => {
        const printed = print(example);
        assert.ok(printed.split('\n').includes(example.says), printed);
      });
    for (const example of not)
      test(`${name}, but not: ${example.after}`, () => {
        assert.ok(!print(example).includes(example.says), print(example));
      });
  }
});
