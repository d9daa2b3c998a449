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
  for (const match of text.matchAll(CALLED)) if (NAME.test(match[1]!.trim())) add(match[1]!, match.index, true);
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
  if (!LOOSE.test(verb)) return true;
  if (!NAME.test(term) || /[.!?]$/.test(term) || NAMED_THING.test(before.slice(-60))) return false;
  return /^include/i.test(verb) || IS_A.test(after) || (/^are$/i.test(verb) && PLURAL.test(after));
}

/** After a quoted term these say that what follows is its meaning. */
const MEANS = anyOf([
  ...['means?', 'refers?', 'represents?', 'denotes?', 'signif(?:y|ies)', 'designates?', 'stands? for'],
  '(?:is|are) (?:defined|understood|construed|to be read|short for|a reference to|used to mean)',
  '(?:shall|will|should) (?:mean|be understood|be construed)',
  '(?:(?:shall|will|should) )?(?:has|have|bears?) the (?:same |following )?meanings?',
  ...[
    'bezeichne[nt]',
    'bedeute[nt]',
    'mein(?:en|t)',
    'steht für',
    'stehen für',
    'se refiere a',
    'indica(?:no)?',
    'refere-se a',
    'verwijst naar',
    'désigne(?:nt)?',
    'signifie(?:nt)?',
    'significan?',
    'betekent',
  ],
  ...['是指', '系指', '指', 'とは'],
]);
/** These do so too, but are said of other quoted words as well. */
const LOOSELY = '(?:includes?|is|are)';
const LOOSE = new RegExp(`^${LOOSELY}$`, 'i');
/** What follows "is" in a definition: “Fees” are the charges …; not “Delete” is shown. */
const IS_A = new RegExp(
  `^\\s+${anyOf(['an?', 'the', 'any(?:one)?', 'all', 'each', 'every', 'both', '(?:some)?one', 'those', 'whoever', 'what', 'our', 'your', 'its', 'such', 'as'])}\\b`,
  'i',
);
/** “Fees” are charges for … */
const PLURAL = /^\s+\p{Ll}+s\b/u;

/** Between a term and the verb. */
const BETWEEN = anyOf(['also', 'each', 'further', 'collectively', 'together', 'as used here(?:in)?,']);
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
  `\\b${anyOf(['by', 'when (?:we|you) (?:say|see|use|write|refer to)'])}\\s{1,2}(?:the\\s{1,2}\\p{Ll}{4,10}\\s{1,2})?${QUOTED}${JOINED}{0,5},?\\s{1,2}(?:we|this|it)\\s{1,2}(?:means?|refers?|are\\s{1,2}referring)\\b`,
  'giu',
);
/** These prices are called the “Fees”.   … hereinafter “Fees”   but not: a page called “Pricing” */
const CALLED = new RegExp(
  `\\b${anyOf([
    '(?:is|are|be) (?:called|referred to as|known as)',
    'we call (?:this|it|them|these)',
    'here(?:in)?after(?: called| referred to as)?',
    'collectively referred to as',
    ...['im Folgenden', 'im Weiteren', 'nachfolgend', 'nachstehend', 'ci-après(?: dénommée?s?| désignée?s?)?'],
    ...['en adelante', 'di seguito', 'hierna', 'doravante'],
  ])}[,:]?\\s{1,2}(?:(?:an?|the|our|der|die|das|kurz|le|la|les|el|los|las|il|de|het|o|os|as)\\s{1,2}|l['’]\\s?)?${QUOTED}`,
  'giu',
);
/** (the “Fees”)   (“we”, “us”)   (each, a “Party” and together the “Parties”)   （以下简称“服务”） */
const BRACKETED = /[(（]([^()（）]{1,160})[)）]/gu;
/** “Fees”: …   “Fees” – … at the start of a clause */
const HEADED = new RegExp(`^\\s{0,9}${QUOTED}\\s{0,2}(?:[:：–—]|-\\s)`, 'u');

/** (im Folgenden „Dienst“ genannt)   (ci-après dénommé le « Service »)   (en adelante, el «Servicio») */
const AROUND_ABROAD =
  'im folgenden weiteren nachfolgend nachstehend kurz genannt der die das und oder jeweils gemeinsam zusammen ci-après (?:dénom|nom)mée?s? désignée?s? le la les et ou ensemble en adelante el los las y di seguito il e hierna de het doravante o os';
/** What may stand in such brackets beside the terms. */
const AROUND_TERMS = new RegExp(
  `^(?:[\\s,;:/]|(?<!\\p{L})${anyOf([
    ...['the', 'a', 'an', 'this', 'these', 'our', 'its', 'such', 'each', 'every', 'any', 'all', 'both', 'and', 'or'],
    ...['collectively', 'together', 'individually', 'jointly', 'with', 'as', 'well', 'here(?:in|after|inafter)'],
    ...['referred', 'to', 'also', 'known', 'called', 'in', 'agreement'],
    ...AROUND_ABROAD.split(' '),
    "l['’]",
  ])}(?!(?<=\\p{L})\\p{L})|${anyOf(['以下', '简称', '下称', '称为', '统称', '或', '和'])})*$`,
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
    ...['button', 'link', 'tab', 'menu', 'option', 'page', 'file', 'box', 'message', 'section', 'heading', 'article'],
    ...['chapter', 'clause', 'schedule', 'annex', 'exhibit', '(?:en)?titled', 'named', 'marked', 'labell?ed', 'headed'],
    ...['click', 'select', 'choose'],
  ])}\\s+(?:[\\d.]{1,9}\\s+)?$`,
  'i',
);
