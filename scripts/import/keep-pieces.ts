import { diffArrays } from 'diff';
import { splitMarkdown } from '../clauses/blocks/split-markdown.ts';
import { normaliseText } from '../clauses/normalise-text.ts';
import { type ClauseTree, parseClauses } from '../clauses/parse-clauses.ts';
import { shorten } from '../clauses/shorten.ts';

/** A text that is a document's next, as an edit of the one that stands. */
export interface KeptPieces {
  /** Markdown without front matter, which ends in a line feed. */
  readonly body: string;
  /** What of the old text says nothing to readers and was not kept, such as a comment: the beginning of each. */
  readonly dropped: readonly string[];
}

/** A part of a text between empty lines. */
interface Piece {
  readonly text: string;
  /** Its clauses, by label, words and place. */
  readonly reads: string;
  /** How many letters are bold. */
  readonly bold: number;
  /** The parts right before it that say nothing to readers. */
  readonly silent: readonly string[];
}

/**
 * Puts a new text in the place of an old one and keeps the old Markdown wherever both say the same: line breaks, bullets, links and
 * comments of its authors stay, and what a reviewer is shown is what changed. What is read of the result is what is read of the new
 * text, or that one stands as it is.
 * @param before Markdown without front matter
 * @param after the same, as `writeMarkdown` writes it
 */
export function keepPieces(before: string, after: string): KeptPieces {
  const [old, own] = [takeApart(before), takeApart(after)];
  const kept: string[] = [];
  const dropped: string[] = [];
  let [at, index] = [0, 0];
  for (const { added, removed, value } of diffArrays(old.pieces.map(readsOf), own.pieces.map(readsOf)))
    for (let each = 0; each < value.length; each++) {
      if (added) kept.push(own.pieces[index++]!.text);
      else if (removed) dropped.push(...old.pieces[at++]!.silent);
      else {
        const [stands, comes] = [old.pieces[at++]!, own.pieces[index++]!];
        // What is bold now may be a term that the text defines.
        kept.push(...stands.silent, comes.bold > stands.bold ? comes.text : stands.text);
      }
    }
  const body = `${[...kept, ...old.last].join('\n\n')}\n`;
  if (readOf(parseClauses(`\n${body}`)) === readOf(parseClauses(`\n${after}`)))
    return { body, dropped: dropped.map(nameOf) };
  return { body: after, dropped: [...old.pieces.flatMap(({ silent }) => silent), ...old.last].map(nameOf) };
}

function nameOf(text: string): string {
  return shorten(text, 60);
}

function readsOf({ reads }: Piece): string {
  return reads;
}

function takeApart(markdown: string): { readonly pieces: readonly Piece[]; readonly last: readonly string[] } {
  const pieces: Piece[] = [];
  let silent: string[] = [];
  for (const piece of splitMarkdown(markdown.replace(/\r\n?/g, '\n'))) {
    const text = piece.text.replace(/\s+$/, '').replace(/^\n+/, '');
    if (text === '') continue;
    // After an empty line nothing is front matter.
    const tree = parseClauses(`\n${text}`);
    if (tree.clauses.length === 0) {
      silent.push(text);
      continue;
    }
    const marks = tree.clauses.flatMap((clause) => clause.marks).filter(({ kind }) => kind === 'strong');
    const bold = marks.reduce((sum, { start, end }) => sum + end - start, 0);
    pieces.push({ text, reads: readOf(tree), bold, silent });
    silent = [];
  }
  return { pieces, last: silent };
}

/** What a reader of the program is told of a text, as one string. */
function readOf({ clauses }: ClauseTree): string {
  const lines = clauses.map(({ label, text, parent, depth, condition, footnotes }) =>
    JSON.stringify([label, normaliseText(text), parent?.index ?? -1, depth, condition, footnotes.length]),
  );
  return lines.join('\n');
}
