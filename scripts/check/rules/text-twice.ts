import { nameClause } from '../../clauses/name-clause.ts';
import { isOperative } from '../../clauses/operative.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { shorten } from '../../clauses/shorten.ts';
import type { Rule } from '../rule.ts';

export const textTwice: Rule = {
  name: 'text-twice',
  level: 'warning',
  what: 'A paragraph stands in the same section twice, or a sentence in the same paragraph',
  why: 'Sooner or later one of the two is changed and the other is not.',
  mend: 'Delete one of them.',
  example: {
    wrong: {
      text: '## 1. Fees\n\nYou must pay all fees that an order states within thirty days of our invoice.\n\nWe send invoices.\n\nYou must pay all fees that an order states within thirty days of our invoice.',
    },
    right: {
      text: '## 1. Fees\n\nYou must pay all fees that an order states within thirty days of our invoice.\n\nWe send invoices.',
    },
  },
  *find({ tree }) {
    const seen = new Map<string, Clause[]>();
    for (const clause of tree.clauses) {
      const again = clause.type === 'row' ? undefined : repeatedSentence(clause.text);
      if (again !== undefined)
        yield {
          line: clause.start,
          endLine: clause.end,
          message: `${nameClause(clause, 'sentence')} says twice: “${shorten(again, 60)}”`,
          expected: 'the sentence once',
        };
      if (clause.heading || clause.type === 'row' || clause.type === 'code' || !isOperative(clause)) continue;
      if (clause.key.split(' ').length < FEWEST_WORDS || !/[.;]$/.test(clause.text)) continue;
      // In two sections, or below two lead-ins, the same may well be said of two things.
      const place = `${clause.parent?.index ?? -1} ${clause.key}`;
      seen.set(place, [...(seen.get(place) ?? []), clause]);
    }
    for (const [first, again, ...others] of seen.values()) {
      // What comes a third time is the manner of a table or a form.
      if (first === undefined || again === undefined || others.length > 0 || again.index - first.index > FARTHEST)
        continue;
      yield {
        line: again.start,
        endLine: again.end,
        message: `${nameClause(again, 'sentence')} says the same as ${nameClause(first, 'sentence')} (line ${first.start})`,
        expected: 'the paragraph once',
      };
    }
  },
};

/** A sentence that stands right after itself. */
function repeatedSentence(text: string): string | undefined {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return sentences.find((sentence, index) => sentence === sentences[index + 1] && sentence.split(/\s+/).length >= 4);
}

/** Clauses between the two at most: what comes again farther on is said of another row of a list laid out as paragraphs. */
const FARTHEST = 6;
/** Short ones, such as "You must not:" and "Not applicable.", come again. */
const FEWEST_WORDS = 12;
