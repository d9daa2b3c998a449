import { createHash } from 'node:crypto';
import type { Edition } from '../scripts/changelog/edition.ts';
import type { Entry, EntryChange } from '../scripts/changelog/entry.ts';
import type { Customer } from '../scripts/notices/customers.ts';
import type { PlanRequest } from '../scripts/notices/plan.ts';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An agreement that incorporates a code, and a policy apart, all in effect since 2024, with further versions. */
export function request(
  customers: readonly Customer[],
  entries: readonly Entry[],
  options: { today?: string; floor?: PlanRequest['floor'] } = {},
): PlanRequest {
  const standing = { previous: null, published: '2024-01-01', effective: { all: '2024-01-01' } };
  const first = ['agreement', 'code', 'policy'].map((id) =>
    entry(id, '1', { ...standing, incorporates: id === 'agreement' ? ['code'] : [] }),
  );
  const all = [...first, ...entries];
  const ids = [...new Set(all.map(({ document }) => document))].sort();
  const documents = ids.map((id) => {
    const versions = all.filter(({ document }) => document === id);
    return { id, title: id, path: `${id}.md`, language: 'en', retired: null, supersededBy: null, versions };
  });
  const edition: Edition = {
    publisher: 'Northwind AI',
    site: 'https://terms.example',
    language: 'en',
    today: options.today ?? '2026-11-10',
    topics: {},
    segments: {},
    documents,
  };
  const topics = [{ id: 'faces', name: 'Facial recognition', segments: ['police'] }];
  return { edition, entries: all, customers, topics, floor: options.floor ?? 'substantive', since: null, sha256 };
}

export function customer(id: string, part: Partial<Customer> = {}): Customer {
  const lists = {
    assignees: [],
    agreements: [{ document: 'agreement', version: null }],
    products: [],
    regions: [],
    segments: [],
    useCases: [],
  };
  return {
    id,
    name: `Name of ${id}`,
    repository: `notices/${id}`,
    cohort: null,
    notifyAtLeast: null,
    ...lists,
    ...part,
  };
}

export function entry(document: string, version: string, part: Partial<Entry> = {}): Entry {
  const lists = { products: [], regions: [], supersedes: [], incorporates: [], topics: [], changes: [change({})] };
  const dates = {
    published: '2026-11-01',
    revised: '2026-11-01',
    effective: { all: '2027-01-04' },
    postponed: null,
    withdrawn: null,
  };
  const text = {
    title: 'Code',
    headline: 'News',
    summary: 'Something is new.',
    author: null,
    commit: 'c',
    textHash: `${document}${version}`,
  };
  return {
    document,
    version,
    slug: `${document}/${version}`,
    previous: '1',
    returnsTo: null,
    advanced: null,
    ...dates,
    ...lists,
    ...text,
    significance: 'substantive',
    counts: {},
    unchanged: 3,
    ...part,
  };
}

export interface ChangePart extends Partial<Omit<EntryChange, 'before' | 'after'>> {
  before?: string;
  after?: string;
  title?: string;
  anchor?: string;
}

export function change({
  before = 'Old words.',
  after = 'New words.',
  title = 'Scope',
  anchor = 'scope',
  ...part
}: ChangePart): EntryChange {
  const place = { lines: { start: 1, end: 1 }, label: '1', title, trail: ['Use'], anchor };
  const clause = (text: string) => [{ index: 0, text, clause: anchor, ...place }];
  const found = {
    significance: 'substantive',
    reasons: [],
    effects: [],
    facets: [],
    topics: [],
    summary: 'Changed.',
  } as const;
  return {
    kind: 'modified',
    moved: false,
    before: clause(before),
    after: clause(after),
    redline: [],
    anchor: `c-${anchor}`,
    ...found,
    ...part,
  };
}
