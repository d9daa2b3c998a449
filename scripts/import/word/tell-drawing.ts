import { elementsOf, findElement, type XmlElement } from '../package/read-xml.ts';
import type { WordContext } from './word-context.ts';

/** Says what of pictures and drawings is left out. The words of a text box are words of the text, and are read after its paragraph. */
export function tellDrawing(element: XmlElement, { losses, hang }: WordContext): void {
  if (!/^w:(?:drawing|pict|object)$/.test(element.name)) return;
  const boxes = [...boxesIn(element)];
  if (boxes.length > 0) {
    losses.say('the words of a text box stand below this paragraph');
    for (const box of boxes) hang(box);
    return;
  }
  if (element.name === 'w:object') {
    losses.say('an object of another program is left out');
    return;
  }
  const name = findDescription(element);
  losses.say(name === '' ? 'a picture is left out' : `a picture is left out: “${name}”`);
}

function* boxesIn(element: XmlElement): Iterable<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:txbxContent') yield child;
    // The same box in an older form.
    else if (child.name !== 'mc:Fallback' || findElement(element, 'mc:Choice') === undefined) yield* boxesIn(child);
  }
}

function findDescription(element: XmlElement): string {
  for (const child of elementsOf(element)) {
    const own =
      child.name === 'wp:docPr' ? child.attributes.descr : child.name === 'v:shape' ? child.attributes.alt : undefined;
    const found = own?.trim() || findDescription(child);
    if (found !== '') return found.slice(0, 120);
  }
  return '';
}
