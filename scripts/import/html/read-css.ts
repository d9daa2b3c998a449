import type { Element } from 'hast';

/** What a page's style sheets say, as far as it bears on its words. */
export interface PageStyles {
  /** Properties of an element: by its name, its classes, and what it says itself, the later over the earlier. */
  of(element: Element): Readonly<Record<string, string>>;
  /** What is printed before the items of a list of that class: `"(" counter(lst-ctn-kix_a-0,lower-latin) ") "`; undefined where nothing is said. */
  before(className: string): string | undefined;
  /** Counters that a list with these classes sets, when it is the first of its kind: `lst-ctn-kix_a-0 4`. */
  resets(classNames: readonly string[]): readonly string[];
}

/** Rules of a page; Google Docs writes a hundred or two. */
const MOST_RULES = 20_000;
const RULE = /([^{}]{1,2000})\{([^{}]{0,20000})\}/g;
const ITEM_BEFORE = /^(?:[a-z]+)?\.([\w-]+)\s*>\s*li:before$/i;
const FIRST_LIST = /^(?:ol|ul)\.([\w-]+)\.start$/i;
const SIMPLE = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/i;

/** @param css all style sheets that the page itself holds; others are not fetched */
export function readCss(css: string): PageStyles {
  const simple = new Map<string, Record<string, string>>();
  const items = new Map<string, string>();
  const lists = new Map<string, string>();
  let rules = 0;
  for (const [, selectors = '', block = ''] of css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '').matchAll(RULE)) {
    if (++rules > MOST_RULES) break;
    const properties = readDeclarations(block);
    for (const selector of selectors.split(',').map((each) => each.trim())) {
      const item = ITEM_BEFORE.exec(selector)?.[1];
      const list = FIRST_LIST.exec(selector)?.[1];
      if (item !== undefined && properties.content !== undefined) items.set(item, properties.content);
      else if (list !== undefined && properties['counter-reset'] !== undefined)
        lists.set(list, properties['counter-reset']);
      else if (SIMPLE.test(selector))
        simple.set(selector.toLowerCase(), { ...simple.get(selector.toLowerCase()), ...properties });
    }
  }
  return {
    of(element) {
      const names = classesOf(element).map((name) => name.toLowerCase());
      const tag = element.tagName;
      const selectors = [tag, ...names.map((name) => `.${name}`), ...names.map((name) => `${tag}.${name}`)];
      const own = typeof element.properties.style === 'string' ? readDeclarations(element.properties.style) : {};
      return Object.assign({}, ...selectors.map((selector) => simple.get(selector)), own);
    },
    before: (name) => items.get(name),
    resets: (names) => (names.includes('start') ? names.flatMap((name) => lists.get(name) ?? []) : []),
  };
}

export function classesOf({ properties }: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function readDeclarations(block: string): Record<string, string> {
  const properties: Record<string, string> = {};
  // A semicolon may stand in a string: `content: ";"`.
  for (const [, name = '', value = ''] of block.matchAll(/([\w-]{1,60})\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)/g))
    properties[name.toLowerCase()] = value.replace(/!important/i, '').trim();
  return properties;
}

/** A length in twentieths of a point; 0 for what is none, or is measured by the page. */
export function lengthOf(value: string | undefined): number {
  const [, number, unit = ''] = /^(-?[\d.]{1,12})(pt|px|in|cm|mm|em|rem)\b/.exec(value ?? '') ?? [];
  const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, em: 12, rem: 12 };
  return number === undefined ? 0 : Math.round(Number(number) * points[unit]! * 20);
}
