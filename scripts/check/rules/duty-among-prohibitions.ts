import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const dutyAmongProhibitions: Rule = {
  name: 'duty-among-prohibitions',
  level: 'warning',
  what: 'An item that reads as a duty stands in a list of what is forbidden',
  why: 'Under “Integrations must not” it forbids what it was to require.',
  mend: 'Put the item into the list of duties, or word it as what is forbidden.',
  example: {
    wrong: { text: 'You must not:\n\n- scan faces;\n- inform people that they speak with a machine.' },
    right: { text: 'You must not:\n\n- scan faces;\n- hide from people that they speak with a machine.' },
  },
  *find({ tree }) {
    for (const clause of tree.clauses) {
      const { parent, type, key } = clause;
      if (type !== 'item' || parent === null || !FORBIDS.test(parent.key)) continue;
      const [, verb] = DUTY.exec(key) ?? [];
      if (verb === undefined) continue;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} begins with “${verb}”, under a sentence that forbids`,
        expected: 'what is forbidden',
      };
    }
  },
};

const FORBIDS =
  /\b(?:must|may|shall|will|do|should) ?not(?: (?:use [\p{L} ]{0,40} )?to)?\s*[:：]\s*$|\bagrees? not to\s*[:：]\s*$/iu;
/** What terms require, and hardly ever forbid. */
const DUTY =
  /^\W*((?:tell|inform|notify|warn) (?:people|persons?|users?|individuals|anyone|each|every|the (?:person|user|people)|those)|ensure that|make sure|obtain (?:the |their |prior |express |written )*consent|keep (?:a )?records?|keep (?:\p{L}+ ){1,6}(?:secret|confidential|secure|safe|up to date)|report (?:to us|each|every|any))\b/iu;
