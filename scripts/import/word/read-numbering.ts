import { elementsOf, findElement, isOn, settingOf, type XmlElement } from '../package/read-xml.ts';
import { type Indent, readIndent } from './read-styles.ts';

/** A level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** What is printed: `%1.%2`, `(%3)`; `%1` is the number of the first level. */
  readonly text: string;
  /** The level, from 0, after which it begins anew; -1 for never. */
  readonly restart: number;
  /** True where the numbers of all levels are printed as digits. */
  readonly legal: boolean;
  readonly indent: Indent;
  /** The style whose paragraphs are of this level; undefined for none. */
  readonly style: string | undefined;
  /** True where the number is there and not shown. */
  readonly hidden: boolean;
}

/** A list, as a paragraph names it. Several lists may count on in one another. */
export interface WordList {
  /** What is counted: lists with the same one count on. */
  readonly series: string;
  readonly levels: readonly ListLevel[];
  /** Levels that begin anew with this list, and with which number. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * @param part `word/numbering.xml`; null where the file has none
 * @returns lists by their id
 */
export function readNumbering(part: XmlElement | null): ReadonlyMap<string, WordList> {
  const all = part === null ? [] : elementsOf(part);
  const abstracts = new Map(
    all.filter(({ name }) => name === 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const styled = new Map<string, string>();
  for (const [id, each] of abstracts) {
    const style = settingOf(each, 'w:styleLink');
    if (style !== undefined) styled.set(style, id);
  }
  const lists = new Map<string, WordList>();
  for (const num of all.filter(({ name }) => name === 'w:num')) {
    const named = settingOf(num, 'w:abstractNumId') ?? '';
    const link = settingOf(abstracts.get(named), 'w:numStyleLink');
    const series = (link === undefined ? undefined : styled.get(link)) ?? named;
    const levels = levelsOf(abstracts.get(series));
    const starts = new Map<number, number>();
    for (const override of elementsOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl'] ?? 0);
      if (!(level >= 0 && level < LEVELS)) continue;
      const own = findElement(override, 'w:lvl');
      if (own !== undefined) levels[level] = readLevel(own, level);
      const start = settingOf(override, 'w:startOverride');
      if (start !== undefined && /^\d{1,6}$/.test(start)) starts.set(level, Number(start));
    }
    lists.set(num.attributes['w:numId'] ?? '', { series, levels, starts });
  }
  return lists;
}

const LEVELS = 9;

function levelsOf(list: XmlElement | undefined): ListLevel[] {
  const levels = Array.from({ length: LEVELS }, (_, level) =>
    readLevel({ name: 'w:lvl', attributes: {}, children: [] }, level),
  );
  for (const each of list === undefined ? [] : elementsOf(list)) {
    const level = Number(each.attributes['w:ilvl']);
    if (each.name === 'w:lvl' && level >= 0 && level < LEVELS) levels[level] = readLevel(each, level);
  }
  return levels;
}

function readLevel(element: XmlElement, level: number): ListLevel {
  const start = settingOf(element, 'w:start') ?? '0';
  const restart = settingOf(element, 'w:lvlRestart');
  return {
    start: /^\d{1,6}$/.test(start) ? Number(start) : 0,
    // Word 2010 and later state further formats in a wrapper, whose fallback every reader knows.
    format:
      settingOf(element, 'w:numFmt') ??
      settingOf(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt') ??
      'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    restart: restart === undefined || !/^\d$/.test(restart) ? level - 1 : Number(restart) - 1,
    legal: isOn(element, 'w:isLgl') === true,
    indent: readIndent(findElement(element, 'w:pPr')),
    style: settingOf(element, 'w:pStyle'),
    hidden: isOn(findElement(element, 'w:rPr'), 'w:vanish') === true,
  };
}
