import type { PhrasingContent, Root, RootContent } from 'mdast';
import { DELETED_SIGN, INSERTED_SIGN } from '../wording/mark-runs.ts';

/**
 * A letter as plain text, without the signs of Markdown. In quotations what goes and what comes stands in brackets of its own, and the
 * sentence that explains the signs names these instead; nothing is wrapped, as mail programs do that.
 *
 *     ### Dates                          Dates
 *     - **From when:** 4 January         -----
 *     > within ~~30~~ **14** days
 *                                        - From when: 4 January
 *
 *                                        > within [-30-] [+14+] days
 */
export function writeLetterText({ children }: Root): string {
  return `${writeBlocks(children, false)}\n`;
}

/**
 * What keeps GitHub from taking words for mentions and references is of no use in a letter, and an address that is copied with it reaches
 * nobody; the sign that keeps programs from making a link of a bare address stays.
 */
export function withoutMentionBreaks(text: string): string {
  return text.replace(/(?<=[@#])\u200b/g, '');
}

/** @param quoted whether it is words of the terms, of which bold ones come */
function writeBlocks(nodes: readonly RootContent[], quoted: boolean): string {
  return nodes.map((node) => writeBlock(node, quoted)).join('\n\n');
}

function writeBlock(node: RootContent, quoted: boolean): string {
  switch (node.type) {
    case 'heading': {
      const title = writeInline(node.children, quoted);
      return `${title}\n${'-'.repeat(Math.min(Math.max([...title].length, 3), 70))}`;
    }
    case 'paragraph':
      return writeInline(node.children, quoted);
    case 'blockquote':
      return prefixLines(writeBlocks(node.children, true), '> ', '> ');
    case 'list':
      return node.children
        .map((item, index) => {
          const sign = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
          return prefixLines(writeBlocks(item.children, quoted), sign, ' '.repeat(sign.length));
        })
        .join('\n');
    case 'thematicBreak':
      return '-'.repeat(70);
    case 'code':
      return prefixLines(node.value, '    ', '    ');
    default:
      return writeInline([node as PhrasingContent], quoted);
  }
}

function prefixLines(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

function writeInline(nodes: readonly PhrasingContent[], quoted: boolean): string {
  return nodes.map((node) => writePart(node, quoted)).join('');
}

function writePart(node: PhrasingContent, quoted: boolean): string {
  switch (node.type) {
    case 'text':
      return withoutMentionBreaks(node.value);
    case 'strong': {
      const words = writeInline(node.children, quoted);
      if (words === INSERTED_SIGN) return '[+words in such brackets+]';
      return quoted ? `[+${words}+]` : words;
    }
    case 'emphasis':
      return writeInline(node.children, quoted);
    case 'delete': {
      const words = writeInline(node.children, quoted);
      return `[-${words === DELETED_SIGN ? 'words in such brackets' : words}-]`;
    }
    case 'break':
      return '\n';
    case 'link': {
      const words = writeInline(node.children, quoted);
      // An address in angle brackets: programs make a link of the web's, and of one of mail alone.
      return `mailto:${words}` === node.url || words === node.url ? words : `${words} (${node.url})`;
    }
    default:
      return 'value' in node ? node.value : '';
  }
}
