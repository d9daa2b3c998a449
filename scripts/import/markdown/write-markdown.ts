import type { ImportedBlock, Loss } from '../imported-text.ts';
import { wordsOf } from '../imported-text.ts';
import { shorten } from '../../clauses/shorten.ts';
import { readBack } from './read-back.ts';
import { type NumberStyle, writeBlocks } from './write-blocks.ts';

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
export function writeMarkdown(blocks: readonly ImportedBlock[]): WrittenMarkdown {
  const markdown = sectionsOf(blocks).map(writeSection).join('\n\n');
  const whole = markdown === '' ? '' : `${markdown}\n`;
  const losses = readBack(whole, blocks).words.map(({ block, read }): Loss => ({
    paragraph: block.paragraph,
    words: block.kind === 'table' ? '' : shorten(`${block.label} ${wordsOf(block.spans)}`, 40),
    what: `is read back otherwise: “${shorten(read, 60)}”`,
  }));
  return { markdown: whole, losses };
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

function writeSection(blocks: readonly ImportedBlock[]): string {
  const [first, ...others] = STYLES.map((style) => {
    const markdown = writeBlocks(blocks, style);
    const { words, labels, places } = readBack(markdown, blocks);
    // A word that is lost weighs more than a number, and that more than a place.
    return { markdown, faults: 100 * words.length + 10 * labels + places };
  });
  return others.reduce((best, other) => (other.faults < best.faults ? other : best), first!).markdown;
}

const STYLES: readonly NumberStyle[] = ['list', 'paragraph'];
