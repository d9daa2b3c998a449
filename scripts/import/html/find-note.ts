import type { Element } from 'hast';
import { type TextSpan, trimSpans } from '../imported-text.ts';

/** Google Docs sets footnotes and comments at the end of its page, each behind an anchor: `ftnt1`, `cmnt1`. */
export function findNote(element: Element): { readonly kind: 'footnote' | 'comment'; readonly name: string } | null {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const [, kind, name] =
      (child.tagName === 'a' && /^(ftnt|cmnt)(\d{1,6})$/.exec(String(child.properties.id ?? ''))) || [];
    if (kind !== undefined) return { kind: kind === 'ftnt' ? 'footnote' : 'comment', name: name! };
  }
  return null;
}

/** `[1] ` in front of a footnote's words. */
export function dropMark(spans: readonly TextSpan[]): readonly TextSpan[] {
  const [first, ...rest] = spans;
  return first !== undefined && /^\s*\[\w{1,6}\]\s*$/.test(first.text) ? trimSpans(rest) : spans;
}
