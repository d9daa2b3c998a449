import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { ReadClause } from './apply-edit-script.ts';

/** An element of a part, as it is written; texts are strings. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The parts of a Word document, by name. */
export type WordParts = ReadonlyMap<string, XmlElement>;

/** Reads the parts; throws where one is not well-formed XML. */
export function readWord(bytes: Uint8Array): WordParts {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([name, content]) => [name, readXml(strFromU8(content))]));
}

export function readXml(xml: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };
  const top: Open = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.write(xml).close();
  return elementsOf(top)[0]!;
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** All elements below one, in the order in which they begin. */
export function* descend(element: XmlElement): Iterable<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* descend(child);
  }
}

/** The element at the end of a path of names below one; undefined where there is none. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => (at === undefined ? undefined : elementsOf(at).find((child) => child.name === name)),
    element,
  );
}

/** What accepting or rejecting all changes takes away: with all that is in it, or the end of its paragraph. */
const GONE = { accept: ['w:del', 'w:moveFrom'], reject: ['w:ins', 'w:moveTo'] } as const;
const CELL_GONE = { accept: 'w:cellDel', reject: 'w:cellIns' } as const;

/** Styles of what is said about the text, which is no part of it. */
const NOTES: ReadonlySet<string | undefined> = new Set(['RedlineTitle', 'RedlineNote']);
const LABEL = 'ClauseLabel';

/**
 * Accepts or rejects all tracked changes as Word does, and reads what is left, clause by clause. A paragraph whose end is gone
 * goes on with the next one.
 * @throws where it would go on with something that is no paragraph of the text
 */
export function applyRevisions(parts: WordParts, verdict: 'accept' | 'reject'): readonly ReadClause[] {
  const clauses: ReadClause[] = [];
  let open: ReadClause = { label: '', text: '' };
  const close = (what: string) => {
    if (open.label + open.text !== '') throw new Error(`${JSON.stringify(open)} would go on in ${what}.`);
  };
  for (const block of elementsOf(find(parts.get('word/document.xml'), 'w:body')!)) {
    if (block.name === 'w:tbl') {
      close('a table');
      clauses.push(...readRows(block, verdict));
    } else if (block.name === 'w:p') {
      if (NOTES.has(find(block, 'w:pPr', 'w:pStyle')?.attributes['w:val'])) {
        close('a note');
        continue;
      }
      open = join(open, readParagraph(block, verdict));
      const end = find(block, 'w:pPr', 'w:rPr');
      if (GONE[verdict].some((name) => find(end, name) !== undefined)) continue;
      clauses.push(open);
      open = { label: '', text: '' };
    }
  }
  return clauses;
}

function join(one: ReadClause, other: ReadClause): ReadClause {
  return { label: one.label + other.label, text: one.text + other.text };
}

function readRows(table: XmlElement, verdict: 'accept' | 'reject'): readonly ReadClause[] {
  return elementsOf(table).flatMap((row) => {
    if (row.name !== 'w:tr' || GONE[verdict].some((name) => find(row, 'w:trPr', name) !== undefined)) return [];
    const cells = elementsOf(row)
      .filter(({ name }) => name === 'w:tc')
      .filter((cell) => find(cell, 'w:tcPr', CELL_GONE[verdict]) === undefined)
      .map((cell) => readParagraph(find(cell, 'w:p')!, verdict));
    return [{ label: cells.map(({ label }) => label).join(''), text: cells.map(({ text }) => text).join(' | ') }];
  });
}

function readParagraph(element: XmlElement, verdict: 'accept' | 'reject'): ReadClause {
  let read: ReadClause = { label: '', text: '' };
  for (const child of elementsOf(element)) {
    if ((GONE[verdict] as readonly string[]).includes(child.name)) continue;
    if (child.name === 'w:r') read = join(read, readRun(child));
    else if (child.name !== 'w:pPr') read = join(read, readParagraph(child, verdict));
  }
  return read;
}

function readRun(run: XmlElement): ReadClause {
  const text = elementsOf(run).map(readText).join('');
  const isLabel = find(run, 'w:rPr', 'w:rStyle')?.attributes['w:val'] === LABEL;
  // The tab after a number is no part of either.
  return isLabel ? { label: text.replace(/\t$/, ''), text: '' } : { label: '', text };
}

function readText({ name, children }: XmlElement): string {
  if (name === 'w:br') return '\n';
  if (name === 'w:tab') return '\t';
  return name === 'w:t' || name === 'w:delText' ? children.join('') : '';
}
