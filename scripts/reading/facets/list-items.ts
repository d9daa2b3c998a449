import { isListItem } from '../../clauses/lead-in.ts';
import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { cellsOf } from '../../diff/tables/table-of.ts';
import { saysWords } from '../claims/version-words.ts';
import type { Sentence } from '../norms/read-norms.ts';
import type { Hunk } from '../sentences/hunks.ts';
import { languageOfSentence } from '../sentences/language.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { findAddresses } from './addresses.ts';
import { aroundDeleted, readThings, swapsNames } from './enumerations.ts';
import type { Finding } from './findings.ts';

/** Which things an enumeration gained or lost, by name: items of a list, rows of a table, members between commas, in brackets, after "including". */
export function findListChange(pair: SentencePair, edits: readonly Hunk[], facts: VersionFacts): readonly Finding[] {
  const { before, after } = pair;
  if (before === null || after === null) return findItem(pair, (before ?? after)!, facts);
  // What a sentence enumerates is told from its other parts by English words.
  if (languageOfSentence(after.text, facts.language) !== 'en') return [];
  if (after.clause.type === 'row' && before.clause.type === 'row' && before.first && after.first) {
    const [old, current] = [firstCell(before), firstCell(after)];
    if (old !== '' && current !== '' && !shareWord(old, current))
      return list(
        [current],
        [old],
        after,
        namesCompanies(after) ? [{ kind: 'entity', before: old, after: current }] : [],
      );
  }
  const gained = edits.flatMap((hunk) =>
    isInAddress(after.text, hunk.atAfter)
      ? []
      : [swapsNames(hunk) ? named(hunk.inserted) : readThings(hunk.inserted, hunk.left, hunk.right)],
  );
  const lost = edits.flatMap((hunk) =>
    isInAddress(before.text, hunk.atBefore)
      ? []
      : [swapsNames(hunk) ? named(hunk.deleted) : readThings(hunk.deleted, ...aroundDeleted(hunk, before.text))],
  );
  const [come, gone] = [gained, lost].map((side) => side.flatMap(({ things, examples }) => (examples ? [] : things)));
  const [news, olds] = [withoutSame(come!, gone!, before.text), withoutSame(gone!, come!, after.text)];
  const shown = [gained, lost].map((side) => side.flatMap(({ things, examples }) => (examples ? things : [])));
  return [
    // Things that a sentence enumerates are no items of the list that the sentence stands in.
    ...(news.length + olds.length === 0 ? [] : [{ kind: 'list-of-things' as const, gained: news, lost: olds }]),
    ...showExamples(shown[1]!.join(', '), shown[0]!.join(', '), edits.length === 1),
  ];
}

function named(words: string): { readonly things: readonly string[]; readonly examples: boolean } {
  return { things: [words.trim()], examples: false };
}

function list(
  gained: readonly string[],
  lost: readonly string[],
  sentence: Sentence,
  rest: readonly Finding[] = [],
): readonly Finding[] {
  return [{ kind: 'list-of-things', gained, lost, ...leadOf(sentence) }, ...rest];
}

/** What only changed its place is neither gained nor lost. */
function withoutSame(things: readonly string[], others: readonly string[], text: string): readonly string[] {
  const plain = (thing: string) => thing.toLowerCase().replace(/^(?:the|an?|your|our|any)\s/, '');
  const there = new Set(others.map(plain));
  const whole = text.toLowerCase();
  return [...new Set(things)].filter((thing) => !there.has(plain(thing)) && !isMember(plain(thing), whole));
}

/** The thing stands between separators of the other text. */
function isMember(thing: string, text: string): boolean {
  const at = text.indexOf(thing);
  return (
    at >= 0 &&
    /(?:[,;(]|\b(?:and|or|including|as))\s*(?:the\s|an?\s|your\s|our\s|any\s)?$/.test(text.slice(0, at)) &&
    /^\s*(?:[,;.)]|\b(?:and|or)\b|$)/.test(text.slice(at + thing.length))
  );
}

function isInAddress(text: string, at: number): boolean {
  return findAddresses(text).some((address) => at >= address.at - 12 && at < address.end);
}

/** An example stands for another where one edit put it there. */
function showExamples(gone: string, come: string, swapped: boolean): readonly Finding[] {
  if (swapped && gone !== '' && come !== '') return [{ kind: 'example', before: gone, after: come }];
  return [
    ...(gone === '' ? [] : [{ kind: 'example' as const, before: gone, after: null }]),
    ...(come === '' ? [] : [{ kind: 'example' as const, before: null, after: come }]),
  ];
}

function findItem({ before }: SentencePair, sentence: Sentence, facts: VersionFacts): readonly Finding[] {
  if (
    !isListed(sentence) ||
    stoodBefore(sentence, facts) ||
    isOfWholeList(sentence.clause, before === null ? 'after' : 'before', facts)
  )
    return [];
  const name = nameItem(sentence);
  if (name === '') return [];
  const [gained, lost] = before === null ? [[name], []] : [[], [name]];
  const values = { before: lost[0] ?? null, after: gained[0] ?? null };
  return list(gained, lost, sentence, [
    ...(namesCompanies(sentence) ? [{ kind: 'entity' as const, ...values }] : []),
    ...(SHOWS.test((leadClauseOf(sentence.clause) ?? sentence.clause.parent)?.key ?? '')
      ? [{ kind: 'example' as const, ...values }]
      : []),
  ]);
}

/** Over a list that only shows: "Examples of what is allowed:". */
const SHOWS = /\bexamples?\b[^.]*$/i;

/** An item whose clause stayed lost or gained a sentence; one that a paragraph was broken into was said before. */
function stoodBefore({ text, clause }: Sentence, { partnersOf }: VersionFacts): boolean {
  const partners = partnersOf(clause);
  if (partners.length === 1 && partnersOf(partners[0]!).length === 1) return true;
  const words = bare(text);
  return partners.some(({ key }) => bare(key).includes(words));
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where the list or table came or went as a whole: none of its entries stands on the other side. */
function isOfWholeList({ parent, type, label }: Clause, side: 'before' | 'after', facts: VersionFacts): boolean {
  const entries = parent?.children.filter((one) => one.type === type && (one.label === '') === (label === '')) ?? [];
  const [first] = entries;
  if (first === undefined || entries.length < LEAST_OF_LIST) return false;
  const other = facts.clauses[side === 'before' ? 'after' : 'before'];
  const whole =
    wholeLists.get(first) ??
    !entries.some((entry) => facts.partnersOf(entry).length > 0 || saysWords(other, entry.key));
  wholeLists.set(first, whole);
  return whole;
}

/** By the first entry, which belongs to one comparison. */
const wholeLists = new WeakMap<Clause, boolean>();

/** One entry alone is no list that could be told from what stands around it. */
const LEAST_OF_LIST = 2;

/** A row by its first cell, an item by its title or its words. */
function nameItem(sentence: Sentence): string {
  const { text, clause } = sentence;
  if (clause.type === 'row') return shorten(firstCell(sentence) || text.replace(/^[\s|]+/, ''));
  const title = clause.title !== '' && clause.title.length < text.length ? clause.title : '';
  return shorten((title || text).replace(/[;,.:]?(?:(?<!\s)\s+(?:and|or))?$/, ''));
}

function firstCell({ clause }: Sentence): string {
  return normaliseText(cellsOf(clause)[0] ?? '');
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(bare(one).split(' '));
  return bare(other)
    .split(' ')
    .some((word) => words.has(word));
}

/** The words that an item stands under, without the colon. */
function leadOf({ clause }: Sentence): { readonly under?: string } {
  const lead = leadClauseOf(clause) ?? clause.parent;
  const words = (lead?.title || lead?.key || '').replace(/\s*[:：]\s*$/u, '');
  return words === '' || words.length > LONGEST_LEAD ? {} : { under: words };
}

/** The clause that ends in a colon over a list: its parent, or the numbered item right above the list. */
function leadClauseOf({ parent, index, label, type, bullet }: Clause): Clause | null {
  if (parent === null) return null;
  if (OPENS_LIST.test(parent.key)) return parent;
  if ((type !== 'item' && !bullet) || label !== '') return null;
  const above = parent.children.filter((sibling) => sibling.index < index).findLast((sibling) => sibling.label !== '');
  return above !== undefined && OPENS_LIST.test(above.key) && above.children.length === 0 ? above : null;
}

const OPENS_LIST = /[:：]\s*$/u;
const LONGEST_LEAD = 90;

/** An item or row of a list of companies. */
function namesCompanies({ clause: { parent } }: Sentence): boolean {
  return (
    parent !== null &&
    /\b(?:sub-?processors?|service\s+providers|vendors|affiliates)\b/i.test(`${parent.key} ${parent.parent?.key ?? ''}`)
  );
}

/** An item under a lead-in that ends in a colon, or a row of a table: one thing among others. */
function isListed({ clause, first }: Sentence): boolean {
  if (!first || clause.children.length > 0) return false;
  if (clause.type === 'row') return true;
  return (
    (isListItem(clause) || clause.label !== '') &&
    clause.parent !== null &&
    (leadClauseOf(clause) !== null || (clause.parent.type === 'item' && !isNumberedClause(clause)))
  );
}

/** "1.2 A member may row." under "1. Members": a clause with a number and sentences is no entry of a list. */
function isNumberedClause({ label, key }: Clause): boolean {
  return /\d/.test(label) && /[.!?]["”)]?$/.test(key.trim()) && key.split(' ').length > 4;
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, text.lastIndexOf(' ', 120))} …`;
}
