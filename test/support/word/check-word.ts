import { descend, elementsOf, find, type WordParts, type XmlElement } from './read-word.ts';

/** The order in which elements of properties may stand (ECMA-376 part 1, A.1, and part 4 for the transitional ones), as far as they are in use. */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps strike color spacing sz szCs highlight u shd vertAlign rtl cs lang rPrChange',
  'w:trPr': 'cantSplit tblHeader ins del trPrChange',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd vAlign cellIns cellDel cellMerge tcPrChange',
  'w:tblPr': 'tblStyle bidiVisual tblW jc tblInd tblBorders tblLayout tblCellMar tblLook',
  'w:style': 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr',
  'w:settings': 'zoom trackRevisions defaultTabStop compat',
  'w:lvl': 'start numFmt suff lvlText lvlJc pPr rPr',
  'w:tc': 'tcPr p',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
};

const TRACKED = /^w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange|cellIns|cellDel|moveFromRangeStart|moveToRangeStart)$/;

/** What Word would call unreadable, or mend without a word, a line each. */
export function findWordProblems(parts: WordParts): readonly string[] {
  const body = find(parts.get('word/document.xml'), 'w:body')!;
  return [
    ...findMissingParts(parts),
    ...[...parts].flatMap(([name, part]) => findWrongOrder(part).map((problem) => `${name}: ${problem}`)),
    ...findRepeatedIds(body),
    ...findLooseMoves(body),
    ...findWrongText(body, false),
    ...findUnknownStyles(parts, body),
    ...findUndated(body),
    ...(elementsOf(body).at(-1)?.name === 'w:sectPr' ? [] : ['the body does not end with its section']),
    ...(elementsOf(body).at(-2)?.name === 'w:p' ? [] : ['no paragraph stands at the end']),
  ];
}

function findMissingParts(parts: WordParts): readonly string[] {
  const types = elementsOf(parts.get('[Content_Types].xml')!).flatMap(({ attributes }) => attributes.PartName ?? []);
  const targets = [...parts].flatMap(([name, part]) =>
    name.endsWith('.rels')
      ? elementsOf(part).map(({ attributes }) => (name.startsWith('word/') ? 'word/' : '') + attributes.Target)
      : [],
  );
  return [...types.map((name) => name.slice(1)), ...targets].flatMap((name) =>
    parts.has(name) ? [] : [`part ${name} is missing`],
  );
}

function findWrongOrder(part: XmlElement): readonly string[] {
  return [part, ...descend(part)].flatMap((element) => {
    const order = ORDER[element.name]?.split(' ');
    if (order === undefined) return [];
    const places = elementsOf(element).map(({ name }) => order.indexOf(name.slice(2)));
    const unknown = places.includes(-1);
    const sorted = places.every((place, at) => at === 0 || places[at - 1]! <= place);
    const once = element.name.endsWith('Pr') ? new Set(places).size === places.length : true;
    return unknown || !sorted || !once
      ? [
          `${element.name} has ${elementsOf(element)
            .map(({ name }) => name)
            .join(' ')}`,
        ]
      : [];
  });
}

function findRepeatedIds(body: XmlElement): readonly string[] {
  const ids = [...descend(body)].flatMap(({ name, attributes }) => (TRACKED.test(name) ? [attributes['w:id']!] : []));
  return ids.length === new Set(ids).size ? [] : ['two changes have one id'];
}

/** Each range begins and ends once, in paragraphs of the body; each name stands once at both places; nothing moves outside a range. */
function findLooseMoves(body: XmlElement): readonly string[] {
  const problems: string[] = [];
  const names = { From: new Set<string>(), To: new Set<string>() };
  const open = new Map<string, string>();
  for (const block of elementsOf(body)) {
    for (const element of descend(block)) {
      const [, way, end] = /^w:move(From|To)Range(Start|End)$/.exec(element.name) ?? [];
      const id = element.attributes['w:id']!;
      if (way !== undefined && block.name !== 'w:p') problems.push('a range stands in a table');
      if (end === 'Start') {
        const own = names[way as 'From' | 'To'];
        const name = element.attributes['w:name']!;
        if (own.has(name)) problems.push(`${name} moves twice`);
        own.add(name);
        open.set(id, way!);
      } else if (end === 'End' && open.get(id) === way) open.delete(id);
      else if (end === 'End') problems.push(`range ${id} ends before it begins`);
      const [, kind] = /^w:move(From|To)$/.exec(element.name) ?? [];
      if (
        kind !== undefined &&
        ![...open.values()].includes(kind) &&
        find(block, 'w:pPr', 'w:rPr', element.name) !== element
      )
        problems.push('words move outside a range');
    }
  }
  const [from, to] = [[...names.From].sort(), [...names.To].sort()];
  if (from.join() !== to.join()) problems.push(`moved from: ${from.join()}; moved to: ${to.join()}`);
  return [...problems, ...[...open.keys()].map((id) => `range ${id} does not end`)];
}

/** Deleted words are `delText` and all others `t`. */
function findWrongText(element: XmlElement, deleted: boolean): readonly string[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === (deleted ? 'w:t' : 'w:delText')) return [`${child.name} in ${element.name}`];
    return findWrongText(child, deleted || child.name === 'w:del');
  });
}

function findUnknownStyles(parts: WordParts, body: XmlElement): readonly string[] {
  const styles = elementsOf(parts.get('word/styles.xml')!).flatMap(({ attributes }) => attributes['w:styleId'] ?? []);
  return [...descend(body)].flatMap(({ name, attributes }) =>
    /^w:(p|r|tbl)Style$/.test(name) && !styles.includes(attributes['w:val']!)
      ? [`no style ${attributes['w:val']}`]
      : [],
  );
}

function findUndated(body: XmlElement): readonly string[] {
  return [...descend(body)].flatMap(({ name, attributes }) => {
    const dated = /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(attributes['w:date'] ?? '') && attributes['w:author'] !== '';
    return TRACKED.test(name) && !dated ? [`${name} has no author or date`] : [];
  });
}
