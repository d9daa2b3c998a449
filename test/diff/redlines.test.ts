import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { heaviestIncreasingSubsequence } from '../../scripts/diff/match/increasing-subsequence.ts';
import { matchClauses } from '../../scripts/diff/match/match-clauses.ts';
import { drawRedline } from '../../scripts/diff/redline/draw-redline.ts';
import { tokenise } from '../../scripts/diff/redline/tokenise.ts';
import { compare } from '../../scripts/index.ts';
import { compareWithReplaced } from '../../scripts/reading/compare-replaced.ts';

/** `[-deleted-]{+inserted+}`. */
function show(before: string, after: string): string {
  const runs = drawRedline(before, after);
  const spell = (ops: readonly string[]) => runs.flatMap(({ op, text }) => (ops.includes(op) ? [text] : [])).join('');
  assert.equal(spell(['equal', 'delete']), before);
  assert.equal(spell(['equal', 'insert']), after);
  return runs.map(({ op, text }) => ({ equal: text, insert: `{+${text}+}`, delete: `[-${text}-]` })[op]).join('');
}

describe('a redline', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'marks an amount that is said twice as one',
      'within thirty (30) days',
      'within ten (10) days',
      'within [-thirty (30)-]{+ten (10)+} days',
    ],
    [
      'marks prices, percentages and decimals whole',
      'fees of $1,250.50 or 9.5%',
      'fees of $1,300 or 10%',
      'fees of [-$1,250.50-]{+$1,300+} or [-9.5%-]{+10%+}',
    ],
    [
      'leaves the spaces around a replaced word outside',
      'you may leave',
      'you must leave',
      'you [-may-]{+must+} leave',
    ],
    [
      'joins what only a function word parts',
      'the sale of data and the use of it',
      'the lease of models and the loss of it',
      'the [-sale of data-]{+lease of models+} and the [-use-]{+loss+} of it',
    ],
    ['marks a changed space as a change', 'one two', 'one\ntwo', 'one[- -]{+\n+}two'],
    [
      'divides Chinese into words',
      '用户应当在三十天内付款',
      '用户应当在十四天内付款',
      '用户应当在[-三十-]{+十四+}天内付款',
    ],
    [
      'marks a comma alone',
      'packing for shipment or distribution',
      'packing for shipment, or distribution',
      'packing for shipment{+,+} or distribution',
    ],
    [
      'keeps sentences apart',
      'We may change prices. We tell you first.',
      'We tell you first. You may object.',
      '[-We may change prices. -]We tell you first.{+ You may object.+}',
    ],
    ['of equal texts marks nothing', 'As it was.', 'As it was.', 'As it was.'],
  ];
  for (const [name, before, after, expected] of cases) it(name, () => assert.equal(show(before, after), expected));

  it('gives up on words where nearly all of them changed, and still spells both texts', () => {
    const words = (prefix: string) => Array.from({ length: 2000 }, (_, index) => `${prefix}${index}`).join(' ');
    assert.equal(show(words('a'), words('b')), `[-${words('a')}-]{+${words('b')}+}`);
  });
});

describe('tokens', () => {
  it('spell the text that they were made of', () => {
    const text = ' You’ll pay  $5.00\n(five dollars) – “at once”. 第三条。 ';
    assert.equal(
      tokenise(text)
        .map(({ gap, text: word }) => gap + word)
        .join(''),
      text,
    );
  });
});

describe('what keeps its order', () => {
  it('is what weighs most, so that the lighter of two passages moved', () => {
    assert.deepEqual(heaviestIncreasingSubsequence([3, 1, 2, 5, 4], [9, 1, 1, 1, 2], 6), [0, 4]);
    assert.deepEqual(heaviestIncreasingSubsequence([3, 1, 2, 5, 4], [1, 1, 1, 1, 1], 6), [1, 2, 3]);
    assert.deepEqual(heaviestIncreasingSubsequence([], [], 0), []);
  });
});

describe('pairing', () => {
  /** The stage that decided about each clause of the old version, by its first word. */
  const stages = (before: string, after: string) => {
    const matching = matchClauses(parseClauses(before), parseClauses(after));
    return Object.fromEntries(
      matching
        .pairings()
        .map(({ before: [clause], stage, score, runnerUp }) => [
          clause!.text.split(' ')[0],
          { stage, score: Math.round(score * 100) / 100, runnerUp },
        ]),
    );
  };

  it('says which stage decided, how sure it was and how near another candidate came', () => {
    const found = stages(
      '# Terms\n\nAlpha must be paid in advance by every customer.\n\nBeta may be ended by you at any time for any reason.\n',
      '# Terms\n\nAlpha must be paid in advance by every customer.\n\nBeta may be ended by you at any time with notice.\n',
    );
    assert.deepEqual(found.Alpha, { stage: 'equal-in-order', score: 1, runnerUp: 0 });
    assert.equal(found.Beta?.stage, 'similar');
    assert.ok(found.Beta!.score > 0.5);
  });

  it('of two copies keeps each in its section', () => {
    const section = (title: string, extra: string) =>
      `## ${title}\n\nYou must keep a record of it for two years.\n\n${extra}\n`;
    const before = section('Imports', 'Imports are free.') + section('Exports', 'Exports are taxed at the border.');
    const after = section('Exports', 'Exports are taxed at the border.') + section('Imports', 'Imports are free.');
    const { changes } = compare(before, after);
    assert.deepEqual(
      changes.map(({ kind, before: [clause] }) => [kind, clause!.title]),
      [['moved', 'Imports']],
    );
  });

  it('does not pair clauses across a document that only share boilerplate', () => {
    const frame = (first: string, last: string) =>
      `## Equipment\n\n${first}## Fees\n\nFees are due at once.\n\n${last}`;
    const { changes } = compare(
      frame('To the extent permitted by applicable law, you must return the equipment.\n\n', ''),
      frame(
        '',
        'To the extent permitted by applicable law, we exclude liability for lost profits and lost data of any kind.\n',
      ),
    );
    assert.deepEqual(changes.map(({ kind }) => kind).sort(), ['added', 'removed']);
  });
});

describe('one document compared with several that it replaces', () => {
  it('finds each clause in the document that it came from', () => {
    const face =
      '# Faces\n\nYou must obtain consent before you create a template of a face.\n\nYou must delete templates within thirty days.\n';
    const voice = '# Voices\n\nYou must tell every speaker that the call is recorded before it begins.\n';
    const one =
      '# One code\n\nYou must tell every speaker that the call is recorded before it begins.\n\nYou must obtain express consent before you create a template of a face.\n';
    const { changes } = compareWithReplaced(
      [
        { document: 'faces', markdown: face },
        { document: 'voices', markdown: voice },
      ],
      one,
    );
    const traced = changes.map(({ kind, before, after }) => [
      kind,
      before.map(({ document }) => document),
      after[0]?.text.slice(0, 15),
    ]);
    assert.deepEqual(
      traced.filter(([kind]) => kind === 'modified'),
      [['modified', ['faces'], 'You must obtain']],
    );
    const gone = changes.flatMap(({ kind, before }) => (kind === 'removed' ? before.map(({ text }) => text) : []));
    assert.ok(gone.includes('You must delete templates within thirty days.'));
  });
});
