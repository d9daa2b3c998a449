import { isKnownWord } from '../words/known-words.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import { findAddressShapes } from './address-shapes.ts';
import type { Said } from './canonical-words.ts';
import { COMPANY_FORMS } from './company-forms.ts';
import { INCORPORATES, wordForWord } from './editorial-proofs.ts';
import type { Edited, Proof } from './proof.ts';
import { readWords } from './read-words.ts';
import { formsOf } from './residues.ts';
import { isHard } from './veto.ts';

const POSTAL =
  /^(?:street|st|road|rd|avenue|ave|floor|suite|ste|box|po|p|o|boulevard|blvd|lane|ln|drive|dr|way|square|sq|house|building|unit|postal|code|zip|north|south|east|west|n|s|e|w|ground|quay|court|park|plaza|bm)$/;
const ADDRESS_BEFORE =
  /\b(?:address|located at|offices? at|offices? (?:is|are) (?:at|located at)|mail(?:ing)?|write to (?:us )?at|attn|c\/o|sent to|registered at|postal)\b/i;
const EXAMPLE_OPENS = /^(?:for example|for instance|e\.g\.?,|such as)/;
const OPENER_ALONE = /^(?:for example|for instance|e\.g\.?|such as)$/;
const BRACKETED_EXAMPLE = /\((?:e\.g\.|for\s+example|such\s+as)/i;
const IN_BRACKETED_EXAMPLE = /\((?:e\.g\.|for\s+example|such\s+as)[^)]*$/i;

/** Kinds of edits after which a sentence says the same in other words. */
export const CLARIFYING_PROOFS: readonly Proof[] = [
  {
    name: 'number of a noun or a verb',
    level: 'clarifying',
    says: 'A word stands in the singular or the plural.',
    holds: (residue) => wordForWord(residue, (one, other) => isPluralOf(one, other) || isPluralOf(other, one)),
  },
  {
    name: 'relative pronoun',
    level: 'clarifying',
    says: 'The same is said in other words.',
    holds: (residue) =>
      wordForWord(residue, (one, other) => /^(?:that|which)$/.test(one) && /^(?:that|which)$/.test(other)),
  },
  {
    name: '“also”',
    level: 'clarifying',
    says: '“Also” only joins a sentence to another.',
    // "Not only … but also" and "also if" bring other words, which are residues of their own.
    holds: ({ gone, come }) => [gone, come].every((side) => side.length <= 1) && formsOf([...gone, ...come]) === 'also',
  },
  {
    name: 'short name in brackets',
    level: 'clarifying',
    says: 'A short name is given to what stands before it, or no more.',
    holds: ({ gone, come }, { before, after }) => {
      if ((gone.length === 0) === (come.length === 0)) return false;
      const [said, text] = gone.length > 0 ? [gone, before.text] : [come, after.text];
      const words = said.flatMap((one) => one.words);
      if (words.length === 0) return false;
      const [start, end] = [words[0]!.start, words.at(-1)!.end];
      const [lead, tail] = [text.slice(0, start), text.slice(end)];
      if (!/\((?:the |our |each,? |an? )?["“']+$/.test(lead) || !/^[,.]?["”']+\)/.test(tail)) return false;
      // It names what stands right before it: the name is made of its words.
      const named = new Set(
        readWords(lead)
          .slice(-LONGEST_NAMED)
          .map(({ form }) => form),
      );
      return words.every(({ form }) => named.has(form));
    },
  },
  {
    name: 'name of a company in short',
    level: 'clarifying',
    says: 'A company is named with or without its form; it is the same company.',
    holds: ({ gone, come, left }) =>
      (gone.length === 0) !== (come.length === 0) &&
      [...gone, ...come].every(({ form }) => COMPANY_FORMS.has(form.replaceAll('.', ''))) &&
      /^\p{L}?\p{Lu}/u.test(left.at(-1)?.words.at(-1)?.text ?? ''),
  },
  {
    name: 'way to get in touch',
    level: 'clarifying',
    says: 'A way to get in touch changed.',
    holds: ({ gone, come, right }) => {
      const words = [...gone, ...come].flatMap((said) => said.words);
      const contacts = words.filter(isContact);
      // "Contact us at wharf@example.com" and "contact wharf@example.com".
      if (words.every(({ form }) => /^(?:us|at|by|via|on)$/.test(form)))
        return right[0]?.words.some(isContact) === true;
      return (
        contacts.length > 0 &&
        words.every((word) => isContact(word) || /^(?:at|by|e-?mail|mail|via|to|email|or|us|contact)$/.test(word.form))
      );
    },
  },
  {
    name: 'where it is to be found',
    level: 'clarifying',
    says: 'Where a text is to be found is said, or no more.',
    holds: ({ gone, come }, { before, after }) => {
      // Which text a sentence makes part of the terms is what it says.
      if (
        (gone.length === 0) === (come.length === 0) ||
        INCORPORATES.test(before.text) ||
        INCORPORATES.test(after.text)
      )
        return false;
      const words = [...gone, ...come].flatMap((said) => said.words);
      return (
        words.some(({ kind, form }) => kind === 'address' && !form.includes('@')) &&
        words.every(
          ({ kind, form }) =>
            (kind === 'address' && !form.includes('@')) ||
            /^(?:available|found|located|viewed|accessed|at|here|on|see|which|is|are|can|be|also)$/.test(form),
        )
      );
    },
  },
  {
    name: 'short name of the terms',
    level: 'clarifying',
    says: 'The terms are called by their short name; no others are named.',
    holds: ({ gone, come, left }, { facts }) =>
      (gone.length === 0) !== (come.length === 0) &&
      /^(?:of service|of use|and conditions)$/.test(formsOf([...gone, ...come])) &&
      left.at(-1)?.words.at(-1)?.text === 'Terms' &&
      namedTerms(facts).size <= 1,
  },
  {
    name: 'name of the document itself',
    level: 'clarifying',
    says: 'The text calls itself by another name.',
    holds: ({ gone, come }, { before, after }) => {
      // One name for another may be another company's, or another plan's.
      if (gone.length > 0 && come.length > 0) return false;
      const [old, current] = [before, after].map(({ text }) => OWN_NAME.exec(text)?.[0].length ?? 0);
      const within = (said: readonly Said[], end: number) =>
        said.flatMap(({ words }) => words).every((word) => word.end <= end && /^\p{Lu}/u.test(word.text));
      return old! > 0 && current! > 0 && within(gone, old!) && within(come, current!);
    },
  },
  {
    name: 'postal address',
    level: 'clarifying',
    says: 'A postal address changed.',
    holds: ({ gone, come }, { before, after }) =>
      [before, after].some(({ text }) => ADDRESS_BEFORE.test(text)) &&
      [gone, come].some((side) => side.some(({ form }) => POSTAL.test(form))) &&
      [...gone, ...come].every(
        ({ form, words: [word] }) => POSTAL.test(form) || (word !== undefined && isAddressWord(word.text)),
      ),
  },
  {
    name: 'postal address by its shape',
    level: 'clarifying',
    says: 'A postal address changed.',
    holds: ({ gone, come }, { before, after }) => {
      const isWithin = (said: readonly Said[], text: string) => {
        const addresses = findAddressShapes(text);
        const words = said.flatMap((one) => one.words);
        // "must not" has its words with "must": a part without any of its own is shown by the one before it.
        const isShown = said.every((one, index) => one.words.length > 0 || (index > 0 && one.form !== 'not'));
        return (
          isShown && words.every(({ start, end }) => addresses.some(([from, until]) => start >= from && end <= until))
        );
      };
      return isWithin(gone, before.text) && isWithin(come, after.text);
    },
  },
  {
    name: 'example',
    level: 'clarifying',
    says: 'An example or an explanation changed.',
    holds: ({ gone, come, left }, { before, after }) => {
      if (![...gone, ...come].every(isMild)) return false;
      const at = left.at(-1)?.words.at(-1)?.end ?? 0;
      // A list that gets "such as" put before it was closed and is open.
      if (IN_BRACKETED_EXAMPLE.test(after.text.slice(0, at))) return BRACKETED_EXAMPLE.test(before.text);
      const words = formsOf([...gone, ...come]);
      return (gone.length === 0 || come.length === 0) && EXAMPLE_OPENS.test(words) && !OPENER_ALONE.test(words);
    },
  },
];

/** "This Northwind Support Policy": what a text calls itself, at the head of a sentence. */
const OWN_NAME =
  /^(?:This|These)\s(?:\p{Lu}[\p{L}&'’-]*\s){0,5}(?:Policy|Agreement|Terms|Statement|Notice|Guidelines|Code|Addendum|SLA|Plan)\b/u;

/** The longer names by which the terms are called in either version: "Terms of Service", "Terms of Use". */
function namedTerms({ clauses }: Edited['facts']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { key } of [...clauses.before, ...clauses.after])
    for (const [name] of key.matchAll(/\bTerms (?:of \p{Lu}\p{L}+|and Conditions)/gu)) found.add(name);
  return found;
}

/** So many words before a bracket may be what it names. */
const LONGEST_NAMED = 8;

/** "user" and "users"; both are words, and neither tells a class of things apart ("damage" is not "damages"). */
function isPluralOf(plural: string, singular: string): boolean {
  if (singular.length < 3 || DIFFERENT_IN_PLURAL.has(singular)) return false;
  const forms = [`${singular}s`, `${singular}es`, singular.replace(/y$/, 'ies')];
  return (
    forms.includes(plural) &&
    plural !== singular &&
    isKnownWord(singular) &&
    /^(?:|parties|acts)$/.test(tellingClassOf(singular) ?? '')
  );
}

const DIFFERENT_IN_PLURAL = new Set(
  'damage cost term condition good custom minute fund premise proceed mean saving arm asset right manner work security interest child'.split(
    ' ',
  ),
);

/** Words in an example that add nothing of their own: no figure, no sign, no word that turns, binds or names somebody. */
function isMild(said: Said): boolean {
  return !isHard(said);
}

/** A mailbox or a telephone number. */
function isContact({ kind, form }: { readonly kind: string; readonly form: string }): boolean {
  return (kind === 'address' && form.includes('@')) || (kind === 'address' && /^(?:mailto|tel|\+\d)/.test(form));
}

function isAddressWord(text: string): boolean {
  return (/^\p{Lu}/u.test(text) && !COMPANY_FORMS.has(text.toLowerCase())) || /^\p{N}/u.test(text) || text.length <= 2;
}
