import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

type Extension = ReturnType<typeof gfmTable>;

/** A part of GitHub's Markdown that is added to CommonMark where a text may hold it. */
interface SyntaxExtension {
  /** What it cannot do without: looking for tables takes a third of the time that parsing takes. */
  readonly sign: RegExp;
  readonly micromark: Extension;
  readonly mdast: FromMarkdown;
}

/**
 * Tables carry terms, footnotes too, and what is struck out is gone. Tasks and bare links only change the look. One tilde
 * strikes nothing out: "~5 to ~10 euros" are about so many.
 */
const EXTENSIONS: readonly SyntaxExtension[] = [
  { sign: /\||:-|-:/, micromark: gfmTable(), mdast: gfmTableFromMarkdown() },
  { sign: /\[\^/, micromark: gfmFootnote(), mdast: gfmFootnoteFromMarkdown() },
  { sign: /~~/, micromark: gfmStrikethrough({ singleTilde: false }), mdast: gfmStrikethroughFromMarkdown() },
];

/** What must be added for a text, in the form that the parser takes. */
export interface SyntaxExtensions {
  readonly extensions: Extension[];
  readonly mdastExtensions: FromMarkdown[];
}

/** The extensions that a text may need; the same object for the same ones. */
export function syntaxExtensionsFor(markdown: string): SyntaxExtensions {
  let needed = 0;
  EXTENSIONS.forEach(({ sign }, index) => {
    if (sign.test(markdown)) needed |= 1 << index;
  });
  made[needed] ??= {
    extensions: EXTENSIONS.flatMap(({ micromark }, index) => (needed & (1 << index) ? [micromark] : [])),
    mdastExtensions: EXTENSIONS.flatMap(({ mdast }, index) => (needed & (1 << index) ? [mdast] : [])),
  };
  return made[needed]!;
}

const made: SyntaxExtensions[] = [];
