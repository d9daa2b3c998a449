import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { EntryHeading } from '../../scripts/changelog/entry.ts';
import { findLateChanges } from '../../scripts/changelog/late-changes.ts';
import type { ClauseLife } from '../../scripts/changelog/lives.ts';
import { documentFinder } from '../../scripts/texts/document-finder.ts';

const TODAY = '2026-11-22';

function version(label: string, on: string, parts: Partial<EntryHeading> = {}): EntryHeading {
  return { version: label, previous: '1', withdrawn: null, effective: { all: on }, ...parts } as EntryHeading;
}

function changedBy(label: string, significance = 'substantive'): ClauseLife['changes'][number] {
  const redline = { entry: `d/${label}`, anchor: 'c-1' };
  return { version: label, kind: 'modified', significance, summary: '', redline } as ClauseLife['changes'][number];
}

/** The version whose change is shown beside a clause that has these; null for none. */
function shownOf(
  changes: readonly ClauseLife['changes'][number][],
  versions: readonly EntryHeading[],
  ended: string | null = null,
) {
  const lives = [{ clause: 'a', ended, changes }] as unknown as readonly ClauseLife[];
  return findLateChanges(lives, versions, TODAY).a?.redline.entry ?? null;
}

suite('a change is shown beside its clause', () => {
  for (const [when, versions, shown] of [
    ['for a year', [version('2', '2025-11-23')], 'd/2'],
    ['and no longer', [version('2', '2025-11-22')], null],
    ['from the day on which it is in effect', [version('2', TODAY)], 'd/2'],
    ['and not before, for anyone', [version('2', TODAY, { effective: { new: TODAY, existing: '2026-12-01' } })], null],
    ['unless it came with the first version', [version('2', TODAY, { previous: null })], null],
    ['unless it was withdrawn', [version('2', TODAY, { withdrawn: { on: TODAY, reason: '' } })], null],
  ] as const) {
    test(when, () => assert.equal(shownOf([changedBy('2')], versions), shown));
  }

  test('where it is more than editorial, the newest first, and while the clause stands', () => {
    const versions = [version('2', '2026-01-01'), version('3', '2026-02-01')];
    assert.equal(shownOf([changedBy('2'), changedBy('3')], versions), 'd/3');
    assert.equal(shownOf([changedBy('2'), changedBy('3', 'editorial')], versions), 'd/2');
    assert.equal(shownOf([changedBy('2')], versions, '3'), null);
  });
});

test('a linked file is found where it stands or stood, else by its name where that is one document’s alone', () => {
  const find = documentFinder([
    { id: 'privacy', path: 'terms/privacy.md', formerPaths: ['old/data.md'] },
    { id: 'us-terms', path: 'us/terms.md', formerPaths: [] },
    { id: 'eu-terms', path: 'eu/terms.md', formerPaths: [] },
  ]);
  for (const [path, id] of [
    ['terms/privacy.md', 'privacy'],
    ['old/data.md', 'privacy'],
    ['en/policies/Privacy', 'privacy'],
    ['en/privacy.html', 'privacy'],
    ['eu/terms.md', 'eu-terms'],
    ['terms', null],
    ['elsewhere/data.md', null],
  ] as const) {
    assert.equal(find(path), id, path);
  }
});
