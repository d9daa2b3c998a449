import type { TextSpan } from '../imported-text.ts';
import { elementsOf, findElement, settingOf, textOf, type XmlElement } from '../package/read-xml.ts';
import { readSign } from './read-sign.ts';
import { formatOf, type RunFormat, readRunFormat } from './read-styles.ts';
import { tellDrawing } from './tell-drawing.ts';
import type { WordContext } from './word-context.ts';

/** What stands around words: the format of their paragraph, and where they lead. */
interface Around {
  readonly format: RunFormat;
  readonly link: string | null;
}

/**
 * The words of a paragraph, in order, each with how they are written. Tabs are `\t`. The run that a redline of ours gives a printed
 * number is told apart by `label`.
 * @param format what its style says of words
 */
export function readSpans(paragraph: XmlElement, format: RunFormat, context: WordContext): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  readAll(paragraph, { format, link: null }, context, spans);
  return spans;
}

/** A span as Word has it. */
export interface WordSpan extends TextSpan {
  /** True for the printed number in front of a clause, as this program's own Word files mark it. */
  readonly isLabel?: boolean;
}

const PASSED: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:tbl',
]);

function readAll(element: XmlElement, around: Around, context: WordContext, spans: WordSpan[]): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:r') readRun(child, around, context, spans);
    else if (child.name === 'w:hyperlink') readAll(child, { ...around, link: linkOf(child, context) }, context, spans);
    else if (child.name === 'w:fldSimple')
      context.fields.around(child.attributes['w:instr'] ?? '', () => readAll(child, around, context, spans));
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') {
      context.losses.say('a formula is written as its signs alone, in one line');
      spans.push({ text: mathOf(child) });
    } else if (child.name === 'w:sdt') {
      tellControl(child, context);
      readAll(child, around, context, spans);
    } else if (child.name === 'mc:AlternateContent') readAll(alternativeOf(child), around, context, spans);
    else if (!PASSED.has(child.name)) readAll(child, around, context, spans);
  }
}

function readRun(run: XmlElement, around: Around, context: WordContext, spans: WordSpan[]): void {
  const properties = findElement(run, 'w:rPr');
  const style = settingOf(properties, 'w:rStyle');
  const format = formatOf(readRunFormat(properties), context.styles.run(style), around.format);
  const isLabel = context.styles.nameOf(style) === 'clause label';
  const highlight = settingOf(properties, 'w:highlight');
  let text = '';
  const flush = (more?: WordSpan) => {
    if (text !== '' && format.hidden === true) context.losses.say(`hidden words are left out: ${quote(text)}`);
    else if (text !== '') {
      if (highlight !== undefined && highlight !== 'none')
        context.losses.say(`words are highlighted, which is not kept: ${quote(text)}`);
      if (format.struck === true) context.losses.say(`words are crossed out, and count as gone: ${quote(text)}`);
      spans.push({
        text: format.capitals === true ? text.toUpperCase() : text,
        ...(format.strong === true && { strong: true }),
        ...(format.emphasis === true && { emphasis: true }),
        ...(format.struck === true && { struck: true }),
        ...(format.raised != null && { raised: format.raised }),
        ...(linkFrom(around, context) !== null && { link: linkFrom(around, context)! }),
        ...(isLabel && { isLabel }),
      });
    }
    text = '';
    if (more !== undefined) spans.push(more);
  };
  for (const child of run.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'w:fldChar' || child.name === 'w:instrText' || child.name === 'w:delInstrText') {
      flush();
      context.fields.take(child);
      continue;
    }
    if (!context.fields.shows()) continue;
    const sign = readSign(child, context.losses);
    if (sign !== null) text += sign;
    else flush(readOther(child, context));
  }
  flush();
}

/** What is no sign of the text: references to notes and comments, pictures, boxes. */
function readOther(element: XmlElement, context: WordContext): WordSpan | undefined {
  const id = element.attributes['w:id'] ?? '';
  switch (element.name) {
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const note = context.referTo(element.name === 'w:footnoteReference' ? 'footnote' : 'endnote', id);
      return note === null ? undefined : { text: '', note };
    }
    case 'w:commentReference':
      context.losses.say(`a comment is left out: ${context.comments.get(id) ?? 'its words are missing'}`);
      return undefined;
    case 'mc:AlternateContent':
      for (const child of elementsOf(alternativeOf(element))) tellDrawing(child, context);
      return undefined;
    case 'w:ruby':
      context.losses.say('the small reading beside a word is left out');
      return { text: textOf(findElement(element, 'w:rubyBase') ?? { name: '', attributes: {}, children: [] }) };
    default:
      tellDrawing(element, context);
      return undefined;
  }
}

/** Of a choice between forms of one thing the first, which is the newest. */
function alternativeOf(element: XmlElement): XmlElement {
  return (
    findElement(element, 'mc:Choice') ??
    findElement(element, 'mc:Fallback') ?? { name: '', attributes: {}, children: [] }
  );
}

function linkFrom({ link }: Around, { fields }: WordContext): string | null {
  return link ?? fields.link();
}

function linkOf(element: XmlElement, context: WordContext): string | null {
  const id = element.attributes['r:id'];
  return id === undefined ? null : context.file.target(id, context.part);
}

function tellControl(control: XmlElement, { losses }: WordContext): void {
  const properties = findElement(control, 'w:sdtPr');
  if (findElement(properties, 'w:showingPlcHdr') !== undefined)
    losses.say('a field to fill in was not filled in; what it asks for stands in the text');
}

function mathOf(element: XmlElement): string {
  return element.name === 'm:t' ? textOf(element) : elementsOf(element).map(mathOf).join('');
}

/** Words of a file, short enough for a message. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
