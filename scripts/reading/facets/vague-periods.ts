import { eachMatch } from '../sentences/each-match.ts';

/** Words that set a time without a figure. */
export interface VaguePeriod {
  readonly words: string;
  readonly at: number;
  readonly end: number;
  /** True for what sets a time limit by itself; "immediately" and "for the term of" do so only where they take a limit's place. */
  readonly limit: boolean;
}

const UNITS = '(?:minutes|hours|days|weeks|months|years)';
const VAGUE = new RegExp(
  [
    `\\b(?:(?:a|an)\\s)?(?:few|couple\\sof|several|number\\sof)\\s(?:(?:business|working|calendar)\\s)?${UNITS}\\b`,
    '\\b(?:a\\s)?(?:reasonable|fair|appropriate|short|limited|sufficient)\\s(?:(?:amount|period|length)\\sof\\s)?(?:time(?:frame|\\speriod)?|period(?:\\sof\\stime)?|notice)\\b',
    '\\bwithout\\s(?:undue|unreasonable|further|any)\\s(?:further\\s)?delay\\b',
    '\\bas\\s(?:soon|quickly|promptly|fast)\\sas\\s(?:(?:is\\s)?(?:reasonably\\s|commercially\\s)?(?:possible|practicable|practical)|(?:we|our\\s\\w+)\\scan)\\b',
    '\\b(?:promptly|immediately|forthwith|without\\sdelay|in\\sdue\\scourse|in\\sgood\\stime|at\\sonce)\\b',
    '\\b(?:in\\sa\\stimely\\s(?:manner|fashion)|at\\s(?:your|our|its|their)\\searliest\\sconvenience)\\b',
    '\\b(?:by|on|within)\\sthe\\s(?:next|following|same)\\s(?:(?:business|working|calendar)\\s)?(?:day|week|month|year)\\b',
    '\\bfor\\s(?:as\\slong\\sas|so\\slong\\sas|the\\s(?:duration|term|life|lifetime|length)\\sof)\\b[^,.;()]{1,60}',
  ].join('|'),
  'giu',
);
const SIGN =
  /few|couple|several|number|time|period|notice|delay|as\s|prompt|immediate|forthwith|course|once|earliest|the\s/i;

/** The vague periods in a text, in order: "a few weeks", "within a reasonable time", "promptly", "for as long as you have an account". */
export function findVaguePeriods(text: string): readonly VaguePeriod[] {
  if (!SIGN.test(text)) return [];
  return eachMatch(VAGUE, text).map((match) => ({
    words: match[0].trim(),
    at: match.index,
    end: match.index + match[0].length,
    limit: !/^(?:immediately|forthwith|at once|for |.*notice$)/i.test(match[0]),
  }));
}
