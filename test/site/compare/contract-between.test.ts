import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readAskedDays, writeAskedDays } from '../../../site/src/browser/contract/asked-days.ts';
import { textsToCompare } from '../../../site/src/browser/contract/texts-to-compare.ts';
import { type ContractTimeline, contractBetween } from '../../../site/src/fate/contract-between.ts';
import { partInWords } from '../../../site/src/words/part-in-words.ts';

/** Two codes become one, which another replaces later; the agreement ends with its successor. */
const TIMELINE: ContractTimeline = {
  cohorts: ['', 'existing'],
  states: [
    { from: '2024-01-01', parts: ['agreement/1', 'face/1', 'policy/1'] },
    { from: '2024-03-01', parts: ['agreement/2', 'face/1', 'speech/1', 'policy/1'] },
    { from: '2024-06-01', parts: ['agreement/2', 'ai/1', 'policy/2'] },
    { from: '2025-01-01', parts: ['agreement/3', 'unified/1'] },
    { from: '2026-01-01', parts: [] },
  ],
  replacements: [
    { replaced: 'face', heir: 'ai', since: '2024-06-01' },
    { replaced: 'speech', heir: 'ai', since: '2024-06-01' },
    { replaced: 'ai', heir: 'unified', since: '2025-01-01' },
    { replaced: 'agreement', heir: 'successor', since: '2026-01-01' },
  ],
};

const names = { title: (id: string) => id.toUpperCase(), label: (slug: string) => slug.replace(/^.*\//, '') };

function told(before: string, after: string): readonly string[] {
  return contractBetween(TIMELINE, before, after).map(
    (part) => `${part.document} ${part.kind}: ${partInWords(part, 'agreement', names)}`,
  );
}

suite('what became of each part of a contract between two days', () => {
  for (const [name, before, after, expected] of [
    ['nothing, on days before the first', '2020-01-01', '2023-12-31', []],
    [
      'all of it begins',
      '2023-12-31',
      '2024-01-01',
      [
        'agreement joined: begins to apply',
        'face joined: becomes part of the contract',
        'policy joined: becomes part of the contract',
      ],
    ],
    [
      'a new version of one, another one joins, the rest is the same',
      '2024-02-29',
      '2024-05-31',
      [
        'agreement changed: from version 1 to version 2',
        'face same: the same version',
        'speech joined: becomes part of the contract',
        'policy same: the same version',
      ],
    ],
    [
      'one replaces two',
      '2024-05-31',
      '2024-06-01',
      [
        'agreement same: the same version',
        'ai joined: becomes part of the contract, takes the place of FACE and SPEECH',
        'policy changed: from version 1 to version 2',
        'face replaced: is replaced by AI',
        'speech replaced: is replaced by AI',
      ],
    ],
    [
      'one was replaced in two steps, one left',
      '2024-01-15',
      '2025-06-01',
      [
        'agreement changed: from version 1 to version 3',
        'unified joined: becomes part of the contract, takes the place of FACE',
        'face replaced: is replaced by UNIFIED',
        'policy left: is no longer part of the contract',
      ],
    ],
    [
      'the contract ends, and only of the document itself is it told what took its place',
      '2025-06-01',
      '2026-02-01',
      ['agreement replaced: is replaced by SUCCESSOR', 'unified left: is no longer part of the contract'],
    ],
  ] as const)
    test(name, () => assert.deepEqual(told(before, after), expected));

  test('one that was part already takes the place of another as well, and is compared with itself', () => {
    const timeline: ContractTimeline = {
      ...TIMELINE,
      states: [
        { from: '2024-01-01', parts: ['agreement/1', 'ai/1', 'face/1'] },
        { from: '2024-06-01', parts: ['agreement/1', 'ai/2'] },
      ],
    };
    const [, ai, face] = contractBetween(timeline, '2024-05-31', '2024-06-01');
    assert.equal(partInWords(ai!, 'agreement', names), 'from version 1 to version 2, takes the place of FACE');
    assert.deepEqual(textsToCompare(ai!), { before: ['ai/1'], after: 'ai/2' });
    assert.equal(textsToCompare(face!), null);
  });

  test('what replaced others is compared with those, and what joined with nothing', () => {
    const parts = contractBetween(TIMELINE, '2024-02-01', '2024-06-01');
    assert.deepEqual(
      parts.flatMap((part) => textsToCompare(part) ?? []),
      [
        { before: ['agreement/1'], after: 'agreement/2' },
        { before: ['face/1'], after: 'ai/1' },
        { before: ['policy/1'], after: 'policy/2' },
      ],
    );
  });
});

suite('two days, asked for in an address', () => {
  const others: ContractTimeline = { ...TIMELINE, cohorts: ['new'], states: TIMELINE.states.slice(0, 1) };
  const daysIn = (query: string) => {
    const asked = readAskedDays(query, [TIMELINE, others]);
    return asked && writeAskedDays(asked);
  };
  for (const [query, days] of [
    ['', '?from=2025-01-01&to=2026-01-01'],
    ['?cohort=existing', '?from=2025-01-01&to=2026-01-01'],
    ['?cohort=new', '?from=2023-12-31&to=2024-01-01&cohort=new'],
    ['?from=2024-05-01&to=2024-07-01&cohort=new', '?from=2024-05-01&to=2024-07-01&cohort=new'],
    ['?from=2024-07-01&to=2024-05-01', '?from=2024-05-01&to=2024-07-01'],
    ['?to=2024-07-01&cohort=__proto__', '?from=2024-06-01&to=2024-07-01'],
    ['?from=2024-02-30', null],
    ['?from=yesterday&to=2024-02-01', null],
    ['?from=<img src=x>&to=12024-02-01', null],
  ] as const)
    test(`${query || 'by none'}: ${days ?? 'no days'}`, () => assert.equal(daysIn(query), days));
});
