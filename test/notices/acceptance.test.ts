import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { acceptanceStatus } from '../../scripts/notices/acceptance/acceptance-status.ts';
import { formatAcceptance } from '../../scripts/notices/acceptance/format-acceptance.ts';
import { readAcceptances } from '../../scripts/notices/acceptance/read-acceptances.ts';
import { type Accepted, acceptancesIn } from '../../scripts/notices/ledger/acceptances.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { faultsBySchema } from '../support/notices-schemas.ts';
import { change, customer, entry, type RequestOptions, request, sha256 } from '../worlds/notices-builders.ts';

const accepted = (version: string, part: Partial<Accepted> = {}): Accepted => ({
  ...{ type: 'accepted', customer: 'a', document: 'code', version, accepted: true, acceptedOn: '2026-11-05' },
  ...{ by: null, reference: null, on: '2026-11-05', ...part },
});
const version = (label: string, part: Partial<Entry> = {}) =>
  entry('code', label, { textHash: sha256(label), previous: `${Number(label) - 1}`, ...part });
const SECOND = version('2');
const EDITORIAL = version('3', {
  ...{ published: '2026-11-20', effective: { all: '2027-01-10' }, significance: 'editorial' },
  changes: [change({ significance: 'editorial', title: 'Titles' })],
});
const FOURTH = version('4', { published: '2026-11-25', effective: { all: '2027-03-01' }, changes: [change({})] });

interface Question extends RequestOptions {
  readonly customers?: readonly Customer[];
  readonly ledger?: readonly Accepted[];
  readonly objections?: readonly string[];
}

function report(entries: readonly Entry[], { customers = [customer('a')], ledger = [], ...asked }: Question = {}) {
  const { objections = [], ...options } = asked;
  const objectedTo = (...key: readonly string[]) => objections.includes(key.join(' '));
  const found = acceptanceStatus(request(customers, entries, options), {
    acceptances: acceptancesIn(ledger),
    objectedTo,
  });
  assert.deepEqual(faultsBySchema('acceptance-report', found), []);
  return found;
}

/** `a code@2 required by 2027-01-03`, a line for each. */
function lines(...asked: Parameters<typeof report>): readonly string[] {
  return report(...asked).statuses.map(
    ({ customer, document, version, status, acceptBy }) =>
      `${customer} ${document}@${version} ${status} by ${acceptBy}`,
  );
}

suite('who must accept again', () => {
  test('is whoever a substantive version binds, by the day before it does, with the findings that make it so', () => {
    const elsewhere = customer('b', { agreements: [{ document: 'policy', version: null }] });
    const signed = customer('c', { agreements: [{ document: 'agreement', version: '1' }] });
    const { statuses } = report([SECOND], { customers: [elsewhere, customer('a'), signed] });
    assert.deepEqual(
      statuses.map(({ customer }) => customer),
      ['a', 'c'],
    );
    const [first] = statuses;
    assert.equal(first!.required, true);
    assert.deepEqual([first!.acceptBy, first!.effective, first!.toldOn], ['2027-01-03', '2027-01-04', null]);
    assert.deepEqual(first!.why, [
      { version: '2', clause: '1 Scope', kind: 'modified', says: 'Changed.', findings: [], effects: [] },
    ]);
  });

  test('is nobody for what is not substantive', () => {
    assert.deepEqual(lines([version('2', { ...EDITORIAL, version: '2', previous: '1' })]), []);
  });

  test('is asked for the version that binds, for what the ones before it changed, and for those to come', () => {
    const all = [SECOND, EDITORIAL, FOURTH];
    const delivered = [{}];
    assert.deepEqual(lines(all, { today: '2026-11-26', delivered }), [
      'a code@2 required by 2027-01-03',
      'a code@4 required by 2027-02-28',
    ]);
    const later = report(all, { today: '2027-01-20', delivered });
    assert.deepEqual(
      later.statuses.map(({ version, status, why }) => [version, status, why.map((each) => each.version)]),
      [
        ['3', 'overdue', ['2']],
        ['4', 'required', ['4']],
      ],
    );
  });

  test('is not who accepted that version or a later one', () => {
    const all = [SECOND, EDITORIAL, FOURTH];
    const today = '2027-01-20';
    const delivered = [{}];
    assert.deepEqual(lines(all, { today, delivered, ledger: [accepted('2')] }), [
      'a code@2 accepted by 2027-01-03',
      'a code@4 required by 2027-02-28',
    ]);
    assert.deepEqual(lines(all, { today, delivered, ledger: [accepted('4')] }), ['a code@4 accepted by 2027-01-03']);
    const mistaken = [accepted('4'), accepted('4', { accepted: false })];
    assert.deepEqual(lines(all, { today, delivered, ledger: mistaken }), [
      'a code@3 overdue by 2027-01-03',
      'a code@4 required by 2027-02-28',
    ]);
  });

  test('does not follow from an acknowledgement, and ends with an objection', () => {
    assert.deepEqual(lines([SECOND], { objections: ['a code 2'] }), ['a code@2 objected by 2027-01-03']);
    assert.deepEqual(
      report([SECOND], { objections: ['a code 2'] }).statuses.map(({ required }) => required),
      [false],
    );
  });

  test('is nobody once the version is withdrawn, though it was accepted', () => {
    const withdrawn = version('2', { withdrawn: { on: '2026-11-09', reason: 'Customers asked us to.' } });
    assert.deepEqual(lines([withdrawn], { delivered: [{}] }), []);
    assert.deepEqual(lines([withdrawn], { ledger: [accepted('2')] }), []);
  });

  test('is asked anew for a correction that differs in substance, and not for one that does not', () => {
    const correcting = (changes: Entry['changes']) =>
      version('3', { published: '2026-11-06', author: { corrects: '2' }, changes });
    const ledger = [accepted('2')];
    assert.deepEqual(lines([SECOND, correcting([change({ after: 'Other words.' })])], { ledger }), [
      'a code@3 required by 2027-01-03',
    ]);
    const harmless = correcting([change({ before: 'New words.', after: 'New words!', significance: 'editorial' })]);
    assert.deepEqual(lines([SECOND, harmless], { ledger }), ['a code@2 accepted by 2027-01-03']);
    assert.deepEqual(lines([SECOND, harmless]), ['a code@3 required by 2027-01-03']);
  });

  test('has until the day that a late notice leaves, and is told of a clause that asks for assent', () => {
    const exits = [
      {
        ...{ clause: '9.5 Changes', line: 1, words: 'A change binds only if you agree to it.', grants: false },
        ...{ onSilence: false, beforeEffect: false, needsAssent: true, daysFromNotice: null },
      },
    ];
    const [status] = report([SECOND], {
      today: '2026-12-20',
      promises: { 'agreement@1': { stated: 30, exits } },
    }).statuses;
    assert.deepEqual([status!.acceptBy, status!.effective], ['2027-01-18', '2027-01-19']);
    assert.equal(status!.assent?.clause, '9.5 Changes');
    assert.match(
      formatAcceptance(report([SECOND])).join('\n'),
      /^code@2 \(Code\) must be accepted again\n {2}- 1 Scope: Changed\.\n {2}a: by 3 January 2027/,
    );
  });
});

suite('acceptances that a click-through hands over', () => {
  const known = {
    customers: new Set(['a']),
    versions: new Map([['code@2', { textHash: 'ab'.repeat(32), published: '2026-11-01' }]]),
    today: '2026-11-10',
  };
  const LINE = { customer: 'a', document: 'code', version: '2', acceptedOn: '2026-11-05T09:00:00Z', by: 'user-1' };
  const read = (...parts: readonly object[]) =>
    readAcceptances(parts.map((part) => JSON.stringify({ ...LINE, ...part })).join('\n'), 'in.jsonl', known);

  test('are read line by line', () => {
    assert.deepEqual(read({}, { accepted: false, textHash: 'AB'.repeat(32) }), [
      accepted('2', { by: 'user-1', on: '2026-11-10' }),
      accepted('2', { by: 'user-1', on: '2026-11-10', accepted: false }),
    ]);
    assert.deepEqual(readAcceptances('\ufeff\r\n', 'in.jsonl', known), []);
  });

  for (const [what, part, message] of [
    ['another customer', { customer: 'z' }, /in\.jsonl:2: There is no customer "z"/],
    ['a version that there is not', { version: '3' }, /There is no version "code@3".* Example: code@2/],
    ['a text that was not shown', { textHash: 'cd'.repeat(32) }, /not that of code@2/],
    [
      'a day to come',
      { acceptedOn: '2026-11-11' },
      /cannot have been accepted on 2026-11-11.* from 2026-11-01 to 2026-11-10/,
    ],
    ['a day before the text was there', { acceptedOn: '2026-10-31' }, /cannot have been accepted/],
    ['a day that is none', { acceptedOn: '2026-02-30' }, /acceptedOn is no day/],
    ['a key that nobody reads', { approved: true }, /There is no key "approved"/],
    ['a name over several lines', { by: 'a\nb' }, /What stands under by is not taken/],
    ['a doubtful answer', { accepted: 'yes' }, /neither true nor false/],
    ['no customer', { customer: null }, /There is no customer/],
  ] as const)
    test(`are refused as a whole for ${what}`, () => {
      assert.throws(() => read({}, part), message);
    });

  test('are refused where a line is no JSON', () => {
    for (const text of ['{', '[]', 'null', '"a"'])
      assert.throws(() => readAcceptances(text, 'in.jsonl', known), /in\.jsonl:1: The line is not a JSON object/);
  });
});
