import { readEachWord } from '../proving/read-words.ts';
import { type Content, readContent } from './content-words.ts';
import { foldAnew, tellingWords } from './fold-words.ts';

const formsOf = readEachWord(({ form }) => form);

/** What is read of the text of a sentence, each part when it is first asked for. */
export class SentenceText {
  readonly printed: string;
  #folded: string | null = null;
  #content: Content | null = null;
  #words: string | null = null;
  #telling: ReadonlySet<string> | null = null;

  constructor(printed: string) {
    this.printed = printed;
  }

  /** In the form in which two are one: case, punctuation and the border of a cell left out. */
  get folded(): string {
    this.#folded ??= formsOf(this.printed)
      .filter((form) => form !== '|')
      .join(' ');
    return this.#folded;
  }

  /** What it is about. */
  get content(): Content {
    this.#content ??= readContent(this.printed);
    return this.#content;
  }

  /** Its words alone, a space around each. */
  get words(): string {
    this.#words ??= foldAnew(this.printed);
    return this.#words;
  }

  /** Its words but for those that stand in any sentence. */
  get telling(): ReadonlySet<string> {
    this.#telling ??= new Set(tellingWords(this.printed));
    return this.#telling;
  }
}
