import { elementsOf, findElement, isOn, settingOf, type XmlElement } from '../package/read-xml.ts';

/** How words are written; what is not said is undefined, and is then as the style has it. */
export interface RunFormat {
  readonly strong: boolean | undefined;
  readonly emphasis: boolean | undefined;
  readonly capitals: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly struck: boolean | undefined;
  readonly raised: 'sup' | 'sub' | null | undefined;
}

/** Where the lines of a paragraph begin, in twentieths of a point; what is not said is undefined. */
export interface Indent {
  readonly left: number | undefined;
  readonly hanging: number | undefined;
  readonly first: number | undefined;
}

/** What a style says of a paragraph or of words, its base styles included. */
export interface Style {
  /** As Word's own styles are named in every language, in small letters: `heading 1`, `title`, `toc 2`. */
  readonly name: string;
  /** 0 to 8 for headings. */
  readonly outline: number | undefined;
  readonly list: ListPlace;
  readonly indent: Indent;
  readonly run: RunFormat;
}

/** Which list a paragraph belongs to, and its level there; what is not said is undefined. */
export interface ListPlace {
  readonly id: string | undefined;
  readonly level: number | undefined;
}

/** A file's styles. */
export interface StyleSheet {
  /** The style of that id; for none, or one that is unknown, the default one. */
  paragraph(id: string | undefined): Style;
  /** Of a character style what it says of words; for none nothing. */
  run(id: string | undefined): RunFormat;
  nameOf(id: string | undefined): string;
}

/** @param part `word/styles.xml`; null where the file has none */
export function readStyles(part: XmlElement | null): StyleSheet {
  const styles = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of part === null ? [] : elementsOf(part)) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    styles.set(id, style);
    if (
      style.attributes['w:type'] === 'paragraph' &&
      isOn(style, 'w:default') !== false &&
      /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')
    )
      standard = id;
  }
  const known = new Map<string, Style>();
  const resolve = (id: string | undefined, below: readonly string[]): Style => {
    const style = id === undefined ? undefined : styles.get(id);
    if (id === undefined || style === undefined || below.includes(id)) return NO_STYLE;
    const made = known.get(id) ?? overlay(resolve(settingOf(style, 'w:basedOn'), [...below, id]), style);
    known.set(id, made);
    return made;
  };
  return {
    paragraph: (id) => resolve(id !== undefined && styles.has(id) ? id : standard, []),
    run: (id) => resolve(id, []).run,
    nameOf: (id) => resolve(id, []).name,
  };
}

const NO_RUN: RunFormat = {
  ...{ strong: undefined, emphasis: undefined, capitals: undefined },
  ...{ hidden: undefined, struck: undefined, raised: undefined },
};
const NO_STYLE: Style = {
  name: '',
  outline: undefined,
  list: { id: undefined, level: undefined },
  indent: { left: undefined, hanging: undefined, first: undefined },
  run: NO_RUN,
};

function overlay(base: Style, style: XmlElement): Style {
  const properties = findElement(style, 'w:pPr');
  const list = readListPlace(properties);
  return {
    name: (settingOf(style, 'w:name') ?? '').toLowerCase(),
    outline: readOutline(properties) ?? base.outline,
    list: { id: list.id ?? base.list.id, level: list.level ?? base.list.level },
    indent: overlayIndent(base.indent, readIndent(properties)),
    run: overlayRun(base.run, readRunFormat(findElement(style, 'w:rPr'))),
  };
}

export function readListPlace(properties: XmlElement | undefined): ListPlace {
  const level = settingOf(properties, 'w:numPr', 'w:ilvl');
  return { id: settingOf(properties, 'w:numPr', 'w:numId'), level: level === undefined ? undefined : Number(level) };
}

/** 9 is body text: undefined as nothing said, but it takes the outline of a style away. */
export function readOutline(properties: XmlElement | undefined): number | undefined {
  const level = settingOf(properties, 'w:outlineLvl');
  return level === undefined ? undefined : Number(level);
}

export function readIndent(properties: XmlElement | undefined): Indent {
  const attributes = findElement(properties, 'w:ind')?.attributes ?? {};
  const number = (...names: readonly string[]) => {
    const text = names.map((name) => attributes[`w:${name}`]).find((value) => value !== undefined);
    return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);
  };
  return { left: number('left', 'start'), hanging: number('hanging'), first: number('firstLine') };
}

export function overlayIndent(base: Indent, own: Indent): Indent {
  // One of the two takes the other away.
  const says = own.hanging !== undefined || own.first !== undefined;
  return {
    left: own.left ?? base.left,
    hanging: says ? own.hanging : base.hanging,
    first: says ? own.first : base.first,
  };
}

export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (properties === undefined) return NO_RUN;
  const struck = isOn(properties, 'w:strike') === true || isOn(properties, 'w:dstrike') === true;
  const raised = settingOf(properties, 'w:vertAlign');
  return {
    strong: isOn(properties, 'w:b'),
    emphasis: isOn(properties, 'w:i'),
    capitals: isOn(properties, 'w:caps'),
    hidden: isOn(properties, 'w:vanish'),
    struck: struck ? true : isOn(properties, 'w:strike'),
    raised: raised === undefined ? undefined : raised === 'superscript' ? 'sup' : raised === 'subscript' ? 'sub' : null,
  };
}

function overlayRun(base: RunFormat, own: RunFormat): RunFormat {
  return {
    strong: own.strong ?? base.strong,
    emphasis: own.emphasis ?? base.emphasis,
    capitals: own.capitals ?? base.capitals,
    hidden: own.hidden ?? base.hidden,
    struck: own.struck ?? base.struck,
    raised: own.raised === undefined ? base.raised : own.raised,
  };
}

/** How words are written: as they say themselves, else as their styles do, of which two that say bold say plain (ECMA-376 part 1, 17.7.3). */
export function formatOf(own: RunFormat, character: RunFormat, paragraph: RunFormat): RunFormat {
  const toggle = (key: 'strong' | 'emphasis' | 'capitals' | 'hidden' | 'struck') =>
    own[key] ?? (character[key] === true ? paragraph[key] !== true : paragraph[key]);
  const raised =
    own.raised !== undefined ? own.raised : character.raised !== undefined ? character.raised : paragraph.raised;
  return {
    strong: toggle('strong'),
    emphasis: toggle('emphasis'),
    capitals: toggle('capitals'),
    hidden: toggle('hidden'),
    struck: toggle('struck'),
    raised,
  };
}
