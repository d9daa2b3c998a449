import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changesNamed, overrulingName } from '../../scripts/changelog/overrule-reading.ts';
import { overrulingInWords } from '../../scripts/changelog/overruling-in-words.ts';
import { compare } from '../../scripts/index.ts';
import { entriesIn, historyOf } from '../worlds/made-history.ts';

const BEFORE = '# Terms\n\n4.1 You may leave.\n\n4.2 You may scan faces.\n';
const AFTER = BEFORE.replace('may scan', 'must not scan');
const SLIP = 'change: { reading: [{ clause: "4.2", significance: clarifying, because: The word was a slip }] }';

suite('a reading that the publisher overrules', () => {
  test('counts as the publisher says, with what the words were read as beside it', () => {
    const [, entry] = entriesIn(historyOf('terms', BEFORE, [SLIP, AFTER]));
    const [change] = entry!.changes;
    assert.equal(entry!.significance, 'clarifying');
    assert.equal(change!.significance, 'clarifying');
    assert.deepEqual(change!.overruled, { significance: 'substantive', because: 'The word was a slip' });
    assert.equal(entry!.summary, '4.2: A prohibition on customers is new: “You must not scan faces”.');
    assert.equal(
      overrulingInWords(change!),
      'The publisher reads this change as clarifying: The word was a slip. By its words it was read as substantive.',
    );
    assert.deepEqual(entry!.author?.reading?.length, 1, 'kept in the record');
  });

  test('is not called harmless in the words of the program', () => {
    const [, entry] = entriesIn(historyOf('terms', BEFORE, [SLIP.replace('clarifying', 'editorial'), AFTER]));
    assert.equal(entry!.significance, 'editorial');
    assert.doesNotMatch(entry!.summary, /No change to what anybody must/);
  });

  test('may be made more than it was read as', () => {
    const yaml = SLIP.replace('4.2', '4.1').replace('clarifying', 'substantive');
    const [, entry] = entriesIn(historyOf('terms', BEFORE, [yaml, BEFORE.replace('leave.', 'leave!')]));
    assert.equal(entry!.significance, 'substantive');
    assert.equal(entry!.changes[0]!.overruled?.significance, 'editorial');
  });

  test('is overruled for one version: what is left standing says nothing of the next', () => {
    const entries = entriesIn(historyOf('terms', BEFORE, [SLIP, AFTER], [SLIP, BEFORE]));
    assert.deepEqual(
      entries.map(({ significance }) => significance),
      ['substantive', 'clarifying', 'substantive'],
    );
  });

  test('stays as it was where no changed clause has the name, or the publisher reads it likewise', () => {
    for (const yaml of [SLIP.replace('4.2', '4.1'), SLIP.replace('clarifying', 'substantive')]) {
      const [, entry] = entriesIn(historyOf('terms', BEFORE, [yaml, AFTER]));
      assert.equal(entry!.significance, 'substantive');
      assert.equal(entry!.changes[0]!.overruled, undefined);
    }
  });
});

suite('the clause of an overruled reading', () => {
  const list = (second: string) => `# Terms\n\n15.3 You must not:\n\n(a) leave;\n\n(b) ${second}.\n`;
  const { changes } = compare(list('scan faces'), list('scan voices'));

  for (const name of ['15.3(b)', '15.3 (b)', '15-3-b', '#c-15-3-b', '#15-3-b'])
    test(`is found by ${name}`, () => assert.deepEqual(changesNamed(name, changes), changes));

  for (const name of ['(b)', '15.3', '15.3(a)', '#', '§'])
    test(`is not found by ${name}`, () => assert.deepEqual(changesNamed(name, changes), []));

  test('is found as it stood where it is gone', () => {
    const { changes: gone } = compare(BEFORE, '# Terms\n\n4.1 You may leave.\n');
    assert.deepEqual(changesNamed('4.2', gone), gone);
    assert.equal(overrulingName(gone[0]!.before[0]!), '4.2');
  });
});
