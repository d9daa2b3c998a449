import { elementsOf, findElement, type XmlElement, type XmlNode } from '../package/read-xml.ts';

/** Which text of a file with tracked changes: the one that is left when all are accepted, or the one before any was made. */
export type TrackedView = 'accepted' | 'original';

/** What is not there in a view, with all that is in it, or as the end of its paragraph. */
const GONE: Readonly<Record<TrackedView, ReadonlySet<string>>> = {
  accepted: new Set(['w:del', 'w:moveFrom']),
  original: new Set(['w:ins', 'w:moveTo']),
};
/** What stands around words that are there all the same. */
const AROUND: Readonly<Record<TrackedView, ReadonlySet<string>>> = {
  accepted: new Set(['w:ins', 'w:moveTo']),
  original: new Set(['w:del', 'w:moveFrom']),
};
const CELL_GONE: Readonly<Record<TrackedView, string>> = { accepted: 'w:cellDel', original: 'w:cellIns' };

/**
 * A text with all its tracked changes accepted or rejected, as Word does it: no element of the result is tracked any more, so that
 * numbers are counted over what is left alone. A paragraph whose end is gone goes on with the next one and is set like that one.
 */
export function settleChanges(element: XmlElement, view: TrackedView): XmlElement {
  if (element.name === 'w:pPr') return settleParagraphProperties(element, view);
  if (element.name === 'w:rPr') return settleRunProperties(element, view);
  const children: XmlNode[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') children.push(child);
    else if (AROUND[view].has(child.name)) children.push(...settleChanges(child, view).children);
    else if (!GONE[view].has(child.name) && !isGone(child, view)) children.push(settleChanges(child, view));
  }
  const joined = element.children.some((child) => typeof child !== 'string' && child.name === 'w:p')
    ? joinParagraphs(children, view)
    : children;
  return { ...element, children: joined };
}

/** How many changes of words, rows and cells a text has; how they are set is not counted. */
export function countChanges(element: XmlElement): number {
  const own = /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel)$/.test(element.name) ? 1 : 0;
  return elementsOf(element).reduce((sum, child) => sum + countChanges(child), own);
}

function isGone(element: XmlElement, view: TrackedView): boolean {
  if (element.name === 'w:tr') return hasAny(findElement(element, 'w:trPr'), GONE[view]);
  if (element.name === 'w:tc') return findElement(element, 'w:tcPr', CELL_GONE[view]) !== undefined;
  if (element.name !== 'w:tbl') return false;
  const rows = elementsOf(element).filter(({ name }) => name === 'w:tr');
  return rows.length > 0 && rows.every((row) => isGone(row, view));
}

function hasAny(element: XmlElement | undefined, names: ReadonlySet<string>): boolean {
  return element !== undefined && elementsOf(element).some(({ name }) => names.has(name));
}

/** `w:pPrChange` has all the properties from before, but for those of the mark and of the section. */
function settleParagraphProperties(element: XmlElement, view: TrackedView): XmlElement {
  const before = findElement(element, 'w:pPrChange', 'w:pPr');
  const stays = (child: XmlElement) => child.name === 'w:rPr' || child.name === 'w:sectPr';
  const own = elementsOf(element).filter(({ name }) => name !== 'w:pPrChange');
  const chosen = view === 'original' && before !== undefined ? [...elementsOf(before), ...own.filter(stays)] : own;
  // A number that was itself inserted: the older way of saying it.
  const children = chosen.filter(
    ({ name, ...rest }) => view === 'accepted' || name !== 'w:numPr' || !hasAny({ name, ...rest }, GONE.original),
  );
  return { ...element, children };
}

function settleRunProperties(element: XmlElement, view: TrackedView): XmlElement {
  const before = findElement(element, 'w:rPrChange', 'w:rPr');
  if (view === 'original' && before !== undefined)
    return { ...before, children: [...before.children, ...marksOf(element)] };
  return {
    ...element,
    children: element.children.filter((child) => typeof child === 'string' || child.name !== 'w:rPrChange'),
  };
}

function marksOf(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).filter(({ name }) => GONE.accepted.has(name) || GONE.original.has(name));
}

function joinParagraphs(children: readonly XmlNode[], view: TrackedView): readonly XmlNode[] {
  const joined: XmlNode[] = [];
  let open: XmlElement | null = null;
  for (const child of children) {
    if (typeof child !== 'string' && child.name === 'w:p') {
      const whole: XmlElement = open === null ? child : join(open, child);
      open = hasAny(findElement(child, 'w:pPr', 'w:rPr'), GONE[view]) ? whole : null;
      if (open === null) joined.push(whole);
      continue;
    }
    // Nothing goes on in a table: what is left stands before it.
    if (open !== null && typeof child !== 'string' && child.name === 'w:tbl') {
      if (saysSomething(open)) joined.push(open);
      open = null;
    }
    joined.push(child);
  }
  if (open !== null && saysSomething(open)) joined.push(open);
  return joined;
}

function join(one: XmlElement, other: XmlElement): XmlElement {
  const set = saysSomething(other) || !saysSomething(one) ? other : one;
  const words = ({ children }: XmlElement) =>
    children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
  const properties = findElement(set, 'w:pPr');
  return { ...other, children: [...(properties === undefined ? [] : [properties]), ...words(one), ...words(other)] };
}

const SAYING =
  /^(?:w:(?:t|delText|tab|br|sym|drawing|pict|object|footnoteReference|endnoteReference|noBreakHyphen)|m:t)$/;

function saysSomething(element: XmlElement): boolean {
  return (
    SAYING.test(element.name) || elementsOf(element).some((child) => child.name !== 'w:pPr' && saysSomething(child))
  );
}
