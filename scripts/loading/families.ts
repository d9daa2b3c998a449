import type { DocumentRevisions } from '../history/git/group-revisions.ts';

/**
 * Documents that begin with the same texts: most often one alone. They share a pack, so that a document that is kept in
 * several places, or under ten names, costs little more than one. They are one piece of work, too.
 */
export interface Family<Item extends DocumentRevisions = DocumentRevisions> {
  /** The same for the same texts, whatever the repository, the paths and the machine; it names the pack. */
  readonly key: string;
  readonly documents: readonly Item[];
}

/** Which part of the documents to work on: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Puts documents into families, in the order of each family's first document. */
export function groupFamilies<Item extends DocumentRevisions>(documents: readonly Item[]): Family<Item>[] {
  const families = new Map<string, { key: string; documents: Item[] }>();
  for (const document of documents) {
    const key = keyOf(document);
    const family = families.get(key) ?? { key, documents: [] };
    family.documents.push(document);
    families.set(key, family);
  }
  return [...families.values()];
}

/**
 * The families of one shard. The largest is dealt out first, each to the shard that has the fewest revisions, so that all
 * shards of one commit agree on who has what without talking.
 */
export function familiesOfShard<Item extends DocumentRevisions>(
  families: readonly Family<Item>[],
  { index, count }: Shard,
): Family<Item>[] {
  const loads = Array.from({ length: count }, () => 0);
  const mine: Family<Item>[] = [];
  for (const family of largestFirst(families)) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest]! += revisionsOf(family);
    if (lightest === index - 1) mine.push(family);
  }
  return mine;
}

/** The most work first, equal ones by key. */
export function largestFirst<Item extends DocumentRevisions>(families: readonly Family<Item>[]): Family<Item>[] {
  return families.toSorted((one, other) => revisionsOf(other) - revisionsOf(one) || (one.key < other.key ? -1 : 1));
}

export function revisionsOf({ documents }: Family): number {
  return documents.reduce((sum, { revisions }) => sum + revisions.length, 0);
}

/** The first two texts: one alone may be a placeholder that many documents begin with. */
function keyOf({ revisions }: DocumentRevisions): string {
  return [...new Set(revisions.map(({ blob }) => blob))].slice(0, 2).join('-');
}
