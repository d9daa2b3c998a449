import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { draftOf } from '../worlds/sample-draft.ts';

suite('each rule', () => {
  for (const rule of RULES) {
    test(`${rule.name} alarms at its wrong example, and not at its right one`, () => {
      const [found] = checkDraft(draftOf(rule.example.wrong), [rule]);
      assert.ok(found, 'no alarm at the wrong example');
      assert.ok(found.line >= 1 && found.endLine >= found.line);
      for (const words of [found.message, found.expected, found.example, found.mend]) assert.match(words, /\S/);
      assert.deepEqual(checkDraft(draftOf(rule.example.right), [rule]), []);
    });
  }

  test('has a name of its own, by which it can be configured', () => {
    const names = RULES.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
  });
});
