import { anyOf } from '../any-of.ts';
import { ARABIC_NAMES, inAnyCase, NAMES_ABROAD } from './part-names.ts';

/**
 * The grammar of printed clause numbers. A label is read only where a delimiter or the place makes it one: "1.1 Fees" and
 * "(a) any" have labels, "3.5 million users", "(c) 2026 Northwind" and "5 days" do not.
 */
export interface Label {
  /** As printed, without the space after it: `4.2`, `(b)`, `A.1.`, `Section 5`. */
  readonly text: string;
  /** How many characters of the text the label and the space after it take. */
  readonly length: number;
}

/** White space, and the invisible characters that web pages leave between a number and its text. */
const SPACE = '[\\s\\u00ad\\u200b-\\u200d\\u2060]';
/** What was put in between: 12A, 4bis, 3a. */
const INSERTED = '(?:\\s?(?:bis|ter|quater|quinquies)|[A-Z]{1,2}|[a-z])(?![A-Za-z])';
const NUMBER = `\\d{1,3}(?:${INSERTED})?`;
const BARE = '\\d{1,3}';
const LETTER = '[A-Za-z]';
const ROMAN = '(?:(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))';
const BRACKETED = `\\((?:${NUMBER}|${ROMAN}|([A-Za-z])\\2?)\\)`;
const BRACKETS = '(?:\\([a-z0-9]{1,4}\\))';
const CHINESE = '[一二三四五六七八九十百零〇]';
/** Chinese text follows its number without a space. */
const END = `(?:${SPACE}+|$|(?=\\p{Script=Han}))`;
/** Where nothing but a space ends the number, what follows must look like the beginning of a clause, not like a unit. */
const UNIT = `${anyOf([
  ...[
    '[MmBb]illion',
    '[Tt]rillion',
    '[Tt]housand',
    '[Pp]er\\x20?cent',
    'times',
    'stars?',
    'of',
    'to',
    'and',
    'or',
    'x',
  ],
  ...['hours?', 'days?', 'weeks?', 'months?', 'years?', 'ms', '[ap]m', 'USD', 'EUR', 'GBP'],
  ...['[KkMmGgTt][Bb]', '[KMGT]?bps', '[KMG]?Hz', 'k[mg]', '[cm]m'],
])}(?![\\p{L}])`;
const WORDS = `(?:${SPACE}+(?!${UNIT})(?=["'“‘«(\\[*]|\\p{Lu}|\\p{Lo}|\\p{Ll}{2,}|a\\s)|$)`;

/** Each with its examples; the first that matches wins. */
const PATTERNS: readonly RegExp[] = [
  // 1.1.   12.3.4)   A.1.   B.3.a.   A.1(b).   but not "U.S." or "e.g."
  new RegExp(`^((?=\\D{0,8}\\d)(?:${NUMBER}|${LETTER})(?:\\.(?:${NUMBER}|${LETTER}))+${BRACKETS}*[.):])${END}`, 'u'),
  // 1.1   A.1   4.2(b)(ii)   7(c)
  new RegExp(`^((?:${BARE}|[A-Z])(?:\\.${BARE})+(?:\\.[a-z])?${BRACKETS}*|${BARE}${BRACKETS}+)${WORDS}`, 'u'),
  // 1.   12)   1A.   4bis.   3、
  new RegExp(`^(${NUMBER}[.)])${END}`, 'u'),
  new RegExp(`^(${BARE}[、．])${SPACE}*`, 'u'),
  // (a)   (iv)   (12)   (A)   (1A)   (bb)   (a)(i)   but not "(c) 2026 Northwind"
  new RegExp(
    `^(?!\\([Cc]\\)${SPACE}*(?:[Cc]opyright|\\d{4}))((?:${BRACKETED})${BRACKETS}{0,2}\\.?)(?:${SPACE}+|(?=[^\\s\\p{Ll}])|$)`,
    'u',
  ),
  // a.   B)   iv.   but not "I. e.", "U. S." or "v. 2.1"; "B." in a paragraph only in a series
  new RegExp(`^((?:${LETTER}|${ROMAN})[.)])(?!${SPACE}+(?:\\p{L}\\.|\\d+\\.\\d))${END}`, 'u'),
  // §5   § 5.2(b)
  new RegExp(`^(§§?${SPACE}?${NUMBER}(?:\\.${NUMBER})*${BRACKETS}*[.:)]?)(?:${SPACE}+|$)`, 'u'),
  // 第一条   第12章   一、   （一）   （1）   ①
  new RegExp(
    `^(第(?:${CHINESE}|[\\d０-９]){1,6}[条條章节節款项項](?:之${CHINESE}{1,3}|の[\\d０-９]{1,2})?)[\\s：:、.]*`,
    'u',
  ),
  new RegExp(`^(${CHINESE}{1,4}[、．])\\s*`, 'u'),
  new RegExp(`^([（(]${CHINESE}{1,4}[）)]|（(?:\\d{1,3}|[a-z])）)\\s*`, 'u'),
  /^([①-⑳])\s*/u,
  // １．   （２）   ３）
  /^([０-９]{1,3}[．.、）)]|[（(][０-９]{1,3}[）)])\s*/u,
  // 제3조   제 12 장
  /^(제\s?\d{1,3}\s?[조항장절관](?:의\s?\d{1,2})?)[\s.:]*/u,
  // المادة 5:   المادة (٥)   البند ٢ –   but not "المادة 5 تنطبق", which begins a sentence
  new RegExp(`^(${ARABIC_NAMES}${SPACE}+(?:\\(?[\\d٠-٩]{1,3}\\)?))(?:${SPACE}*[-–—.:：]${SPACE}*|$)`, 'u'),
  // ٣.   (٤)   ٥-
  new RegExp(`^([٠-٩۰-۹]{1,3}[.)-]|\\([٠-٩۰-۹]{1,3}\\))(?:${SPACE}+|$)`, 'u'),
];

const NAMES =
  'section article part schedule annex appendix exhibit chapter clause title attachment addendum module rule'.split(
    ' ',
  );
/** Article 1er, Artículo 1º, and a number with a letter, "Artikel 3a". */
const NAMED_NUMBER = `(?:${NUMBER}(?:\\.${NUMBER})*(?:er(?![\\p{L}])|[º°])?|${ROMAN}|[A-Z](?:\\.${NUMBER})?|premier(?![\\p{L}]))${BRACKETS}{0,3}`;
const NAME = `(?:${inAnyCase([...NAMES, ...NAMES_ABROAD.flatMap(({ names }) => names)])})`;
/** 6: Duties */
const COLON_HEADING = new RegExp(`^(${NUMBER}:)${SPACE}+(?=\\p{Lu})`, 'u');
/** Section 4   Section 4. Fees   Article IX – Term   Schedule 2: Prices   Annex B */
const NAMED_HEADING = new RegExp(`^(${NAME}${SPACE}+${NAMED_NUMBER})(?:[.:)]?${SPACE}*[-–—:]?${SPACE}+|[.:)]?$)`, 'u');
/** In a paragraph a stop, colon or dash must end it, as "Section 4 applies" begins a sentence. */
const NAMED_PARAGRAPH = new RegExp(
  `^(${NAME}${SPACE}+${NAMED_NUMBER})(?:[.:]${SPACE}+(?=["“(]?\\p{Lu})|${SPACE}*[-–—]${SPACE}+|[.:]?$)`,
  'u',
);

/** What is a label only where the series that it belongs to stands around it; see `findSeriesLabels`. */
const SERIES_PATTERNS: readonly RegExp[] = [
  // 1.2A Keys   1A Keys   4bis Keys   but "3.5G" is a network and "3D" a way of printing
  new RegExp(`^((?:${BARE}\\.){0,4}\\d{1,3}${INSERTED}${BRACKETS}*)${WORDS}`, 'u'),
  // (ab)   but "(or)" is a word and "(EU)" a place
  new RegExp(`^(\\([a-z]{2}\\)|\\([A-Z]{2}\\))(?:${SPACE}+|$)`, 'u'),
  // A.   but "A. Lindqvist" is a name
  new RegExp(`^([A-Z]\\.)(?!${SPACE}+(?:\\p{L}\\.|\\d+\\.\\d))${END}`, 'u'),
];

/** The longest label with its space; more of the text is not looked at, however hostile. */
const LONGEST_LABEL = 60;

/**
 * Reads the label at the start of a clause's text.
 * @param heading whether the text is a heading, which may begin with "Section 4" and no delimiter, or with "B."
 * @returns null where the text has no label
 */
export function parseLabel(text: string, heading: boolean): Label | null {
  const label = read(text, [...(heading ? [NAMED_HEADING, COLON_HEADING] : [NAMED_PARAGRAPH]), ...PATTERNS]);
  const single = label !== null && /^[A-Z]\.$/.test(label.text);
  // "I." begins sentences and "A." names; as the label of a heading both are followed by a capital.
  return single && (!heading || /^.\.\s+[a-z]/u.test(text.trimStart())) ? null : label;
}

/** What would be the label at the start of a clause's text, if the labels before or after it count on to it: `(ab)`, `1.2A`, `B.` */
export function parseSeriesLabel(text: string): Label | null {
  return read(text, SERIES_PATTERNS);
}

function read(text: string, patterns: readonly RegExp[]): Label | null {
  const lead = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]{0,40}/u.exec(text)![0].length;
  const rest = text.slice(lead, lead + LONGEST_LABEL);
  for (const pattern of patterns) {
    const match = pattern.exec(rest);
    if (match !== null) return { text: match[1]!, length: lead + match[0].length };
  }
  return null;
}
