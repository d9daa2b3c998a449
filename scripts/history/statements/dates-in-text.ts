import { readWrittenDate, WRITTEN_DATE } from './written-dates.ts';

/** A date that a text states of itself: "Last updated: 4 June 2026". */
export interface TextDate {
  readonly kind: 'updated' | 'effective';
  /** ISO date. */
  readonly date: string;
  /** As printed, without marks of Markdown. */
  readonly words: string;
}

/** How a document states the day from which it applies, and the day on which it was last worked on, in English, German and French. */
const EFFECTIVE =
  "(?:version\\s+)?effective(?:\\s+(?:date|as\\s+of|from|since|starting))?|in\\s+(?:effect|force)|(?:came|comes?)\\s+into\\s+(?:effect|force)|valid\\s+from|date\\s+d[’']entrée\\s+en\\s+vigueur|(?:entrée\\s+)?en\\s+vigueur|gültig(?:\\s+(?:ab|seit))?|in\\s+kraft(?:\\s+(?:ab|seit))?|gilt\\s+ab|wirksam\\s+ab";
const UPDATED =
  '(?:date\\s+(?:of\\s+)?)?last\\s+(?:updated?|modified|revised|revision|changed|amended|modification)|(?:updated|revised|modified)|dernière\\s+(?:mise\\s+à\\s+jour|modification)|mise?\\s+à\\s+jour|zuletzt\\s+(?:aktualisiert|geändert)|letzte\\s+(?:aktualisierung|änderung)|stand';
const LINK = '\\s*(?:on|as\\s+of|from|since|le|du|au|depuis|à\\s+compter\\s+du|am|vom|ab|seit|der|:|：|–|-|\\s)*\\s*';
/** "This policy was", "These Terms are": what may stand before it on a line of its own. */
const ABOUT =
  '(?:(?:this|these|the|our)\\s+(?:[\\p{L}]+\\s+){1,5}(?:is|are|was|were|has\\s+been|have\\s+been|became)?\\s*(?:also\\s+)?)?';
const STAMP = new RegExp(
  `^${ABOUT}(?:(?<updated>${UPDATED})|(?:${EFFECTIVE}))${LINK}(?<date>${WRITTEN_DATE})(?!\\w)`,
  'iu',
);

/** Stamps stand at the head of a text or at its foot; what lies between speaks of other things. In characters. */
const HEAD = 4_000;
const FOOT = 1_500;
/** A stamp is a line of its own, or the beginning of one with others. In characters. */
const LONGEST = 160;

/**
 * The dates by which a text says of itself when it was updated or takes effect, in order, each once. Only lines that begin with
 * such words count: "This section takes effect on …" within a paragraph is of something else.
 * @param body a text without its front matter
 */
export function datesInText(body: string): readonly TextDate[] {
  const found = new Map<string, TextDate>();
  const parts = body.length <= HEAD + FOOT ? [body] : [body.slice(0, HEAD), body.slice(-FOOT)];
  for (const line of parts.flatMap((part) => part.split('\n'))) {
    if (line.length > LONGEST || !/\d{4}/.test(line)) continue;
    for (const piece of piecesOf(withoutMarks(line))) {
      const match = STAMP.exec(piece);
      const date = match === null ? null : readWrittenDate(match.groups!.date!);
      if (match === null || date === null) continue;
      const kind = match.groups!.updated === undefined ? 'effective' : 'updated';
      const words = match[0].replace(/\s+/gu, ' ').trim();
      if (!found.has(`${kind} ${date}`)) found.set(`${kind} ${date}`, { kind, date, words });
    }
  }
  return [...found.values()].slice(0, MOST);
}

/** Of a text that states more, what it is about is not told by its stamps. */
const MOST = 3;

/** A line may hold several stamps; in a row of a table the words stand in one cell and the date in the next. */
function piecesOf(line: string): readonly string[] {
  const row = line.startsWith('|') ? [line.replaceAll('|', ' ')] : [];
  return [...row, ...line.split(/[|;•·]|(?<=\d{4}|\D)\.\s+(?=\p{Lu})/u)].map((piece) => piece.trim());
}

function withoutMarks(line: string): string {
  return line
    .replace(/<[^<>]{1,60}>/gu, ' ')
    .replace(/[*_#>~`]+|^\s*[-+]\s+/gu, ' ')
    .trim();
}
