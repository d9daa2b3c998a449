import { readWords } from '../judging/read-words.ts';
import { rememberTexts } from './remember-texts.ts';

/** What a sentence is about, word by word in its order: a key for each word that has a content, `DENIAL` for one that denies, null for one that has none. */
export interface Content {
  readonly inOrder: readonly (string | null)[];
  /** The keys, each once. */
  readonly keys: ReadonlySet<string>;
  /** Those of words with a capital within the sentence: what it is about is called so. */
  readonly names: readonly string[];
  /** Figures and signs: of these none may be missing. */
  readonly exact: readonly string[];
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

/** What a text is about. Words are compared without their endings; that only serves to find a sentence again, and proves nothing. */
export const contentOf: (text: string) => Content = rememberTexts(readContent);

/** The same, not remembered. */
export function readContent(text: string): Content {
  const inOrder: (string | null)[] = [];
  const keys = new Set<string>();
  const names = new Set<string>();
  const exact = new Set<string>();
  const shouted = text === text.toUpperCase();
  for (const { form, kind, text: printed } of readWords(text)) {
    if (form === '|') continue;
    if (kind === 'figure' || kind === 'sign') exact.add(form);
    if (DENIES.test(form)) inOrder.push(DENIAL);
    else if (kind === 'word' && FUNCTION.has(form)) inOrder.push(null);
    else {
      const key = stemOf(form);
      if (inOrder.length > 0 && !shouted && /^\p{Lu}/u.test(printed)) names.add(key);
      inOrder.push(key);
      keys.add(key);
    }
  }
  return { inOrder, keys, names: [...names], exact: [...exact] };
}

function stemOf(form: string): string {
  return form.replace(/(?<=...)(?:ings?|ed|es|s|e)$/, '');
}

/** The content of two sentences that follow one another, as of one. */
export function joinContents(one: Content, other: Content): Content {
  return {
    inOrder: [...one.inOrder, ...other.inOrder],
    keys: new Set([...one.keys, ...other.keys]),
    names: [...one.names, ...other.names],
    exact: [...one.exact, ...other.exact],
  };
}
