import { anyOf } from '../../clauses/any-of.ts';
import { isOperative } from '../../clauses/operative.ts';
import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';
import { readQuantities } from '../../reading/facets/quantities.ts';
import { languageOf } from '../../reading/sentences/language.ts';

/** What a clause says of a thing that only one answer can be true of. */
interface Statement {
  readonly clause: Clause;
  /** As printed. */
  readonly words: string;
  /** What two statements must share to be the same. */
  readonly value: string;
}

/** Two statements of one thing that cannot both be true. */
export interface Rivals {
  /** Of what, for a sentence. */
  readonly what: string;
  readonly first: Statement;
  readonly second: Statement;
}

/** The things of which one document says one figure, and the sentences that state it. */
interface Subject {
  readonly what: string;
  readonly pattern: RegExp;
  readonly measure: 'money' | 'time' | 'share' | 'law';
  /** True where a condition in the sentence makes it no other case. */
  readonly always?: true;
}

const SUBJECTS: readonly Subject[] = [
  {
    what: 'the limit of liability',
    pattern:
      /\b(?:total|aggregate|cumulative|maximum|entire|overall|combined)\b(?:[^.;]|\.\d){0,80}\bliabilit(?:y|ies)\b(?:[^.;]|\.\d){0,160}\b(?:exceed|limited to|capped at)\b/iu,
    measure: 'money',
  },
  {
    what: 'the limit of liability',
    pattern:
      /\b(?:total|aggregate|cumulative|maximum|entire|overall|combined)\b(?:[^.;]|\.\d){0,80}\bliabilit(?:y|ies)\b(?:[^.;]|\.\d){0,160}\b(?:fees|amounts?)\b(?:[^.;]|\.\d){0,60}\b(?:paid|payable)\b/iu,
    measure: 'time',
  },
  {
    what: 'when invoices are due',
    pattern:
      /\b(?:invoices?|undisputed (?:amounts|fees)|all fees)\b[^.;]{0,60}\b(?:due|payable|paid|pay)\b[^.;]{0,30}\b(?:within|in|no later than)\b|\bpay\b[^.;]{0,40}\binvoices?\b[^.;]{0,30}\b(?:within|no later than)\b/iu,
    measure: 'time',
  },
  {
    what: 'the notice of a personal data breach',
    pattern:
      /\bnotif(?:y|ies)\b[^.;]{0,80}\b(?:personal data breach|security (?:incident|breach)|data breach)\b|\b(?:personal data breach|security incident|data breach)\b[^.;]{0,80}\bnotif(?:y|ies)\b/iu,
    measure: 'time',
  },
  {
    what: 'interest on late payments',
    pattern: /\b(?:overdue|late|unpaid)\b[^.;]{0,80}\binterest\b|\binterest\b[^.;]{0,80}\b(?:overdue|late|unpaid)\b/iu,
    measure: 'share',
  },
  {
    what: 'how long data is kept after the end',
    pattern:
      /\b(?:after|following|upon)\s(?:the\s)?(?:termination|expiry|expiration|end)\b[^.;]{0,80}\b(?:delete|destroy|erase)\b|\b(?:delete|destroy|erase)\b[^.;]{0,80}\b(?:after|following)\s(?:the\s)?(?:termination|expiry|expiration|end)\b/iu,
    measure: 'time',
  },
  {
    what: 'the notice of termination for convenience',
    pattern:
      /\bterminate\b[^.;]{0,80}\b(?:for (?:its |any |no )?(?:convenience|reason)|at any time)\b[^.;]{0,60}\bnotice\b/iu,
    measure: 'time',
  },
  {
    what: 'how long confidentiality lasts',
    pattern:
      /\bconfidential(?:ity)?\b[^.;]{0,120}\b(?:for a period of|survive|continue|for)\b[^.;]{0,60}\b(?:after|following|from)\b[^.;]{0,30}\b(?:termination|expiry|expiration|disclosure|end)\b/iu,
    measure: 'time',
  },
  {
    what: 'the notice of non-renewal',
    pattern: /\bnotice\b[^.;]{0,40}\bnon-?renewal\b[^.;]{0,40}\b(?:before|prior to)\b/iu,
    measure: 'time',
    always: true,
  },
  {
    what: 'the governing law',
    pattern:
      /\b(?:governed by|construed (?:in accordance with|under)|subject to)\b[^.;]{0,40}?\b(?:the\s)?(?:substantive\s)?laws?\sof\s/iu,
    measure: 'law',
  },
];

/** What makes a sentence speak of one case among several, or of what another clause says. */
const ONE_CASE = new RegExp(
  `\\b${anyOf([
    ...[
      'if',
      'unless',
      'except',
      'excluding',
      'other than',
      'in case',
      'in the event',
      'where',
      'notwithstanding',
      'subject to (?:section|clause)',
      'section',
      'clause',
      'for (?:free|trial|beta|paid)',
    ],
    ...[
      'free',
      'trial',
      'beta',
      'preview',
      'consumers?',
      'resid(?:e|ents?|ing)',
      'located',
      'indemnif\\w+',
      'data protection',
      'gross negligence',
      'customers? (?:in|outside|with)',
      'in respect of',
      'arising (?:from|out of) (?:a )?breach',
    ],
    ...[
      'annex',
      'schedule',
      'exhibit',
      'addendum',
      'order form',
      'standard contractual clauses',
      'outside',
      'european',
      'plan',
      'plans',
      'tier',
      'subscriptions?',
      'backups?',
      'logs?',
      'supplement',
      'local',
      'greater of',
      'lesser of',
      'higher of',
    ],
  ])}\\b`,
  'iu',
);

/** Pairs of clauses of which only one can hold: the second is the one that differs from the first. */
export function findRivalFigures(tree: ClauseTree): readonly Rivals[] {
  const language = languageOf(tree.clauses);
  if (language !== 'en') return [];
  const rivals: Rivals[] = [];
  const firsts = new Map<string, Statement>();
  for (const clause of tree.clauses) {
    if (clause.heading || clause.type === 'row' || clause.type === 'code' || !isOperative(clause)) continue;
    for (const sentence of clause.text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
      for (const { what, pattern, measure, always } of SUBJECTS) {
        if (
          !pattern.test(sentence) ||
          (always === undefined &&
            ONE_CASE.test(sentence.replace(pattern, (found) => (measure === 'law' ? '' : found))))
        )
          continue;
        const said = measure === 'law' ? readLaw(sentence, clause) : readFigure(sentence, clause, measure, pattern);
        if (said === null) continue;
        const key = what;
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, said);
        else if (first.value !== said.value && first.clause !== clause && !isBeside(first.clause, clause))
          rivals.push({ what, first, second: said });
      }
    }
  }
  // A law or a limit for each country, or each plan.
  return rivals.filter(({ what }) => rivals.filter((other) => other.what === what).length <= MOST_RIVALS);
}

const MOST_RIVALS = 2;

/** Items of one list speak of several cases. */
function isBeside(one: Clause, other: Clause): boolean {
  return one.parent === other.parent && (one.type === 'item' || other.type === 'item');
}

/** The one figure of a sentence; null where it has none or several. */
function readFigure(sentence: string, clause: Clause, of: string, pattern: RegExp): Statement | null {
  const within = pattern.exec(sentence)?.[0] ?? '';
  return readOnly(within, clause, of) ?? readOnly(sentence, clause, of);
}

function readOnly(sentence: string, clause: Clause, of: string): Statement | null {
  const [figure, ...others] = readQuantities(sentence).filter(({ measure }) => measure.of === of);
  if (figure === undefined || others.length > 0) return null;
  const { value, unit, words } = figure;
  return {
    clause,
    words,
    value: sizeIn(value, unit.replace(/s$/, '').replace(/^(?:calendar|full|consecutive)\s/, '')),
  };
}

/** One year is twelve months, a week seven days. */
function sizeIn(value: number, unit: string): string {
  const [size, of] = SIZES[unit] ?? [1, unit];
  return `${value * size} ${of}`;
}

const SIZES: Readonly<Record<string, readonly [number, string]>> = {
  year: [12, 'month'],
  quarter: [3, 'month'],
  week: [7, 'day'],
  hour: [1 / 24, 'day'],
};

function readLaw(sentence: string, clause: Clause): Statement | null {
  const words =
    /\blaws?\sof\s((?:(?:the|State|Commonwealth|Republic|Federal|Kingdom|of|England|and)\s)*\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+){0,2})/u.exec(
      sentence,
    )?.[1];
  if (words === undefined) return null;
  const value = words.toLowerCase().replace(/\b(?:the|state|commonwealth|republic|federal|kingdom|of)\s/g, '');
  return { clause, words, value };
}
