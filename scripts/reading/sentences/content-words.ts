import { readEachWord } from '../proving/read-words.ts';

/** What a sentence is about. Words are compared without their endings; that only serves to find a sentence again, and proves nothing. */
export class Content {
  /** Word by word in its order: a key for each word that has a content, `DENIAL` for one that denies, null for one that has none. */
  readonly inOrder: readonly (string | null)[];
  /** Those of words with a capital within the sentence: what it is about is called so. */
  readonly names: readonly string[];
  /** Figures and signs: of these none may be missing. */
  readonly exact: readonly string[];
  #keys: ReadonlySet<string> | null = null;

  constructor(inOrder: Content['inOrder'], names: Content['names'], exact: Content['exact']) {
    this.inOrder = inOrder;
    this.names = names;
    this.exact = exact;
  }

  /** The keys, each once. */
  get keys(): ReadonlySet<string> {
    this.#keys ??= new Set(this.inOrder.filter(isKey));
    return this.#keys;
  }
}

/** True for what a word is about; false for a denial and for a word without a content. */
export function isKey(key: string | null): key is string {
  return key !== null && key !== DENIAL;
}

export const DENIAL = '¬';

/** Words that are in every text. */
const FUNCTION: ReadonlySet<string> = new Set(
  `a an the this that these those such any all each every some other another both either same
i you he she it we they me him her us them my your his its our their mine yours ours theirs who whom whose which what yourself itself themselves
of to in on at by for from with into onto upon about between among through during under over within as than per via
and or nor but if when where while because so whether although though then also only just very more most
am is are was were be been being do does did done has have had having may might can could must shall should will would
there here how why please`.split(/\s+/),
);
const DENIES =
  /^(?:not|no|never|none|neither|nor|nothing|nobody|cannot|without|unless|except|excluding|prohibit(?:ed|s)?|forbidden|.*n't)$/;

export function readContent(text: string): Content {
  const inOrder: (string | null)[] = [];
  const names: string[] = [];
  const exact: string[] = [];
  for (const { key, capital, figure } of wordsOf(text)) {
    if (figure === '|') continue;
    if (figure !== null) exact.push(figure);
    if (capital && inOrder.length > 0) names.push(key!);
    inOrder.push(key);
  }
  const shouted = names.length > 0 && text === text.toUpperCase();
  return new Content(inOrder, shouted ? NONE : once(names), once(exact));
}

/** Each once; nothing new for none. */
function once(words: readonly string[]): readonly string[] {
  return words.length === 0 ? NONE : words.length === 1 ? words : [...new Set(words)];
}

const NONE: readonly string[] = [];

/** What a word is to the content: its key, whether that may be a name, and its form where it is a figure or a sign. */
interface ContentWord {
  readonly key: string | null;
  readonly capital: boolean;
  readonly figure: string | null;
}

const wordsOf = readEachWord(({ form, kind, text }): ContentWord => {
  const key = DENIES.test(form) ? DENIAL : FUNCTION.has(form) ? null : stemOf(form);
  const figure = kind === 'figure' || kind === 'sign' ? form : null;
  return { key, capital: isKey(key) && /^\p{Lu}/u.test(text), figure };
});

function stemOf(form: string): string {
  return form.replace(/(?<=...)(?:ings?|ed|es|s|e)$/, '');
}

/** The content of two sentences that follow one another, as of one. */
export function joinContents(one: Content, other: Content): Content {
  return new Content(
    [...one.inOrder, ...other.inOrder],
    [...one.names, ...other.names],
    [...one.exact, ...other.exact],
  );
}
