import type { Element } from 'hast';
import type { ImportedParagraph } from '../imported-text.ts';
import { classesOf } from './read-css.ts';

/** What the paragraphs of an element are; those of one that says nothing of that are what they are around it. */
export function blockKind(element: Element, kind: ImportedParagraph['kind']): ImportedParagraph['kind'] {
  if (/^h[1-6]$/.test(element.tagName) || isTitle(element)) return 'heading';
  if (element.tagName === 'pre') return 'code';
  return element.tagName === 'blockquote' ? 'quote' : kind;
}

function isTitle(element: Element): boolean {
  return element.tagName === 'p' && classesOf(element).some((name) => /^(?:title|MsoTitle)$/.test(name));
}

/** 1 to 6; 0 for a title in the style of Google Docs and Word. */
export function headingDepth(element: Element): number {
  return isTitle(element) ? 0 : Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 1);
}
