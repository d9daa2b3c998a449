/** What a file says, before it is written as Markdown: the one shape that Word and HTML are read to. */
export interface ImportedText {
  /** The title by which the file itself goes; empty where it has none. */
  readonly title: string;
  readonly blocks: readonly ImportedBlock[];
  /** What was not kept, or kept otherwise, in the order of the file. */
  readonly losses: readonly Loss[];
}

/** Something that Markdown has no place for. */
export interface Loss {
  /** 1-based number of the paragraph, those in tables counted; 0 for what belongs to no paragraph. */
  readonly paragraph: number;
  /** The first words of that paragraph; empty where there are none. */
  readonly words: string;
  readonly what: string;
}

export type ImportedBlock = ImportedParagraph | ImportedTable;

/** A paragraph with its printed number, and where it stands on the page. */
export interface ImportedParagraph {
  readonly kind: 'heading' | 'text' | 'quote' | 'code' | 'note';
  /** Of a heading, 1 to 6; else 0. */
  readonly depth: number;
  /** The number as it is printed, whoever counted it: `4.2`, `(b)`; empty for none. */
  readonly label: string;
  /** True where a bullet stands before it. */
  readonly bullet: boolean;
  /** Where its number, bullet or text begins, in twentieths of a point from the margin. */
  readonly position: number;
  /** How deep it stands in a list of several levels; 0 for what is in none. */
  readonly level: number;
  /** Of a footnote the name by which the text refers to it; else empty. */
  readonly note: string;
  readonly spans: readonly TextSpan[];
  /** See `Loss`. */
  readonly paragraph: number;
}

export interface ImportedTable {
  readonly kind: 'table';
  readonly position: number;
  readonly rows: readonly ImportedRow[];
  readonly paragraph: number;
}

export interface ImportedRow {
  readonly header: boolean;
  readonly cells: readonly ImportedCell[];
}

export interface ImportedCell {
  readonly columns: number;
  readonly rows: number;
  /** Its paragraphs, one below the other. */
  readonly lines: readonly (readonly TextSpan[])[];
}

/** Words that are written alike. */
export interface TextSpan {
  /** A line break of the page is `\n`. */
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly struck?: boolean;
  readonly raised?: 'sup' | 'sub';
  /** An address of the web or of mail. */
  readonly link?: string;
  /** The name of a footnote that the text refers to here; its text is empty then. */
  readonly note?: string;
}

/** The words of spans. */
export function wordsOf(spans: readonly TextSpan[]): string {
  return spans.map(({ text }) => text).join('');
}

/** Spans without white space at either end, where nobody sees it. */
export function trimSpans(spans: readonly TextSpan[]): readonly TextSpan[] {
  const trimmed = [...spans];
  const isSpace = ({ text, note }: TextSpan) => note === undefined && text.trim() === '';
  while (trimmed.length > 0 && isSpace(trimmed[0]!)) trimmed.shift();
  while (trimmed.length > 0 && isSpace(trimmed.at(-1)!)) trimmed.pop();
  const [first, last] = [trimmed[0], trimmed.length - 1];
  if (first !== undefined) trimmed[0] = { ...first, text: first.text.trimStart() };
  if (last >= 0) trimmed[last] = { ...trimmed[last]!, text: trimmed[last]!.text.trimEnd() };
  return trimmed;
}
