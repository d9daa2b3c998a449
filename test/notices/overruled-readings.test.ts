import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { netChanges } from '../../scripts/notices/deciding/net-changes.ts';
import { change, collectPlan, customer, entry, request } from '../worlds/notices-builders.ts';

const SLIP = { significance: 'substantive', because: 'A slip, see @all' } as const;
const ASKED = customer('a', { notifyAtLeast: 'clarifying' });

suite('a notice of a change whose reading the publisher overrules', () => {
  test('says how the publisher reads it, why, and how its words were read', () => {
    const changes = [change({ significance: 'clarifying', overruled: SLIP })];
    const { body } = collectPlan(request([ASKED], [entry('code', '2', { changes })])).notices[0]!;
    assert.ok(body.includes('The publisher reads this change as clarifying: A slip, see @&#8203;all.'), body);
    assert.ok(body.includes('By its words it was read as substantive.'));
  });

  test('quotes the clause also where the publisher calls it editorial', () => {
    const changes = [
      change({ anchor: 'b', after: 'Other words.' }),
      change({ significance: 'editorial', overruled: SLIP }),
    ];
    const { body } = collectPlan(request([ASKED], [entry('code', '2', { changes })])).notices[0]!;
    assert.match(body, /reads this change as editorial/);
    assert.match(body, /> ~~Old~~ \*\*New\*\* words\./);
  });

  test('goes by the words where the change is part of a greater one, of which the publisher did not speak', () => {
    const net = netChanges([
      entry('code', '2', { changes: [change({ significance: 'clarifying', overruled: SLIP })] }),
      entry('code', '3', { changes: [change({ significance: 'editorial', before: 'New words.', after: 'Newest.' })] }),
    ]);
    assert.deepEqual(
      net.map(({ change }) => [change.significance, change.overruled]),
      [['substantive', undefined]],
    );
  });
});
