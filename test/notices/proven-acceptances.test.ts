import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { acceptancesIn } from '../../scripts/notices/ledger/acceptances.ts';
import { formatProof } from '../../scripts/notices/ledger/format-proof.ts';
import type { LedgerRecord } from '../../scripts/notices/ledger/ledger-record.ts';
import { foldRecords } from '../../scripts/notices/ledger/ledger-state.ts';
import { proveNotices } from '../../scripts/notices/ledger/prove-notices.ts';
import { faultsBySchema } from '../support/notices-schemas.ts';

const accepted = (customer: string, version: string, is = true): LedgerRecord => ({
  ...{ type: 'accepted', customer, document: 'terms', version, accepted: is, acceptedOn: '2026-12-01' },
  ...{ by: 'user-81', reference: null, on: '2026-12-02' },
});

suite('the proof of one customer', () => {
  test('shows what it accepted, and neither what was taken back nor what others accepted', () => {
    const records = [accepted('a', '1'), accepted('a', '2'), accepted('b', '1'), accepted('a', '1', false)];
    const proof = proveNotices(foldRecords(records), 'a', {}, undefined, acceptancesIn(records));
    assert.deepEqual(faultsBySchema('notices-proof', proof), []);
    assert.deepEqual(formatProof(proof, 'https://github.com').match(/^Accepted: .*$/gm), [
      'Accepted: terms@2 on 2026-12-01, by user-81, as your click-through said; put on record on 2026-12-02.',
    ]);
  });
});
