import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { Finding } from '../facets/findings.ts';
import { readLinks } from '../facets/links.ts';
import { everyWord } from '../proving/canonical-words.ts';
import { isBareDate, sayStamp } from '../proving/date-stamp.ts';
import { PUNCTUATION_ONLY } from '../proving/prove-edited.ts';
import { bracketsNegation, isEnumerationComma } from '../proving/punctuation.ts';
import { ATTRIBUTES } from '../proving/read-words.ts';
import { formsOf } from '../proving/residues.ts';
import { turningCharactersIn } from '../proving/turning-characters.ts';
import { type Role, roleOf } from '../roles/block-roles.ts';
import { findHunks } from '../sentences/hunks.ts';
import type { VersionFacts } from '../version-facts.ts';
import { withoutEnumerators } from './enumerators.ts';
import { isStatement } from './heading-statement.ts';
import { judgeMoved } from './judge-moved.ts';
import { judgeRenumbered } from './judge-renumbered.ts';
import type { Judgement } from './judge-significance.ts';
import { foldedIn } from './judge-unpaired.ts';

/** Changes that are judged as a whole, by what happened to their clauses; null for those whose sentences must be read. */
export function judgeByKind(change: DescribedChange, facts: VersionFacts): Judgement | null {
  const { kind, pairing } = change;
  const clauses = [...pairing.before, ...pairing.after];
  const roles = new Set<Role | null>([
    ...pairing.before.map((clause) => roleOf(clause, facts.clauses.before)),
    ...pairing.after.map((clause) => roleOf(clause, facts.clauses.after)),
  ]);
  // A log that tells something else of a version than it told is no longer a mere record.
  const rewritesLog =
    kind === 'modified' && roles.has('log') && change.redline.some(({ op, text }) => op !== 'equal' && /\d/.test(text));
  if (!roles.has(null) && !rewritesLog && kind !== 'moved' && kind !== 'renumbered')
    return editorial(sayRole([...roles][0]!), roleFindings(change, roles));
  if (kind === 'moved')
    return judgeMoved(change, facts) ?? editorial('The words are the same; the clause stands elsewhere.');
  if (kind === 'renumbered') return judgeRenumbered(change, facts);
  if (kind === 'markup') return judgeMarkup(change);
  if (kind === 'modified' && clauses.every(isBareDate))
    return editorial(sayStamp(pairing.before[0]!.key, pairing.after[0]!.key), [dateOf(change)]);
  if (change.redline.length > 0 && isPunctuationOnly(change)) return editorial(PUNCTUATION_ONLY);
  if ((kind === 'split' || kind === 'merged') && sameWords(change))
    return editorial('The words are the same, in more or fewer paragraphs.');
  if ((kind === 'added' || kind === 'removed') && clauses.length === 1 && isMereHeading(clauses[0]!, facts))
    return editorial(
      kind === 'added' ? 'A heading; the text below it is listed by itself.' : 'Only a heading is gone.',
    );
  return null;
}

function editorial(reason: string, findings: readonly Finding[] = []): Judgement {
  return { significance: 'editorial', reasons: [reason], effects: [], findings };
}

function sayRole(role: Role | null): string {
  switch (role) {
    case 'contents':
      return 'It is an entry of the list of contents.';
    case 'log':
      return 'It tells of versions of the document.';
    case 'note':
      return 'It is a note to those who write the document.';
    default:
      return 'It is part of the page, not of the terms.';
  }
}

function roleFindings(change: DescribedChange, roles: ReadonlySet<Role | null>): readonly Finding[] {
  return roles.has('log') ? [dateOf(change)] : readLinks(change, true);
}

function dateOf({ before, after }: DescribedChange): Finding {
  return { kind: 'date-stamp', before: before[0]?.text ?? null, after: after[0]?.text ?? null };
}

/** The words are the same; a picture in their place may say something else. */
function judgeMarkup(change: DescribedChange): Judgement {
  const { before, after } = change.pairing;
  if (foldedIn(before) !== foldedIn(after))
    return { significance: 'substantive', reasons: ['A figure is written differently.'], effects: [], findings: [] };
  const [old, current] = [picturesOf(before), picturesOf(after)];
  if (old !== current && old !== '' && current !== '')
    return {
      significance: 'substantive',
      reasons: ['Another picture stands here; what it shows is not read.'],
      effects: [],
      findings: [],
    };
  if (hasOtherAttributes(change))
    return editorial('The words are the same; only markup for the publishing system changed.');
  const links = readLinks(change);
  return editorial(
    links.length > 0
      ? 'The words are the same; a link points elsewhere.'
      : 'The words are the same; only the formatting changed.',
    links,
  );
}

function hasOtherAttributes({ pairing: { before, after } }: DescribedChange): boolean {
  const [old, current] = [before, after].map((clauses) => clauses.map(({ attributes }) => attributes).join());
  return old !== current;
}

/** Names of the picture files, without their folders and queries: a page that moves its pictures shows the same ones. */
function picturesOf(clauses: readonly Clause[]): string {
  return clauses
    .flatMap(({ marks }) =>
      marks.flatMap(({ kind, url }) => (kind === 'image' ? [url.replace(/[?#].*$/, '').replace(/^.*\//, '')] : [])),
    )
    .join(' ');
}

/** A heading that governs no list below it, and states nothing after a colon, is a signpost. */
function isMereHeading({ heading, key }: Clause, { language }: VersionFacts): boolean {
  return heading && !/[:：]/u.test(key.replace(ATTRIBUTES, '')) && key.length < 80 && !isStatement(key, language);
}

/** The words are the same, capitals included, and no comma of an enumeration is at stake. */
function isPunctuationOnly({ redline, pairing }: DescribedChange): boolean {
  const [before, after] = [pairing.before, pairing.after].map((clauses) => clauses.map(({ key }) => key).join(' '));
  const sameCase = before!.replace(/[^\p{L}]/gu, '') === after!.replace(/[^\p{L}]/gu, '');
  return (
    sameCase &&
    !bracketsNegation(before!, after!) &&
    foldedIn(pairing.before) === foldedIn(pairing.after) &&
    turningCharactersIn(before!) === turningCharactersIn(after!) &&
    formsOf(everyWord(before!)) === formsOf(everyWord(after!)) &&
    !findHunks(redline).some(isEnumerationComma)
  );
}

/** The same words in the same order; a row's borders may come or go where a table is taken apart. */
function sameWords({ pairing }: DescribedChange): boolean {
  const said = (clauses: readonly Clause[], labelled: boolean) =>
    formsOf(
      everyWord(clauses.map(({ key, label }) => (labelled ? `${label} ${key}` : key)).join(' ')).filter(
        ({ form }) => form !== '|',
      ),
    );
  const { before, after } = pairing;
  if (foldedIn(before) !== foldedIn(after)) return false;
  // "1.2" inside a paragraph is the label of the clause that the paragraph is broken into.
  const [old, current] = [before, after].map((clauses) => [said(clauses, false), said(clauses, true)] as const);
  if (old!.some((one) => current!.includes(one))) return true;
  const [inline, listed] = [before, after].map((clauses) =>
    withoutEnumerators(clauses.map(({ key }) => key).join(' ')),
  );
  return formsOf(everyWord(inline!)) === formsOf(everyWord(listed!));
}
