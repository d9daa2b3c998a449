import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { LedgerRecord } from '../../scripts/notices/ledger/ledger-record.ts';
import { foldRecords } from '../../scripts/notices/ledger/ledger-state.ts';
import { listUntold, type PlannedNotice } from '../../scripts/notices/ledger/list-untold.ts';
import { ownerView } from '../../scripts/notices/watching/owner-view.ts';

const AT = '2026-12-01T09:00:00Z';
const planned = (customer: string, channel?: 'mail' | 'none', deliverBy: string | null = null): PlannedNotice => ({
  ...{ customer, document: 'terms', version: '2', kind: 'announcement', ordinal: 1, deliverBy },
  ...(channel !== undefined && { channel }),
});
const refused = (customer: string): LedgerRecord => ({
  ...{ type: 'refused', customer, document: 'terms', version: '2', kind: 'announcement', ordinal: 1 },
  ...{ reason: 'archived', at: AT, key: null, requestId: null },
});

suite('who was not told yet', () => {
  const plan = [
    planned('by-issue', undefined, '2026-12-20'),
    planned('both', undefined, '2026-12-10'),
    planned('both', 'mail'),
    planned('refused'),
    planned('by-post', 'none'),
  ];
  const untold = listUntold(plan, foldRecords([refused('refused')]));

  test('is named by version and way, with the first of the last days; the refused are told of as such', () => {
    assert.deepEqual(
      untold.map(({ channel, customers, deliverBy }) => [channel, customers, deliverBy]),
      [
        ['github', ['both', 'by-issue'], '2026-12-10'],
        ['mail', ['both'], null],
        ['none', ['by-post'], null],
      ],
    );
  });

  test('stands on the page of the owner, with the command that tells them', () => {
    const { matters } = ownerView(foldRecords([]), '2026-12-01', [], untold);
    assert.deepEqual(
      matters.map(({ concern, customer, detail }) => [concern, customer, detail]),
      [
        ['not told yet', 'both', 'by issue: notices deliver --channel github; by 2026-12-10'],
        ['not told yet', 'both', 'by letter: notices deliver --channel mail, or notices export'],
        ['not told yet', 'by-issue', 'by issue: notices deliver --channel github; by 2026-12-10'],
        ['not told yet', 'by-post', 'by a letter that somebody has to send: notices export'],
      ],
    );
  });
});
