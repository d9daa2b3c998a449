/** A table of words: strings, functions that give them, and tables again. */
export type Words = { readonly [name: string]: unknown };

/** An entry of a table. */
export interface Entry {
  /** `CHANGES.kinds.added.tag` */
  readonly path: string;
  readonly value: unknown;
}

/** All strings and functions of a table, the deepest first come. */
export function walkWords(words: unknown, path: string): readonly Entry[] {
  if (typeof words !== 'object' || words === null) return [{ path, value: words }];
  return Object.entries(words).flatMap(([name, value]) => walkWords(value, path === '' ? name : `${path}.${name}`));
}

const [ON, LATER] = ['2026-12-15', '2027-03-01'];
const LABELS = ['8', '2024-05-01', '2024-03-01.2'];
const TEXTS = [
  { version: '7' },
  { version: '2024-05-01' },
  { titles: ['Face Code'] },
  { titles: ['A Code', 'B Code'] },
];
const WHOM = [null, 'CUSTOMERS'];
const COUNTS = [0, 1, 2, 11];
const FEW = [['Annex'], ['Annex', 'Code'], ['Annex', 'Code', 'Policy']];

/** What stands for each parameter, by its name: a function of a table is called with all of them. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  ...{ on: [ON], date: [ON, LATER], since: [ON], later: [LATER], published: [ON] },
  ...{ from: [ON], until: [LATER], last: [[{ date: ON, customers: null }], [{ date: ON, customers: 'CUSTOMERS' }]] },
  ...{ label: LABELS, by: LABELS, previous: LABELS, text: TEXTS, customers: WHOM, version: ['version 8'] },
  dates: [[{ date: ON, customers: null }], ['new', 'existing'].map((customers) => ({ date: ON, customers }))],
  ...{
    ahead: [true, false],
    past: [true, false],
    recorded: [true, false],
    never: [true, false],
    others: [true, false],
  },
  ...{ moved: [true, false], isFirst: [true, false], how: ['step', 'never', 'other'] },
  ...{ count: COUNTS, left: [1, 2], found: COUNTS, all: [1, 11], listed: [null, 100], more: [0, 1, 2], status: [404] },
  ...{ titles: FEW, older: [[], ...FEW], heirs: [[], ...FEW], way: [[], ...FEW], quoted: FEW, names: FEW },
  ...{ products: FEW, regions: FEW, segments: FEW },
  ...{ title: ['Service Agreement'], document: ['Service Agreement', null], name: ['NAME'], clause: ['3.4'] },
  ...{ number: ['', '3.4'], other: ['5.1'], range: ['', '1 to 3'], trail: ['', '1 Fees'], trailBefore: ['', '2 Use'] },
  ...{ when: ['WHEN'], what: ['other words', 'removed', 'new below', 'elsewhere', 'changes'], condition: ['it rains'] },
  ...{ cohort: ['all', 'new', 'existing', 'eu', 'public-sector'], year: ['2024'], place: ['PLACE'], format: ['Atom'] },
  ...{ words: ['words'], id: ['terms'], limit: ['more than 5 MB'], publisher: ['Northwind'], term: ['Fees'] },
  ...{ code: ['de'], newer: ['A, version 2'], kind: ['bullet', 'paragraph'] },
  ...{ level: ['substantive'], because: ['It only mends a slip.'], read: ['clarifying', 'editorial'] },
  week: [18],
  nameOf: [(id: string) => `The ${id}`],
  reason: [
    { kind: 'replaced', ahead: true, by: [{ document: 'heir', since: ON, ahead: true }] },
    { kind: 'replaced', ahead: false, by: ['a', 'b'].map((document) => ({ document, since: ON, ahead: false })) },
    ...[true, false].flatMap((ahead) => [
      { kind: 'retired', on: ON, ahead },
      { kind: 'none-yet', ahead },
      { kind: 'takes-effect', version: '8', on: ON, ahead, cohort: 'new', moved: null },
      {
        kind: 'takes-effect',
        version: '2024-05-01',
        on: ON,
        ahead,
        cohort: null,
        moved: { how: 'postponed', from: ON },
      },
      { kind: 'takes-effect', version: '8', on: ON, ahead, cohort: null, moved: { how: 'advanced', from: ON } },
      { kind: 'recorded', version: '8', on: ON, binds: ahead },
    ]),
    { kind: 'corrects', version: '2024-05-01' },
    { kind: 'withdrawn', version: '2024-05-01', on: ON },
    { kind: 'corrected', version: '8', by: '2024-05-01' },
    { kind: 'overtaken', version: '8', announced: ON, by: '2024-05-01' },
  ],
};

/** Parameters that mean a list of days in one place and a number in another. */
const OWN: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'LISTS.year': { never: [0, 1, 2] },
  'CLAUSES.pageTitle': { document: ['Service Agreement'] },
  'REDLINE.movedUnder': { trail: ['1 Fees'] },
  'CHANGES.to': { number: ['3.4'] },
  'CLAUSE_NAMES.nth': { count: [1, 2, 10] },
  'CLAUSE_NAMES.below': { count: [1, 2, 10] },
  'CLAUSES.lede': { document: ['Service Agreement'] },
  'CLAUSES.inDocument': { document: ['Service Agreement'] },
  'CLAUSES.beforeThat': { document: ['Service Agreement'] },
  'CLAUSES.ofDocument': { document: ['Service Agreement'] },
  'CLAUSES.cameFrom': { document: ['Service Agreement'] },
  'CHANGE_PAGE.boundBy': { document: ['Service Agreement'] },
  'REDLINE.inDocument': { document: ['Service Agreement'] },
  'REDLINE.goneWith': { document: ['Service Agreement'] },
  'CLAUSES.until': { last: [ON] },
  'STANDING.inForceSince': { from: [null, ON] },
  'STANDING.inForceUntil': { from: [null, ON] },
  'STANDING.wasInForce': { from: [null, ON] },
  'FATE.days': { until: [null, LATER] },
  'CHANGE_PAGE.wasAnnounced': { never: [true, false] },
  'COMPARE.pageTitle': { older: ['A, version 1'] },
  'CONTRACT.moreToCompare': { count: [1, 2, 11] },
  'CHANGES.moreClauses': { count: [1, 2, 11] },
  'CHANGES.more': { count: [1, 2, 11] },
  'CHANGES.moreInSection': { count: [1, 2, 11] },
  'CHANGE_PAGE.moreQuiet': { count: [1, 2, 11] },
  'CHANGES.quietClauses': { count: [1, 2, 11] },
  'CHANGES.keepTheirWords': { count: [1, 2, 11] },
  'CHANGES.unchanged': { count: [1, 2, 11] },
  'SINCE.moreNumbers': { count: [1, 2, 11] },
  'REDLINE.folded': { count: [1, 2, 11] },
  'CLAUSES.quietSteps': { count: [1, 2, 11] },
  'LISTS.editorial': { count: [1, 2, 11] },
};

/** The names of a function's parameters. */
export function parametersOf(value: (...args: never) => unknown): readonly string[] {
  const [, list = ''] = /^[^(]*\(([^)]*)\)/.exec(String(value)) ?? [];
  return list.split(',').flatMap((each) => each.trim() || []);
}

/** Calls of a function of a table with every example for each of its parameters. @throws Error where there are none for one */
export function callsOf(path: string, names: readonly string[]): readonly (readonly unknown[])[] {
  return names.reduce<readonly (readonly unknown[])[]>(
    (calls, name) => {
      const examples = OWN[path]?.[name] ?? EXAMPLES[name];
      if (examples === undefined)
        throw new Error(`${path}: there is no example for ${name} in test/support/walk-words.ts`);
      return calls.flatMap((call) => examples.map((example) => [...call, example]));
    },
    [[]],
  );
}
