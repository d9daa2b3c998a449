import type { Element } from 'hast';
import { formatNumber } from '../word/format-number.ts';
import { classesOf, type PageStyles } from './read-css.ts';

/** What a browser prints before an item. */
export interface ItemLabel {
  readonly label: string;
  readonly bullet: boolean;
}

/** Counts the items of a page's lists, in order. */
export interface ItemLabels {
  /** A list begins. */
  begin(list: Element): void;
  /** Its next item. */
  next(list: Element, item: Element): ItemLabel;
}

/** Ways of counting by their names in CSS and in `type`, as `formatNumber` names them. */
const FORMATS: Readonly<Record<string, string>> = {
  ...{ decimal: 'decimal', '1': 'decimal', 'decimal-leading-zero': 'decimalZero' },
  ...{ 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', a: 'lowerLetter' },
  ...{ 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter', A: 'upperLetter' },
  ...{ 'lower-roman': 'lowerRoman', i: 'lowerRoman', 'upper-roman': 'upperRoman', I: 'upperRoman' },
};

/**
 * Counts as browsers do: by `start`, `value`, `type` and `list-style-type`. Google Docs prints the numbers of its lists by counters of
 * its own and stops browsers from printing theirs: there each level is a list of its own class, which goes on after the ones below it.
 */
export function labelItems(styles: PageStyles): ItemLabels {
  const counts = new Map<Element, number>();
  const counters = new Map<string, number>();
  return {
    begin(list) {
      const start = Number(list.properties.start ?? 1);
      counts.set(list, (Number.isFinite(start) ? start : 1) - 1);
      for (const reset of styles.resets(classesOf(list))) {
        const [name = '', value = '0'] = reset.split(/\s+/);
        counters.set(name, Number(value) || 0);
      }
    },
    next(list, item) {
      const own = Number(item.properties.value ?? Number.NaN);
      const count = Number.isFinite(own) ? own : (counts.get(list) ?? 0) + 1;
      counts.set(list, count);
      const named = classesOf(list).find((name) => styles.before(name) !== undefined);
      if (named !== undefined) {
        const counter = `lst-ctn-${named.replace(/^lst-/, '')}`;
        counters.set(counter, (counters.get(counter) ?? 0) + 1);
        return printContent(styles.before(named)!, counters);
      }
      const type =
        styles.of(item)['list-style-type'] ?? styles.of(list)['list-style-type'] ?? String(list.properties.type ?? '');
      if (list.tagName !== 'ol' && FORMATS[type] === undefined) return { label: '', bullet: type !== 'none' };
      if (type === 'none') return { label: '', bullet: false };
      return { label: `${formatNumber(count, FORMATS[type] ?? 'decimal')}.`, bullet: false };
    },
  };
}

/** `"(" counter(lst-ctn-kix_a-0,lower-latin) ") "` → `(b)`; a sign alone is a bullet. */
function printContent(content: string, counters: ReadonlyMap<string, number>): ItemLabel {
  let [label, counted] = ['', false];
  for (const [, text, other, name, style] of content.matchAll(
    /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)/g,
  )) {
    if (name !== undefined) {
      label += formatNumber(counters.get(name) ?? 1, FORMATS[style ?? 'decimal'] ?? 'decimal');
      counted = true;
    } else
      label += (text ?? other ?? '').replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
        String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
      );
  }
  return counted ? { label: label.trim(), bullet: false } : { label: '', bullet: label.trim() !== '' };
}
