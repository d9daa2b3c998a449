import { anyOf } from './any-of.ts';

/** A term that a text defines. */
export interface Definition {
  /** As written, without its quotation marks. */
  readonly term: string;
  /** Where it stands in the text. */
  readonly at: number;
  /** True where the words are there to define it: “Output” means …; false where it is named in passing: Northwind AI (“Northwind”). */
  readonly whole: boolean;
}

/** Which terms a sentence or clause defines, in order. Each way to define one has its examples in test/clauses/definitions.test.ts. */
export function readDefinitions(written: string): readonly Definition[] {
  const text = withDoubleMarks(written);
  if (!OPEN.test(text)) return [];
  const found: Definition[] = [];
  const add = (term: string, at: number, whole: boolean) => {
    const plain = term.trim().replace(/[,.;:]$/u, '');
    if (/\p{L}/u.test(plain) && !PLAIN_WORD.test(plain)) found.push({ term: plain, at, whole });
  };
  const addQuoted = (part: string, at: number, whole: boolean) => {
    for (const match of part.matchAll(ANY_QUOTED)) add(match[1]!, at + match.index, whole);
  };
  for (const match of text.matchAll(DEFINING)) {
    const { term, joined, verb } = match.groups!;
    if (!defines(term!, verb!, text.slice(0, match.index), text.slice(match.index + match[0].length))) continue;
    add(term!, match.index, true);
    addQuoted(joined!, match.index + 1, true);
  }
  for (const match of text.matchAll(WE_MEAN)) addQuoted(match[0], match.index, true);
  for (const match of text.matchAll(CALLED)) if (NAME.test(match[1]!)) add(match[1]!, match.index, true);
  for (const match of text.matchAll(BRACKETED)) if (isOnlyTerms(match[1]!)) addQuoted(match[1]!, match.index, false);
  const headed = HEADED.exec(text);
  if (headed !== null) add(headed[1]!, 0, true);
  found.sort((one, other) => one.at - other.at);
  return found.filter(({ term }, index) => found.findIndex((each) => each.term === term) === index);
}

/** Single marks count where the text has no others; as many characters, so that each word keeps its place. */
function withDoubleMarks(text: string): string {
  if (OPEN.test(text)) return text;
  return text.replace(/(?<![\p{L}\d])‘([^‘’\n]{1,80})’(?![\p{L}\d])/gu, '“$1”');
}

/** Whether a verb after a quoted name makes it a term: the surest do after any, the others only where the words around allow it. */
function defines(term: string, verb: string, before: string, after: string): boolean {
  if (SPOKEN_OF.test(before.slice(-60))) return false;
  const loose = LOOSE.test(verb);
  if (!loose) return true;
  if (!NAME.test(term) || /[.!?]$/.test(term) || NAMED_THING.test(before.slice(-60))) return false;
  return /^include/i.test(verb) || IS_A.test(after) || (/^are$/i.test(verb) && PLURAL.test(after));
}

/** After a quoted term these say that what follows is its meaning. */
const MEANS = anyOf([
  ...['mean', 'means', 'refer', 'refers', 'represent', 'represents', 'denote', 'denotes', 'signify', 'signifies'],
  ...['designate', 'designates', 'stands for', 'stand for', 'is short for', 'is a reference to', 'is used to mean'],
  ...['is defined', 'are defined', 'is understood', 'are understood', 'is to be read', 'are to be read'],
  ...['shall mean', 'will mean', 'should mean', 'shall be understood', 'shall be construed', 'is construed'],
  ...['has the meaning', 'have the meaning', 'has the meanings', 'have the meanings', 'has the same meaning'],
  ...['have the same meaning', 'have the same meanings', 'has the following meaning', 'have the following meanings'],
  ...['shall have the meaning', 'will have the meaning', 'should have the meaning', 'shall have the same meaning'],
  ...['shall have the following meaning', 'will have the following meaning', 'bears the meaning', 'bear the meaning'],
  ...['bezeichnet', 'bezeichnen', 'bedeutet', 'bedeuten', 'désigne', 'désignent', 'signifie', 'signifient'],
  ...['significa', 'significan', 'betekent', '是指', '系指', '指', 'とは'],
]);
/** These do so too, but are said of other quoted words as well. */
const LOOSELY = anyOf(['include', 'includes', 'is', 'are']);
const LOOSE = new RegExp(`^${LOOSELY}$`, 'i');
/** What follows "is" in a definition: “Fees” are the charges …; not “Delete” is shown. */
const IS_A = new RegExp(
  `^\\s+${anyOf(['a', 'an', 'the', 'any', 'all', 'each', 'every', 'both', 'one', 'someone', 'anyone', 'those', 'whoever', 'what', 'our', 'your', 'its', 'such', 'as'])}\\b`,
  'i',
);
/** “Fees” are charges for … */
const PLURAL = /^\s+\p{Ll}+s\b/u;

/** Between a term and the verb. */
const BETWEEN = anyOf(['also', 'further', 'collectively', 'together', 'as used here,', 'as used herein,', 'each']);
const QUOTED = '["“„«「『]([^"“”„«»「」『』\\n]{1,80})["”“»」』]';
const OPEN = /["“„«「『]/u;
const ANY_QUOTED = new RegExp(QUOTED, 'gu');
/** Another term may stand before the verb, or what the term is called beside: “Fees” or “Charges” (together) means */
const JOINED = `(?:,?\\s{0,2}(?:and|or|,|/|和|或)\\s{0,2}${QUOTED.replace('(', '(?:')})`;
const DEFINING = new RegExp(
  `${QUOTED.replace('(', '(?<term>')}(?<joined>${JOINED}{0,5})\\s{0,2}(?:\\([^()]{0,80}\\)\\s{0,2})?[,:]?\\s{0,2}(?:${BETWEEN}\\s{1,2})?(?<verb>${MEANS}|${LOOSELY})(?![\\p{Script=Latin}\\d])`,
  'giu',
);

/** By “Fees” we mean …   When we say “we”, “us” or “our”, we mean … */
const WE_MEAN = new RegExp(
  `\\b${anyOf(['by', 'when we say', 'when we use', 'when we write', 'when we refer to', 'when you see'])}\\s{1,2}(?:the\\s{1,2}(?:term|word|phrase|expression)s?\\s{1,2})?${QUOTED}${JOINED}{0,5},?\\s{1,2}(?:we|this|it)\\s{1,2}(?:means?|refers?|are\\s{1,2}referring)\\b`,
  'giu',
);
/** These prices are called the “Fees”.   … hereinafter “Fees”   but not: a page called “Pricing” */
const CALLED = new RegExp(
  `\\b${anyOf(['is called', 'are called', 'is referred to as', 'are referred to as', 'be referred to as', 'is known as', 'are known as', 'we call this', 'we call it', 'we call them', 'we call these', 'hereinafter', 'hereafter', 'hereinafter called', 'hereafter called', 'hereinafter referred to as', 'hereafter referred to as', 'collectively referred to as'])},?\\s{1,2}(?:(?:an?|the|our)\\s{1,2})?${QUOTED}`,
  'giu',
);
/** (the “Fees”)   (“we”, “us”)   (each, a “Party” and together the “Parties”)   （以下简称“服务”） */
const BRACKETED = /[(（]([^()（）]{1,160})[)）]/gu;
/** “Fees”: …   “Fees” – … at the start of a clause */
const HEADED = new RegExp(`^\\s{0,9}${QUOTED}\\s{0,2}(?:[:：–—]|-\\s)`, 'u');

/** What may stand in such brackets beside the terms. */
const AROUND_TERMS = new RegExp(
  `^(?:[\\s,;:/]|\\b${anyOf([
    ...['the', 'a', 'an', 'this', 'these', 'our', 'its', 'such', 'each', 'every', 'any', 'all', 'both', 'and', 'or'],
    ...['collectively', 'together', 'individually', 'jointly', 'with', 'as', 'well', 'hereinafter', 'hereafter'],
    ...['herein', 'referred', 'to', 'also', 'known', 'called', 'in', 'agreement'],
  ])}\\b|${anyOf(['以下', '简称', '下称', '称为', '统称', '或', '和'])})*$`,
  'iu',
);

function isOnlyTerms(bracketed: string): boolean {
  return AROUND_TERMS.test(bracketed.replace(ANY_QUOTED, ''));
}

/** “Fees” are … defines; “may” is … speaks of a word. */
const NAME = /^(?:[\p{Lu}\p{Lo}]|(?:we|us|our|you|your)$)/u;
/** Words that documents explain how they read. */
const PLAIN_WORD = new RegExp(
  `^${anyOf([
    ...['include', 'includes', 'including', 'for example', 'such as', 'e\\.g\\.', 'and', 'or', 'may', 'will', 'shall'],
    ...['must', 'any', 'herein', 'as is', 'as available'],
  ])}$`,
  'iu',
);
/** We may change what “Fees” means. */
const SPOKEN_OF = /\b(?:what|how)\s+(?:the\s+(?:term|word)s?\s+)?$/i;
/** The button “Delete” is …   Section 4 “Fees” includes …   which are no terms */
const NAMED_THING = new RegExp(
  `\\b${anyOf([
    ...['button', 'link', 'tab', 'menu', 'option', 'page', 'section', 'heading', 'article', 'chapter', 'clause', 'box'],
    ...[
      'schedule',
      'annex',
      'exhibit',
      'message',
      'setting',
      'field',
      'file',
      'folder',
      'column',
      'titled',
      'entitled',
    ],
    ...['named', 'marked', 'labelled', 'labeled', 'headed', 'says', 'click', 'select', 'choose'],
  ])}\\s+(?:[\\d.]{1,9}\\s+)?$`,
  'i',
);
