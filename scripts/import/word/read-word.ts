import { collectLosses } from '../collect-losses.ts';
import { type ImportedTable, type ImportedText, wordsOf } from '../imported-text.ts';
import type { WordPackage } from '../package/open-package.ts';
import { elementsOf, findElement, settingOf, textOf, type XmlElement } from '../package/read-xml.ts';
import { countLabels } from './count-labels.ts';
import { areFieldsBalanced, followFields } from './follow-fields.ts';
import { giveDepths } from './give-depths.ts';
import { readNumbering } from './read-numbering.ts';
import { readParagraph, type WordParagraph } from './read-paragraph.ts';
import { readStyles } from './read-styles.ts';
import { readTable } from './read-table.ts';
import { refuseTooMany } from './refuse-too-many.ts';
import { countChanges, settleChanges, type TrackedView } from './settle-changes.ts';
import type { WordContext } from './word-context.ts';

/** A Word document's text, and how many tracked changes were settled for it. */
export interface WordText extends ImportedText {
  readonly changes: number;
}

/** Styles of what a redline of this program says about its text; see `scripts/outputs/word`. */
const OWN_NOTES: ReadonlySet<string> = new Set(['redline title', 'redline note']);

/**
 * Reads a Word document (ECMA-376, transitional or strict) in one of its views.
 * @throws InputError where it has more paragraphs than any document
 */
export function readWord(file: WordPackage, view: TrackedView): WordText {
  refuseTooMany(file.document);
  const losses = collectLosses();
  const document = settleChanges(file.document, view);
  const notes = new Map<
    string,
    { readonly name: string; readonly kind: 'footnote' | 'endnote'; readonly id: string }
  >();
  const boxes: XmlElement[] = [];
  const shared = {
    file,
    styles: readStyles(file.part('styles')),
    lists: readNumbering(file.part('numbering')),
    counter: countLabels(),
    losses,
    comments: readComments(file),
    referTo: (kind: 'footnote' | 'endnote', id: string) => {
      const key = `${kind} ${id}`;
      const known = notes.get(key) ?? { name: String(notes.size + 1), kind, id };
      notes.set(key, known);
      return known.name;
    },
    hang: (box: XmlElement) => void boxes.push(box),
  };
  const context: WordContext = {
    ...shared,
    part: undefined,
    fields: followFields(losses.say, areFieldsBalanced(document)),
  };
  if (file.macros) losses.say('the file has macros; they were not run and are not kept', true);
  const blocks = new BodyReader(context, boxes).read(
    findElement(document, 'w:body') ?? { name: 'w:body', attributes: {}, children: [] },
  );
  const below = [...notes.values()].flatMap(({ name, kind, id }) =>
    readNote({ file, context, boxes, view, name, kind, id }),
  );
  tellMargins(file, view, losses.say);
  const deep = giveDepths(blocks);
  const heads = deep.filter((block) => block.kind === 'heading' && block.depth === 1);
  const [head] = heads;
  const title = head?.kind === 'heading' && heads.length === 1 && head.label === '' ? wordsOf(head.spans) : file.title;
  return { title, blocks: [...deep, ...below], losses: losses.losses, changes: countChanges(file.document) };
}

class BodyReader {
  readonly #context: WordContext;
  readonly #boxes: XmlElement[];
  readonly #blocks: (WordParagraph | ImportedTable)[] = [];
  #paragraphs = 0;
  #runsOn: WordParagraph | null = null;

  constructor(context: WordContext, boxes: XmlElement[]) {
    this.#context = context;
    this.#boxes = boxes;
  }

  read(container: XmlElement): readonly (WordParagraph | ImportedTable)[] {
    this.#readAll(container);
    if (this.#runsOn !== null) this.#blocks.push(this.#runsOn);
    return this.#blocks;
  }

  #readAll(container: XmlElement): void {
    for (const child of elementsOf(container)) {
      if (child.name === 'w:p') this.#takeParagraph(child);
      else if (child.name === 'w:tbl') this.#takeTable(child);
      else if (child.name === 'w:sdt' && isContents(child)) this.#passContents(child);
      else if (child.name === 'w:altChunk')
        this.#context.losses.say('a part of another file is put in here by name alone; it is left out');
      else if (/^w:(?:sdt|sdtContent|customXml)$/.test(child.name)) this.#readAll(child);
    }
  }

  #takeParagraph(element: XmlElement): void {
    const read = readParagraph(element, ++this.#paragraphs, this.#context);
    if (OWN_NOTES.has(read.style)) {
      if (read.style === 'redline title')
        this.#context.losses.say(
          'what a redline of this tracker says of itself, above and below the text, is left out',
        );
    } else this.#take(read);
    for (const box of this.#boxes.splice(0)) this.#readAll(box);
  }

  #take(read: WordParagraph): void {
    const whole = this.#runsOn === null ? read : runTogether(this.#runsOn, read);
    this.#runsOn = read.runsOn ? whole : null;
    if (read.runsOn) return;
    const says = wordsOf(whole.spans) !== '' || whole.spans.some(({ note }) => note !== undefined);
    if (says || (whole.label !== '' && !whole.counted)) this.#blocks.push(whole);
    else if (whole.label !== '') {
      this.#context.losses.begin(whole.paragraph);
      this.#context.losses.say(`the number ${whole.label} stands alone, without words; it is left out`);
    }
  }

  #passContents(element: XmlElement): void {
    this.#context.losses.begin(this.#paragraphs + 1);
    this.#context.losses.say('the table of contents is left out; the site makes its own');
    this.#paragraphs += countParagraphs(element);
  }

  #takeTable(element: XmlElement): void {
    const first = this.#paragraphs + 1;
    const table = readTable(element, first, (cell) => this.#readCell(cell));
    const merged = table.rows.some(({ cells }) => cells.some(({ columns, rows }) => columns > 1 || rows > 1));
    const [only] = table.rows;
    // A box around text, drawn as a table of one cell, is text.
    if (table.rows.length === 1 && only!.cells.length === 1) {
      this.#context.losses.begin(first);
      this.#context.losses.say('a frame around the text, a table of one cell, is not kept');
      this.#paragraphs = first - 1;
      for (const cell of cellsOf(element)) this.#readAll(cell);
      return;
    }
    if (table.rows.length === 0) return;
    if (merged) {
      this.#context.losses.begin(first);
      this.#context.losses.say('a table has merged cells, which Markdown does not know; it is written as HTML');
      this.#context.losses.end(wordsOf(only!.cells.flatMap(({ lines }) => lines.flat())));
    }
    this.#blocks.push(table);
  }

  #readCell(cell: XmlElement): readonly WordParagraph[] {
    return elementsOf(cell).flatMap((child): readonly WordParagraph[] => {
      if (child.name === 'w:p') {
        const read = readParagraph(child, ++this.#paragraphs, this.#context);
        const hung = this.#boxes.splice(0).flatMap((box) => this.#readCell(box));
        return [read, ...hung];
      }
      if (child.name === 'w:tbl') {
        this.#context.losses.say('a table within a table is written as lines of its cell');
        return cellsOf(child).flatMap((inner) => this.#readCell(inner));
      }
      return /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? this.#readCell(child) : [];
    });
  }
}

/** A title in front of its text, the number of the first counting for both. */
function runTogether(one: WordParagraph, other: WordParagraph): WordParagraph {
  const title = one.spans.map((span) => ({ ...span, strong: true }));
  return { ...one, outline: null, runsOn: false, spans: [...title, { text: ' ' }, ...other.spans] };
}

function cellsOf(table: XmlElement): readonly XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'w:tc' ? [child] : child.name === 'w:tblPr' ? [] : cellsOf(child),
  );
}

function countParagraphs(element: XmlElement): number {
  return elementsOf(element).reduce((sum, child) => sum + countParagraphs(child), element.name === 'w:p' ? 1 : 0);
}

function isContents(control: XmlElement): boolean {
  return /table of contents/i.test(settingOf(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') ?? '');
}

interface NoteSource {
  readonly file: WordPackage;
  readonly context: WordContext;
  readonly boxes: XmlElement[];
  readonly view: TrackedView;
  readonly name: string;
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** The paragraphs of a footnote; endnotes are footnotes too. */
function readNote({ file, context, boxes, view, name, kind, id }: NoteSource): readonly WordParagraph[] {
  const part = file.part(`${kind}s`);
  const note = part === null ? undefined : elementsOf(part).find(({ attributes }) => attributes['w:id'] === id);
  if (note === undefined) {
    context.losses.say(`the words of ${kind} ${name} are missing`, true);
    return [];
  }
  const own = { ...context, part: `${kind}s`, fields: followFields(context.losses.say, areFieldsBalanced(note)) };
  const paragraphs = new BodyReader(own, boxes)
    .read(settleChanges(note, view))
    .filter((block) => block.kind !== 'table');
  return paragraphs.map((block, at) => ({ ...block, kind: 'note', note: at === 0 ? name : '' }));
}

function readComments(file: WordPackage): ReadonlyMap<string, string> {
  const part = file.part('comments');
  const comments = part === null ? [] : elementsOf(part);
  return new Map(
    comments.map((comment) => {
      const words = paragraphsIn(comment).replace(/\s+/g, ' ').trim();
      const short = words.length > 80 ? `${words.slice(0, 77)}…` : words;
      return [comment.attributes['w:id'] ?? '', `“${short}” (${comment.attributes['w:author'] ?? 'nobody named'})`];
    }),
  );
}

function paragraphsIn(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => (child.name === 'w:t' ? textOf(child) : paragraphsIn(child) + (child.name === 'w:p' ? ' ' : '')))
    .join('');
}

/** Headers and footers, each wording once. */
function tellMargins(file: WordPackage, view: TrackedView, say: (what: string, nowhere: boolean) => void): void {
  for (const [kind, where] of [
    ['header', 'above'],
    ['footer', 'below'],
  ] as const) {
    const texts = file.parts(kind).map((part) => paragraphsIn(settleChanges(part, view)).replace(/\s+/g, ' ').trim());
    for (const text of new Set(texts.filter((each) => /\p{L}/u.test(each))))
      say(
        `what stands ${where} the text of each page is left out: “${text.length > 80 ? `${text.slice(0, 77)}…` : text}”`,
        true,
      );
  }
}
