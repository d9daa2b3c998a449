import { createHash } from 'node:crypto';
import { nameChangeAnchors } from '../../scripts/changelog/change-anchors.ts';
import type { DocumentHeading, Edition } from '../../scripts/changelog/edition.ts';
import type { Entry, EntryHeading } from '../../scripts/changelog/entry.ts';
import { makeSiteBrand } from '../../scripts/changelog/site-brand.ts';
import { type Brand, NO_BRAND } from '../../scripts/history/statements/brand.ts';
import { DEFAULT_CONFIGURATION } from '../../scripts/history/statements/configuration.ts';
import { NO_IMAGES } from '../../scripts/history/statements/read-brand-images.ts';
import { writeDataFolder } from '../../scripts/loading/data-folder.ts';
import { listCues } from '../../scripts/reading/cues/list-cues.ts';
import { writeSince } from './northwind-since.ts';
import { writeStandings, writeText } from './northwind-texts.ts';

type Change = Entry['changes'][number];
type ClauseRef = Change['after'][number];
type RedlineRun = Change['redline'][number];

// A made-up edition for the site's tests: every kind of change, every fate of a version, and text that wants to be more than text.

export const HOSTILE = `<script>alert(1)</script> "q" 'a' & &amp; <img src=x onerror=alert(2)> javascript:alert(3)\n\t  ]]> ${'Donaudampfschifffahrt'.repeat(12)} 顔認識は、警察による使用を禁じます。`;

const PURPOSE = 'Everyone who builds on the Northwind services must keep to this code.';

/** `kept [-old-]{+new+} kept` as runs. */
export function runs(notation: string): readonly RedlineRun[] {
  return notation
    .split(/(\[-[\s\S]*?-\]|\{\+[\s\S]*?\+\})/)
    .filter((part) => part !== '')
    .map((part): RedlineRun => {
      if (part.startsWith('[-')) return { op: 'delete', text: part.slice(2, -2) };
      if (part.startsWith('{+')) return { op: 'insert', text: part.slice(2, -2) };
      return { op: 'equal', text: part };
    });
}

export function clause(anchor: string, text: string, parts: Partial<ClauseRef> = {}): ClauseRef {
  return {
    index: 0,
    lines: { start: 1, end: 1 },
    text,
    label: '',
    title: '',
    trail: [],
    anchor,
    clause: anchor,
    ...parts,
  };
}

export function change(parts: Partial<Change> & Pick<Change, 'kind'>): Change {
  return {
    moved: false,
    before: [],
    after: [],
    redline: [],
    significance: 'substantive',
    reasons: [],
    effects: [],
    facets: [],
    topics: [],
    summary: '',
    anchor: '', // given with the others of its entry
    ...parts,
  };
}

const RESTRICTIONS = ['3 What is not allowed', 'You must not:'];

/** A change of each kind, and some of those that go wrong most easily. */
export const CHANGES: readonly Change[] = [
  change({
    kind: 'added',
    after: [
      clause('b', 'use the services for facial recognition by or for a police department in the United States.', {
        label: '(b)',
        trail: RESTRICTIONS,
      }),
    ],
    reasons: ['It adds a prohibition.', 'It stands under “You must not:”.'],
    effects: [{ norm: 'prohibition', party: 'customer', change: 'added' }],
    facets: ['list-of-things'],
    topics: ['law-enforcement', 'biometric-data'],
    summary: 'Bans facial recognition by or for police departments in the United States.',
  }),
  change({
    kind: 'removed',
    before: [clause('s-9', `Northwind keeps a register.\n\nIt is open to all.`, { label: '9', title: 'Register' })],
    summary: 'The public register ends.',
  }),
  change({
    kind: 'modified',
    moved: true,
    before: [
      clause('s-3-4', 'Northwind tells you within 30 days  of it.', {
        label: '3.4',
        title: 'Notice',
        trail: ['3 Old place'],
      }),
    ],
    after: [
      clause('s-3-5', 'Northwind tells you  within 14 days of it.', {
        label: '3.5',
        title: 'Notice',
        trail: ['3 New place'],
      }),
    ],
    redline: runs('Northwind tells you {+ +}within [-30-]{+14+} days [- -]of it.'),
    effects: [{ norm: 'obligation', party: 'provider', change: 'narrowed' }],
    facets: ['deadline', 'quantity'],
    summary: 'The time to tell you is 14 days, not 30.',
  }),
  change({
    kind: 'modified',
    before: [clause('hostile', `${HOSTILE} before`, { title: HOSTILE, trail: [HOSTILE] })],
    after: [clause('hostile', `${HOSTILE} after`, { title: HOSTILE, trail: [HOSTILE] })],
    redline: [
      { op: 'equal', text: `${HOSTILE} ` },
      { op: 'delete', text: 'before' },
      { op: 'insert', text: 'after' },
    ],
    reasons: [HOSTILE],
    topics: [HOSTILE],
    summary: HOSTILE,
  }),
  change({
    kind: 'split',
    before: [clause('s-5', 'You pay in time and in full.', { label: '5' })],
    after: [
      clause('s-5-1', 'You pay in time.', { label: '5.1' }),
      clause('s-5-2', 'You pay in full.', { label: '5.2' }),
    ],
    redline: runs('You pay in time[- and-]{+.\nYou pay+} in full.'),
  }),
  change({
    kind: 'merged',
    before: [clause('s-6-1', 'Keep keys safe.', { label: '6.1' }), clause('s-6-2', 'Rotate them.', { label: '6.2' })],
    after: [clause('s-6', 'Keep keys safe.\nRotate them.', { label: '6' })],
    redline: runs('Keep keys safe.\nRotate them.'),
    summary: 'Two clauses become one.',
  }),
  change({
    kind: 'retitled',
    before: [clause('s-7', 'Help', { label: '7', title: 'Help' })],
    after: [clause('s-7', 'Support', { label: '7', title: 'Support' })],
    redline: runs('[-Help-]{+Support+}'),
  }),
  change({
    kind: 'moved',
    moved: true,
    before: [clause('s-8', 'This code is read together with the agreement.', { label: '8', trail: ['8 End'] })],
    after: [clause('s-1-2', 'This code is read together with the agreement.', { label: '1.2', trail: ['1 Start'] })],
  }),
  change({
    kind: 'renumbered',
    before: run(0),
    after: run(1),
    significance: 'editorial',
  }),
  change({
    kind: 'renumbered',
    before: [clause('one', 'Also unchanged.', { label: '10' })],
    after: [clause('one', 'Also unchanged.', { label: '11' })],
    significance: 'editorial',
  }),
  change({
    kind: 'markup',
    before: [clause('bold', 'Words now in bold.', { title: 'Emphasis' })],
    after: [clause('bold', 'Words now in bold.', { title: 'Emphasis' })],
    significance: 'editorial',
  }),
];

/** What differs between a code and the one that it replaces. */
const REPLACING: readonly Change[] = [
  change({
    kind: 'modified',
    before: [replaced('3.2', 'Consent', 'You ask for consent.')],
    after: [clause('s-4-1', 'You ask for consent in writing.', { label: '4.1', title: 'Consent' })],
    redline: runs('You ask for consent{+ in writing+}.'),
    summary: 'Consent must be in writing.',
  }),
  change({
    kind: 'merged',
    before: [
      replaced('5', '', 'Keep a list.'),
      clause('five', 'Keep a record.', { label: '6', document: 'voice-code' }),
    ],
    after: [clause('five', 'Keep a list.', { label: '5' })],
    redline: runs('Keep a list.[-\nKeep a record.-]'),
    significance: 'editorial',
  }),
  change({ kind: 'removed', before: [replaced('9', 'Cameras', 'Cameras are registered.')] }),
  change({
    kind: 'renumbered',
    before: [replaced('7', '', 'Words that stay.')],
    after: [clause('stay', 'Words that stay.', { label: '8' })],
    significance: 'editorial',
  }),
  change({
    kind: 'moved',
    moved: true,
    before: [replaced('2', 'Scope', 'All uses.')],
    after: [clause('scope', 'All uses.', { label: '1', title: 'Scope' })],
    significance: 'editorial',
  }),
];

/** A clause of the document that is replaced. */
function replaced(label: string, title: string, text: string): ClauseRef {
  return clause(`face-${label}`, text, { label, title, document: 'face-code-of-conduct' });
}

/** 24 clauses in a row, numbered from 4.`first`. */
function run(first: number): readonly ClauseRef[] {
  return Array.from({ length: 24 }, (_, index) =>
    clause(`r-${index + first}`, `Unchanged words number ${index}.`, { label: `4.${index + first}` }),
  );
}

export function entry(parts: Partial<Entry> & Pick<Entry, 'document' | 'version' | 'title'>): Entry {
  const given = parts.changes ?? [];
  const anchors = nameChangeAnchors(given);
  const changes = given.map((each, index) => ({ ...each, anchor: anchors[index]! }));
  const counts = Object.groupBy(changes, ({ kind }) => kind);
  return {
    slug: `${parts.document}/${parts.version.toLowerCase().replaceAll('.', '-')}`,
    previous: null,
    returnsTo: null,
    published: '2026-11-14',
    stated: ['published', 'effective'],
    revised: parts.published ?? '2026-11-14',
    effective: { all: parts.published ?? '2026-11-14' },
    commit: createHash('sha1').update(`${parts.document}@${parts.version}`).digest('hex'),
    textHash: createHash('sha256').update(`${parts.document}@${parts.version}`).digest('hex'),
    significance: 'substantive',
    headline: 'First published',
    summary: PURPOSE,
    author: null,
    counts: Object.fromEntries(Object.entries(counts).map(([kind, of]) => [kind, of?.length])),
    unchanged: 0,
    products: [],
    regions: [],
    supersedes: [],
    incorporates: [],
    postponed: null,
    advanced: null,
    withdrawn: null,
    topics: [],
    ...parts,
    changes,
  };
}

const code = { document: 'ai-code-of-conduct', title: 'AI Services Code of Conduct' };
const agreement = { document: 'service-agreement', title: 'Service Agreement' };

export const ENTRIES: readonly Entry[] = [
  entry({
    ...code,
    version: '6',
    published: '2025-02-03',
    headline: 'One code of conduct for all AI services',
    author: { title: 'One code of conduct for all AI services' },
    supersedes: ['face-code-of-conduct', 'voice-code'],
    changes: REPLACING,
  }),
  entry({
    ...code,
    version: '7',
    previous: '6',
    published: '2026-11-13',
    effective: { all: '2027-01-15' },
    headline: 'Facial recognition for police departments is prohibited',
  }),
  entry({
    ...code,
    version: '8',
    previous: '7',
    effective: { new: '2026-12-15', existing: '2027-01-15' },
    headline: 'Facial recognition for US police departments is prohibited',
    summary:
      'You may not use our services for facial recognition by or for a police department in the United States. Live identification with mobile cameras is banned for law enforcement everywhere.',
    author: {
      why: 'The first wording covered more than we meant.',
      actions: ['Check uses of the Vision API before 15 December', 'Pass clause 3 on to your own customers'],
      benefits: ['The people whom cameras see are safer'],
      risks: ['Body-camera products may have to change'],
      corrects: '7',
      exception: 'a court order allows no delay.',
    },
    products: ['vision-api'],
    regions: ['us', 'eu'],
    unchanged: 27,
    changes: CHANGES,
  }),
  entry({ ...agreement, version: '2024-05-01', published: '2024-05-01', incorporates: ['ai-code-of-conduct'] }),
  entry({
    ...agreement,
    version: '2024-05-01.2',
    previous: '2024-05-01',
    published: '2024-05-01',
    headline: 'Typing errors fixed',
    significance: 'editorial',
    incorporates: ['ai-code-of-conduct'],
    changes: CHANGES.slice(-1),
  }),
  entry({
    ...agreement,
    version: '3',
    previous: '2024-05-01.2',
    published: '2026-09-01',
    effective: { all: '2027-03-01' },
    revised: '2026-11-02',
    postponed: { from: '2026-12-01', reason: 'Customers asked for more time.' },
    headline: HOSTILE,
    summary: HOSTILE,
    author: { why: HOSTILE, actions: [HOSTILE], exception: HOSTILE },
    changes: CHANGES.slice(0, 3),
    incorporates: ['ai-code-of-conduct'],
  }),
  entry({
    ...agreement,
    version: '4',
    previous: '3',
    published: '2026-10-01',
    effective: { all: '2027-04-01' },
    revised: '2026-10-20',
    withdrawn: { on: '2026-10-20', reason: 'It is being written again.' },
    advanced: { from: '2027-05-01' },
    returnsTo: '2024-05-01',
    headline: 'Prices in euro',
  }),
  entry({ document: 'face-code-of-conduct', title: 'Face Code of Conduct', version: '1', published: '2023-03-01' }),
];

/** The edition of 21 November 2026 over those entries. */
export function northwind(): Edition {
  const documents = Map.groupBy(ENTRIES, ({ document }) => document);
  return {
    publisher: 'Northwind AI',
    site: null,
    language: 'en',
    today: '2026-11-21',
    segments: { 'law-enforcement': ['public-sector', 'law-enforcement'] },
    names: { 'vision-api': 'Vision API', eu: 'European Union' },
    topics: { 'law-enforcement': 'law enforcement', 'biometric-data': 'biometric data' },
    documents: [...documents].map(
      ([id, versions]): DocumentHeading => ({
        id,
        title: versions.at(-1)?.title ?? id,
        path: `${id}.md`,
        language: 'en',
        retired: id === 'face-code-of-conduct' ? '2025-02-26' : null,
        supersededBy: id === 'face-code-of-conduct' ? 'ai-code-of-conduct' : null,
        versions: versions.map(headingOf),
      }),
    ),
  };
}

/** Writes what `publish` writes for the site. */
export async function writeEdition(
  folder: string,
  edition: Edition,
  entries: readonly Entry[],
  settings: Partial<Brand> = {},
  images = NO_IMAGES,
): Promise<void> {
  const data = writeDataFolder(folder);
  for (const it of entries) {
    await data.entry(it);
    const next = entries.find(({ document, previous }) => document === it.document && previous === it.version);
    await writeText(
      data,
      it,
      next?.changes.flatMap(({ before }) => before),
    );
  }
  await writeStandings(data, edition);
  await writeSince(data, edition, entries);
  const configuration = { ...DEFAULT_CONFIGURATION, publisher: edition.publisher, brand: { ...NO_BRAND, ...settings } };
  const brand = makeSiteBrand(configuration, images);
  await data.finish({ edition, topics: [], cues: listCues(), unknownWords: {}, brand, images });
}

function headingOf({ changes: _, ...heading }: Entry): EntryHeading {
  return heading;
}
