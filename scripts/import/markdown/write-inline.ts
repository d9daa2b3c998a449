import type { PhrasingContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { TextSpan } from '../imported-text.ts';

/**
 * Words as Markdown that is read back as these very words: whatever a file says that Markdown, or a generator that reads it, would
 * take for markup is escaped. Lines are of one paragraph; a line break of the page ends in a backslash.
 */
export function writeInline(spans: readonly TextSpan[]): string {
  const children = gather(split(spans));
  if (children.length === 0) return '';
  const text = toMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }, OPTIONS).replace(/\n$/, '');
  return withoutGenerators(text);
}

/** A footnote's name and struck words are written as GitHub does; braces only matter to generators, see `withoutGenerators`. */
const OPTIONS: Options = {
  bullet: '-',
  extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()],
  unsafe: [
    // Lines that look like a table, and what a parser of typed lists or definitions may take for one.
    { atBreak: true, character: '|' },
    { character: '|', before: '\\n[^\\n]*', inConstruct: 'phrasing' },
    { atBreak: true, character: ':', after: ':' },
  ],
};

/**
 * What generators look for before Markdown is read, and what MDX does: no backslash keeps it from them, a number of the sign does.
 * `{{ fees }}`, `{% if %}`, `{#id}`, `{.class}`, `{: .lead }`, `{/*`
 */
function withoutGenerators(text: string): string {
  return text
    .replace(/\\?\{(?=\s?[{%:#./&\\])/g, '&#123;')
    .replace(/^(i|e)(?=mport\s|xport\s)/gm, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Words with white space at either end of what is marked: Markdown wants it outside. */
function split(spans: readonly TextSpan[]): readonly TextSpan[] {
  const parts: TextSpan[] = [];
  for (const span of spans) {
    if (span.note !== undefined) {
      parts.push(span);
      continue;
    }
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(visible(span.text))!;
    const plain = span.link === undefined ? {} : { link: span.link };
    if (before !== '') parts.push({ ...plain, text: before });
    if (words !== '') parts.push({ ...span, text: words });
    if (after !== '') parts.push({ ...plain, text: after });
  }
  return parts.reduce<TextSpan[]>((merged, span) => {
    const last = merged.at(-1);
    if (last !== undefined && isAlike(last, span)) merged[merged.length - 1] = { ...span, text: last.text + span.text };
    // A space between two bold words is bold.
    else if (
      last !== undefined &&
      last.text.trim() === '' &&
      last.note === undefined &&
      merged.length > 1 &&
      isAlike(merged.at(-2)!, span) &&
      !last.text.includes('\n')
    ) {
      const before = merged.at(-2)!;
      merged.splice(-2, 2, { ...span, text: before.text + last.text + span.text });
    } else merged.push(span);
    return merged;
  }, []);
}

/** Signs that no text of a file can hold, and those that only tell a browser what to do. */
function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t]*\n[ \t]*/g, '\n');
}

const MARKS = ['strong', 'emphasis', 'struck', 'raised', 'link', 'note'] as const;

function isAlike(one: TextSpan, other: TextSpan): boolean {
  return one.note === undefined && MARKS.every((mark) => one[mark] === other[mark]);
}

/** Neighbours that share a mark stand in one element, the widest outside: `**bold *and italic***`. */
function gather(spans: readonly TextSpan[], done: readonly string[] = []): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < spans.length; ) {
    const span = spans[at]!;
    const wrapper = WRAPPERS.map((mark) => ({ mark, length: done.includes(mark) ? 0 : runOf(spans, at, mark) })).reduce(
      (best, each) => (each.length > best.length ? each : best),
    );
    if (wrapper.length === 0) {
      nodes.push(...leaf(span));
      at++;
      continue;
    }
    const children = gather(spans.slice(at, at + wrapper.length), [...done, wrapper.mark]);
    nodes.push(wrap(wrapper.mark, span, children));
    at += wrapper.length;
  }
  return nodes;
}

const WRAPPERS = ['link', 'strong', 'emphasis', 'struck'] as const;

function runOf(spans: readonly TextSpan[], at: number, mark: (typeof WRAPPERS)[number]): number {
  const value = spans[at]![mark];
  if (value === undefined || value === false) return 0;
  let end = at;
  while (end < spans.length && spans[end]![mark] === value) end++;
  return end - at;
}

function wrap(mark: (typeof WRAPPERS)[number], { link }: TextSpan, children: PhrasingContent[]): PhrasingContent {
  if (mark === 'link') return { type: 'link', url: link!, children };
  return { type: mark === 'struck' ? 'delete' : mark, children };
}

function leaf({ text, raised, note }: TextSpan): PhrasingContent[] {
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note, label: note }];
  const lines = text
    .split('\n')
    .flatMap((line, at): PhrasingContent[] => [
      ...(at === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
  return raised === undefined
    ? lines
    : [{ type: 'html', value: `<${raised}>` }, ...lines, { type: 'html', value: `</${raised}>` }];
}
