import type { PhrasingContent, Root, RootContent } from 'mdast';

/**
 * A letter as plain text. Words that go and come keep the signs by which the letter explains them; nothing is wrapped, as mail programs
 * do that.
 *
 *     ### Dates                          Dates
 *     - **From when:** 4 January         -----
 *     > within ~~30~~ **14** days
 *                                        - **From when:** 4 January
 *
 *                                        > within ~~30~~ **14** days
 */
export function writeLetterText({ children }: Root): string {
  return `${writeBlocks(children)}\n`;
}

/**
 * What keeps GitHub from taking words for mentions and references is of no use in a letter, and an address that is copied with it reaches
 * nobody; the sign that keeps programs from making a link of a bare address stays.
 */
export function withoutMentionBreaks(text: string): string {
  return text.replace(/(?<=[@#])\u200b/g, '');
}

function writeBlocks(nodes: readonly RootContent[]): string {
  return nodes.map(writeBlock).join('\n\n');
}

function writeBlock(node: RootContent): string {
  switch (node.type) {
    case 'heading': {
      const title = writeInline(node.children);
      return `${title}\n${'-'.repeat(Math.min(Math.max([...title].length, 3), 70))}`;
    }
    case 'paragraph':
      return writeInline(node.children);
    case 'blockquote':
      return prefixLines(writeBlocks(node.children), '> ', '> ');
    case 'list':
      return node.children
        .map((item, index) => {
          const sign = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
          return prefixLines(writeBlocks(item.children), sign, ' '.repeat(sign.length));
        })
        .join('\n');
    case 'thematicBreak':
      return '-'.repeat(70);
    case 'code':
      return prefixLines(node.value, '    ', '    ');
    default:
      return writeInline([node as PhrasingContent]);
  }
}

function prefixLines(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

function writeInline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(writePart).join('');
}

function writePart(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return withoutMentionBreaks(node.value);
    case 'strong':
      return `**${writeInline(node.children)}**`;
    case 'emphasis':
      return `*${writeInline(node.children)}*`;
    case 'delete':
      return `~~${writeInline(node.children)}~~`;
    case 'break':
      return '\n';
    case 'link': {
      const words = writeInline(node.children);
      // An address in angle brackets: programs make a link of the web's, and of one of mail alone.
      return `mailto:${words}` === node.url || words === node.url ? words : `${words} (${node.url})`;
    }
    default:
      return 'value' in node ? node.value : '';
  }
}
