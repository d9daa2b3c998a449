import { eraseAttributes } from './erase-attributes.ts';
import { eraseComments } from './erase-comments.ts';
import { eraseModules } from './erase-modules.ts';
import { type Box, findBoxes } from './find-boxes.ts';
import { type Condition, findConditions } from './find-conditions.ts';
import { findFencedLines } from './find-fenced-lines.ts';
import type { Unclosed } from './unclosed.ts';

/** Markdown as a generator hands it on, and what it said with the markup that is out of it. */
export interface ServedMarkdown {
  /** As many lines as before, each on its place. */
  readonly markdown: string;
  readonly conditions: readonly Condition[];
  readonly boxes: readonly Box[];
  readonly unclosed: readonly Unclosed[];
  /** The lists of attributes that were taken out of lines, by index of the line. */
  readonly attributes: ReadonlyMap<number, string>;
}

/** What all that is looked for has in it; most documents have none of it. */
const MAY_HOLD = /\{\s?[%:#.]|\{\/\*|\{\{[<%]|:::|\[!|^(?:import|export) /m;

/**
 * Takes out of Markdown (line feeds only, no front matter) what is there for a generator and seen by no reader, before
 * Markdown itself is read, as generators do. What is not of the exact shape of a construct stays, and is shown as it stands:
 * see `CONSTRUCTS`.
 */
export function serveMarkdown(markdown: string): ServedMarkdown {
  if (!MAY_HOLD.test(markdown)) return { markdown, conditions: [], boxes: [], unclosed: [], attributes: NONE };
  const lines = markdown.split('\n');
  const fenced = findFencedLines(lines);
  const unclosed: Unclosed[] = [];
  eraseComments(lines, fenced, unclosed);
  eraseModules(lines, fenced);
  const conditions = findConditions(lines, fenced, unclosed);
  const boxes = findBoxes(lines, fenced, unclosed);
  const attributes = new Map<number, string>();
  for (let line = 0; line < lines.length; line++) {
    if (fenced[line]) continue;
    const written = lines[line]!;
    lines[line] = eraseAttributes(written, lines[line + 1]);
    if (lines[line] !== written) attributes.set(line, listsIn(written, lines[line]!));
  }
  return {
    markdown: lines.join('\n'),
    conditions,
    boxes,
    unclosed: unclosed.sort((one, other) => one.line - other.line),
    attributes,
  };
}

const NONE: ReadonlyMap<number, string> = new Map();

function listsIn(written: string, served: string): string {
  return (written.match(/\{[^{}]*\}/g) ?? []).filter((list) => !served.includes(list)).join(' ');
}
