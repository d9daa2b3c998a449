import { isOperative } from '../../clauses/operative.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { languageOf } from '../../reading/sentences/language.ts';
import type { Alarm } from '../alarm.ts';
import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const sentenceBroken: Rule = {
  name: 'sentence-broken',
  level: 'warning',
  what: 'A sentence breaks off, or two signs stand where one belongs',
  why: 'What was to follow is lost, and with it a condition or a limit perhaps.',
  mend: 'Write the sentence to its end.',
  example: {
    wrong: { text: 'You must pay all taxes on your purchase of the services, other than taxes on the' },
    right: {
      text: 'You must pay all taxes on your purchase of the services, other than those on the income:\n\n- of the provider, and\n- of its staff.',
    },
  },
  *find(draft) {
    const { tree } = draft;
    const broken: Alarm[] = [];
    const isEnglish = languageOf(tree.clauses) === 'en';
    for (const { text, clause, lineOf } of readPassages(draft)) {
      const doubled = DOUBLED.exec(text);
      if (doubled !== null)
        yield {
          line: lineOf(text.slice(doubled.index - 12, doubled.index + 3)),
          message: `${quoteAround(text, doubled.index, doubled.index + doubled[0].length)} has two signs where one belongs`,
          expected: 'one sign',
        };
      if (!isEnglish || clause === null || !BREAKS_OFF.test(text) || !isWhole(clause, tree.clauses)) continue;
      const words = text.trim().slice(-40);
      broken.push({
        line: clause.end,
        message: `“… ${words.slice(words.indexOf(' ') + 1)}” breaks off`,
        expected: 'the end of the sentence',
      });
    }
    // Where many break off, each line was made a paragraph.
    if (broken.length <= MOST) yield* broken;
  },
};

/** Words that no sentence ends with. */
const BREAKS_OFF =
  /\s(?:the|an?|of|its|their|our|your|every|such|and the|or the|into|which|whose|because|unless|if|is|are|was|were|be|must|shall|may|will|must not|shall not|may not|will not)\s*$/u;
/** ,,  ,.  ;.  two stops that are no three: "not refundable.." */
const DOUBLED = /(?<=[\p{L}\d)”"])(?:,\s?,|,\.|;\s?;|;\.|:;|(?<!\betc|\.\p{L}{1,3})\.\.(?!\.))(?=\s|$)/u;

/** Whether a clause is a paragraph by itself: nothing below it or after it goes on with its sentence. */
function isWhole(clause: Clause, clauses: readonly Clause[]): boolean {
  const { heading, type, text, children, index } = clause;
  if (
    heading ||
    type === 'row' ||
    children.length > 0 ||
    text.split(/\s+/).length < FEWEST_WORDS ||
    !isOperative(clause)
  )
    return false;
  const next = clauses[index + 1];
  return next === undefined || next.heading || next.label !== '' || /^\p{Lu}/u.test(next.text);
}

const FEWEST_WORDS = 8;
const MOST = 2;
