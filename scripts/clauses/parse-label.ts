/**
 * The grammar of printed clause numbers. A label is read only where a delimiter or the place makes it one: "1.1 Fees" and
 * "(a) any" have labels, "3.5 million users" and "5 days" do not.
 */
export interface Label {
  /** As printed, without the space after it: `4.2`, `(b)`, `A.1.`, `Section 5`. */
  readonly text: string;
  /** How many characters of the text the label and the space after it take. */
  readonly length: number;
}

const SPACE = '[\\s\\u00a0]';
const NUMBER = '\\d{1,3}';
const LETTER = '[A-Za-z]';
const ROMAN = '(?:(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))';
const AFTER_BARE_NUMBER = '(?=["\'“‘«(\\[*]|\\p{Lu}|\\p{Lo})';
/** Each with its examples; the first that matches wins. A label must be followed by a space or end the text. */
const PATTERNS: readonly RegExp[] = [
  // 1.1   1.1.   12.3.4)   A.1.   B.3.a.   A.1(b)
  new RegExp(
    `^((?:${NUMBER}|${LETTER})(?:\\.(?:${NUMBER}|${LETTER}))+(?:\\([a-z0-9]{1,4}\\))*[.):])(?:${SPACE}+|$)`,
    'u',
  ),
  new RegExp(`^((?:${NUMBER}|[A-Z])(?:\\.${NUMBER})+(?:\\([a-z0-9]{1,4}\\))*)(?:${SPACE}+${AFTER_BARE_NUMBER}|$)`, 'u'),
  // 1.   12)   1:
  new RegExp(`^(${NUMBER}[.)])(?:${SPACE}+|$)`, 'u'),
  // (a)   (iv)   (12)   (A)
  new RegExp(`^(\\((?:${NUMBER}|${ROMAN}|[A-Za-z]|([a-z])\\2)\\)\\.?)(?:${SPACE}*(?=\\S)|$)`, 'u'),
  // a.   B)   iv.   but not "I. e." or "U. S."
  new RegExp(`^((?:${LETTER}|${ROMAN})[.)])(?:${SPACE}+(?!\\p{L}\\.)|$)`, 'u'),
  // §5   § 5.2
  new RegExp(`^(§§?${SPACE}?${NUMBER}(?:\\.${NUMBER})*[a-z]?[.:)]?)(?:${SPACE}+|$)`, 'u'),
  // 第一条   第12章   一、   （一）
  /^(第[一二三四五六七八九十百零〇\d]{1,6}[条條章节節款项項])[\s\u3000:：、.]*/u,
  /^([一二三四五六七八九十]{1,4}、)\s*/u,
  /^([（(][一二三四五六七八九十]{1,4}[）)])\s*/u,
];
/** Section 4.   Article IX –   Schedule 2:   Annex B. Only a heading's words can be such a label. */
const NAMED = new RegExp(
  `^((?:Section|Article|Part|Schedule|Annex|Annexe|Appendix|Exhibit|Chapter|Clause|Title|Attachment)${SPACE}+(?:${NUMBER}(?:\\.${NUMBER})*|${ROMAN}|[A-Z])(?:\\([a-z0-9]{1,4}\\))?)(?:[.:)]?${SPACE}*[-–—:]?${SPACE}+|[.:)]?$)`,
  'iu',
);

/**
 * Reads the label at the start of a clause's text.
 * @param heading whether the text is a heading, which alone may begin with "Section 4"
 * @returns null where the text has no label
 */
export function parseLabel(text: string, heading: boolean): Label | null {
  const lead = /^[\s\u00a0\u200b\ufeff]*/u.exec(text)![0].length;
  const rest = text.slice(lead, lead + 60);
  for (const pattern of heading ? [NAMED, ...PATTERNS] : PATTERNS) {
    const match = pattern.exec(rest);
    if (match !== null && !looksLikeInitial(match[1]!, rest))
      return { text: match[1]!, length: lead + match[0].length };
  }
  return null;
}

/** "I." begins sentences and "A." names; as labels both are followed by a capital and more than one word. */
function looksLikeInitial(label: string, text: string): boolean {
  return /^[A-Z]\.$/.test(label) && /^.\.\s+[a-z]/u.test(text);
}

/** How labels of one series look: `1.` and `2.` share a style, `(a)` and `(b)` another. Romans are decided by `follows`. */
export function labelStyle(label: string): string {
  return label
    .replace(/\d+/g, '1')
    .replace(/[ivxlc]+(?=[.)]|$)/g, (run) => (run.length > 1 ? 'i' : run))
    .replace(/[IVXLC]+(?=[.)]|$)/g, (run) => (run.length > 1 ? 'I' : run))
    .replace(/\b[a-hj-z]\b/g, 'a')
    .replace(/\b[A-HJ-Z]\b/g, 'A');
}

/** True where a one-letter roman such as `(i)` or `(v)` goes on with a lettered series: `(h)`, `(i)`. */
export function followsLetter(previous: string, label: string): boolean {
  const before = /^\(?([A-Za-z])[.)]{1,2}$/.exec(previous)?.[1];
  const now = /^\(?([A-Za-z])[.)]{1,2}$/.exec(label)?.[1];
  return before !== undefined && now !== undefined && now.charCodeAt(0) === before.charCodeAt(0) + 1;
}
