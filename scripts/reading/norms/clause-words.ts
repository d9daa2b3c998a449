import { partyOfPerson } from './acting-nouns.ts';

/**
 * Words of the closed classes by which a sentence shows its parts. From the word lists of descriptive grammars (Quirk et al., A
 * Comprehensive Grammar of the English Language, chapters 8, 14 and 15).
 */

/** What a part of a sentence does. Only `main` states a rule of its own. */
export type PartKind = 'main' | 'condition' | 'exception' | 'relative' | 'reason' | 'question';

/** One word, or the last word of several (`in case`, `as long as`), that opens a part; longer ones first. */
const OPENERS: readonly (readonly [string, PartKind])[] = [
  ['with the exception of', 'exception'],
  ['with the exception that', 'exception'],
  ['in the event that', 'condition'],
  ['in the event', 'condition'],
  ['in the case that', 'condition'],
  ['to the extent that', 'condition'],
  ['to the extent', 'condition'],
  ['as long as', 'condition'],
  ['so long as', 'condition'],
  ['as soon as', 'condition'],
  ['as fast as', 'condition'],
  ['as well as', 'relative'],
  ['provided that', 'condition'],
  ['even though', 'reason'],
  ['even if', 'condition'],
  ['only if', 'condition'],
  ['in case', 'condition'],
  ['so that', 'reason'],
  ['such that', 'reason'],
  ['other than', 'exception'],
  ['save that', 'exception'],
  ['the way', 'question'],
  ['unless', 'exception'],
  ['except', 'exception'],
  ['if', 'condition'],
  ['when', 'condition'],
  ['whenever', 'condition'],
  ['where', 'condition'],
  ['wherever', 'condition'],
  ['once', 'condition'],
  ['until', 'condition'],
  ['while', 'condition'],
  ['whilst', 'condition'],
  ['because', 'reason'],
  ['since', 'reason'],
  ['although', 'reason'],
  ['though', 'reason'],
  ['whereas', 'reason'],
  ['who', 'relative'],
  ['whom', 'relative'],
  ['whose', 'relative'],
  ['which', 'relative'],
  ['that', 'relative'],
  ['how', 'question'],
  ['what', 'question'],
  ['whatever', 'question'],
  ['why', 'question'],
  ['whether', 'question'],
];

const BY_LAST = new Map<string, (readonly [words: readonly string[], kind: PartKind])[]>();
for (const [phrase, kind] of OPENERS) {
  const words = phrase.split(' ');
  BY_LAST.set(words.at(-1)!, [...(BY_LAST.get(words.at(-1)!) ?? []), [words, kind]]);
}

/**
 * The opener that ends at a word, and how many words it has.
 * @param words of the sentence, in lower case
 */
export function openerAt(
  words: readonly string[],
  index: number,
): { readonly kind: PartKind; readonly length: number } | null {
  for (const [phrase, kind] of BY_LAST.get(words[index]!) ?? []) {
    const from = index - phrase.length + 1;
    if (from >= 0 && phrase.every((word, offset) => words[from + offset] === word))
      return { kind, length: phrase.length };
  }
  return null;
}

/** "You agree that we may …": what is agreed binds, so the rule after it is one of the sentence. */
export const BINDING_VERBS = new Set(
  'agree agrees agreed acknowledge acknowledges confirm confirms represent represents warrant warrants certify certifies affirm affirms accept accepts undertake undertakes assure assures'.split(
    ' ',
  ),
);

const AUXILIARIES = new Set(
  "am is are was were be been has have had do does did may must shall will can could should would might cannot don't doesn't can't won't isn't aren't didn't shouldn't".split(
    ' ',
  ),
);

/** Pronouns that are subjects: the word after one is a verb or an adverb. */
export const SUBJECT_PRONOUNS = new Set('you we they i it he she who which'.split(' '));

/** Verbs of terms that are no nouns, in their base form. */
const PLAIN_VERBS =
  'accept acknowledge agree allow apply arise become begin believe belong breach choose come comply confirm consider consist constitute contain continue create decide delete deliver depend describe determine differ disagree disclose enable encourage enter exceed exist expect expire explain fail find follow fulfil get give go grant happen help hold identify include indicate infringe inform involve keep know learn leave lose maintain make mean meet need notify obtain occur own participate pay perform permit prefer prevent prohibit protect provide publish receive refer refuse register reject relate rely remain remove require resell reside respond retain return satisfy see seem sell send serve show submit suspend take tell terminate think throw understand upload verify violate want wish write'.split(
    ' ',
  );
const VERB_FORMS = new Set(
  PLAIN_VERBS.flatMap((verb) => [
    verb,
    /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb.replace(/(?<=[^aeiou])y$/, 'ie')}s`,
  ]),
);

/** Words after which a form is no finite verb: "to pay", "the use", "your order". */
const NO_VERB_AFTER = new Set(
  'to the a an any all each every no this these those such your our their its his her my other of for by with in on from as and or not'.split(
    ' ',
  ),
);

/** True where a word is a finite verb, as far as its form and the word before it show. */
export function isFiniteVerb(words: readonly string[], index: number): boolean {
  const word = words[index]!;
  if (AUXILIARIES.has(word)) return true;
  let before = index - 1;
  while (before >= 0 && isAdverb(words[before]!)) before--;
  const previous = words[before] ?? '';
  if (
    /^[\p{L}'’-]+$/u.test(word) &&
    SUBJECT_PRONOUNS.has(previous) &&
    !SUBJECT_PRONOUNS.has(word) &&
    !DETERMINERS.has(word) &&
    !isAdverb(word) &&
    !/^(?:and|or|nor|but|and\/or)$/.test(word) &&
    openerAt(words, index) === null
  )
    return true;
  if (previous === 'that' && isRelativeVerb(words, index)) return true;
  return VERB_FORMS.has(word) && !NO_VERB_AFTER.has(previous);
}

/** "accounts that stay idle", but not "data that users may share". */
function isRelativeVerb(words: readonly string[], index: number): boolean {
  const word = words[index]!;
  if (NO_VERB_AFTER.has(word) || SUBJECT_PRONOUNS.has(word) || partyOfPerson(word) !== null) return false;
  return !AUXILIARIES.has(words[index + 1] ?? '');
}

const ADVERBS = new Set(
  'also then not never always still again therefore however hereby further otherwise only already just instead twice thereby currently now ever often sometimes thus otherwise alone soon later'.split(
    ' ',
  ),
);

export function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      word !== 'supply' &&
      word !== 'reply' &&
      word !== 'apply' &&
      word !== 'comply')
  );
}

/** Words and pronouns with which a noun phrase begins. */
export const DETERMINERS = new Set(
  'the a an any all each every no this these those such your our their its both either neither some many most one nobody anyone everyone nothing it there'.split(
    ' ',
  ),
);

/** Prepositions and adverbs that open a sentence before its subject: "Upon request, we …". */
export const FRONTED = new Set(
  'in on at for upon under by with without within during after before from to as subject except if when where unless once until while because since although though whether depending regardless notwithstanding pursuant following given due per throughout through via beyond besides despite according based prior should whenever wherever in-case unlike among between against about over using should provided except other'.split(
    ' ',
  ),
);

/** Words after which a noun phrase goes on without another head: "each member of the committee". */
export const PREPOSITIONS = new Set(
  'of for by with in on from to about under through at between among during after before including such like via within without against per regarding concerning relating related using as upon over across into outside inside than containing'.split(
    ' ',
  ),
);
