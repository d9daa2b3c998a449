import { type Clause, parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import type { Change } from '../../scripts/index.ts';

type Side = 'before' | 'after';

/**
 * Rebuilds both versions from the changes between them and the clauses that no change covers. What does not add up, a line
 * for each; none where every word belongs to exactly one change or to a clause that is the same in both.
 */
export function findGaps(before: string, after: string, changes: readonly Change[]): readonly string[] {
  const [old, now] = [placeClauses('before', before, changes), placeClauses('after', after, changes)];
  return [
    ...findLostWords('before', before),
    ...findLostWords('after', after),
    ...old.problems,
    ...now.problems,
    ...compareLists('clauses that no change covers', old.unchanged, now.unchanged),
    ...changes.flatMap((change) => findGapsIn(change, { before: old.owned(change), after: now.owned(change) })),
  ];
}

interface Placed {
  readonly problems: readonly string[];
  /** Label and text of the clauses that no change covers. */
  readonly unchanged: readonly string[];
  /** The clauses that a change speaks for. */
  readonly owned: (change: Change) => readonly Clause[];
}

/** Gives each clause to the change with the narrowest lines around it. */
function placeClauses(side: Side, markdown: string, changes: readonly Change[]): Placed {
  const refs = changes.flatMap((change) => change[side].map(({ lines }) => ({ change, lines })));
  const owned = new Map<Change, Clause[]>();
  const problems: string[] = [];
  const unchanged: string[] = [];
  for (const clause of parseClauses(markdown).clauses) {
    const around = refs
      .filter(({ lines }) => lines.start <= clause.start && clause.end <= lines.end)
      .sort((one, other) => one.lines.end - one.lines.start - (other.lines.end - other.lines.start));
    const narrowest = around.filter(({ lines }) => sameLines(lines, around[0]!.lines));
    if (narrowest.length > 1) problems.push(`${side}, line ${clause.start}: ${narrowest.length} changes claim it`);
    if (narrowest.length === 0) unchanged.push(`${clause.label}|${clause.text}`);
    for (const { change } of narrowest) owned.set(change, [...(owned.get(change) ?? []), clause]);
  }
  return { problems, unchanged, owned: (change) => owned.get(change) ?? [] };
}

type Lines = Change['after'][number]['lines'];

function sameLines(one: Lines, other: Lines): boolean {
  return one.start === other.start && one.end === other.end;
}

function findGapsIn(change: Change, owned: Readonly<Record<Side, readonly Clause[]>>): readonly string[] {
  const { kind, redline } = change;
  const name = `${kind} at ${[...change.before, ...change.after].map(({ lines }) => lines.start).join('→')}`;
  const problems: string[] = [];
  const expect = (what: string, actual: string, expected: string) => {
    if (actual !== expected)
      problems.push(`${name}: ${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  };
  const texts = (clauses: readonly Clause[]) => clauses.map(({ text }) => text).join('\n');
  for (const [side, other] of [
    ['before', 'insert'],
    ['after', 'delete'],
  ] as const) {
    const said = change[side].map(({ text }) => text).join('\n');
    // A section that moved says its whole text, but does not speak for the clauses in it that also changed.
    if (kind !== 'moved') expect(`the text ${side}`, said, texts(owned[side]));
    if (redline.length > 0)
      expect(
        `the redline's text ${side}`,
        redline.flatMap(({ op, text }) => (op === other ? [] : [text])).join(''),
        said,
      );
  }
  if (redline.length === 0 && !['added', 'removed'].includes(kind))
    expect('what it left as it was', texts(owned.after), texts(owned.before));
  if (kind === 'added' && change.before.length + redline.length > 0) problems.push(`${name}: has something before`);
  if (kind === 'removed' && change.after.length + redline.length > 0) problems.push(`${name}: has something after`);
  if (kind === 'moved')
    for (const side of ['before', 'after'] as const)
      for (const clause of owned[side])
        if (!change[side].some(({ text }) => text.includes(clause.text)))
          problems.push(`${name}: lacks ${clause.text}`);
  return problems;
}

/** Words of the source that stand in no clause, or the reverse. */
function findLostWords(side: Side, markdown: string): readonly string[] {
  const source = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const clauses = parseClauses(markdown).clauses.map(({ label, text, block }) =>
    block.note === '' ? `${label} ${text}` : text,
  );
  return compareLists(`words ${side}`, wordsOf(clauses.map(partRaised).join('\n')), wordsOf(withoutMarkup(source)));
}

/** What a generator eats, targets of links, tags, names of footnotes and struck words, told apart with no look at how it is done in the program. */
function withoutMarkup(source: string): string {
  return source
    .replace(/\{% comment %\}[\s\S]*?\{% endcomment %\}/g, '')
    .replace(/^\{%.*%\}$/gm, '')
    .replace(/\{[:#][^{}]*\}/g, '')
    .replace(/\]\([^()]*\)/g, ']')
    .replace(/<\/?[a-z][^<>]*>(?=th|st)/g, '')
    .replace(/(?<=th)<\/sup>/g, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/^> \[![A-Z]+\]$|^:::\w*$/gm, '')
    .replace(/~~.*?~~/g, '');
}

function partRaised(text: string): string {
  return text.replace(/[\u00b9\u00b2\u00b3\u2070-\u209f]/g, (sign) => ` ${sign.normalize('NFKC')}`);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compareLists(what: string, one: readonly string[], other: readonly string[]): readonly string[] {
  const index = Array.from({ length: Math.max(one.length, other.length) }).findIndex((_, at) => one[at] !== other[at]);
  return index < 0 ? [] : [`${what} differ from number ${index + 1}: ${one[index]} and ${other[index]}`];
}
