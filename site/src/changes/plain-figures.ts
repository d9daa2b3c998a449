/** A figure reduced to what is compared of it. */
export interface PlainFigure {
  /** Its digits with its unit: `30 day`; of a date its words. */
  readonly words: string;
  /** What a count counts: `locations`; empty for all else. */
  readonly noun: string;
  readonly unit: 'time' | 'money' | 'share' | 'data' | 'date' | 'count' | 'vague';
}

/**
 * A figure as the rules print it; null where it is none that a table may show: a bare number, the number of a section, words without
 * any number but those for a vague time.
 */
export function figureOf(printed: string): PlainFigure | null {
  const plain = plainFigures(printed);
  if (!/\d/.test(plain)) return VAGUE.test(plain) ? { words: plain, noun: '', unit: 'vague' } : null;
  if (DATE.test(plain)) return { words: plain, noun: '', unit: 'date' };
  const figure = FIGURE.exec(plain);
  if (figure === null) return null;
  const { time, money, currency, share, data, noun } = figure.groups!;
  const unit =
    time !== undefined
      ? 'time'
      : money !== undefined || currency !== undefined
        ? 'money'
        : share !== undefined
          ? 'share'
          : data !== undefined
            ? 'data'
            : 'count';
  if (unit === 'count' && (noun === undefined || NO_NOUN.test(noun))) return null;
  return { words: figure[0].trim(), noun: unit === 'count' ? noun! : '', unit };
}

const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)';
const DATE = new RegExp(
  `\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\b${MONTHS}\\b.*\\d|\\d.*\\b${MONTHS}\\b`,
);
const NUMBER = '\\d[\\d.,]*(?: ?(?:-|–|to) ?\\d[\\d.,]*)?';
const FIGURE = new RegExp(
  `(?<money>(?:us ?|[acs]u?d? ?)?[$€£¥₹]) ?${NUMBER}|${NUMBER} ?(?:(?<share>%|per ?cent)|(?<currency>usd|eur|gbp|dollars?|euros?|pounds?|[$€£¥])|(?<data>[kmgt]i?b\\b|(?:kilo|mega|giga|tera)?bytes?)|(?<time>(?:(?:business|working|banking|calendar|consecutive) )?(?:second|minute|hour|day|night|week|month|quarter|year)|(?:jour|mois|an|heure|semaine|tag|stunde|woche|monat|jahr|werktag))|(?<noun>(?:\\p{L}+ )?\\p{L}{3,}s)(?= *$))`,
  'u',
);
/** "Sections 9 through 21 of this Agreement" */
const NO_NOUN = /\b(?:of|this|these|the|to|and|or|its|is|was|has)\b/;
/** A time without a figure may have become one, or the reverse. */
const VAGUE =
  /^(?:a |an )?(?:few|couple of|several|reasonable|promptly|immediately|forthwith|as soon as|without (?:undue|unreasonable))/;

/** Text in small letters with numbers in digits, each once: `thirty (30) days’` is `30 days`. */
export function plainFigures(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(WORDS, (word) => String(NUMBERS.get(word)))
    .replace(/(\d[\d.,]*)\s?\(\s?(\d[\d.,]*|\p{L}+)\s?\)/gu, '$1')
    .replace(/(\d)[\s-]+(?=\p{L})/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS = new Map<string, number>([
  ...NAMES.map((name, value) => [name, value] as const),
  ...TENS.map((name, index) => [name, 30 + 10 * index] as const),
]);
const WORDS = new RegExp(`\\b(?:${[...NUMBERS.keys()].join('|')})\\b(?!-)`, 'g');
