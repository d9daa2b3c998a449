import type { Element, ElementContent, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Mark } from '../clauses/blocks/inline-text.ts';

/** A link over a part of a text. Links do not overlap. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Where the linked words are a defined term: what is shown of its definition, or nothing; else absent. */
  readonly definition?: string;
}

/** The number of a footnote at a place of a text. Its address is left out where there is none. */
export interface NoteNumber {
  readonly at: number;
  readonly number: number;
  readonly href: string;
}

/** A text with what is marked on it; offsets are UTF-16 units, end exclusive. */
export interface MarkedText {
  readonly text: string;
  /** Each within or beside the others, as the parser makes them. Links among them are passed over. */
  readonly marks: readonly Mark[];
  readonly links: readonly TextLink[];
  /** In the order of their places. */
  readonly notes: readonly NoteNumber[];
  /** True where line breaks stand as they are, as in code; else each is a `br`, too. */
  readonly preformatted: boolean;
}

/** All that the text of a clause may hold; whatever else reached this point would be left out. */
const processor = unified()
  .use(rehypeSanitize, {
    tagNames: ['a', 'strong', 'em', 'code', 'br', 'sup', 'sub', 's'],
    attributes: { a: ['href', 'title', ['className', 'term']], sup: [['className', 'note']] },
    protocols: { href: ['http', 'https', 'mailto'] },
  })
  .use(rehypeStringify)
  .freeze();

/**
 * A marked text as HTML whose text content is the text, character for character (but U+0000, which HTML cannot carry), with
 * what is no word of it in elements of their own: a footnote's number in `<sup class="note">`, struck words in `<s>`. Its
 * elements are besides links, `strong`, `em`, `code`, `sup`, `sub` and `br`. It is made from the marks that the parser left on the text and not
 * from the syntax tree a second time: the clause's label is cut from them already, and references have their offsets.
 */
export function renderInline({ text, marks, links, notes, preformatted }: MarkedText): string {
  if (!/[<>&\n\r\0]/.test(text) && marks.length + links.length === 0) return text;
  const words = withInserts(text, insertsOf(marks, notes));
  const inLink: Words = (start, end) => words(start, end, true);
  const formats = marks.filter((mark) => mark.kind in ELEMENTS && !isRaised(mark, text)).sort(outermostFirst);
  const children: ElementContent[] = [];
  let at = 0;
  for (const link of [...links].sort(outermostFirst)) {
    const { start, end } = link;
    children.push(...format(words, formats, at, start), makeLink(link, format(inLink, formats, start, end)));
    at = end;
  }
  children.push(...format(words, formats, at, text.length));
  const tree: Root = { type: 'root', children: preformatted ? children : children.flatMap(breakLines) };
  // A bare carriage return would be read back as a line feed.
  return processor.stringify(processor.runSync(tree)).replaceAll('\r', '&#13;');
}

const ELEMENTS: Readonly<Partial<Record<Mark['kind'], string>>> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
};

/** Figures above the line are characters of the text, and need no element to raise them once more. */
function isRaised({ kind, start, end }: Mark, text: string): boolean {
  return (kind === 'sup' || kind === 'sub') && /[\p{No}\u207a-\u207e\u208a-\u208e]/u.test(text.slice(start, end));
}

/** The text from one offset to another with what is inserted in it, asked for in order. */
type Words = (start: number, end: number, inLink?: boolean) => ElementContent[];

interface Insert {
  readonly at: number;
  readonly node: Element;
}

function insertsOf(marks: readonly Mark[], notes: readonly NoteNumber[]): readonly Insert[] {
  const struck = marks.flatMap(({ kind, start, url }) =>
    kind === 'struck' ? [{ at: start, node: element('s', textNode(url)) }] : [],
  );
  const numbers = notes.map(({ at, number, href }) => {
    const words = textNode(String(number));
    const node = element('sup', href === '' ? words : [{ ...element('a', words), properties: { href } }]);
    return { at, node: { ...node, properties: { className: ['note'] } } };
  });
  return [...struck, ...numbers].sort((one, other) => one.at - other.at);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Gives each insert once. What stands at the edge of a link stands outside of it, and no link stands within another. */
function withInserts(text: string, inserts: readonly Insert[]): Words {
  let next = 0;
  return (start, end, inLink = false) => {
    const nodes: ElementContent[] = [];
    let at = start;
    for (; next < inserts.length; next++) {
      const insert = inserts[next]!;
      if (inLink ? insert.at >= end : insert.at > end) break;
      nodes.push(...textNode(text.slice(at, Math.max(at, insert.at))), inLink ? withoutLink(insert.node) : insert.node);
      at = Math.max(at, insert.at);
    }
    return [...nodes, ...textNode(text.slice(at, end))];
  };
}

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
function format(words: Words, formats: readonly Mark[], start: number, end: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = start;
  formats.forEach((mark, index) => {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (from >= to) return;
    nodes.push(...words(at, from));
    const others = formats.slice(index + 1).filter(({ kind, start }) => kind !== mark.kind && start < to);
    const children = format(words, others, from, to);
    nodes.push({ type: 'element', tagName: ELEMENTS[mark.kind]!, properties: {}, children });
    at = to;
  });
  return [...nodes, ...words(at, end)];
}

function withoutLink(node: Element): Element {
  return { ...node, children: node.children.flatMap((child) => ('children' in child ? child.children : [child])) };
}

function textNode(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value: value.replaceAll('\0', '\ufffd') }];
}

/** A line break of the page, which the text has as a line feed. */
function breakLines(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(breakLines) }];
  if (node.type !== 'text') return [node];
  return node.value
    .split('\n')
    .flatMap((line, index) => (index === 0 ? textNode(line) : [LINE_BREAK, ...textNode(`\n${line}`)]));
}

const LINE_BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
