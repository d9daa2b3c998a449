import { InputError } from '../history/input-error.ts';
import { measureNestedItems } from './measure-nested-items.ts';
import { measureNesting } from './measure-nesting.ts';
import { measureOpeners } from './measure-openers.ts';
import { scanExtent } from './scan-extent.ts';

/** How much a document may hold. Counts are of characters (UTF-16 units), lines and signs. */
export interface Limits {
  readonly size: number;
  readonly lineLength: number;
  readonly lines: number;
  readonly listNesting: number;
  readonly quoteNesting: number;
  /** Of `*`, `_`, `[`, `` ` ``, `<` and `~` between two blank lines, bullets or rows. */
  readonly delimitersInBlock: number;
  readonly delimiters: number;
  readonly tableCells: number;
  /** In lists that stand in one list. */
  readonly nestedItems: number;
  /** Characters from what opens a picture or HTML to the end of its block, for each that nothing closes. */
  readonly openSpan: number;
}

/**
 * Far above what real terms hold. The largest of each in 4,000 published versions: 342,142 characters, 40,451 in a line
 * (51,463 elsewhere), 3,177 lines, lists 4 deep, quotes 1 deep, 1,002 delimiters in a block, 3,447 in all, 546 table cells
 * in a block, 276 items of lists in a list. And low enough for remark: lists 1,000 deep take it 38 seconds, `*_` 50,000 times over 90, quotes 10,000 deep
 * overflow its stack, `<!-- ` 4,900 times before 200 KB 85, 4,000 items of lists five deep 6; nothing within these limits takes it
 * more than a few seconds.
 */
export const DEFAULT_LIMITS: Limits = {
  size: 2_000_000,
  lineLength: 250_000,
  lines: 50_000,
  listNesting: 40,
  quoteNesting: 40,
  delimitersInBlock: 5_000,
  delimiters: 30_000,
  tableCells: 50_000,
  nestedItems: 2_000,
  openSpan: 30_000_000,
};

/** A text that cannot be parsed in good time. The sentence names the limit; who knows the file adds its name. */
export class LimitError extends InputError {
  readonly limit: keyof Limits;
  readonly found: number;
  readonly allowed: number;
  /** The sentence and its remedy apart, for a diagnostic that names the file and the revision. */
  readonly problem: string;
  readonly expected: string;

  constructor(limit: keyof Limits, line: number, found: number, allowed: number) {
    const [what, remedy] = SENTENCES[limit];
    const problem = `${what.replace('#', count(found))}, and ${count(allowed)} are allowed`;
    const place = limit === 'size' || limit === 'lines' ? '' : `Line ${line}: `;
    super(place + problem, { line, expected: remedy });
    this.name = 'LimitError';
    this.limit = limit;
    this.found = found;
    this.allowed = allowed;
    this.problem = problem;
    this.expected = remedy;
  }
}

const SENTENCES: Readonly<Record<keyof Limits, readonly [string, string]>> = {
  size: ['the document has # characters', 'terms in several documents'],
  lineLength: ['the line has # characters', 'paragraphs with blank lines between them'],
  lines: ['the document has # lines', 'terms in several documents'],
  listNesting: ['lists stand # deep in one another', 'lists a few levels deep'],
  quoteNesting: ['quotes stand # deep in one another', 'quotes a few levels deep'],
  delimitersInBlock: ['the block has # of the signs * _ [ ` < ~', 'paragraphs with blank lines between them'],
  delimiters: ['the document has # of the signs * _ [ ` < ~', 'text with less markup'],
  tableCells: ['the table has # cells', 'several smaller tables'],
  nestedItems: ['lists within one list have # items', 'sections with headings'],
  openSpan: [
    '# characters follow signs that open pictures or HTML and that nothing closes',
    'pictures and HTML that are closed',
  ],
};

function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * Refuses what would keep the parser busy for minutes: it cannot be interrupted.
 * @throws LimitError for the first limit that is exceeded
 */
export function checkLimits(markdown: string, limits: Limits = DEFAULT_LIMITS): void {
  const check = (limit: keyof Limits, line: number, found: number) => {
    if (found > limits[limit]) throw new LimitError(limit, line, found, limits[limit]);
  };
  check('size', 1, markdown.length);
  if (isFarBelow(markdown, limits)) return;
  const lines = markdown.split(/\r\n?|\n/);
  check('lines', 1, lines.length);
  const nesting = measureNesting();
  const nestedItems = measureNestedItems();
  const openSpan = measureOpeners();
  let [inBlock, inAll, cells] = [0, 0, 0];
  let previous = '';
  lines.forEach((line, index) => {
    check('lineLength', index + 1, line.length);
    const { lists, quotes } = nesting(line);
    check('listNesting', index + 1, lists);
    check('quoteNesting', index + 1, quotes);
    const starts = startsBlock(line, previous);
    if (starts) inBlock = 0;
    check('openSpan', index + 1, openSpan(line, starts));
    check('nestedItems', index + 1, nestedItems(line));
    if (isBlank(line)) cells = 0;
    const { delimiters, pipes } = countSigns(line);
    inBlock += delimiters;
    inAll += delimiters;
    cells += pipes;
    check('delimitersInBlock', index + 1, inBlock);
    check('delimiters', index + 1, inAll);
    check('tableCells', index + 1, cells);
    previous = line;
  });
}

/** True where the document as a whole is within what a line or a block of it may have. */
function isFarBelow(markdown: string, limits: Limits): boolean {
  const { lines, lineLength, delimiters, pipes, indent } = scanExtent(markdown);
  return (
    lines <= limits.lines &&
    lineLength <= limits.lineLength &&
    delimiters <= Math.min(limits.delimitersInBlock, limits.delimiters) &&
    pipes <= limits.tableCells &&
    indent < Math.min(limits.listNesting, limits.quoteNesting) &&
    lines <= limits.nestedItems &&
    delimiters * markdown.length <= limits.openSpan
  );
}

/** True for lines that no paragraph runs on to: CommonMark lets a bullet or a heading cut it off, whatever stood before. */
function startsBlock(line: string, previous: string): boolean {
  return isBlank(previous) || /^ {0,3}(?:[-*+] +[^\s*_-]|#{1,6} )/.test(line);
}

/** For CommonMark a line of non-breaking spaces is not blank. */
function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

function countSigns(line: string): { readonly delimiters: number; readonly pipes: number } {
  let [delimiters, pipes] = [0, 0];
  for (let at = 0; at < line.length; at++) {
    switch (line.charCodeAt(at)) {
      case 0x2a: // *
      case 0x5f: // _
      case 0x5b: // [
      case 0x60: // `
      case 0x3c: // <
      case 0x7e: // ~
        delimiters++;
        break;
      case 0x7c: // |
        pipes++;
    }
  }
  return { delimiters, pipes };
}
