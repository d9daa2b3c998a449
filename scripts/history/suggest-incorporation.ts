/** A document that a text may mean. */
export interface NamedText {
  readonly id: string;
  readonly title: string;
  /** Newest path below the repository's top. */
  readonly path: string;
}

/** A place where a text seems to make another document part of itself. */
export interface SuggestedIncorporation {
  /** Id of the document meant. */
  readonly document: string;
  /** 1-based line of the given text on which its paragraph begins. */
  readonly line: number;
  /** The sentence that says so. */
  readonly sentence: string;
}

/**
 * The documents that a text says are incorporated by reference: known by a link to their file, or by their title in the same
 * sentence. A suggestion for `check`, which front matter confirms (`incorporates`) or leaves. `documents` are without the text's own.
 *
 *     The [rules](acceptable-use-policy.md) are incorporated into this Agreement by reference.   → acceptable-use-policy
 *     The Acceptable Use Policy and each Code of Conduct are incorporated by reference.          → acceptable-use-policy
 */
export function suggestIncorporation(markdown: string, documents: readonly NamedText[]): SuggestedIncorporation[] {
  const names = documents.map((document) => ({ document, names: namesOf(document, documents) }));
  const found: SuggestedIncorporation[] = [];
  const seen = new Set<string>();
  for (const { text, line } of paragraphsOf(markdown)) {
    for (const sentence of text.split(/(?<=[.;!?]["”')\]]*)\s+(?=["“'([*_]*\p{Lu})/u)) {
      const part = partSpokenOf(sentence);
      if (part === null) continue;
      for (const { document, names: known } of names) {
        if (seen.has(document.id) || !means(part, document.path, known)) continue;
        seen.add(document.id);
        found.push({ document: document.id, line, sentence });
      }
    }
  }
  return found;
}

/**
 * Examples, from published terms: "are incorporated into this Agreement by reference", "is hereby incorporated by reference",
 * "incorporates by reference the", "incorporated herein by this reference", "form part of this Agreement".
 */
const BY_REFERENCE =
  /\bincorporat\w*\b[^.;]{0,120}\bby (?:this )?reference\b|\bby (?:this )?reference\b[^.;]{0,60}\bincorporat/i;
/** What forms part is named before it, and the whole after it: "It forms part of the Agreement" says nothing of this text. */
const FORMS_PART = /\bforms? (?:an integral )?part of (?:this|these|our)\b/i;

/** The part of a sentence that names what is made part of the text; null where nothing is. */
function partSpokenOf(sentence: string): string | null {
  if (BY_REFERENCE.test(sentence)) return sentence;
  const forms = FORMS_PART.exec(sentence);
  return forms === null ? null : sentence.slice(0, forms.index);
}

function means(sentence: string, path: string, names: readonly string[]): boolean {
  const file = nameOfFile(path);
  for (const [, target = ''] of sentence.matchAll(/\]\(<?([^)\s>]+)/g)) {
    if (nameOfFile(decode(target).split(/[?#]/)[0]!.replace(/\/+$/, '')) === file) return true;
  }
  const plain = ` ${wordsOf(sentence.replace(/\]\([^)]*\)/g, ']'))} `;
  return names.some((name) => plain.includes(` ${name} `));
}

/**
 * What a document is called: its title, and its title without the first words, which often name the publisher, as far as
 * three words are left that end no other title. One word is no name: "Terms" stands in every sentence of some documents.
 */
function namesOf({ title }: NamedText, documents: readonly NamedText[]): string[] {
  const words = wordsOf(title).split(' ');
  const others = documents.filter((other) => other.title !== title).map((other) => ` ${wordsOf(other.title)}`);
  const shorter = words.map((_, index) => words.slice(index)).filter((part) => part.length > 2);
  const names = shorter
    .map((part) => part.join(' '))
    .filter((name) => !others.some((other) => other.endsWith(` ${name}`)));
  return words.length > 1 ? [words.join(' '), ...names] : [];
}

function nameOfFile(path: string): string {
  return path
    .split('/')
    .at(-1)!
    .replace(/\.(md|markdown|html?)$/i, '')
    .toLowerCase();
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Runs of lines that are not blank. */
function* paragraphsOf(markdown: string): Generator<{ readonly text: string; readonly line: number }> {
  let line = 1;
  for (const part of markdown.split(/(\r?\n[ \t]*(?:\r?\n[ \t]*)+)/)) {
    if (/\S/.test(part)) yield { text: part.replace(/\s+/g, ' ').trim(), line };
    line += part.split('\n').length - 1;
  }
}
