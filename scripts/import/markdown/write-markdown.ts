import { shorten } from '../../clauses/shorten.ts';
import type { ImportedBlock, Loss } from '../imported-text.ts';
import { wordsOf } from '../imported-text.ts';
import { keepLinks } from './keep-links.ts';
import { readBack } from './read-back.ts';
import { type ChooseStyle, writeBlocks } from './write-blocks.ts';

/** A text as Markdown, with what of it is read otherwise than it was printed. */
export interface WrittenMarkdown {
  /** Ends in a line feed; empty for no blocks. */
  readonly markdown: string;
  readonly losses: readonly Loss[];
}

/**
 * Writes blocks as Markdown and reads it back: each section in the form in which the clauses room reads its numbers and what stands
 * under what as they were printed. Whatever is still read otherwise is told.
 */
export function writeMarkdown(read: readonly ImportedBlock[]): WrittenMarkdown {
  const { blocks, losses: links } = keepLinks(read);
  const markdown = sectionsOf(blocks).map(writeSection).join('\n\n');
  const whole = markdown === '' ? '' : `${markdown}\n`;
  const losses = readBack(whole, blocks).words.map(
    ({ block, read }): Loss => ({
      paragraph: block.paragraph,
      words: block.kind === 'table' ? '' : shorten(`${block.label} ${wordsOf(block.spans)}`, 40),
      what: `is read back otherwise: “${shorten(read, 60)}”`,
    }),
  );
  return { markdown: whole, losses: [...links, ...losses] };
}

/** Each heading with what follows it. */
function sectionsOf(blocks: readonly ImportedBlock[]): readonly (readonly ImportedBlock[])[] {
  const sections: ImportedBlock[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || sections.length === 0) sections.push([block]);
    else sections.at(-1)!.push(block);
  }
  return sections;
}

/** Series of numbers in one section that are tried one by one; a section has a few. */
const MOST_SERIES = 60;

function writeSection(blocks: readonly ImportedBlock[]): string {
  const series = new Set<ImportedBlock>();
  let best = judge(blocks, (first) => {
    series.add(first);
    return 'list';
  });
  if (best.faults === 0 || series.size === 0) return best.markdown;
  let typed: ReadonlySet<ImportedBlock> = new Set();
  const attempt = (paragraphs: ReadonlySet<ImportedBlock>) => {
    const other = judge(blocks, (first) => (paragraphs.has(first) ? 'paragraph' : 'list'));
    if (other.faults >= best.faults) return;
    best = other;
    typed = paragraphs;
  };
  attempt(series);
  for (const each of series.size > MOST_SERIES ? [] : series) {
    if (best.faults === 0) break;
    attempt(typed.has(each) ? new Set([...typed].filter((other) => other !== each)) : new Set([...typed, each]));
  }
  return best.markdown;
}

function judge(
  blocks: readonly ImportedBlock[],
  style: ChooseStyle,
): { readonly markdown: string; readonly faults: number } {
  const markdown = writeBlocks(blocks, style);
  const { words, labels, places } = readBack(markdown, blocks);
  // A word that is lost weighs more than a number, and that more than a place.
  return { markdown, faults: 100 * words.length + 10 * labels + places };
}
