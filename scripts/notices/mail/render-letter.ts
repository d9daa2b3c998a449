import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { withoutMentionBreaks, writeLetterText } from './write-letter-text.ts';

/** A letter as a mail program shows it: as text, and as HTML without pictures, scripts and addresses of other kinds. */
export interface RenderedLetter {
  readonly text: string;
  readonly html: string;
}

/** All that a letter may hold; whatever else reached this point would be left out. */
const processor = unified()
  .use(rehypeSanitize, {
    tagNames: ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'del', 'code', 'pre', 'a', 'br', 'hr'],
    attributes: { a: ['href'], ol: ['start'] },
    protocols: { href: ['http', 'https', 'mailto'] },
  })
  .use(rehypeStringify)
  .freeze();

/** Constants alone: nothing is fetched from anywhere, and the letter is as wide as is good to read. */
const STYLE =
  'body{max-width:42em;margin:1em auto;padding:0 1em;font:16px/1.5 Georgia,serif;color:#1a1a1a;background:#fff}h2,h3{font:bold 1.1em/1.3 Helvetica,Arial,sans-serif;margin:1.6em 0 .5em}blockquote{margin:.8em 0;padding:.1em 1em;border-left:3px solid #999;background:#f6f6f4}del{color:#8a1f11}blockquote strong{color:#1d5c2b}hr{border:0;border-top:1px solid #bbb;margin:2em 0 1em}';

/**
 * Renders a notice, which is GitHub Markdown of ours with all foreign words made harmless, as the two parts of a letter.
 * @param title the subject, for programs that show a page's title
 * @param language of the letter's own words
 */
export function renderLetter(title: string, markdown: string, language = 'en'): RenderedLetter {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  });
  const body = processor.stringify(processor.runSync(toHtml(tree)));
  const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style>`;
  return {
    text: writeLetterText(tree),
    html: `<!doctype html>\n<html lang="${escapeHtml(language)}"><head>${head}</head>\n<body>\n${body}\n</body></html>\n`,
  };
}

function toHtml({ children }: Root): HtmlRoot {
  return { type: 'root', children: children.flatMap(withBreak) };
}

/** So that no line is longer than a paragraph. */
function withBreak(node: RootContent): ElementContent[] {
  return [...toElements(node), { type: 'text', value: '\n' }];
}

function toElements(node: RootContent | PhrasingContent): ElementContent[] {
  switch (node.type) {
    case 'heading':
      return [element(node.depth < 3 ? 'h2' : 'h3', node.children.flatMap(toElements))];
    case 'paragraph':
      return [element('p', node.children.flatMap(toElements))];
    case 'blockquote':
      return [element('blockquote', node.children.flatMap(toElements))];
    case 'list':
      return [
        element(
          node.ordered ? 'ol' : 'ul',
          node.children.flatMap(withBreak),
          node.ordered ? { start: node.start ?? 1 } : {},
        ),
      ];
    case 'listItem': {
      const [only, ...more] = node.children;
      const inner = only?.type === 'paragraph' && more.length === 0 ? only.children : node.children;
      return [element('li', inner.flatMap(toElements))];
    }
    case 'strong':
      return [element('strong', node.children.flatMap(toElements))];
    case 'emphasis':
      return [element('em', node.children.flatMap(toElements))];
    case 'delete':
      return [element('del', node.children.flatMap(toElements))];
    case 'link':
      return [element('a', node.children.flatMap(toElements), { href: node.url })];
    case 'thematicBreak':
      return [element('hr', [])];
    case 'break':
      return [element('br', [])];
    case 'inlineCode':
      return [element('code', textOf(node.value))];
    case 'code':
      return [element('pre', [element('code', textOf(node.value))])];
    case 'text':
      return textOf(withoutMentionBreaks(node.value));
    default:
      // Nothing else is written into a notice; a picture, say, stays the words that stand for it.
      return 'value' in node ? textOf(node.value) : 'alt' in node ? textOf(node.alt ?? '') : [];
  }
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

function textOf(value: string): ElementContent[] {
  return [{ type: 'text', value }];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
