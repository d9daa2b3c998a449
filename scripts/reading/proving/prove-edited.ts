import { applyRenames, type Rename, renamesIn } from '../replaced/rename-terms.ts';
import { findHunks } from '../sentences/hunks.ts';
import { isReadable } from '../sentences/language.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import { canonicalWords, everyWord, plainWords } from './canonical-words.ts';
import { CLARIFYING_PROOFS } from './clarifying-proofs.ts';
import { isContactBlock } from './contact-block.ts';
import { areCopyrightLines } from './copyright-line.ts';
import { isCompanyStamp, isDateStamp, isStampedAnew, sayStamp } from './date-stamp.ts';
import { EDITORIAL_PROOFS } from './editorial-proofs.ts';
import { isReordered } from './is-reordered.ts';
import { isMisread, repairEncoding } from './misread-encoding.ts';
import { notRead } from './not-read.ts';
import type { Edited, Proof } from './proof.ts';
import { proveByContext } from './prove-by-context.ts';
import { bracketsNegation, isEnumerationComma, turnsTermsCapital } from './punctuation.ts';
import { findResidues, type Residue } from './residues.ts';
import { retitlesDocument } from './retitles-document.ts';
import { turningCharactersIn } from './turning-characters.ts';
import { NOT_SHOWN, nameVeto } from './veto.ts';

/** An edited sentence whose every changed word is accounted for, or the first words that are not. */
export type Account = Proved | Unproved;

interface Proved {
  readonly level: 'editorial' | 'clarifying';
  /** What each kind of edit in it is, in words. */
  readonly says: readonly string[];
  readonly renamed: readonly Rename[];
}

export interface Unproved {
  readonly level: 'unproved';
  /** `veto`: a word that may change what somebody must do; `unknown`: words that no proof knows. */
  readonly because: 'veto' | 'unknown' | 'language';
  readonly says: string;
  readonly renamed: readonly Rename[];
}

/**
 * Accounts for every changed word of an edited sentence, the strictest proofs first. The words are compared when renamed terms have
 * their new names; what is left must fall under the closed kinds one by one.
 */
export function proveEdited(pair: SentencePair, edited: Edited): Account {
  const { before, after, facts } = edited;
  const title = facts.titleWords;
  const isStamp = isDateStamp(before.text, title) && isDateStamp(after.text, title);
  if (isStamp || isStampedAnew(before.text, after.text) || isCompanyStamp(before, after, title))
    return proved('editorial', [sayStamp(before.text, after.text)]);
  if (turningCharactersIn(before.text) !== turningCharactersIn(after.text)) return unproved('veto', TURNED, []);
  if (areCopyrightLines(before.text, after.text)) return proved('editorial', [YEAR]);
  if (before.text.includes('{') || after.text.includes('{')) {
    if (withoutPlaceholderForms(before.text) === withoutPlaceholderForms(after.text))
      return proved('editorial', ['Only the form of a placeholder of the publishing system changed.']);
    if (placeholdersOf(before.text) !== placeholdersOf(after.text)) return unproved('veto', ANOTHER_VALUE, []);
  }
  if (isMisread(before.text) !== isMisread(after.text) && repairEncoding(before.text) === repairEncoding(after.text))
    return proved('editorial', ['Only the encoding of characters changed.']);
  const readable = isReadable(after.text, facts.language) && isReadable(before.text, facts.language);
  if (!readable) {
    const says = accountFor(findResidues(everyWord(before.text), everyWord(after.text)), edited, OF_ANY_LANGUAGE);
    if (says !== null && !turnsTermsCapital(before, after, facts) && !bracketsNegation(before.text, after.text))
      return findHunks(pair.runs).some(isEnumerationComma)
        ? proved('clarifying', [...says, COMMA])
        : proved('editorial', says.length === 0 ? [PUNCTUATION_ONLY] : says);
    if (isContactBlock(before.text) && isContactBlock(after.text)) return proved('clarifying', [REACHED]);
    return { level: 'unproved', because: 'language', says: notRead(facts.language), renamed: [] };
  }
  const renamed = renamesIn(before.text, facts.renames).filter(({ to }) => after.text.includes(to));
  const old = applyRenames(before.text, renamed);
  const names = newNames(renamed).map(({ from, to }) => `“${from}” is now called “${to}”.`);
  if (turnsTermsCapital({ ...before, text: old }, after, facts)) return unproved('veto', CAPITAL, renamed);
  if (bracketsNegation(old, after.text)) return unproved('veto', BRACKETS, renamed);
  const comma = findHunks(pair.runs).some(isEnumerationComma) ? [COMMA] : [];
  const spoken: Edited = { ...edited, before: { ...before, text: old } };
  const plain = findResidues(plainWords(old), plainWords(after.text));
  if (retitlesDocument(plain, before, after, facts)) return proved('clarifying', [TITLE]);
  const says = accountFor(plain, spoken, EDITORIAL_PROOFS);
  if (says !== null) {
    const told = says.length === 0 && names.length === 0 && comma.length === 0 ? [PUNCTUATION_ONLY] : says;
    return proved(names.length + comma.length > 0 ? 'clarifying' : 'editorial', [...names, ...comma, ...told], renamed);
  }
  const rest = findResidues(canonicalWords(old, facts.parties), canonicalWords(after.text, facts.parties));
  if (
    isReordered(canonicalWords(old, facts.parties), canonicalWords(after.text, facts.parties), {
      before: old,
      after: after.text,
    })
  )
    return proved('clarifying', [...names, REORDERED], renamed);
  const other = accountFor(rest, spoken, PROOFS);
  if (other !== null)
    return proved('clarifying', [...names, ...(other.length === 0 ? [SAME_SENSE] : other), ...comma], renamed);
  if (isContactBlock(old) && isContactBlock(after.text)) return proved('clarifying', [...names, REACHED], renamed);
  const context = proveByContext(rest, spoken);
  if (context !== null) return proved(context.level, [...names, context.says], renamed);
  const left = rest.filter((residue) => accountFor([residue], spoken, PROOFS) === null);
  const veto = left.map(nameVeto).find((one) => one !== null) ?? null;
  return veto === null ? unproved('unknown', NOT_SHOWN, renamed) : unproved('veto', veto, renamed);
}

export const PUNCTUATION_ONLY = 'Only punctuation, spaces or capitals changed.';
const SAME_SENSE = 'The same is said in other words.';
const COMMA = 'A comma in an enumeration can decide what belongs together.';
const BRACKETS = 'A word in brackets that can turn the sentence lost them or got them.';
const REORDERED = 'The same words stand in another order; it says the same.';
const REACHED = 'Where somebody is reached changed.';
const TITLE = 'Only the title of the document changed; it is the same kind of text.';
const YEAR = 'Only the year or the capitals of a line of copyright changed.';
const CAPITAL = 'A defined term gained or lost its capital letter.';
/** Proofs that look at no word of a language. */
const OF_ANY_LANGUAGE = EDITORIAL_PROOFS.filter(
  ({ name }) => name === 'captured address' || name === 'address of a link',
);
const PROOFS: readonly Proof[] = [...EDITORIAL_PROOFS, ...CLARIFYING_PROOFS];

function proved(level: 'editorial' | 'clarifying', says: readonly string[], renamed: readonly Rename[] = []): Account {
  return { level, says: [...new Set(says)], renamed: newNames(renamed) };
}

function unproved(because: 'veto' | 'unknown', says: string, renamed: readonly Rename[]): Account {
  return { level: 'unproved', because, says, renamed: newNames(renamed) };
}

/** What each residue is, in words; null where one of them is of no known kind. */
function accountFor(residues: readonly Residue[], edited: Edited, proofs: readonly Proof[]): readonly string[] | null {
  const says: string[] = [];
  for (const residue of residues) {
    const proof = proofs.find(({ holds }) => holds(residue, edited));
    if (proof === undefined) return null;
    says.push(proof.says);
  }
  return says;
}

/** A name that gained or lost a space or a hyphen is the same name. */
function newNames(renamed: readonly Rename[]): readonly Rename[] {
  return renamed.filter(({ from, to }) => bare(from) !== bare(to));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, '');
}

const TURNED = 'Characters that turn the direction of reading came or went.';
const PLACEHOLDER = /\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}/g;
const ANOTHER_VALUE =
  'The publishing system inserts another value here, or prints this for other readers; which of the two is not read.';

/** Tags of Liquid and Handlebars with the name of the value alone: `{{ site.data.fees.late }}` and `{% data fees.late %}` print the same. */
function withoutPlaceholderForms(text: string): string {
  return text.replace(PLACEHOLDER, nameInside);
}

function nameInside(tag: string): string {
  return `{${tag
    .replace(/^\{[{%]-?\s*|\s*-?[}%]\}$/g, '')
    .replace(/^data\s+|^site\.(?:data\.)?/, '')
    .replace(/\s+/g, ' ')}}`;
}

function placeholdersOf(text: string): string {
  return (text.match(PLACEHOLDER) ?? []).map(nameInside).join(' ');
}
