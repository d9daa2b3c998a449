import type { Element, ElementContent, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Mark } from '../clauses/inline-text.ts';

/** A link over a part of a text. Links do not overlap. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Where the linked words are a defined term: what is shown of its definition, or nothing; else absent. */
  readonly definition?: string;
}

/** A text with what is marked on it; offsets are UTF-16 units, end exclusive. */
export interface MarkedText {
  readonly text: string;
  /** Each within or beside the others, as the parser makes them. Links among them are passed over. */
  readonly marks: readonly Mark[];
  readonly links: readonly TextLink[];
  /** True where line breaks stand as they are, as in code; else each is a `br`, too. */
  readonly preformatted: boolean;
}

/** All that the text of a clause may hold; whatever else reached this point would be left out. */
const processor = unified()
  .use(rehypeSanitize, {
    tagNames: ['a', 'strong', 'em', 'code', 'br'],
    attributes: { a: ['href', 'title', ['className', 'term']] },
    protocols: { href: ['http', 'https', 'mailto'] },
  })
  .use(rehypeStringify)
  .freeze();

/**
 * A marked text as HTML whose text content is the text, character for character (but U+0000, which HTML cannot carry).
 * Its elements are links, `strong`, `em`, `code` and `br`. It is made from the marks that the parser left on the text and not
 * from the syntax tree a second time: the clause's label is cut from them already, and references have their offsets.
 */
export function renderInline({ text, marks, links, preformatted }: MarkedText): string {
  if (!/[<>&\n\r\0]/.test(text) && marks.length + links.length === 0) return text;
  const formats = marks.filter(({ kind }) => kind in ELEMENTS).sort(outermostFirst);
  const children: ElementContent[] = [];
  let at = 0;
  for (const link of [...links].sort(outermostFirst)) {
    const { start, end } = link;
    children.push(...format(text, formats, at, start), makeLink(link, format(text, formats, start, end)));
    at = end;
  }
  children.push(...format(text, formats, at, text.length));
  const tree: Root = { type: 'root', children: preformatted ? children : children.flatMap(breakLines) };
  // A bare carriage return would be read back as a line feed.
  return processor.stringify(processor.runSync(tree)).replaceAll('\r', '&#13;');
}

const ELEMENTS: Readonly<Partial<Record<Mark['kind'], string>>> = { strong: 'strong', emphasis: 'em', code: 'code' };

function outermostFirst(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return one.start - other.start || other.end - one.end;
}

function makeLink({ href, definition }: TextLink, children: ElementContent[]): Element {
  const term = definition === undefined ? {} : { className: ['term'], ...(definition !== '' && { title: definition }) };
  return { type: 'element', tagName: 'a', properties: { href, ...term }, children };
}

/**
 * The text from `start` to `end`, each format clipped to that part, so that elements never overlap. Bold in bold is bold, so
 * that no text can nest them thousands deep.
 */
function format(text: string, formats: readonly Mark[], start: number, end: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = start;
  formats.forEach((mark, index) => {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (from >= to) return;
    nodes.push(...words(text.slice(at, from)));
    const others = formats.slice(index + 1).filter(({ kind, start }) => kind !== mark.kind && start < to);
    const children = format(text, others, from, to);
    nodes.push({ type: 'element', tagName: ELEMENTS[mark.kind]!, properties: {}, children });
    at = to;
  });
  return [...nodes, ...words(text.slice(at, end))];
}

function words(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value: value.replaceAll('\0', '\ufffd') }];
}

/** A line break of the page, which the text has as a line feed. */
function breakLines(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(breakLines) }];
  if (node.type !== 'text') return [node];
  return node.value
    .split('\n')
    .flatMap((line, index) => (index === 0 ? words(line) : [LINE_BREAK, ...words(`\n${line}`)]));
}

const LINE_BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
