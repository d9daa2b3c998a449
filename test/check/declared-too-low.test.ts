import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import { declaredTooLow } from '../../scripts/check/rules/declared-too-low.ts';
import { overruledUnknown } from '../../scripts/check/rules/overruled-unknown.ts';
import { draftOf } from '../worlds/sample-draft.ts';

const READING = '[{ clause: "1", significance: clarifying, because: Nobody scans faces }]';

function alarms(change: string, before: string, after: string): readonly string[] {
  const draft = draftOf({ yaml: `change: { ${change} }`, text: after, before: { text: before } });
  return checkDraft(draft, [declaredTooLow, overruledUnknown]).map(({ message }) => message);
}

suite('what the author declares', () => {
  test('is compared with a change that is not shown to be harmless as what it is', () => {
    const [message] = alarms('significance: clarifying', 'You may read the blue book.', 'You may read the green book.');
    assert.match(message!, /^The change is declared clarifying, and its words are not shown to be harmless, so that/);
    assert.doesNotMatch(message!, /words are substantive|is read as substantive/);
  });

  test('is compared with what the rules read', () => {
    const [message] = alarms('significance: editorial', '1. You may scan faces.', '1. You must not scan faces.');
    assert.match(message!, /declared editorial, and it is read as substantive: .*A prohibition on customers is new/);
  });

  test('is compared with the overruled reading where there is one', () => {
    const declared = (significance: string) =>
      alarms(`significance: ${significance}, reading: ${READING}`, '1. You may scan faces.', '1. You must not scan.');
    assert.deepEqual(declared('clarifying'), []);
    assert.match(declared('editorial').join(), /declared editorial, and it is read as clarifying/);
  });
});

suite('an overruled reading', () => {
  test('names a clause that changes, or learns which do', () => {
    const yaml = READING.replace('"1"', '"7(b)"');
    const found = alarms(`reading: ${yaml}`, '1. You may scan.\n\n(a) A.', '1. You must scan.\n\n(a) B.');
    assert.match(found.join(), /names “7\(b\)”, which is no changed clause; the changed ones are 1; /);
    assert.match(alarms(`reading: ${yaml}`, 'You may.', 'You may.').join(), /none changes/);
  });

  test('is stated anew for each version', () => {
    const yaml = `change: { reading: ${READING} }`;
    const draft = draftOf({ yaml, text: '1. You must pay.', before: { yaml, text: '1. You may pay.' } });
    const [found] = checkDraft(draft, [overruledUnknown]);
    assert.match(found!.message, /says of “1” what version 1 said of its own change/);
  });
});
