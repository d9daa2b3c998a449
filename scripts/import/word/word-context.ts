import type { LossCollector } from '../collect-losses.ts';
import type { WordPackage } from '../package/open-package.ts';
import type { XmlElement } from '../package/read-xml.ts';
import type { LabelCounter } from './count-labels.ts';
import type { Fields } from './follow-fields.ts';
import type { WordList } from './read-numbering.ts';
import type { StyleSheet } from './read-styles.ts';

/** All that a paragraph is read with, beside what it says itself. */
export interface WordContext {
  readonly file: WordPackage;
  /** The part that is read, by which its links are found: undefined for the document itself, `footnotes`. */
  readonly part: string | undefined;
  readonly styles: StyleSheet;
  readonly lists: ReadonlyMap<string, WordList>;
  readonly counter: LabelCounter;
  readonly fields: Fields;
  readonly losses: LossCollector;
  /** Comments by their id: who said what. */
  readonly comments: ReadonlyMap<string, string>;
  /** Takes a reference to a note; gives the name by which it is referred to. */
  readonly referTo: (kind: 'footnote' | 'endnote', id: string) => string | null;
  /** Takes the content of a text box, which is read after the paragraph that it hangs on. */
  readonly hang: (box: XmlElement) => void;
}
