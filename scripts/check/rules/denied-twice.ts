import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const deniedTwice: Rule = {
  name: 'denied-twice',
  level: 'warning',
  what: 'An item denies what the sentence above its list denies already',
  why: '“You must not: never publish keys” forbids keeping them secret; who reads it so has the words on his side.',
  mend: 'Take the denial out of the item, or put the item under another sentence.',
  example: {
    wrong: { text: 'You must not:\n\n- share your keys;\n- never publish your keys.' },
    right: { text: 'You must not:\n\n- share your keys;\n- publish your keys, not even in part.' },
  },
  *find({ tree }) {
    for (const clause of tree.clauses) {
      const { parent, type, key } = clause;
      if (type !== 'item' || parent === null || parent.heading || !DENIES_ALL.test(parent.key)) continue;
      const [, denial] = DENIAL.exec(key) ?? [];
      if (denial === undefined) continue;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} begins with “${denial}”, and the sentence above the list says “${DENIES_ALL.exec(parent.key)![1]}” already`,
        expected: 'one denial',
      };
    }
  },
};

/** The last words of a sentence that denies whatever follows. */
const DENIES_ALL =
  /\b((?:must|may|shall|will|can|do|does|should)\s?(?:not|never)|cannot|won['’]t|don['’]t|agrees? not to|darf(?:st)? nicht|dürfen nicht)(?: (?:use [\p{L} ]{0,40} )?(?:to|for))?\s*[:：]\s*$/iu;
/** "not only" and "no later than" deny nothing. */
const DENIAL =
  /^\W*(never|not(?! (?:only|later|more|less|limited))|do not|don['’]t|refrain from|avoid|nie|niemals|nicht)\b/i;
