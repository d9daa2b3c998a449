import { SECTIONS_ABROAD } from '../../clauses/labels/part-names.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { Finding } from './findings.ts';
import { judgeReference } from './numbering.ts';

type Reference = Extract<Finding, { readonly kind: 'reference' }>;

const NUMBER = "(?:\\([a-z\\d]{1,4}\\)|[A-Z]?\\d+(?:\\.\\d+)*(?:\\([a-z\\d]{1,4}\\))*|[A-Z]\\b(?!['’]))";
const CROSS = new RegExp(
  `(?<![\\p{L}\\d])(?:sections?|articles?|clauses?|annex(?:es)?|exhibits?|schedules?|appendix|appendices|paragraphs?|${SECTIONS_ABROAD.join('|')}) ${NUMBER}(?:(?:, (?:and |or )?| (?:and|or|to|through) )(?!(?<=\\d, )\\()${NUMBER}(?!\\w))*(?!\\w)|§+ ?\\d[\\d.]*`,
  'giu',
);
const URL = /(?:https?:\/\/|www\.)[^\s<>()\]"]+/g;

/** Cross-references and addresses that a sentence names otherwise than its counterpart: from what, to what. */
export function findReferences(pair: SentencePair, hunks: readonly Hunk[], facts: VersionFacts): readonly Finding[] {
  const { before, after } = pair;
  if (before === null || after === null) return findLone(pair, facts);
  const numbers = hunks
    .filter(({ atAfter, inserted }) => !OF_A_STANDARD.test(after.text.slice(atAfter + inserted.length, atAfter + FAR)))
    .flatMap((hunk) => judgeNumber(hunk, before.clause, facts));
  const [old, current] = [before.text, after.text].map((text) => [...crossIn(text), ...addressesIn(text)]);
  const gone = old!.filter((one) => !current!.some((other) => isSame(one, other)));
  const come = current!.filter((one) => !old!.some((other) => isSame(one, other)));
  if (numbers.length > 0 && gone.length <= numbers.length && come.length <= numbers.length)
    return provedAcross(numbers, facts);
  const told = Array.from({ length: Math.max(gone.length, come.length) }, (_, index) =>
    reference(gone[index] ?? null, come[index] ?? null, before.clause, facts),
  );
  return provedAcross(told, facts);
}

/** Where the numbers are of several documents, only that one follows can be proved: the others count other clauses. */
function provedAcross(references: readonly Reference[], { documents }: VersionFacts): readonly Reference[] {
  if (!documents.several) return references;
  return references.filter(({ change, before, after }) => change === 'follows' || isAddress(before ?? after));
}

/** Only a sentence that rests on another clause brings a reference of its own. */
function findLone({ before, after }: SentencePair, facts: VersionFacts): readonly Finding[] {
  const { text } = (before ?? after)!;
  const rests = [...text.matchAll(CROSS)].find(
    ({ 0: words, index }) =>
      /\d/.test(words) &&
      !OF_A_LAW.test(text.slice(index + words.length, index + words.length + 60)) &&
      RESTS.test(text.slice(Math.max(0, index - 40), index)),
  );
  if (rests === undefined) return [];
  const { clause } = (before ?? after)!;
  return provedAcross([reference(before && rests[0], after && rests[0], clause, facts)], facts);
}

const OF_A_LAW =
  /^[\s,)]*(?:of|under) (?:the )?(?:\p{Lu}[\p{L}\d.()/-]* )*(?:GDPR|Act|Regulation|Directive|Law|Code|DSA|CCPA)\b/u;
const RESTS =
  /\b(?:see|defined in|described in|set (?:out|forth) in|specified in|in accordance with|pursuant to|subject to|refer to|requirements of|terms of)\s(?:also\s)?(?:the\s)?\(?$/i;

function judgeNumber({ deleted, inserted, left }: Hunk, namedIn: Clause, facts: VersionFacts): readonly Reference[] {
  const change = judgeReference(deleted, inserted, left, facts.numbering, namedIn);
  if (change === null) return [];
  const name = PART.exec(left)?.[1] ?? '';
  const [before, after] = [deleted, inserted].map(
    (words) => `${/^\W*\p{L}{3}/u.test(words) || name === '' ? '' : `${name} `}${words.trim()}`,
  );
  const told = reference(before!, after!, namedIn, facts);
  return [told.change === 'follows' ? told : { ...told, change }];
}

/** "Sections 5.6 and 5.7, respectively, of NIST SP 800": where another text's parts are is not seen. */
/** So far after a number stands whose part it is. */
const FAR = 140;
const OF_A_STANDARD = /^(?:[^.;]|\.\d){0,60}?(?:\bof|\bin|\bfrom|,)\s(?:the\s)?\p{Lu}{2,}/u;

/** What a number is of: in "that B.2 requires" and "and 16" nothing is named. */
const PART =
  /(?:^|[^\p{L}])((?:sub)?sections?|articles?|clauses?|(?:sub)?paragraphs?|annex|schedule|exhibit|appendix|part|§+)\s*$/iu;

/** @param namedIn a clause of the document in which the old reference stands */
function reference(
  before: string | null,
  after: string | null,
  namedIn: Clause,
  { clauses, documents }: VersionFacts,
): Reference {
  const old = before === null ? [] : documents.ownClauses('before', namedIn);
  const [from, to] = [before && titleOf(before, old), after && titleOf(after, clauses.after)];
  // "Section 5" made "Section 7", both of them "Registration": where the numbers are of two documents, the title tells.
  // Two sections may be called "General": the old number must not lead to one of that title any more.
  const follows =
    from !== '' && from === to && !isAddress(before) && !isAddress(after) && titleOf(before!, clauses.after) !== from;
  const change = before === null ? 'added' : after === null ? 'removed' : follows ? 'follows' : 'elsewhere';
  return { kind: 'reference', change, before, after, ...(from && { from }), ...(to && { to }) };
}

/** The title of the clause that a cross-reference names: "Fees" of "Section 5"; the host of an address; empty where none is found. */
function titleOf(words: string, clauses: readonly Clause[]): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)/.exec(words)?.[1];
  if (host !== undefined && /[a-z]/i.test(host)) return host;
  const number = /[A-Z]?\d[\d.]*|\b[A-Z]$/.exec(words)?.[0].replace(/\.$/, '');
  if (number === undefined) return '';
  const called = clauses.filter(({ label }) => label.replace(/^(?:\p{L}{3,}|§+)\s|[.):\s]+$/gu, '') === number);
  // Of several clauses with one number, as of lists that count anew, none is meant for certain; a section is before its items.
  const headings = called.filter(({ heading }) => heading);
  const [clause, ...others] = headings.length > 0 ? headings : called;
  return others.length > 0 ? '' : (clause?.title.replace(/^["“]|["”]$/g, '') ?? '');
}

function isAddress(words: string | null): boolean {
  return words !== null && /\.[a-z]{2}/i.test(words);
}

function crossIn(text: string): readonly string[] {
  return [
    ...new Set((text.match(CROSS) ?? []).map((words) => words.replace(/^\p{L}/u, (letter) => letter.toUpperCase()))),
  ];
}

/** `http` and `https`, with `www` or without, lead to one place. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [one, other].map((url) => url.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, ''));
  return left === right;
}

function addressesIn(text: string): readonly string[] {
  return [...new Set((text.match(URL) ?? []).map((url) => url.replace(/[.,;:]+$/, '')))];
}
