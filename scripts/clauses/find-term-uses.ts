import { definedTerms, definitionsOf } from './defined-terms.ts';
import type { Clause, ClauseTree } from './parse-clauses.ts';

/** Where a clause uses one of its document's terms. */
export interface TermUse {
  readonly term: string;
  /** In the clause's text; a plural or a genitive is taken whole. */
  readonly start: number;
  readonly end: number;
}

/**
 * The document's terms that a clause uses and does not define, each where it stands first, in that order. A term that is part of a longer
 * name is not used: no "Services" stands in "This Services Agreement" or in "AI Services Code of Conduct".
 */
export function findTermUses(tree: ClauseTree, clause: Clause): readonly TermUse[] {
  const pattern = patternOf(tree);
  if (pattern === null) return [];
  const own = new Set(definedTerms(clause));
  const used = new Map<string, TermUse>();
  const definitions = definitionsOf(tree);
  for (const { 0: all, 1: word, index } of clause.text.matchAll(pattern)) {
    const term = definitions.has(word!) ? word! : word!.replace(/(?:['’]s|e?s)$/u, '');
    const known = definitions.has(term) ? term : word!.replace(/s$/u, '');
    if (!definitions.has(known) || own.has(known) || used.has(known)) continue;
    const use = { term: known, start: index, end: index + all.length };
    if (!isPartOfName(use, clause, tree)) used.set(known, use);
  }
  return [...used.values()];
}

/** True where a word with a capital stands right before or after it, or it is joined to one by "of". */
function isPartOfName({ start, end }: TermUse, { text }: Clause, tree: ClauseTree): boolean {
  const [, joint, next] = NAME_AFTER.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  if (next !== undefined && (joint === ' ' || !definitionsOf(tree).has(next))) return true;
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const [, stop, previous, of] = NAME_BEFORE.exec(before) ?? [];
  if (previous === undefined) return false;
  if (of !== undefined) return !definitionsOf(tree).has(previous);
  // What begins a sentence has its capital from there, if it is no name elsewhere.
  const begins = stop !== undefined || before.trimStart().length === previous.length + 1;
  return !(FUNCTION_WORD.test(previous) || (begins && wordsInSmall(tree).has(previous.toLowerCase())));
}

const LONGEST_WORD = 40;
/** " Agreement", " of Conduct"; not the capital that a sentence begins with. */
const NAME_AFTER = /^( | of | for )(\p{Lu}[\p{L}\p{N}’'-]*)/u;
const NAME_BEFORE = /(?:(^|[.!?:;]["”’)]?\s)|[^\p{L}\p{N}’'-])(\p{Lu}[\p{L}\p{N}-]*)( of)? $/u;
const FUNCTION_WORD =
  /^(?:The|This|That|These|Those|A|An|Any|All|Each|Every|Either|Neither|Both|No|Such|Our|Your|Its|Their|His|Her|My|If|When|Where|While|Unless|Until|As|By|For|From|In|On|Of|To|With|Without|Under|Upon|After|Before|During|Other|Some|And|Or|But|Not|Only|Also|Once|I|We|You|They|It|Der|Die|Das|Ein|Eine|Alle|Jede|Jeder|Le|La|Les|Un|Une|Des|Chaque|Tout|Toute)$/u;

const knownWords = new WeakMap<ClauseTree, ReadonlySet<string>>();

/** Words that the document writes with a small letter somewhere. */
function wordsInSmall(tree: ClauseTree): ReadonlySet<string> {
  let words = knownWords.get(tree);
  if (words === undefined) {
    words = new Set(tree.clauses.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]*/gu) ?? []));
    knownWords.set(tree, words);
  }
  return words;
}

/** Terms beyond this number are not looked for: no document has so many. */
const MOST_TERMS = 2000;

const knownPatterns = new WeakMap<ClauseTree, RegExp | null>();

function patternOf(tree: ClauseTree): RegExp | null {
  let pattern = knownPatterns.get(tree);
  if (pattern === undefined) {
    const terms = [...definitionsOf(tree).keys()].slice(0, MOST_TERMS).sort((one, other) => other.length - one.length);
    const words = terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
    pattern =
      terms.length === 0
        ? null
        : new RegExp(`(?<![\\p{Script=Latin}\\p{N}])((?:${words})(?:e?s)?)(?![\\p{Script=Latin}\\p{N}])`, 'gu');
    knownPatterns.set(tree, pattern);
  }
  return pattern;
}
