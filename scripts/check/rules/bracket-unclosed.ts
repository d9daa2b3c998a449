import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Alarm } from '../alarm.ts';
import { gatherAlarms } from '../gather-alarms.ts';
import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const bracketUnclosed: Rule = {
  name: 'bracket-unclosed',
  level: 'warning',
  what: 'A bracket or a quotation mark is opened and not closed, or closed and not opened',
  why: 'Where an exception or a term ends decides what it covers.',
  mend: 'Put the other bracket or mark where it belongs.',
  example: {
    wrong: { text: 'We share data with processors (such as hosts.' },
    right: { text: 'We share data with processors (such as hosts).' },
  },
  find(draft) {
    const alarms: Alarm[] = [];
    const passages = readPassages(draft);
    const open = passages.map(({ text, clause }) => ({ clause, text, ...loneSigns(text) }));
    for (const [at, { clause, text, brackets, mark }] of open.entries()) {
      const { lineOf } = passages[at]!;
      const lone = brackets.filter((sign) => !isClosedNearby(open, at, sign));
      for (const { sign, index } of [...lone, ...(mark === null || isGoneOn(open, at) ? [] : [mark])].slice(0, 1)) {
        const words = quoteAround(text, index, index + 1, 30);
        const isOpening = /[([“„«"]/.test(sign);
        alarms.push({
          line: clause === null ? lineOf('') : lineOf(text.slice(index, index + 25)),
          message: `${words}: the ${sign} is ${/["]/.test(sign) ? 'one of an odd number' : isOpening ? 'not closed' : 'not opened'}`,
          expected: 'the other one of the pair',
        });
      }
    }
    // So many come of a machine that read a page; one of them is enough to tell.
    return alarms.length > MOST ? gatherAlarms(alarms) : alarms;
  },
};

interface Sign {
  readonly sign: string;
  readonly index: number;
}

interface Lone {
  readonly brackets: readonly Sign[];
  readonly mark: Sign | null;
}

/** a)   1)   iv)   which count, and what is drawn with brackets: :) */
const COUNTING = /(?<![\p{L}\p{N}(])(?:[\p{L}]|[ivxIVX]{1,5}|\d{1,3}(?:\.\d{1,3})*)\)|(?<=\s)[:;]-?[()](?=\s|$)/gu;
/** 5" is a measure. */
const MARKS = /["“”„«»]/gu;

/** The brackets of a text that have no other one, and a quotation mark where their number is odd. */
function loneSigns(text: string): Lone {
  const plain = text.replace(COUNTING, (label) =>
    label.length > 1 && hasOpen(text, label) ? label : ' '.repeat(label.length),
  );
  const open: Sign[] = [];
  const closed: Sign[] = [];
  for (const { 0: sign, index } of plain.matchAll(/[()[\]]/gu)) {
    if (sign === '(' || sign === '[') open.push({ sign, index });
    else if (open.at(-1)?.sign === (sign === ')' ? '(' : '[')) open.pop();
    else closed.push({ sign, index });
  }
  const marks = [...plain.replace(/(?<=\d)"/g, ' ').matchAll(MARKS)].map(({ 0: sign, index }) => ({ sign, index }));
  return { brackets: [...closed, ...open], mark: marks.length % 2 === 0 ? null : loneMark(marks) };
}

/** (see section 4 a)   where the letter closes the bracket */
function hasOpen(text: string, label: string): boolean {
  const before = text.slice(0, text.indexOf(label));
  return before.split('(').length > before.split(')').length;
}

/** The mark that breaks the turns of opening and closing; the last where that cannot be told. */
function loneMark(marks: readonly Sign[]): Sign {
  let open: Sign | null = null;
  for (const mark of marks) {
    if (mark.sign === '"') open = open === null ? mark : null;
    else if (/[“„«]/.test(mark.sign) && !(mark.sign === '“' && open?.sign === '„')) {
      if (open !== null) return open;
      open = mark;
    } else if (open === null) return mark;
    else open = null;
  }
  return open ?? marks.at(-1)!;
}

interface Opened extends Lone {
  readonly clause: Clause | null;
}

/** A bracket may hold a list, or a sentence that goes on in the next paragraph. */
function isClosedNearby(all: readonly Opened[], at: number, { sign }: Sign): boolean {
  const isOpening = sign === '(' || sign === '[';
  const other = { '(': ')', '[': ']', ')': '(', ']': '[' }[sign];
  for (let step = 1; step <= FARTHEST; step++) {
    const next = all[at + (isOpening ? step : -step)];
    if (next === undefined || next.clause?.heading) return false;
    if (next.brackets.some((each) => each.sign === other)) return true;
  }
  return false;
}

/** A quotation of several paragraphs is closed at its end alone. */
function isGoneOn(all: readonly Opened[], at: number): boolean {
  return [-1, 1].some((way) => {
    for (let step = 1; step <= FARTHEST_MARK; step++) {
      const beside = all[at + way * step];
      if (beside === undefined || beside.clause === null || beside.clause.heading) return false;
      if (beside.mark !== null) return true;
    }
    return false;
  });
}

/** Clauses that a quotation runs through at most. */
const FARTHEST_MARK = 14;
/** Items that a list in brackets has at most. */
const FARTHEST = 40;
const MOST = 5;
