import { anyOf } from './any-of.ts';
import type { Block } from './blocks/read-blocks.ts';
import { ARABIC_NAMES, FORMS_ABROAD, inAnyCase, kindOfPart, plainDigits } from './labels/part-names.ts';
import { linksOf } from './links.ts';
import type { Clause } from './parse-clauses.ts';

/** A place in a clause that speaks of another clause. */
export interface Reference {
  /** As printed: `Section 5`, `paragraph (a)`, `6.1` in "Sections 5 and 6.1"; the target of a link. */
  readonly text: string;
  /** Offset in the clause's text. */
  readonly start: number;
  /** `anchor` for links to a place of the same page. */
  readonly kind: 'label' | 'anchor';
  /** What is pointed to: `section` 5, `schedule` 2, `paragraph` (a); empty for anchors. */
  readonly name: string;
  /** The number without its name: `5`, `4.2(b)`, `(a)`, `IX`; the fragment for anchors. */
  readonly number: string;
  /** True where another document or a law is meant: "Article 28 of the GDPR". */
  readonly external: boolean;
  /** The clause that speaks. */
  readonly from: Clause;
}

type Found = Omit<Reference, 'from'>;

const BRACKETS = '(?:\\([A-Za-z0-9]{1,5}\\)){1,4}';
/** 4, 2A, 4bis, 3a: a number and what was put in behind it. */
const ONE = '\\d{1,3}(?:(?:\\s?(?:bis|ter|quater|quinquies)|[A-Z]{1,2}|[a-z])(?![\\p{L}]))?';
const NUMBER = `(?:${ONE}(?:\\.(?:${ONE}|[a-z](?![A-Za-z])))*(?:${BRACKETS})?|[A-Z](?:\\.(?:${ONE}|[a-z](?![A-Za-z])))+(?:${BRACKETS})?|[IVXL]{1,7}(?![A-Za-z])(?:${BRACKETS})?|[A-Z](?![A-Za-z'’])(?:\\.\\d{1,3})*(?:${BRACKETS})?|${BRACKETS})`;
const NAMES = [
  ...['sections?', 'sec\\.', '§§?', 'clauses?', 'articles?', 'art\\.', 'paragraphs?', 'para\\.'],
  ...['sub-?sections?', 'sub-?clauses?', 'sub-?paragraphs?', 'schedules?', 'annex(?:es)?', 'appendix', 'appendices'],
  ...['exhibits?', 'attachments?', 'addendum', 'parts?', 'chapters?', 'items?', 'points?'],
];
/** The number keeps its case, the name may have any; each form is written out, as one flag would serve both. */
const CASED = NAMES.map((name) => name.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .concat([
    'SECTIONS?',
    'ARTICLES?',
    'CLAUSES?',
    'SCHEDULES?',
    'EXHIBITS?',
    'APPENDIX',
    'ANNEX',
    inAnyCase(FORMS_ABROAD),
  ])
  .join('|');
/** One letter alone between two numbers joins them in Spanish, Italian or Portuguese. */
const JOINS = 'and|or|und|oder|et|ou|y|o|e|u|en';
const NEXT = `(?:\\s{0,2}(?:,|to|through|bis|à|tot|and/or|&|[-–]|(?:${JOINS})(?![\\p{L}]))\\s{0,2}(?:(?:${JOINS})\\s)?)`;
/** Sections 2 (Confidentiality), 3 (Liability) and 5 */
const TITLED = '\\s\\([^()\\d]{3,60}\\)';
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(${CASED})\\s{0,2}(${NUMBER}(?:(?:${TITLED})?${NEXT}${NUMBER}(?![\\p{L}\\d%]|\\.\\d)){0,12})(?![\\p{L}\\d%])`,
  'gu',
);
const EACH = new RegExp(NUMBER, 'gu');
const TITLES = new RegExp(TITLED, 'gu');
const CHINESE = /第((?:[一二三四五六七八九十百零〇]|[\d０-９]){1,6})([条條章节節款项項])/gu;
const KOREAN = /제\s?(\d{1,3})\s?[조항장절]/gu;
const ARABIC = new RegExp(
  `(?<![\\p{L}])[وبفل]{0,2}(${ARABIC_NAMES})\\s{1,2}\\(?([\\d٠-٩]{1,3}(?:\\.[\\d٠-٩]{1,3}){0,3})\\)?`,
  'gu',
);
/** of the GDPR, of Regulation (EU) 2016/679, of the Copyright Act; but not of this Agreement or of the Terms */
const OWN = anyOf([
  ...['Agreements?', 'Terms', 'Policy', 'Contract', 'Addendum', 'DPA', 'Code', 'Section', 'Article', 'Clause'],
  ...['Schedule', 'Annex', 'Appendix', 'Exhibit', 'Part'],
]);
const LAWS = anyOf(['GDPR', 'DSGVO', 'BGB', 'CCPA', 'U\\.?S\\.?C\\.?', 'UK GDPR']);
const TITLE = "(?:\\p{Lu}[\\p{L}\\d.&’'()/-]{0,30}\\s?){1,6}";
const OF_ANOTHER = new RegExp(
  `^[\\s,)]{0,3}(?:of\\s+(?!(?:this|these|our|your)\\b)(?:the\\s+)?(?!${OWN}\\b)${TITLE}|${LAWS})`,
  'u',
);
/** Abs. 2 Satz 1 Nr. 3 lit. f: parts of the part that is named, between its number and the law's name. */
const SUBPARTS =
  /^(?:[\s,]{1,2}(?:Abs(?:atz|\.)|Satz|S\.|Nr\.|Nummer|lit\.|Buchst(?:abe|\.)|UAbs\.|par\.|paragraphe|alinéa|apartado|letra|lett\.|lid|onder|comma|n\.?º)\s?\(?[\da-z]{1,4}\)?(?![\p{L}]))+/u;
/** der DSGVO, des Bürgerlichen Gesetzbuchs, BGB, du Code civil, de la loi, du RGPD, del Reglamento (UE), della legge, van de AVG */
const OF_LAW_ABROAD = new RegExp(
  `^[\\s,)]{0,3}(?:${anyOf([
    ...[
      '(?:der|des) (?:[\\p{L}-]+ ){0,3}?(?:\\p{Lu}[\\p{L}-]*(?:verordnung|[Gg]esetze?s?|[Gg]esetzbuche?s|[Rr]ichtlinie|[Vv]ertrags)|DSGVO|DS-GVO|Verordnung|Richtlinie)',
    ],
    ...['(?:DSGVO|DS-GVO|BGB|HGB|UWG|TMG|TKG|BDSG|TDDDG|TTDSG|UrhG|VSBG|EGBGB|ZPO|StGB|OR|RGPD|LGPD|AVG|RODO|GDPR)'],
    ...[
      "(?:du|de la|de l[’']|del|de la|della|dello|dell[’']|do|da|van de|van het) (?:Code|[Ll]oi|[Rr]èglement|[Dd]irective|RGPD|LGPD|GDPR|AVG|[Ll]ey|Código|Codice|[Rr]eglamento|[Rr]egolamento|[Rr]egulamento|[Dd]irectiva|[Dd]irettiva|[Dd]iretiva|[Ll]egge|[Ll]ei|[Dd]ecreto|[Vv]erordening|[Ww]et)",
    ],
  ])})(?![\\p{L}])`,
  'u',
);
const AFTER_LAW =
  /(?:\bU\.?S\.?C\.?|\bC\.?F\.?R\.?|\bCode|\bAct|\bGDPR|\bRegulation|\bDirective|\bStat\.?|\bLaw)[\s,]{0,3}$/u;

const known = new WeakMap<Block, readonly Found[]>();

/** The references of a clause to other clauses, in order; see `resolveReference` for where they lead. */
export function findReferences(clause: Clause): readonly Reference[] {
  let found = known.get(clause.block);
  if (found === undefined) {
    found = find(clause);
    known.set(clause.block, found);
  }
  return found.map((reference) => ({ ...reference, from: clause }));
}

function find(clause: Clause): readonly Found[] {
  const { text } = clause;
  const found: Found[] = [];
  let within = 0;
  for (const match of text.matchAll(NAMED)) {
    const [whole, name, numbers] = match;
    const end = match.index + whole.length;
    // "§ 5 Abs. 2" speaks of § 5.
    if (match.index < within) continue;
    const right = text.slice(end, end + 120);
    const after = right.replace(SUBPARTS, '');
    within = end + right.length - after.length;
    const external =
      OF_ANOTHER.test(after.slice(0, 80)) ||
      OF_LAW_ABROAD.test(after) ||
      AFTER_LAW.test(text.slice(Math.max(0, match.index - 20), match.index));
    const offset = match.index + whole.length - numbers!.length;
    const bare = numbers!.replace(TITLES, (title) => ' '.repeat(title.length));
    [...bare.matchAll(EACH)].forEach((number, index) => {
      found.push({
        text: index === 0 ? whole.slice(0, whole.length - numbers!.length + number[0].length) : number[0],
        start: index === 0 ? match.index : offset + number.index,
        kind: 'label',
        name: singular(name!),
        number: number[0],
        external,
      });
    });
  }
  for (const { 0: whole, 1: number, index } of text.matchAll(CHINESE))
    found.push({
      text: whole,
      start: index,
      kind: 'label',
      name: 'section',
      number: plainDigits(number!),
      external: false,
    });
  if (text.includes('제'))
    for (const { 0: whole, 1: number, index } of text.matchAll(KOREAN))
      found.push({ text: whole, start: index, kind: 'label', name: 'section', number: number!, external: false });
  if (/[\u0600-\u06ff]/u.test(text))
    for (const { 0: whole, 1: name, 2: number, index } of text.matchAll(ARABIC))
      found.push({
        text: whole,
        start: index,
        kind: 'label',
        name: kindOfPart(name!) ?? 'section',
        number: plainDigits(number!),
        external: false,
      });
  for (const { text: words, target } of linksOf(clause)) {
    if (!target.startsWith('#') || target.length < 2) continue;
    const start = Math.max(0, text.indexOf(words));
    found.push({ text: target, start, kind: 'anchor', name: '', number: target.slice(1), external: false });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "Sections" and "§§" speak of sections, "Annexes" of an annex. */
function singular(name: string): string {
  const abroad = kindOfPart(name);
  if (abroad !== null) return abroad;
  const lower = name.toLowerCase().replace(/^sub-?/, '');
  if (/^(?:§|sec)/.test(lower)) return 'section';
  if (/^art/.test(lower)) return 'article';
  if (/^para/.test(lower)) return 'paragraph';
  return lower
    .replace(/^appendices$/, 'appendix')
    .replace(/^annexes$/, 'annex')
    .replace(/s$/, '');
}
