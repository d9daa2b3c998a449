import { createHash } from 'node:crypto';
import type { Edition } from '../../scripts/changelog/edition.ts';
import type { Entry, EntryChange } from '../../scripts/changelog/entry.ts';
import type { VersionPromises } from '../../scripts/notices/deciding/version-promises.ts';
import type { DeliveredNotice, DeliveredNotices } from '../../scripts/notices/planning/delivered-notice.ts';
import { drainPlan, planNotices } from '../../scripts/notices/planning/plan.ts';
import { type Notice, type PlanHeader, readNotice } from '../../scripts/notices/planning/plan-format.ts';
import type { PlanRequest } from '../../scripts/notices/planning/plan-request.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export interface RequestOptions {
  readonly today?: string;
  readonly floor?: PlanRequest['rules']['floor'];
  readonly delivered?: readonly Partial<DeliveredNotice>[];
  /** By `DOCUMENT@VERSION`; each document's first version promises 30 days where nothing is said. */
  readonly promises?: Readonly<Record<string, Partial<VersionPromises>>>;
}

/** An agreement that incorporates a code, and a policy apart, all in effect since 2024, with further versions. */
export function request(
  customers: readonly Customer[],
  entries: readonly Entry[],
  options: RequestOptions = {},
): PlanRequest {
  const standing = { previous: null, published: '2024-01-01', effective: { all: '2024-01-01' } };
  const first = ['agreement', 'code', 'policy'].map((id) =>
    entry(id, '1', { ...standing, incorporates: id === 'agreement' ? ['code'] : [] }),
  );
  const given = new Set(entries.map(({ slug }) => slug));
  const all = [...first.filter(({ slug }) => !given.has(slug)), ...entries];
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
    names: {},
    documents,
  };
  const topics = [{ id: 'faces', name: 'Facial recognition', segments: ['police'] }];
  const known = options.promises ?? { 'agreement@1': { stated: 30 }, 'code@1': { stated: 30 } };
  return {
    edition,
    entries: all,
    customers,
    rules: { floor: options.floor ?? 'substantive', topics },
    since: null,
    period: 30,
    owner: 'approvals-lead',
    contact: 'legal@northwind.example',
    length: 12_000,
    words: { 'vision-api': 'Vision API' },
    promisesOf: (document, version) => {
      const found = known[`${document}@${version}`];
      return (
        found && {
          path: `${document}.md`,
          stated: null,
          clauses: [],
          duties: [],
          exits: [EXIT],
          forms: [],
          address: null,
          ...found,
        }
      );
    },
    delivered: ledgerOf(options.delivered ?? []),
    sha256,
    startSha256() {
      const hash = createHash('sha256');
      return { update: (text) => void hash.update(text), hex: () => hash.digest('hex') };
    },
  };
}

/** What every document of these says of objecting. */
const EXIT = {
  clause: '9.5 Objection',
  line: 1,
  words: 'If you do not agree to a change, you may end the agreement before it takes effect.',
  ...{ grants: true, onSilence: false, beforeEffect: true, needsAssent: false, daysFromNotice: null },
};

/** A ledger of deliveries, each by default the announcement of code@2 to `a` on the day of publication. */
export function ledgerOf(parts: readonly Partial<DeliveredNotice>[]): DeliveredNotices {
  const all = parts.map(
    (part): DeliveredNotice => ({
      customer: 'a',
      document: 'code',
      version: '2',
      kind: 'announcement',
      ordinal: 1,
      deliveredOn: '2026-11-01',
      textHash: '0'.repeat(64),
      effectiveToldOf: '2027-01-04',
      ...part,
    }),
  );
  return {
    toldTo: (id) => all.filter(({ customer }) => customer === id),
    versions: new Set(all.map(({ document, version }) => `${document}@${version}`)),
  };
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
    email: null,
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
    stated: ['published', 'effective'] as const,
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

/** A whole plan in memory. */
export interface Plan {
  readonly header: PlanHeader;
  readonly notices: readonly Notice[];
}

/** The plan at once, where there are few customers. */
export function collectPlan(request: PlanRequest): Plan {
  const notices: Notice[] = [];
  const header = drainPlan(planNotices(request), (line) => notices.push(readNotice(line)));
  return { header, notices };
}
