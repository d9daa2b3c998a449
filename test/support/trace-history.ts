import assert from 'node:assert/strict';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { type ClauseKey, type Life, Lineage } from '../../scripts/diff/lineage/lineage.ts';
import type { Kind } from '../../scripts/index.ts';
import { compare, startComparison } from '../../scripts/reading/compare.ts';
import { compareWithReplaced } from '../../scripts/reading/compare-replaced.ts';

export interface ToldChange {
  readonly version: string;
  readonly kind: Kind;
}

/** A history followed from end to end; its versions are called `1`, `2`, … */
export interface TracedHistory {
  readonly document: string;
  readonly texts: readonly string[];
  /** For each version the ids of its clauses. */
  readonly ids: readonly (readonly string[])[];
  readonly lives: readonly Life<ToldChange>[];
  /** The id of the one clause of a version that holds these words. */
  find(version: number, words: string): string;
  life(id: string): Life<ToldChange>;
  /** What happened to a clause: `2 modified, 3 moved`. */
  told(id: string): string;
}

/** Follows the clauses of a document through its texts; where it replaces others, from their last texts on. */
export function traceHistory(
  document: string,
  texts: readonly string[],
  replaced: readonly TracedHistory[] = [],
): TracedHistory {
  const lineage = new Lineage<ToldChange>(document);
  const ids = texts.map((text, index) => {
    const { succession, changes } = compareNext(texts, index, replaced);
    const version = String(index + 1);
    const origins = index === 0 && replaced.length > 0 ? { replaced: replaced.flatMap(lastClauses) } : {};
    const found = lineage.add({
      version,
      // Through JSON, as from a cache: lineage is made of what is kept there alone.
      succession: JSON.parse(JSON.stringify(succession)),
      changes: changes.map(({ kind }) => ({ version, kind })),
      ...origins,
    });
    assert.equal(found.length, parseClauses(text).clauses.length);
    assert.equal(new Set(found).size, found.length, `an id stands twice in version ${version}`);
    for (const id of found) assert.match(id, /^[a-z0-9][a-z0-9-]*$/);
    return found;
  });
  const lives = lineage.lives();
  const life = (id: string) => lives.find(({ clause }) => clause === id) ?? assert.fail(`no clause ${id}`);
  return {
    ...{ document, texts, ids, lives, life },
    find(version, words) {
      const clauses = parseClauses(texts[version - 1]!).clauses.filter(({ text }) => text.includes(words));
      assert.equal(clauses.length, 1, `clauses of version ${version} with “${words}”`);
      return ids[version - 1]![clauses[0]!.index]!;
    },
    told: (id) =>
      life(id)
        .changes.map(({ version, kind }) => `${version} ${kind}`)
        .join(', '),
  };
}

function compareNext(texts: readonly string[], index: number, replaced: readonly TracedHistory[]) {
  if (index > 0) return compare(texts[index - 1]!, texts[index]!);
  if (replaced.length === 0) return startComparison(texts[0]!);
  const before = replaced.map((each) => ({ document: each.document, markdown: each.texts.at(-1)! }));
  return compareWithReplaced(before, texts[0]!);
}

function lastClauses({ document, ids }: TracedHistory): readonly ClauseKey[] {
  return ids.at(-1)!.map((clause) => ({ document, clause }));
}

/** Puts words in place of others, each of which must stand in the text. */
export function swap(text: string, ...swaps: readonly (readonly [from: string, to: string])[]): string {
  return swaps.reduce((swapped, [from, to]) => {
    assert.ok(swapped.includes(from), from);
    return swapped.replace(from, () => to);
  }, text);
}
