import { SaxesParser } from 'saxes';
import { InputError } from '../../history/input-error.ts';

/** An element of XML; texts are strings. */
export interface XmlElement {
  /** With the prefix that its namespace has in ECMA-376, whatever the file calls it: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Word itself nests some thirty deep, a table in a table in a text box. */
const DEEPEST = 200;
/** 60 pages have some 60,000 elements. */
const MOST_ELEMENTS = 3_000_000;

/**
 * Reads a part of a document. What XML has to make much of little, to name other files or to run on without end, is refused.
 * @throws InputError
 */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  type Open = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[] };
  const top: Open = { name: '', attributes: {}, children: [] };
  const open = [top];
  let elements = 0;
  let rename: (name: string) => string = (name) => name;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw wrong(part, error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''));
  });
  parser.on('doctype', () => {
    throw wrong(part, 'it declares a document type, which no Word document does');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw wrong(part, `its elements stand more than ${DEEPEST} deep in one another`);
    if (++elements > MOST_ELEMENTS) throw wrong(part, `it has more than ${MOST_ELEMENTS} elements`);
    if (open.length === 1) rename = renamer(attributes as Record<string, string>);
    const element: Open = {
      name: rename(name),
      attributes: renameKeys(attributes as Record<string, string>, rename),
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)!.children.push(text));
  parser.write(decode(bytes)).close();
  return top.children.find((child) => typeof child !== 'string')!;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function wrong(part: string, why: string): InputError {
  return new InputError(`The part ${part} of the file cannot be read: ${why}`, {
    expected: 'a Word document (.docx) as Word writes it',
    example: 'open it in Word and save it under another name',
  });
}

/** Namespaces of the transitional and of the strict form, by the names that both are known under. */
const NAMESPACES: readonly (readonly [uri: RegExp, prefix: string])[] = [
  [
    /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(?:wordprocessingml\/2006\/main|wordprocessingml\/main)$/,
    'w',
  ],
  [
    /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships$/,
    'r',
  ],
  [
    /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/drawingml\/(?:2006\/)?wordprocessingDrawing$/,
    'wp',
  ],
  [/^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/, 'mc'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
];

/** Other programs name the prefixes as they like: `ns0:p`. */
function renamer(attributes: Readonly<Record<string, string>>): (name: string) => string {
  const prefixes = new Map<string, string>();
  for (const [name, uri] of Object.entries(attributes)) {
    const known = NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1];
    const own = /^xmlns(?::(.+))?$/.exec(name);
    if (known !== undefined && own !== null && own[1] !== known) prefixes.set(own[1] ?? '', known);
  }
  if (prefixes.size === 0) return (name) => name;
  return (name) => {
    const colon = name.indexOf(':');
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
}

function renameKeys(
  attributes: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Readonly<Record<string, string>> {
  // Attributes without a prefix are in no namespace.
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
  );
}

/** The elements right below one. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The element at the end of a path of names below one; undefined where there is none. */
export function findElement(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path)
    at = at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  return at;
}

/** The `w:val` of the element at the end of a path; undefined where there is none. */
export function settingOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return findElement(element, ...path)?.attributes['w:val'];
}

/** True for `<w:b/>`, false for `<w:b w:val="0"/>`, undefined where it is not said. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = findElement(element, name);
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '');
}

/** All words below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
