import type { Element, Nodes } from 'hast';
import type { LossCollector } from '../collect-losses.ts';
import type { TextSpan } from '../imported-text.ts';
import type { PageStyles } from './read-css.ts';

/** How words are written, and where they lead. */
export type Format = Pick<TextSpan, 'strong' | 'emphasis' | 'struck' | 'raised' | 'link'>;

export const PLAIN: Format = {};

interface Words {
  readonly styles: PageStyles;
  readonly losses: LossCollector;
  /** True where line breaks of the source are line breaks. */
  readonly pre: boolean;
}

/** The words of a node within a line. */
export function readWords(node: Nodes, format: Format, words: Words): readonly TextSpan[] {
  if (node.type === 'text') {
    const text = words.pre ? node.value : node.value.replace(/[ \t\n\r\f]+/g, ' ');
    return text === '' ? [] : [{ ...format, text }];
  }
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'br') return [{ ...format, text: '\n' }];
  if (tagName === 'img') {
    const name = String(properties.alt ?? '').trim();
    words.losses.say(name === '' ? 'a picture is left out' : `a picture is left out: “${name.slice(0, 120)}”`);
    return [];
  }
  if (/^(?:script|style|template|noscript|svg|math|canvas|audio|video|map|head|title)$/.test(tagName)) return [];
  if (/^(?:input|select|textarea|button|iframe|object|embed)$/.test(tagName)) {
    words.losses.say(`an element of the page is left out: ${tagName}`);
    return [];
  }
  const style = words.styles.of(node);
  if (style.display === 'none' || properties.hidden === true) {
    words.losses.say('hidden words are left out');
    return [];
  }
  const note = tagName === 'a' ? /^#ftnt(\d{1,6})$/.exec(String(properties.href ?? ''))?.[1] : undefined;
  if (note !== undefined) return [{ text: '', note }];
  if (tagName === 'a' && /^#cmnt\d/.test(String(properties.href ?? ''))) return [];
  const own = formatOf(node, style, format);
  return node.children.flatMap((child) => readWords(child, own, words));
}

/** What an element and its style make of the format around it. */
export function formatOf(element: Element, style: Readonly<Record<string, string>>, around: Format): Format {
  const { tagName } = element;
  const weight = style['font-weight'];
  const isBold =
    weight === undefined ? /^(?:b|strong|th)$/.test(tagName) || undefined : /^(?:bold|bolder|[6-9]00)/.test(weight);
  const slant = style['font-style'];
  const isSlanted =
    slant === undefined ? /^(?:i|em|cite|dfn)$/.test(tagName) || undefined : /^(?:italic|oblique)/.test(slant);
  const isStruck =
    /^(?:s|strike|del)$/.test(tagName) ||
    /line-through/.test(`${style['text-decoration']} ${style['text-decoration-line']}`);
  const place = style['vertical-align'];
  const raised =
    tagName === 'sup' || place === 'super' ? 'sup' : tagName === 'sub' || place === 'sub' ? 'sub' : undefined;
  const link = tagName === 'a' ? addressOf(String(element.properties.href ?? '')) : null;
  const set = <Key extends keyof Format>(key: Key, value: Format[Key] | false | null | undefined) =>
    value ? { [key]: value } : {};
  return {
    ...set('strong', isBold ?? around.strong),
    ...set('emphasis', isSlanted ?? around.emphasis),
    ...set('struck', isStruck || around.struck),
    ...set('raised', raised ?? around.raised),
    ...set('link', link ?? around.link),
  };
}

/** Google Docs leads every link by way of its own server. */
function addressOf(href: string): string | null {
  const real = /^https:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/.exec(href)?.[1];
  if (real === undefined) return href;
  try {
    return decodeURIComponent(real);
  } catch {
    return href;
  }
}
