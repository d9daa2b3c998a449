import { type ImportedBlock, type ImportedTable, wordsOf } from '../imported-text.ts';
import type { WordParagraph } from './read-paragraph.ts';

/**
 * Decides which paragraphs are headings, and how deep. The title stands above all others. Where a style of headings is that of
 * numbered sentences, as in many firms' models ("1.1 The Customer shall …" in Heading 2), its paragraphs are clauses.
 */
export function giveDepths(blocks: readonly (WordParagraph | ImportedTable)[]): readonly ImportedBlock[] {
  const title = findTitle(blocks);
  const sentences = stylesOfSentences(blocks);
  return blocks.map((block) => {
    if (block.kind === 'table') return block;
    const { style, outline, counted, centred, runsOn, ...paragraph } = block;
    const shift = title === undefined || block === title ? 1 : 2;
    const isHeading = block === title || (outline !== null && !sentences.has(style) && !(counted && isLong(block)));
    if (!isHeading || (wordsOf(block.spans) === '' && block.label === '')) return paragraph;
    const depth = block === title ? 1 : Math.min(6, outline! + shift);
    return {
      ...paragraph,
      kind: 'heading',
      depth,
      // Headings are bold as such.
      spans: block.spans.map(({ strong, ...span }) => ({ ...span, text: span.text.replace(/\s*\n\s*/g, ' ') })),
    };
  });
}

/** The paragraph in the style for titles; else the first one, where it is centred, and bold or in capitals. */
function findTitle(blocks: readonly (WordParagraph | ImportedTable)[]): WordParagraph | undefined {
  const paragraphs = blocks.filter((block) => block.kind !== 'table');
  const styled = paragraphs.slice(0, 10).find(({ style }) => style === 'title');
  if (styled !== undefined) return styled;
  const first = paragraphs[0];
  if (first === undefined || !first.centred || first.label !== '' || first.outline !== null) return undefined;
  const words = wordsOf(first.spans);
  const stands =
    first.spans.every(({ strong, text }) => strong === true || text.trim() === '') || words === words.toUpperCase();
  return stands && words.length <= LONGEST_TITLE ? first : undefined;
}

const LONGEST_TITLE = 120;
/** Longer ones are clauses, whatever their style is for (headings of published terms end at 120 characters). */
const LONGEST_HEADING = 200;

function isLong({ spans }: WordParagraph): boolean {
  return wordsOf(spans).length > LONGEST_HEADING;
}

/** Styles of headings of which at least half of the numbered paragraphs are sentences. */
function stylesOfSentences(blocks: readonly (WordParagraph | ImportedTable)[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; sentences: number }>();
  for (const block of blocks) {
    if (block.kind === 'table' || block.outline === null || !block.counted) continue;
    const count = counts.get(block.style) ?? { all: 0, sentences: 0 };
    counts.set(block.style, count);
    count.all++;
    if (isSentence(wordsOf(block.spans))) count.sentences++;
  }
  return new Set([...counts].filter(([, { all, sentences }]) => 2 * sentences >= all).map(([style]) => style));
}

function isSentence(words: string): boolean {
  return words.length > LONGEST_TITLE || (/[.;:,]["”’)]?\s*$/u.test(words) && words.split(/\s+/).length > 8);
}
