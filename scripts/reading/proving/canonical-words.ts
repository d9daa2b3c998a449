import { findNamings, type Naming } from '../norms/find-subject.ts';
import type { Parties } from '../norms/read-parties.ts';
import { SYNONYMS } from '../words/synonyms.ts';
import { readWords, type Word } from './read-words.ts';

/** One thing said, in the one form that all ways to say it have in common. */
export interface Said {
  readonly form: string;
  /** The words that say it; they stand side by side. */
  readonly words: readonly Word[];
}

/** Duties and bans in modern and in older English: a court reads "shall", "will" and "must" alike where they set a rule. */
const MODALS: readonly (readonly [form: string, phrases: readonly string[]])[] = [
  [
    'must',
    [
      'shall',
      'will',
      'is required to',
      'are required to',
      'is obliged to',
      'are obliged to',
      'is obligated to',
      'are obligated to',
    ],
  ],
  ['must not', ['shall not', 'will not']],
  [
    'may',
    ['is permitted to', 'are permitted to', 'is allowed to', 'are allowed to', 'is entitled to', 'are entitled to'],
  ],
  ['may not', ['cannot', 'can not']],
];
const ARTICLES = new Set(['a', 'an', 'the']);
/** Words that bind sentences together and say nothing by themselves. Not among them: "also", "just", "currently", "own", "both". */
const FILLERS = new Set(
  'therefore thus accordingly hereby herein please note however furthermore moreover additionally kindly very indeed aforementioned'.split(
    ' ',
  ),
);

/** The words without articles, each in its own form: what only grammar and spelling may tell apart. */
export function plainWords(text: string): readonly Said[] {
  return readWords(text)
    .filter(({ form }) => !ARTICLES.has(form))
    .map((word) => ({ form: word.form, words: [word] }));
}

/** Each word by itself, articles too, and figures as printed: for languages of which nothing is known, where 1,000 may be one. */
export function everyWord(text: string): readonly Said[] {
  return readWords(text).map((word) => ({ form: word.kind === 'figure' ? word.text : word.form, words: [word] }));
}

/** What a text says: names of parties, modals and synonyms in one form each, words that say nothing left out. */
export function canonicalWords(text: string, parties: Parties): readonly Said[] {
  const named = nameParties(text, parties);
  const telling = named.filter(({ form }) => !FILLERS.has(form));
  return [CONTRACTIONS, SYNONYM_PHRASES, MODAL_PHRASES]
    .reduce(replacePhrases, telling)
    .map((said, index, all) => (forbids(all, index) ? { ...said, form: 'must' } : said))
    .filter(({ form }) => !ARTICLES.has(form));
}

/** "You may not" is a ban; "we may not" may be a possibility. */
function forbids(said: readonly Said[], index: number): boolean {
  return said[index]!.form === 'may' && said[index + 1]?.form === 'not' && said[index - 1]?.form === '§customer';
}

/** Nouns under which terms speak to the person they also call "you"; a role in a market is none ("sellers"), unless the terms define it. */
const ADDRESSED = /^(?:customers?|users?|end[ -]users?|subscribers?|licensees?|members?|clients?)$/;
const YOU = /^(?:you|yours?|yourself)$/;
const WE = /^(?:we|us|ours?|ourselves)$/;

/** "you" and the noun that the terms use for you become one; so do "we" and the provider's name. Possessives stay apart from them. */
function nameParties(text: string, parties: Parties): readonly Said[] {
  const namings = findNamings(text, parties);
  const said: Said[] = [];
  let next = 0;
  for (const word of readWords(text)) {
    while (next < namings.length && namings[next]!.end <= word.start) next++;
    const naming = namings[next];
    if (naming === undefined || word.start < naming.start || word.end > naming.end + 2) {
      said.push({ form: word.form, words: [word] });
      continue;
    }
    if (word.start > naming.start && said.at(-1)?.form.startsWith('§') === true) {
      const last = said.at(-1)!;
      said[said.length - 1] = { ...last, words: [...last.words, word] };
      continue;
    }
    const role = roleOf(naming.words.replace(/^the /i, ''), naming.party, parties);
    const owner = naming.possessive || /^(?:your|our)$/.test(word.form) || isAttributive(text, naming) ? "'s" : '';
    said.push({ form: role === null ? word.form : `§${role}${owner}`, words: [word] });
  }
  return said;
}

/** "Customer Data", which is "your data": the noun of a party before another name. */
function isAttributive(text: string, { party, words, end }: Naming): boolean {
  return party === 'customer' && /^\p{Lu}/u.test(words) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** Two words with capitals are a role that the terms define for those they bind: "Sponsored Developer". */
const DEFINED_ROLE = /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u;

function roleOf(printed: string, party: string, { provider }: Parties): string | null {
  const words = printed.toLowerCase();
  if (party === 'customer' && (YOU.test(words) || ADDRESSED.test(words) || DEFINED_ROLE.test(printed)))
    return 'customer';
  if (party === 'provider' && WE.test(words)) return 'provider';
  return party === 'provider' && provider.some((name) => name.toLowerCase() === words) ? 'provider' : null;
}

type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly form: string; readonly not: readonly string[] }[]
>;

/** The longest phrase at each place is put in its one form. */
function replacePhrases(said: readonly Said[], phrases: Phrases): readonly Said[] {
  const replaced: Said[] = [];
  let index = 0;
  while (index < said.length) {
    const here = phrases.get(said[index]!.form)?.find((phrase) => stands(said, index, phrase));
    if (here === undefined) {
      replaced.push(said[index]!);
      index++;
      continue;
    }
    const words = said.slice(index, index + here.words.length).flatMap((one) => one.words);
    const forms = here.form.split(' ');
    // The words are told with the first; the rest of the plain form follows from it.
    for (const [at, form] of forms.entries()) replaced.push({ form, words: at === 0 ? words : [] });
    index += here.words.length;
  }
  return replaced;
}

function stands(
  said: readonly Said[],
  index: number,
  { words, not }: { readonly words: readonly string[]; readonly not: readonly string[] },
): boolean {
  if (!words.every((word, at) => said[index + at]?.form === word)) return false;
  if (not.length === 0) return true;
  const around = said
    .slice(Math.max(0, index - 3), index + words.length + 3)
    .map(({ form }) => form)
    .join(' ');
  return !not.some((phrase) => ` ${around} `.includes(` ${phrase} `));
}

function indexPhrases(
  entries: readonly { readonly plain: string; readonly says: readonly string[]; readonly not?: readonly string[] }[],
): Phrases {
  const index = new Map<string, { words: string[]; form: string; not: readonly string[] }[]>();
  for (const { plain, says, not = [] } of entries)
    for (const phrase of says) {
      const words = readWords(phrase).map(({ form }) => form);
      const form = readWords(plain)
        .map((word) => word.form)
        .join(' ');
      if (words.length === 0) continue;
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, form, not }]);
    }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/** "aren't" is two words before it is part of a phrase. */
const isContraction = (phrase: string) => phrase.includes("'") && !phrase.includes(' ');
const CONTRACTIONS = indexPhrases(
  SYNONYMS.map(({ says, ...entry }) => ({ ...entry, says: says.filter(isContraction) })),
);
const SYNONYM_PHRASES = indexPhrases(
  SYNONYMS.map(({ says, ...entry }) => ({ ...entry, says: says.filter((phrase) => !isContraction(phrase)) })),
);
const MODAL_PHRASES = indexPhrases(MODALS.map(([plain, says]) => ({ plain, says })));
