import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const turnedRound: Rule = {
  name: 'turned-round',
  level: 'warning',
  what: 'A word of denial comes or goes, and with it the sense of a sentence',
  why: 'A “not” that is lost in editing turns a prohibition into a duty, and is the smallest mark of a redline.',
  mend: 'Read the sentence once more, and say in `change.summary` what it says now.',
  example: {
    wrong: {
      text: 'We must tell the police of an incident.',
      before: { text: 'We must not tell the police of an incident.' },
    },
    right: {
      text: 'We must not tell the police or the press of an incident.',
      before: { text: 'We must not tell the police of an incident.' },
    },
  },
  *find({ tree, comparison }) {
    for (const { redline, after, kind } of comparison?.changes ?? []) {
      const [place] = after;
      if (place === undefined || kind === 'added') continue;
      const clause = tree.clauses[place.index];
      // A denial that only went to another place of the clause is there still.
      const moved = ['delete', 'insert'].every((what) =>
        redline.some(({ op, text }) => op === what && DENIAL.test(text.trim())),
      );
      if (moved) continue;
      for (const [index, { op, text }] of redline.entries()) {
        if (op === 'equal') continue;
        // "not" made "never" is still denied.
        const beside = redline[op === 'delete' ? index + 1 : index - 1];
        const other = beside !== undefined && beside.op !== 'equal' ? beside.text : '';
        const word = deniedBy(text);
        if (word === null || deniedBy(other) !== null || !isSmall(text, other)) continue;
        yield {
          line: place.lines.start,
          endLine: place.lines.end,
          message: `${clause === undefined ? 'The clause' : nameClause(clause, 'sentence')}: “${word}” ${op === 'delete' ? 'goes' : 'comes'}, and with it the sense of the sentence may turn round`,
          expected: 'that this is meant',
        };
      }
    }
  },
};

/** The word of denial in words that came or went; null for none or several. */
function deniedBy(words: string): string | null {
  const found = words
    .trim()
    .split(/\s+/)
    .filter((word) => DENIAL.test(word));
  return found.length === 1 ? found[0]! : null;
}

/** "did not take" made "took": an edit of a few words, with hardly any but the denial and the verb's form. */
function isSmall(words: string, other: string): boolean {
  if (DENIAL.test(words.trim())) return other === '';
  // "may" made "must not" is another rule, and no slip.
  if (other === '' || MODAL.test(`${words} ${other}`)) return false;
  return words.trim().split(/\s+/).length <= 3 && other.trim().split(/\s+/).length <= 2;
}

const MODAL =
  /\b(?:may|must|shall|can|will|should|darf|dürfen|muss|müssen|soll|kann|können|peut|doit|peuvent|doivent)\b/i;

/** Alone between words that stay, in the languages whose norms are read. */
const DENIAL = /^(?:not|never|no|nor|neither|cannot|nicht|nie|niemals|kein(?:e[mnrs]?)?|ne|pas|jamais|aucune?)$/i;
