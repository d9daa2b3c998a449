import { judgeReference } from '../facets/numbering.ts';
import { isKnownWord } from '../words/known-words.ts';
import { synonymOf } from '../words/synonyms.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import type { Said } from './canonical-words.ts';
import { isDateStamp } from './date-stamp.ts';
import { isRespelled } from './misspelling.ts';
import type { Proof } from './proof.ts';
import { formsOf, type Residue } from './residues.ts';

/** Forms of one word that grammar chooses by the words around it. Not "this" and "these" of things that are told apart by them. */
const FORMS: readonly (readonly string[])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ['we', 'us', 'our'],
  ['they', 'them', 'their'],
  ['it', 'its', "it's"],
  ['who', 'whom'],
  ['this', 'these'],
  ['that', 'those'],
];
/** A sentence that makes another text part of the terms: where its link leads is what it says. */
export const INCORPORATES =
  /\bincorporat|\bforms? part\b|\bpart of (?:this|these|the|your)\b|\bsubject to\b|\bgoverned by\b|\bbound by\b|\bagree\b|\bcomply with\b|\baccept\b/i;

/** "After lunch, after lunch," */
function isRepeated(words: readonly Said[], left: readonly Said[], right: readonly Said[]): boolean {
  const said = formsOf(words);
  const turns = words.some(({ form }) => tellingClassOf(form) === 'negation');
  return !turns && (formsOf(left.slice(-words.length)) === said || formsOf(right.slice(0, words.length)) === said);
}

/** "clause 4" and "section 4" of one text are one; an article of a law is cited as the law has it. */
function isPartName(form: string): boolean {
  return /^(?:section|clause|paragraph)s?$/.test(form);
}

/** Kinds of edits after which a sentence says what it said, to the letter. */
export const EDITORIAL_PROOFS: readonly Proof[] = [
  {
    name: 'spelling',
    level: 'editorial',
    says: 'Only the spelling of a word changed.',
    holds: (residue, { facts }) => wordForWord(residue, (one, other) => isRespelled(one, other, facts)),
  },
  {
    name: 'grammar',
    level: 'editorial',
    says: 'Only the form of a word changed.',
    holds: (residue) =>
      wordForWord(residue, (one, other) => FORMS.some((forms) => forms.includes(one) && forms.includes(other))) ||
      wordForWord(residue, (one, other) => one.replace(/'+$/, '') === other.replace(/'+$/, '')),
  },
  {
    name: 'compound',
    level: 'editorial',
    says: 'Only a hyphen or a space inside a word changed.',
    holds: (residue) => isCompound(residue.gone, residue.come) || isCompound(residue.come, residue.gone),
  },
  {
    name: 'doubled word',
    level: 'editorial',
    says: 'A word that stood twice stands once, or the reverse.',
    holds: ({ gone, come, left, right }) => {
      if ((gone.length === 0) === (come.length === 0)) return false;
      const lone = [...gone, ...come];
      if (lone.length > 1) return isRepeated(lone, left, right);
      const [word] = lone;
      if (lone.length !== 1 || word!.words.some(({ kind }) => kind !== 'word')) return false;
      // "not not" may be a slip or a double negation.
      if (tellingClassOf(word!.form) === 'negation') return false;
      if (left.at(-1)?.form === word!.form || right[0]?.form === word!.form) return true;
      // "Provide vide": a piece of the word before it, and no word itself.
      return word!.form.length >= 3 && left.at(-1)?.form.endsWith(word!.form) === true && !isKnownWord(word!.form);
    },
  },
  {
    name: 'missing “to”',
    level: 'editorial',
    says: 'Only a “to” that grammar asks for was added, or was taken out by mistake.',
    holds: ({ gone, come, left, right }) =>
      gone.length + come.length === 1 &&
      formsOf([...gone, ...come]) === 'to' &&
      /^(?:allowed|permitted|required|entitled|able|unable|obliged|obligated|expected|eligible)$/.test(
        left.at(-1)?.form ?? '',
      ) &&
      /^(?:is|are|be|been|was|were|not)$/.test(left.at(-2)?.form ?? '') &&
      right[0]?.words[0]?.kind === 'word',
  },
  {
    name: 'reference that follows',
    level: 'editorial',
    says: 'A cross-reference follows the new numbers.',
    holds: ({ gone, come, left }, { before, after, facts }) => {
      const words = left.slice(-8).map(({ words: [word] }) => word?.text ?? '');
      const [from, to] = [printed(gone, before.text), printed(come, after.text)];
      return judgeReference(from, to, `${words.join(' ')} `, facts.numbering, before.clause) === 'follows';
    },
  },
  {
    name: 'name of a part',
    level: 'editorial',
    says: 'A part of a text is called by another name; its number is the same.',
    holds: (residue) =>
      wordForWord(
        residue,
        (one, other) => isPartName(one) && isPartName(other) && one.endsWith('s') === other.endsWith('s'),
      ) && /^\d/.test(residue.right[0]?.form ?? ''),
  },
  {
    name: 'address of a link',
    level: 'editorial',
    says: 'The address of a link changed.',
    holds: ({ gone, come }, { before, after }) =>
      gone.length === 1 &&
      come.length === 1 &&
      [...gone, ...come].every(
        ({ words }) => words.length === 1 && words[0]!.kind === 'address' && !words[0]!.form.includes('*'),
      ) &&
      [...gone, ...come].every(({ form }) => (!/^\+\d/.test(form) && !form.includes('@')) || form.startsWith('[')) &&
      !INCORPORATES.test(before.text) &&
      !INCORPORATES.test(after.text),
  },
  {
    name: 'captured address',
    level: 'editorial',
    says: 'An address is shown or hidden by the page.',
    holds: ({ gone, come }) => {
      const addresses = [...gone, ...come];
      return (
        addresses.some(({ form }) => form.includes('[email')) &&
        addresses.every(({ words }) => words.length === 1 && words[0]!.kind === 'address')
      );
    },
  },
  {
    name: 'date in a title',
    level: 'editorial',
    says: 'Only the date of the document changed.',
    holds: ({ gone, come }, { before, after }) =>
      before.clause.heading &&
      after.clause.heading &&
      [gone, come].every(
        (side) =>
          side.length === 0 ||
          isDateStamp(
            `effective ${side
              .flatMap((one) => one.words)
              .map(({ text }) => text)
              .join(' ')}`,
          ),
      ),
  },
  {
    name: 'number of a noun in a title',
    level: 'editorial',
    says: 'A noun of the title stands in the singular or the plural.',
    holds: (residue, { before, after }) =>
      before.clause.heading &&
      after.clause.heading &&
      wordForWord(residue, (one, other) => `${one}s` === other || `${other}s` === one),
  },
  {
    name: 'end of a list item',
    level: 'editorial',
    says: 'Only the word that closes a list moved with the list.',
    holds: ({ gone, come, right }, { before, after }) =>
      right.length === 0 &&
      /^(?:|and|or)$/.test(formsOf(gone)) &&
      /^(?:|and|or)$/.test(formsOf(come)) &&
      isListed(before.clause) &&
      isListed(after.clause) &&
      (isAlone(before.clause) || isAlone(after.clause) || closerOf(before.clause) === closerOf(after.clause)),
  },
];

type ListClause = {
  readonly type: string;
  readonly label: string;
  readonly key: string;
  readonly parent: { readonly children: readonly { readonly key: string }[] } | null;
};

function isListed({ type, label, parent }: ListClause): boolean {
  return parent !== null && (type === 'item' || label !== '');
}

/** The one item that a list has joins nothing. */
function isAlone({ parent }: ListClause): boolean {
  return parent!.children.length === 1;
}

/** The words that close the items of a list, each kind once: "and", "or", both or none. */
function closerOf({ parent }: ListClause): string {
  const closers = parent!.children.flatMap(
    ({ key }) => /[;,.]?\s(and|or)[;,:]?\s*$/i.exec(key)?.[1]?.toLowerCase() ?? [],
  );
  return [...new Set(closers)].sort().join(' ');
}

/** The same number of single words, each the other's by a test. */
export function wordForWord({ gone, come }: Residue, same: (one: string, other: string) => boolean): boolean {
  return (
    gone.length === come.length &&
    gone.length > 0 &&
    gone.every((one, index) => {
      const other = come[index]!;
      const words = [...one.words, ...other.words];
      return (
        words.length === 2 &&
        words.every(({ kind }) => kind === 'word') &&
        (one.form === other.form || same(one.form, other.form))
      );
    })
  );
}

/** Prefixes that are written with and without a hyphen and never turn a word round. */
const JOINED = new Set(
  'sub multi web data home e i on pre inter co micro macro hyper auto video photo back front time life world wide news whistle open'.split(
    ' ',
  ),
);

/** A compound that the closed lists have in both spellings: "check-out". */
function isWrittenApart(whole: string, parts: string): boolean {
  const entry = synonymOf(whole);
  return entry !== null && [entry.plain, ...entry.says].some((phrase) => phrase.replace('-', ' ') === parts);
}

function isCompound(parts: readonly Said[], whole: readonly Said[]): boolean {
  // "TN-1visas": a space was lost between a figure and a word.
  if (whole.length === 1 && parts.length === 2 && /^\d+$/.test(parts[0]!.form) && /^\p{L}{4,}$/u.test(parts[1]!.form))
    return parts[0]!.form + parts[1]!.form === whole[0]!.form;
  if (parts.length !== 2 || whole.length !== 1) return false;
  const [first, second] = parts as [Said, Said];
  if (first.form + second.form !== whole[0]!.form || second.form.length < 3) return false;
  if (isWrittenApart(whole[0]!.form, `${first.form} ${second.form}`)) return true;
  return JOINED.has(first.form) && (tellingClassOf(first.form) === null || first.form === 'e');
}

/** A stretch of a text as it is printed, from its first word to its last. */
function printed(said: readonly Said[], text: string): string {
  const words = said.flatMap((one) => one.words);
  return words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end);
}
