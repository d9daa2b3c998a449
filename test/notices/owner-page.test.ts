import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { writePrivatePage } from '../../scripts/commands/notices/write-private-page.ts';
import type { LedgerRecord } from '../../scripts/notices/ledger/ledger-record.ts';
import { foldRecords } from '../../scripts/notices/ledger/ledger-state.ts';
import { type KnownCustomer, ownerView } from '../../scripts/notices/watching/owner-view.ts';
import { OWNER_PAGE_START, renderOwnerPage } from '../../scripts/notices/watching/render-owner-page.ts';
import { makeFolder, makeRepository } from '../support/git-repository.ts';
import { sha256 } from '../worlds/notices-builders.ts';

const AT = '2026-11-22T09:00:00Z';
const facts = (customer: string, version: string, part: { kind?: string; effective?: string } = {}) => ({
  ...{ customer, document: 'ai-code', version, kind: 'announcement', ordinal: 1 },
  ...{ key: `${customer}-${version}`, repositoryId: 7, textHash: 'h', effective: '2027-01-04', issue: null, ...part },
});
const sent = (
  customer: string,
  version: string,
  issue: number,
  part: Parameters<typeof facts>[2] = {},
): LedgerRecord => ({
  ...facts(customer, version, part),
  ...{ type: 'sent', how: 'created', issue, comment: null, deliveredAt: AT, at: AT, requestId: null },
});
const said = (type: 'objected' | 'answered' | 'acknowledged', customer: string, version: string): LedgerRecord =>
  ({
    type,
    key: `${customer}-${version}`,
    answer: 'comment-5',
    how: 'comment',
    by: 3,
    on: AT,
    textHash: null,
    at: AT,
  }) as LedgerRecord;

const PAST = { effective: '2026-11-25' };
const RECORDS: readonly LedgerRecord[] = [
  ...['asks', 'agrees', 'waits'].map((id, index) => sent(id, '8', index + 1)),
  ...['objects', 'silent', 'agrees'].map((id, index) => sent(id, '7', index + 11, PAST)),
  { type: 'intent', ...facts('doubtful', '8'), at: AT },
  { type: 'refused', ...facts('closed', '8'), key: null, reason: 'not-private', at: AT, requestId: null },
  said('answered', 'asks', '8'),
  said('acknowledged', 'agrees', '8'),
  said('acknowledged', 'agrees', '7'),
  said('objected', 'objects', '7'),
];
const CUSTOMERS: readonly KnownCustomer[] = [
  { id: 'asks', name: 'Asks & <b>Partners</b>\u202e "Ltd"', repository: 'letters/asks' },
  { id: 'objects', name: 'Objects Inc.', repository: 'letters/objects' },
  { id: 'nowhere', name: 'Nowhere AG', repository: null, email: null },
  { id: 'by-mail', name: 'By Mail SA', repository: null, email: 'counsel@by-mail.example' },
];
const view = () => ownerView(foldRecords(RECORDS), '2026-11-30', CUSTOMERS);
const page = () => renderOwnerPage(view(), { web: 'https://github.com', sha256 });

suite('the page for the owner of notices', () => {
  test('puts first what a person must act on, the most urgent of it first', () => {
    assert.deepEqual(
      view().matters.map(({ concern, customer, about, issue }) => [concern, customer, about, issue]),
      [
        ['objected', 'objects', 'ai-code@7', 11],
        ['to be read', 'asks', 'ai-code@8', 1],
        ['no channel', 'nowhere', null, null],
        ['not delivered', 'closed', 'ai-code@8', null],
        ['in doubt', 'doubtful', 'ai-code@8', null],
        ['overdue', 'silent', 'ai-code@7', 12],
      ],
    );
  });

  test('tells version by version who was told and what each answered', () => {
    assert.deepEqual(
      view().versions.map(({ version, told }) => [
        version,
        told.map(({ customer, answer }) => `${customer}: ${answer}`),
      ]),
      [
        ['8', ['agrees: acknowledged', 'asks: to be read', 'waits: none yet']],
        ['7', ['agrees: acknowledged', 'objects: objected', 'silent: overdue']],
      ],
    );
  });

  test('is whole in itself, runs nothing, and takes no name for markup', () => {
    const html = page();
    assert.ok(html.startsWith(OWNER_PAGE_START));
    assert.match(
      html,
      /default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'/,
    );
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|\son\w+=|\ssrc=|style="|@import|url\(|\u202e/);
    assert.ok(html.includes('Asks &#38; &#60;b&#62;Partners&#60;/b&#62; &#34;Ltd&#34; <code>asks</code>'));
    assert.ok(html.includes('href="https://github.com/letters/objects/issues/11"'));
    assert.equal(html, page());
    assert.match(
      renderOwnerPage(ownerView(foldRecords([]), '2026-11-30', []), { web: '', sha256 }),
      /Nothing waits for a person/,
    );
  });

  test('is written for its owner alone, and replaces nothing but itself', async () => {
    const folder = makeFolder();
    const place = { repo: folder, path: 'terms' };
    const other = makeFolder();
    const file = join(other, 'notices.html');
    await writePrivatePage(file, page(), place);
    await writePrivatePage(file, page(), place);
    assert.equal(readFileSync(file, 'utf8'), page());
    assert.equal(statSync(file).mode & 0o777, 0o600);
    writeFileSync(join(other, 'a.html'), 'something else');
    await assert.rejects(writePrivatePage(join(other, 'a.html'), page(), place), /something else in this place/);
    symlinkSync(file, join(other, 'link.html'));
    await assert.rejects(writePrivatePage(join(other, 'link.html'), page(), place), /something else in this place/);
    await assert.rejects(writePrivatePage(join(other, 'none/a.html'), page(), place), /cannot be written \(ENOENT\)/);
  });

  test('never comes to lie in a published site or in the repository of the terms, by whatever way', async () => {
    const site = makeFolder();
    mkdirSync(join(site, 'deep'));
    writeFileSync(join(site, '.terms-published'), '');
    const terms = await makeRepository();
    terms.commit({ 'terms/terms.config.yaml': 'publisher: Northwind AI\n' });
    const aside = makeFolder();
    symlinkSync(join(site, 'deep'), join(aside, 'site'));
    symlinkSync(terms.directory, join(aside, 'terms'));
    const place = { repo: aside, path: 'terms' };
    for (const [file, message] of [
      [join(site, 'deep/notices.html'), /belongs to a published site/],
      [join(aside, 'site/notices.html'), /belongs to a published site/],
      [join(terms.directory, 'notices.html'), /belongs to the repository of the terms/],
      [join(aside, 'terms/terms/notices.html'), /belongs to the repository of the terms/],
    ] as const) {
      await assert.rejects(writePrivatePage(file, page(), place), message);
      assert.equal(existsSync(file), false);
    }
    const plain = await makeRepository();
    plain.commit({ 'policies/a.md': '# A\n\nYou must pay.\n' });
    const own = join(plain.directory, 'notices.html');
    const known = { repo: plain.directory, path: 'policies' };
    await assert.rejects(writePrivatePage(own, page(), known), /belongs to the repository of the terms/);
    // A private repository of another kind may hold it, also where the command is run in it.
    await writePrivatePage(own, page(), { repo: plain.directory, path: 'terms' });
  });
});
