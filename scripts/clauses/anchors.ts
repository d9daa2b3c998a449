import type { Block } from './blocks/read-blocks.ts';
import type { Clause, ClauseTree } from './parse-clauses.ts';

/**
 * A fragment identifier for each clause of a version: labels from the outermost down (`2-3-b`), else the words it begins
 * with. Each is `^[a-z0-9][a-z0-9-]*$` and unique in the version; of two that would be the same the later gets `-2`.
 */
export function nameAnchors(tree: ClauseTree): ReadonlyMap<Clause, string> {
  const known = named.get(tree) ?? name(tree);
  named.set(tree, known);
  return known;
}

const named = new WeakMap<ClauseTree, ReadonlyMap<Clause, string>>();

function name(tree: ClauseTree): ReadonlyMap<Clause, string> {
  const anchors = new Map<Clause, string>();
  const taken = new Map<string, number>();
  const used = new Set<string>();
  for (const clause of tree.clauses) {
    const wanted = clause.label === '' || slug(clause.label) === '' ? openingWords(clause) : labelPath(clause, anchors);
    let times = taken.get(wanted) ?? 0;
    let anchor = wanted;
    do anchor = ++times === 1 ? wanted : `${wanted}-${times}`;
    while (used.has(anchor));
    taken.set(wanted, times);
    used.add(anchor);
    anchors.set(clause, anchor);
  }
  return anchors;
}

const openings = new WeakMap<Block, string>();

/** What a clause without a label begins with; read once for each distinct block. */
function openingWords({ block, title, text }: Clause): string {
  const known = openings.get(block) ?? (slug(title || text, 6) || 'clause');
  openings.set(block, known);
  return known;
}

/** `2.3` says where it stands; `(b)` needs the label above it. */
function labelPath(clause: Clause, anchors: ReadonlyMap<Clause, string>): string {
  const own = slug(clause.label);
  if (/\d-\d|^section-/.test(own)) return own;
  for (let above = clause.parent; above !== null; above = above.parent)
    if (above.label !== '') return `${anchors.get(above)}-${own}`;
  return own;
}

/** A text as it stands in an anchor: `15.3(b)` is `15-3-b`; empty where it has no Latin letter and no digit. */
export function slug(text: string, words = 12): string {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .slice(0, 400)
      .match(/[a-z0-9]+/g)
      ?.slice(0, words)
      .join('-')
      .slice(0, 60)
      .replace(/-$/, '') ?? ''
  );
}
