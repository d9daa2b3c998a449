import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compareWithReplaced } from '../../scripts/reading/compare-replaced.ts';
import { swap, traceHistory } from '../support/trace-history.ts';
import { ARMS, BOWS, SWORDS } from '../worlds/armoury.ts';

const swords = traceHistory('swords', [swap(SWORDS, ['two days', 'a day']), SWORDS]);
const bows = traceHistory('bows', [BOWS]);
const replaced = [
  { document: 'swords', markdown: SWORDS },
  { document: 'bows', markdown: BOWS },
];

suite('a document that replaces two', () => {
  const arms = traceHistory('arms', [ARMS, swap(ARMS, ['two days', 'one day'])], [swords, bows]);

  for (const [words, document, there] of [
    ['Wipe the blade', 'swords', 'Wipe the blade'],
    ['Take the string', 'bows', 'Take the string'],
    ['whistle', 'bows', 'blown once'],
    ['Wear a mask', 'swords', 'Wear a mask'],
  ] as const) {
    test(`knows where “${words}” came from, and goes on with its id`, () => {
      const origin = document === 'swords' ? swords.find(2, there) : bows.find(1, there);
      const id = arms.find(1, words);
      assert.deepEqual(arms.life(id).origins, [{ document, clause: origin }]);
      assert.equal(id, origin);
      assert.equal(arms.life(id).firstSeen, '1');
    });
  }

  test('traces what stood in both to both', () => {
    const id = arms.find(2, 'Report any damage');
    assert.deepEqual(arms.life(id).origins, [
      { document: 'swords', clause: swords.find(2, 'Report any damage') },
      { document: 'bows', clause: bows.find(1, 'Report any damage') },
    ]);
    assert.equal(arms.told(id), '1 merged, 2 modified');
  });

  test('has clauses of its own', () => {
    assert.deepEqual(arms.life(arms.find(1, 'twelve')).origins, []);
    assert.equal(arms.told(arms.find(1, 'twelve')), '1 added');
  });

  test('gives no id twice where a clause of the same id came from each', () => {
    const both = traceHistory(
      'both',
      ['# Rules\n\nNo running.\n\n## Hall\n\nNo running.\n'],
      [
        traceHistory('one', ['# Rules\n\nNo running in the hall or in the yard.\n']),
        traceHistory('other', ['# Rules\n\nNo running in the hall or in the yard.\n']),
      ],
    );
    assert.equal(new Set(both.ids[0]).size, both.ids[0]!.length);
  });
});

suite('a comparison with the documents that one replaces', () => {
  const { changes } = compareWithReplaced(replaced, ARMS);
  const find = (words: string) =>
    changes.find(({ before, after }) => [...after, ...before].some(({ text }) => text.includes(words)));

  test('names the document of each clause, with its place there', () => {
    const { before } = find('blown once')!;
    assert.deepEqual(
      before.map(({ document, label, lines, index, anchor }) => ({ document, label, lines, index, anchor })),
      [{ document: 'bows', label: '2.1', lines: { start: 13, end: 13 }, index: 6, anchor: '2-1' }],
    );
  });

  test('does not call removed what stands once instead of twice', () => {
    const damage = find('Report any damage')!;
    assert.deepEqual(
      [damage.kind, damage.significance, damage.effects, damage.before.map(({ document }) => document)],
      ['merged', 'editorial', [], ['swords', 'bows']],
    );
    const removed = changes.filter(({ kind }) => kind === 'removed').map(({ before }) => before[0]!.text);
    assert.deepEqual(removed, [
      'Never point a blade at anybody who wears no mask.',
      'Rules for Bows',
      'Collect arrows only when the whistle has been blown three times.',
    ]);
  });

  test('weighs a copy that said something else for those who were bound by it', () => {
    const stricter = swap(BOWS, ['within two days', 'within nine days']);
    const changed = compareWithReplaced([replaced[0]!, { document: 'bows', markdown: stricter }], ARMS);
    const damage = changed.changes.find(({ after }) => after.some(({ text }) => text.includes('Report any damage')))!;
    assert.deepEqual([damage.kind, damage.significance, damage.before.length], ['merged', 'substantive', 2]);
    assert.match(damage.reasons.join(' '), /nine days → two days/);
  });

  test('calls nothing gone that stands where another of these documents stood', () => {
    const rule = 'You must report a broken string to the armourer before you leave the hall.';
    const one = '# Swords\n\n## Care\n\nWipe the blade after each use and hang it on its hook by the door.\n';
    const other = `# Bows\n\n## Strings\n\nStrings are waxed in spring by the armourer and by nobody else. ${rule}\n`;
    const after = `# Arms\n\n## Care\n\nWipe the blade after each use and hang it on its hook by the door. ${rule}\n`;
    const read = compareWithReplaced(
      [
        { document: 'swords', markdown: one },
        { document: 'bows', markdown: other },
      ],
      after,
    ).changes;
    const told = read.flatMap(({ reasons }) => reasons.filter((reason) => reason.includes('report a broken string')));
    assert.ok(told.length > 0);
    for (const reason of told) assert.match(reason, /” st(?:ands|ood) in .* (?:now|before), word for word\.$/);
    assert.deepEqual(
      read.flatMap(({ effects }) => effects),
      [],
    );
  });

  test('spells both texts in each redline', () => {
    for (const { before, after, redline } of changes) {
      if (redline.length === 0) continue;
      const spell = (other: string) => redline.flatMap(({ op, text }) => (op === other ? [] : [text])).join('');
      assert.equal(spell('insert'), before.map(({ text }) => text).join('\n'));
      assert.equal(spell('delete'), after.map(({ text }) => text).join('\n'));
    }
  });
});
