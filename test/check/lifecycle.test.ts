import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Sample } from '../../scripts/check/alarm.ts';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { draftOf } from '../worlds/sample-draft.ts';

/** What the rules about the life of a version say of a sample, a line each: rule, message, what was expected. */
function said(sample: Sample, ...rules: readonly string[]): string[] {
  const chosen = RULES.filter(({ name }) => rules.includes(name));
  return checkDraft(draftOf(sample), chosen).map(({ rule, message, expected }) => `${rule}: ${message} (${expected})`);
}

suite('the day of a correction', () => {
  const rules = ['correction-gap', 'correction-early', 'notice-too-short'];
  /** Version 2, published on 20 November and announced for 20 December, and what corrects it. */
  const corrected = (yaml: string, beside: Sample['beside'] = {}): Sample => ({
    yaml: `version: 3\n${yaml}`,
    text: 'You must leave.',
    before: {
      yaml: 'version: 2\npublished: 2026-11-20\neffective: 2026-12-20',
      earlier: 'version: 1\nnotice: 30 days',
    },
    beside,
  });

  test('is that of what it corrects, where that is lawful', () => {
    const why = 'change: { corrects: 2, exception: required by law }';
    assert.deepEqual(said(corrected(`published: 2026-11-22\neffective: 2026-12-20\n${why}`), ...rules), []);
    assert.deepEqual(said(corrected(`published: 2026-11-22\neffective: 2026-12-21\n${why}`), ...rules), [
      'correction-gap: Version 2 was announced for 2026-12-20 and does not take effect; its correction does on 2026-12-21, and until then the text before binds (2026-12-20)',
    ]);
  });

  test('or the first lawful day after it', () => {
    const on = (effective: string) =>
      said(corrected(`published: 2026-11-22\neffective: ${effective}\nchange: { corrects: 2 }`), ...rules);
    assert.deepEqual(on('2026-12-22'), []);
    assert.match(on('2026-12-23').join(), /^correction-gap: .*\(2026-12-22, the first lawful day after 2026-12-20\)$/);
    assert.match(on('2026-12-20').join(), /^notice-too-short: .*\(2026-12-22 or a later day\)$/);
    assert.match(on('2026-12-19').join(), /^notice-too-short: .*,correction-early: /);
  });

  test('is that to which the version corrected is postponed', () => {
    const postponed = 'postponed: [{ version: 2, from: 2026-12-20, to: 2027-02-01, reason: More time. }]';
    const yaml = `published: 2026-11-22\neffective: 2027-02-01\nchange: { corrects: 2 }\n${postponed}`;
    assert.deepEqual(said(corrected(yaml), ...rules, 'statement-void'), []);
  });

  test('is its own where what it corrects is withdrawn', () => {
    const withdrawn = 'withdrawn: [{ version: 2, on: 2026-11-22, reason: A slip. }]';
    const yaml = `published: 2026-11-22\neffective: 2027-02-01\nchange: { corrects: 2 }\n${withdrawn}`;
    assert.deepEqual(said(corrected(yaml), ...rules), []);
  });
});

suite('what is stated of a version before', () => {
  const before = { yaml: 'version: 2\npublished: 2026-11-20\neffective: 2027-01-15', earlier: 'version: 1' };
  const saying = (statement: string) =>
    said({ yaml: `version: 3\neffective: 2027-02-01\n${statement}`, before }, 'statement-void', 'reason-missing');
  for (const [statement, words] of [
    ['withdrawn: [{ version: 2, on: 2026-11-22, reason: A slip. }]', ''],
    ['postponed: { version: 2, from: 2027-01-15, to: 2027-01-20, reason: Time. }', ''],
    ['withdrawn: [{ version: 2, on: 2026-11-22 }]', 'reason-missing: Version 2 is withdrawn without a reason'],
    [
      'withdrawn: [{ version: 9, on: 2026-11-22, reason: A. }]',
      'statement-void: `withdrawn` names version 9, and there is none before version 3 (one of 1, 2)',
    ],
    [
      'withdrawn: [{ version: 1, on: 2026-11-22, reason: A. }]',
      'statement-void: Version 1 is withdrawn on 2026-11-22, and took effect on 2026-11-01',
    ],
    [
      'postponed: [{ version: 2, from: 2027-01-14, to: 2027-01-20, reason: A. }]',
      'statement-void: Version 2 is postponed from 2027-01-14 to 2027-01-20, and was announced for 2027-01-15',
    ],
    [
      'postponed: [{ version: 2, from: 2027-01-15, to: 2027-01-10, reason: A. }]',
      'statement-void: Version 2 is postponed from 2027-01-15 to 2027-01-10',
    ],
    [
      'postponed: [{ version: 1, from: 2026-11-01, to: 2027-01-10, reason: A. }]',
      'statement-void: Version 1 is postponed from 2026-11-01, and took effect on that day',
    ],
    [
      'postponed: [{ version: 2, from: 2027-01-15, to: 2027-02-01, reason: A. }]',
      'statement-void: Version 2, once postponed, never takes effect: version 3 takes its place before',
    ],
  ] as const)
    test(`${statement}: ${words || 'is sound'}`, () => {
      const found = saying(statement);
      assert.equal(found.length, words === '' ? 0 : 1, found.join('\n'));
      assert.ok((found[0] ?? '').startsWith(words), found[0]);
    });
});

suite('the end of a document', () => {
  const ends = ['end-disagrees', 'end-too-short', 'end-incorporated'];
  const replacing = (retired: string, effective = '2027-01-04') =>
    said({ yaml: `supersedes: [face-code]\neffective: ${effective}`, beside: { 'face-code': retired } }, ...ends);

  test('is the day on which another takes its place', () => {
    assert.deepEqual(replacing('retired: 2027-01-04'), []);
    assert.deepEqual(replacing('retired: 2026-12-15'), [
      'end-disagrees: face-code ends on 2026-12-15; terms takes its place on 2027-01-04, and nothing binds between (`retired` in terms/face-code.md with that day)',
    ]);
    assert.match(
      replacing('retired: 2027-02-01').join(),
      /^end-disagrees: face-code ends on 2027-02-01; terms takes its place on 2027-01-04 \(/,
    );
    assert.match(replacing('').join(), /^end-disagrees: face-code does not say that it ends; terms takes its place/);
  });

  test('is the latest where customers have days of their own', () => {
    const cohorts = '{ new: 2026-12-01, existing: 2027-01-04 }';
    assert.deepEqual(replacing('retired: 2027-01-04', cohorts), []);
    assert.match(replacing('retired: 2026-12-01', cohorts).join(), /takes its place on 2027-01-04/);
  });

  test('is no matter of those in whose contract another one takes its place', () => {
    const own = 'version: 1\neffective: 2026-11-01\nnotice: 30 days';
    const beside = { agreement: 'incorporates: [terms]', heir: 'supersedes: [terms]\neffective: 2026-12-01' };
    const sample = { yaml: `${own}\nretired: 2026-12-01`, before: { yaml: own }, beside };
    assert.deepEqual(said(sample, ...ends), []);
    assert.deepEqual(
      said({ ...sample, beside: { agreement: beside.agreement } }, ...ends).map((line) => line.split(':')[0]),
      ['end-too-short', 'end-incorporated'],
    );
  });
});
