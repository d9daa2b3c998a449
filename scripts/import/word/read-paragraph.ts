import { cutTypedLabel } from '../cut-typed-label.ts';
import { type ImportedParagraph, type TextSpan, trimSpans, wordsOf } from '../imported-text.ts';
import { findElement, isOn, settingOf, type XmlElement } from '../package/read-xml.ts';
import { readSpans, type WordSpan } from './read-spans.ts';
import { type Indent, overlayIndent, readIndent, readListPlace, readOutline, type Style } from './read-styles.ts';
import type { WordContext } from './word-context.ts';

/** A paragraph as Word has it, before it is decided what is a heading. */
export interface WordParagraph extends ImportedParagraph {
  /** Name of its style, in small letters. */
  readonly style: string;
  /** 0 to 8 for what Word shows as a heading; null for all else. */
  readonly outline: number | null;
  /** True where Word counts its number. */
  readonly counted: boolean;
  readonly centred: boolean;
  /** True where it and the next are one to the eye: a title that runs into its text. */
  readonly runsOn: boolean;
}

/** @param paragraph 1-based number of the paragraph in its text */
export function readParagraph(element: XmlElement, paragraph: number, context: WordContext): WordParagraph {
  const properties = findElement(element, 'w:pPr');
  const style = context.styles.paragraph(settingOf(properties, 'w:pStyle'));
  context.losses.begin(paragraph);
  const number = readNumber(properties, style, context);
  const spans = readSpans(element, style.run, context);
  const typed = cutLabel(spans, number.label === '' && !number.bullet);
  const indent = overlayIndent(number.indent, readIndent(properties));
  const label = number.label || typed.label;
  const words = trimSpans(typed.spans.map(withoutTabs));
  context.losses.end(`${label} ${wordsOf(words)}`.trim());
  return {
    kind: kindOf(style.name),
    depth: 0,
    label,
    bullet: number.bullet,
    position: positionOf(indent, label !== '' || number.bullet) + TAB * typed.tabs,
    level: number.level,
    note: '',
    spans: words,
    paragraph,
    style: style.name,
    outline: outlineOf(properties, style),
    counted: number.label !== '',
    centred: settingOf(properties, 'w:jc') === 'center',
    runsOn: isOn(findElement(properties, 'w:rPr'), 'w:specVanish') === true,
  };
}

/** Twentieths of a point from one tab stop to the next, where nothing else is said. */
const TAB = 720;

function kindOf(style: string): WordParagraph['kind'] {
  if (style === 'clause code') return 'code';
  return /^(?:(?:intense )?quote|clause quote|quotations)$/.test(style) ? 'quote' : 'text';
}

function outlineOf(properties: XmlElement | undefined, { name, outline }: Style): number | null {
  const level = readOutline(properties) ?? outline ?? (/^heading ([1-9])$/.test(name) ? Number(name.slice(8)) - 1 : 9);
  return level >= 0 && level <= 8 ? level : null;
}

interface ListNumber {
  readonly label: string;
  readonly bullet: boolean;
  readonly level: number;
  readonly indent: Indent;
}

/** The number that Word counts for a paragraph: by its own list, else by that of its style. */
function readNumber(properties: XmlElement | undefined, style: Style, context: WordContext): ListNumber {
  const own = readListPlace(properties);
  const id = own.id ?? style.list.id;
  const list = id === undefined || id === '0' ? undefined : context.lists.get(id);
  if (id === undefined || list === undefined) return { label: '', bullet: false, level: 0, indent: style.indent };
  const styleId = settingOf(properties, 'w:pStyle');
  const linked =
    own.id === undefined ? list.levels.findIndex((level) => level.style !== undefined && level.style === styleId) : -1;
  const level = Math.min(8, Math.max(0, own.level ?? (linked >= 0 ? linked : (style.list.level ?? 0))));
  const { label, bullet, unknown } = context.counter.next(id, list, level);
  if (unknown !== null) context.losses.say(`numbers of the kind ${unknown} are written in digits`);
  const inList = list.levels[level]!.indent;
  // What a paragraph says itself goes before its list, its list before its style; a style that brings the list along goes before the list.
  const indent = own.id === undefined ? overlayIndent(inList, style.indent) : overlayIndent(style.indent, inList);
  return { label, bullet, level, indent };
}

function positionOf({ left = 0, hanging = 0, first = 0 }: Indent, marked: boolean): number {
  return left - hanging + (marked ? first : 0);
}

function cutLabel(
  spans: readonly WordSpan[],
  mayHave: boolean,
): { readonly label: string; readonly spans: readonly TextSpan[]; readonly tabs: number } {
  const marked = spans.filter(({ isLabel }) => isLabel === true);
  const plain = spans.filter(({ isLabel }) => isLabel !== true).map(({ isLabel, ...span }) => span);
  if (marked.length > 0) return { label: wordsOf(marked).trim(), spans: plain, tabs: 0 };
  const tabs = /^[ \u00a0]*\t*/.exec(wordsOf(plain))![0].replace(/[^\t]/g, '').length;
  return { ...(mayHave ? cutTypedLabel(plain) : { label: '', spans: plain }), tabs };
}

/** A tab is a gap on paper; in Markdown it would be code. */
function withoutTabs(span: TextSpan): TextSpan {
  return span.text.includes('\t') ? { ...span, text: span.text.replace(/ *\t+ */g, ' ') } : span;
}
