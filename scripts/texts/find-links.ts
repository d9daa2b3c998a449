import { definitionsOf } from '../clauses/defined-terms.ts';
import { findReferences } from '../clauses/find-references.ts';
import { findTermUses } from '../clauses/find-term-uses.ts';
import type { Clause, ClauseTree } from '../clauses/parse-clauses.ts';
import { resolveReference } from '../clauses/resolve-reference.ts';
import type { TextLink } from './render-inline.ts';

/** Finds the links of a version's clauses, asked for in reading order. */
export type FindLinks = (clause: Clause) => readonly TextLink[];

/**
 * The links of a clause: its own, its cross-references, and the first use of each term that is defined elsewhere. A term that
 * is only named in brackets, as in "(the “Customer”)", most often stands in every clause, so its first use in a section is
 * enough. Where two links would overlap, the one named first here stands. See `resolveLinks` for the form of those that lead
 * into the edition.
 */
export function linkFinder(tree: ClauseTree): FindLinks {
  const seen = new Set<string>();
  return (clause) => (clause.type === 'code' ? [] : findLinks(tree, clause, seen));
}

/** @param seen the terms in brackets that were linked before, with their sections */
function findLinks(tree: ClauseTree, clause: Clause, seen: Set<string>): readonly TextLink[] {
  const links: TextLink[] = [];
  // What links to nothing keeps its words free of other links, too.
  const taken = clause.marks.filter(({ kind }) => kind === 'link' || kind === 'code');
  const add = (link: TextLink) => {
    const free = [...taken, ...links].every(({ start, end }) => link.end <= start || link.start >= end);
    if (free && link.end > link.start) links.push(link);
  };
  links.push(...ownLinks(tree, clause));
  for (const reference of findReferences(clause)) {
    const target = reference.kind === 'label' ? resolveReference(tree, reference) : null;
    if (target === null || target === clause) continue;
    add({ start: reference.start, end: reference.start + reference.text.length, href: clauseAddress(target) });
  }
  if (clause.heading) return links;
  const definitions = definitionsOf(tree);
  for (const { term, start, end } of findTermUses(tree, clause)) {
    const target = definitions.get(term)!;
    if (!NAMED_TERM.test(term) || target === clause) continue;
    const definition = definitionIn(target, term);
    const use = `${sectionOf(clause)?.index} ${term}`;
    if (definition !== '' || !seen.has(use)) add({ start, end, href: clauseAddress(target), definition });
    seen.add(use);
  }
  return links;
}

/** A clause of the same version, by its position: see `resolveLinks`. */
function clauseAddress({ index }: Clause): string {
  return `#~${index}`;
}

/** The schemes that a page may lead to. */
const ABROAD = /^(?:https?:\/\/|mailto:)/i;

function ownLinks(tree: ClauseTree, clause: Clause): readonly TextLink[] {
  const anchors = findReferences(clause).filter(({ kind }) => kind === 'anchor');
  return clause.marks.flatMap(({ kind, start, end, url }): readonly TextLink[] => {
    if (kind !== 'link' || end <= start) return [];
    if (url.startsWith('#')) {
      const anchor = anchors.find(({ number }) => number === url.slice(1));
      const target = anchor === undefined ? null : resolveReference(tree, anchor);
      return target === null ? [] : [{ start, end, href: clauseAddress(target) }];
    }
    if (ABROAD.test(url)) {
      const href = url.replace(ABROAD, (scheme) => scheme.toLowerCase());
      return URL.canParse(href) ? [{ start, end, href }] : [];
    }
    // Any other scheme, and an address that only lacks its scheme, lead nowhere from here.
    return /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url) || url === '' ? [] : [{ start, end, href: `~${url}` }];
  });
}

/** Fees, Authorized User, 服务; a lower-case word that is explained somewhere is used in its plain sense elsewhere. */
export const NAMED_TERM = /^[\p{Lu}\p{Lo}]/u;

/** What begins with its term explains it by itself; to others, as to "(the “Customer”)", the link leads. */
function definitionIn({ text }: Clause, term: string): string {
  return text.slice(0, 4 + term.length).includes(term) ? shorten(text) : '';
}

function sectionOf({ parent }: Clause): Clause | null {
  let above = parent;
  while (above !== null && !above.heading) above = above.parent;
  return above;
}

/** As much of a definition as a reader takes in at a glance. */
const LONGEST_DEFINITION = 200;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_DEFINITION ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_DEFINITION))} …`;
}
