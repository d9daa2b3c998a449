import { normaliseText } from '../clauses/normalise-text.ts';
import { splitSentences } from '../reading/sentences/split-sentences.ts';
import type { EntryChange, TracedRef } from './entry.ts';

/** A sentence, and what brought it. */
export interface BlamedWords {
  readonly text: string;
  /** Label of a version of this document; null where the sentence came along from another. */
  readonly version: string | null;
  /** Id of the document that it came from, else this one's. */
  readonly document: string;
}

/** Sentences of this many letters and more are known again wherever they went; see `blameVersion`. */
const TELLING = 30;

/**
 * Follows the sentences of a document's clauses through its entries, oldest first. It is told changes alone, no texts: what
 * no change speaks of stands as it did when the clause was first seen.
 */
export class BlameChanges {
  readonly #document: string;
  /** The version that brought a clause as long as no change to its own words is known: in which it was first seen, or came back. */
  readonly #since: Map<string, string>;
  readonly #known = new Map<string, readonly BlamedWords[]>();

  /** @param firstSeen the version in which each clause first stood, by clause id */
  constructor(document: string, firstSeen: ReadonlyMap<string, string>) {
    this.#document = document;
    this.#since = new Map(firstSeen);
  }

  /** @param within clauses that came, came back or went inside a section of which a change speaks as a whole */
  add(
    version: string,
    changes: readonly EntryChange[],
    within: { came: readonly string[]; went: readonly string[] },
  ): void {
    const touched = changes.filter(isTouched);
    const own = new Map(
      touched.map(
        (change) =>
          [
            change,
            change.before.flatMap((ref) => this.#wordsOf(ref, change.kind === 'removed' ? within.went : [])),
          ] as const,
      ),
    );
    const elsewhere = indexWords([...own.values()].flat().filter(({ text }) => normaliseText(text).length >= TELLING));
    for (const [{ kind, after }, words] of own) {
      if (!touchesWords(kind)) continue;
      const here = indexWords(words);
      for (const { clause, text } of after) {
        const blamed = splitSentences(text).map((sentence): BlamedWords => {
          const key = normaliseText(sentence);
          const { document, version: brought } = here.get(key) ??
            elsewhere.get(key) ?? { document: this.#document, version };
          return { text: sentence, version: brought, document };
        });
        this.#known.set(clause, blamed);
      }
    }
    for (const clause of within.came) {
      this.#known.delete(clause);
      this.#since.set(clause, version);
    }
  }

  /**
   * The sentences of a clause that stands so now.
   * @param origin the other document that it came from; null for most
   */
  sentences(clause: string, text: string, origin: string | null): readonly BlamedWords[] {
    const known = this.#known.get(clause);
    const sentences = splitSentences(text);
    if (known?.length === sentences.length && known.every((each, index) => each.text === sentences[index]))
      return known;
    const words = indexWords(known ?? []);
    const first = { document: origin ?? this.#document, version: origin === null ? this.#since.get(clause)! : null };
    return sentences.map((sentence) => ({ ...first, ...words.get(normaliseText(sentence)), text: sentence }));
  }

  /** @param went clauses that may have stood below it; where they do not agree on a version, none is claimed for their words */
  #wordsOf({ clause, text, document }: TracedRef, went: readonly string[]): readonly BlamedWords[] {
    if (document !== undefined) return splitSentences(text).map((each) => ({ text: each, version: null, document }));
    const known = this.#known.get(clause);
    if (known !== undefined && went.length === 0) return known;
    const below = indexWords([...(known ?? []), ...went.flatMap((each) => this.#known.get(each) ?? [])]);
    const silent = [clause, ...went].filter((each) => !this.#known.has(each));
    const [version, ...others] = new Set(silent.map((each) => this.#since.get(each) ?? null));
    return splitSentences(text).flatMap((sentence) => {
      const found = below.get(normaliseText(sentence));
      if (found !== undefined) return [found];
      return others.length > 0 || version === undefined ? [] : [{ text: sentence, version, document: this.#document }];
    });
  }
}

/** As in a succession, also a clause under another number or title may have given its sentences to others. */
function isTouched({ kind, before, after }: EntryChange): boolean {
  if (touchesWords(kind)) return true;
  return before.some(({ label, title }, index) => label !== after[index]?.label || title !== after[index]?.title);
}

function indexWords(words: readonly BlamedWords[]): ReadonlyMap<string, BlamedWords> {
  const index = new Map<string, BlamedWords>();
  for (const each of words) {
    const key = normaliseText(each.text);
    if (!index.has(key)) index.set(key, each);
  }
  return index;
}

/** Whether such a change is to the words of a clause, and not only to its number, place or formatting. */
export function touchesWords(kind: EntryChange['kind']): boolean {
  return kind !== 'moved' && kind !== 'renumbered' && kind !== 'markup';
}
