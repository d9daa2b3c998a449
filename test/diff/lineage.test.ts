import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { swap, traceHistory } from '../support/trace-history.ts';

const LEASE = `# Boat Lease

## 1. Hire

1.1 The owner lends the boat from April to October of every year.

1.2 The sailor pays four hundred crowns on the first of each month.

## 2. Care

2.1 The sailor must not:

* sail beyond the outer lighthouse without a second person aboard;
* lend the boat to anybody who has no licence;
* paint the hull in another colour.

2.2 The owner inspects the rigging once a year. The sailor is told a week before the visit. Repairs are paid by whoever caused the damage, or by both sides in equal parts.

## 3. End

3.1 Either side may end this lease by a letter that arrives before the new year.
`;

const END = LEASE.slice(LEASE.indexOf('## 3.'));
const CARE = LEASE.slice(LEASE.indexOf('## 2.'), LEASE.indexOf('## 3.'));
const RIGGING = LEASE.slice(LEASE.indexOf('2.2'), LEASE.indexOf('## 3.'));
const LICENCE = '* lend the boat to anybody who has no licence;\n';

function lease(...texts: readonly string[]) {
  return traceHistory('lease', texts);
}

suite('a clause keeps its id', () => {
  const renumbered = swap(LEASE, ['2.2 ', '2.3 '], ['2.1 ', '2.2 '], ['## 2. Care\n', '## 2. Care\n\n2.1 No dogs.\n']);
  const inHire = swap(LEASE, [RIGGING, ''], ['each month.\n', `each month.\n\n${RIGGING.replace('2.2', '1.3')}`]);
  for (const [name, words, told, ...later] of [
    ['reworded', 'crowns', '2 modified, 3 modified', ['four hundred', 'five hundred'], ['sailor pays', 'sailor owes']],
    ['retitled', 'Care', '2 retitled', ['## 2. Care', '## 2. Care, and keeping in shape']],
    ['formatted', 'crowns', '2 markup', ['four hundred', '**four hundred**']],
    ['renumbered', 'inspects the rigging', '2 renumbered', [LEASE, renumbered]],
    ['moved', 'inspects the rigging', '2 moved', [LEASE, inHire]],
    ['moved with its section', 'by a letter', '2 moved', [LEASE, swap(LEASE, [END, ''], [CARE, `${END}\n${CARE}`])]],
    ['moved, later reworded', 'inspects', '2 moved, 3 modified', [LEASE, inHire], ['once a year', 'every spring']],
  ] as const) {
    test(`when it is ${name}`, () => {
      const texts = [LEASE];
      for (const change of later) texts.push(swap(texts.at(-1)!, change));
      const { find, life, told: toldOf } = lease(...texts);
      const id = find(1, words);
      assert.equal(find(texts.length, words), id);
      assert.equal(toldOf(id), told);
      assert.deepEqual([life(id).firstSeen, life(id).ended, life(id).origins], ['1', null, []]);
    });
  }

  test('and says since when its words stand, whatever number they have', () => {
    const reworded = swap(LEASE, ['four hundred', 'five hundred']);
    const { find, life } = lease(LEASE, reworded, swap(reworded, ['1.2 ', '1.3 '], ['1.1 ', '1.2 ']));
    const { label, unchangedSince, changes } = life(find(3, 'crowns'));
    assert.deepEqual([label, unchangedSince, changes.length], ['1.3', '2', 2]);
  });
});

suite('an id', () => {
  test('has words of the clause, and nothing of the document, its path or its number', () => {
    const one = lease(LEASE);
    assert.match(one.find(1, 'Care'), /^care-[a-z0-9]{4}$/);
    assert.match(one.find(1, 'crowns'), /^sailor-pays-four-hundred-[a-z0-9]{4}$/);
    assert.deepEqual(traceHistory('berth', [LEASE]).ids, one.ids);
    // Written down, because they must be the same on every machine and in every release.
    assert.deepEqual(lease('# Boat Lease\n\n## Care\n\nPaint no hull.\n').ids, [
      ['boat-lease-ori0', 'care-z4ss', 'paint-no-hull-3oys'],
    ]);
    assert.equal(lease(LEASE.replace('1.2 ', '7.7 ')).find(1, 'crowns'), one.find(1, 'crowns'));
  });

  test('is another where the same words stand under another heading, and numbered where they stand twice', () => {
    const copies =
      '# Terms\n\n## Cats\n\nNo refunds are made.\n\n## Dogs\n\nNo refunds are made.\n\nNo refunds are made.\n';
    const [, , cats, , dog, second] = lease(copies).ids[0]!;
    assert.notEqual(cats, dog);
    assert.equal(second, `${dog}-2`);
  });

  test('can be made of any script', () => {
    for (const id of lease('# 利用規約\n\n顔認識を禁じます。\n\nΌροι χρήσης.\n\n½ Œuvre, naïve.\n').ids[0]!)
      assert.match(id, /^[a-z0-9][a-z0-9-]*-[a-z0-9]{4}$/);
  });
});

suite('a clause that is new', () => {
  test('has an id of its own, and no life before', () => {
    const added = swap(LEASE, [LICENCE, `${LICENCE}* keep bees in the cabin;\n`]);
    const { find, life, ids, told } = lease(LEASE, added);
    const id = find(2, 'bees');
    assert.ok(!ids[0]!.includes(id));
    assert.deepEqual([life(id).firstSeen, told(id)], ['2', '2 added']);
  });

  test('ends when it is removed, and its change says so', () => {
    const { find, life, told, ids } = lease(LEASE, swap(LEASE, [LICENCE, '']), swap(LEASE, [LICENCE, '']));
    const id = find(1, 'licence');
    assert.deepEqual([life(id).ended, told(id)], ['2', '2 removed']);
    assert.ok(!ids[2]!.includes(id));
  });
});

suite('what comes back word for word takes its old id up again', () => {
  test('a clause', () => {
    const gone = swap(LEASE, [LICENCE, '']);
    const back = swap(gone, ['each month.\n', 'each month.\n\n* lend the boat to anybody who has no licence;\n']);
    const { find, life, told } = lease(LEASE, gone, gone, back);
    const id = find(1, 'licence');
    assert.equal(find(4, 'licence'), id);
    assert.equal(told(id), '2 removed, 4 added');
    const { firstSeen, unchangedSince, ended } = life(id);
    assert.deepEqual({ firstSeen, unchangedSince, ended }, { firstSeen: '1', unchangedSince: '4', ended: null });
  });

  test('a short one to its own place alone', () => {
    const terms = (cats: string, dogs: string) =>
      `# Terms\n\n## Cats\n\nCats may stay as long as they like.\n\n${cats}\n\n## Dogs\n\nDogs must leave at noon each day.\n\n${dogs}\n`;
    const { ids } = lease(terms('### Fees', ''), terms('', ''), terms('', '### Fees'), terms('### Fees', ''));
    assert.notEqual(ids[2]!.at(-1), ids[0]![3], 'fees for dogs are something else');
    assert.equal(ids[3]![3], ids[0]![3]);
  });

  test('a whole version, whatever was done in between', () => {
    const other = '# Dinghy Rules\n\nThe harbour master decides all that concerns boats.\n';
    const { ids, lives } = lease(LEASE, other, LEASE, swap(LEASE, ['October', 'November']));
    assert.deepEqual(ids[2], ids[0]);
    assert.deepEqual(ids[3], ids[0]);
    assert.ok(lives.every(({ clause, ended }) => (ids[0]!.includes(clause) ? ended === null : ended === '3')));
  });

  test('a clause that was merged into another and stands alone again', () => {
    const merged = swap(LEASE, ['every year.\n\n1.2 The sailor pays', 'every year. The sailor pays']);
    const { ids } = lease(LEASE, merged, swap(merged, ['October', 'November']), LEASE);
    assert.deepEqual(ids[3], ids[0]);
  });
});

suite('what only stands in the place of another', () => {
  const terms = (second: string) =>
    `# Terms\n\n## Definitions\n\n- “Boat” means any vessel with a sail that lies in the harbour of the club.\n- ${second}\n- “Pier” means the wooden landing stage in front of the club house.\n`;
  const service = '“Service” refers to the applications, software, products and tools that are provided by the club.';
  const users =
    '“Guests” means, collectively, all who use the Service or sleep on board without having signed the register.';

  test('is another clause: the one ends and the other begins with the change that speaks of both', () => {
    const { find, life, told } = lease(terms(service), terms(users));
    const [old, now] = [find(1, 'applications'), find(2, 'register')];
    assert.notEqual(now, old);
    assert.equal(life(old).ended, '2');
    assert.deepEqual([life(now).firstSeen, told(now), told(old)], ['2', '2 modified', '2 modified']);
  });

  test('but a definition that is reworded stays, and so does what is too short to tell', () => {
    const reworded = service.replace('refers to the applications,', 'means all').replace('club', 'members');
    const kept = lease(terms(service), terms(reworded));
    assert.equal(kept.find(2, 'members'), kept.find(1, 'applications'));
    const short = lease(terms('Delivery takes a day.'), terms('Shipping takes a day.'));
    assert.equal(short.find(2, 'Shipping'), short.find(1, 'Delivery'));
  });
});

suite('a split', () => {
  const parts = swap(
    LEASE,
    ['once a year. The', 'once a year.\n\n2.3 The'],
    ['visit. Repairs', 'visit.\n\n2.4 Repairs'],
  );
  const { find, life, told, ids } = lease(LEASE, parts, swap(parts, ['a week before', 'ten days before']));
  const whole = find(1, 'rigging');

  test('gives the part that holds most of it the id', () => {
    assert.equal(find(2, 'whoever caused'), whole);
    assert.equal(told(whole), '2 split');
  });

  test('gives the others ids that name their origin, which they keep', () => {
    const visit = find(2, 'visit');
    assert.ok(visit.startsWith(`${whole}-`), visit);
    assert.equal(find(3, 'visit'), visit);
    assert.deepEqual(life(visit).origins, [{ document: 'lease', clause: whole }]);
    assert.deepEqual([life(visit).firstSeen, told(visit)], ['2', '2 split, 3 modified']);
    const parts = life(whole).successors.map(({ clause }) => clause);
    assert.deepEqual(parts.toSorted(), [visit, find(2, 'inspects')].toSorted());
    assert.ok(!ids[0]!.includes(visit));
  });

  test('counts only words that were there: what was added to a part says nothing', () => {
    const once = '# T\n\nThe guard closes all doors at nine. The cook may use the stove and the oven at night.\n';
    const more = ', the grill, the kettle, the toaster and whatever else the hall may own by then';
    const { find } = lease(once, swap(once, ['at nine. The cook may', `at nine${more}.\n\nThe cook may`]));
    assert.equal(find(2, 'The cook'), find(1, 'The cook'));
  });

  test('into a list leaves the id with the words that govern it', () => {
    const once =
      '# T\n\n1.1 We may close the hall if a guest sings after ten, or if a guest brings a dog into the kitchen.\n';
    const list = swap(
      once,
      ['hall if a guest sings', 'hall if:\n\n- a guest sings'],
      ['ten, or if a guest', 'ten; or\n- a guest'],
    );
    const { find } = lease(once, list);
    assert.equal(find(2, 'We may close'), find(1, 'We may close'));
    assert.ok(find(2, 'kitchen').startsWith(`${find(1, 'We may close')}-`));
  });

  test('of a part names the first origin, so that ids stay short', () => {
    const once =
      '# T\n\nThe cook may use the stove, the grill and the oven at night. The guard closes all doors at nine and opens them again at six in the morning of every day.\n';
    const twice = swap(once, ['night. The', 'night.\n\nThe']);
    const thrice = swap(twice, ['at nine and opens', 'at nine.\n\nThe guard opens']);
    const history = lease(once, twice, thrice);
    const [root] = history.ids[0]!.slice(-1);
    for (const id of history.ids[2]!.slice(1)) assert.ok(id === root || /^[^-]/.test(id.slice(root!.length + 1)), id);
    assert.ok(history.ids[2]!.slice(1).every((id) => id.startsWith(root!)));
  });
});

suite('a merge', () => {
  const { find, life, told, ids } = lease(
    LEASE,
    swap(LEASE, ['every year.\n\n1.2 The sailor pays four hundred crowns', 'every year. The sailor pays crowns']),
    swap(LEASE, ['every year.\n\n1.2 The sailor pays four hundred crowns', 'every year. The sailor pays pearls']),
  );

  test('goes on with the larger one’s id, and knows both', () => {
    const [smaller, larger] = [find(1, 'October'), find(1, 'crowns')].toSorted((one) =>
      one === find(2, 'crowns') ? 1 : -1,
    );
    assert.equal(find(2, 'October'), larger);
    assert.deepEqual(life(larger!).origins, [{ document: 'lease', clause: smaller }]);
    const { ended, successors } = life(smaller!);
    assert.deepEqual([ended, successors, told(smaller!)], ['2', [{ document: 'lease', clause: larger }], '2 merged']);
    assert.equal(told(larger!), '2 merged, 3 modified');
    assert.ok(!ids[2]!.includes(smaller!));
  });
});
