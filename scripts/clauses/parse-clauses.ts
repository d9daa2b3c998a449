import { splitFrontMatter } from '../history/statements/split-front-matter.ts';
import { parseBlocks } from './blocks/parse-blocks.ts';
import type { Block } from './blocks/read-blocks.ts';
import { withoutTypedBullet } from './blocks/typed-bullets.ts';
import { type Citation, CiteClauses } from './cite-clauses.ts';
import type { ClauseText } from './clause-text.ts';
import { describeSurroundings, type Footnote } from './describe-surroundings.ts';
import { type ServedMarkdown, serveMarkdown } from './generators/serve-markdown.ts';
import { checkLimits } from './limits.ts';
import { type Place, placeClauses } from './places/place-clauses.ts';

/** A clause in its place: what it says, what it stands under, where in the source. */
export interface Clause extends ClauseText {
  /** Position in reading order, from 0. */
  readonly index: number;
  readonly type: Block['type'];
  /** Heading depth 1 to 6, 7 for a line that acts as a heading, 0 for all else. */
  readonly depth: number;
  /** True for a paragraph whose bullet is a character of the text. */
  readonly bullet: boolean;
  /** True for a paragraph in the midst of a list, which the lead-in does not govern; see `Aside`. */
  readonly aside: boolean;
  /** True for a paragraph that goes on in the middle of the sentence that its parent breaks off. */
  readonly continues: boolean;
  /** 1-based lines of the clause's own text in the whole file, inclusive. */
  readonly start: number;
  readonly end: number;
  /** What it is cited by: its full number, or which of the clauses without one it is. */
  readonly cite: Citation;
  readonly parent: Clause | null;
  readonly children: readonly Clause[];
  /** The index after its last descendant's: `index` to `until` is the subtree. */
  readonly until: number;
  readonly block: Block;
  /** For which readers alone it is printed, in the words of the generator: `page.lang == "en"`; empty where for all. */
  readonly condition: string;
  /** The kind of the box that begins with this clause, as it is shown: `Note`; empty elsewhere. */
  readonly box: string;
  /** The lists of attributes that its author gave it for a generator, as written: `{#fees .wide}`; empty for none. */
  readonly attributes: string;
  /** The footnotes that it refers to, in the order of its marks for them. */
  readonly footnotes: readonly Footnote[];
}

/** A version's clauses in reading order; `roots` are those that stand under no other. */
export interface ClauseTree {
  readonly clauses: readonly Clause[];
  readonly roots: readonly Clause[];
}

/**
 * Parses one version of a document into its clauses. Front matter is no clause.
 * @param markdown the whole file
 * @throws LimitError where the text is beyond what can be parsed in good time
 */
export function parseClauses(markdown: string): ClauseTree {
  const known = kept.find((version) => version.markdown === markdown);
  if (known !== undefined) return known.tree;
  checkLimits(markdown);
  const tree = parseWithinLimits(markdown);
  kept = [{ markdown, tree }, ...kept.slice(0, KEPT - 1)];
  return tree;
}

/** The same for a text that was found to be within the limits before: one that the site serves. */
export function parseWithinLimits(markdown: string): ClauseTree {
  const { body, bodyLine } = splitFrontMatter(markdown.replace(/\r\n?/g, '\n'));
  const served = serveMarkdown(body);
  return growTree(placeClauses(parseBlocks(served.markdown, bodyLine)), served, bodyLine);
}

/** The versions parsed last: in a history each is compared with the one before it and then with the one after it. */
let kept: readonly { readonly markdown: string; readonly tree: ClauseTree }[] = [];
const KEPT = 2;

type Building = { -readonly [K in keyof Clause]: Clause[K] } & { children: Building[] };

function growTree(places: readonly Place[], served: ServedMarkdown, bodyLine: number): ClauseTree {
  const clauses: Building[] = [];
  const roots: Building[] = [];
  const surroundings = describeSurroundings(places, served, bodyLine);
  const citing = new CiteClauses();
  places.forEach(({ block, offset, text, parent, role, bullet }, index) => {
    const above = clauses[parent] ?? null;
    const own = {
      ...text,
      ...surroundings(index),
      index,
      type: block.type,
      depth: block.depth || (text.heading ? 7 : 0),
      key: bullet ? withoutTypedBullet(text.key) : text.key,
      bullet,
      continues: role === 'rest',
      aside: role === 'aside' || role === 'tail' || role === 'body',
      start: block.start + offset,
      end: block.end + offset,
      parent: above,
      until: index + 1,
      block,
    };
    const clause: Building = { ...own, cite: citing.cite(own, block.header), children: [] };
    clauses.push(clause);
    (above?.children ?? roots).push(clause);
  });
  for (const { parent, until } of clauses.toReversed())
    if (parent !== null) (parent as Building).until = Math.max(parent.until, until);
  return { clauses, roots };
}
