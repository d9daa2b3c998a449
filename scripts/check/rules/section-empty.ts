import { nameClause } from '../../clauses/name-clause.ts';
import { isOperative } from '../../clauses/operative.ts';
import type { Alarm } from '../alarm.ts';
import type { Rule } from '../rule.ts';

export const sectionEmpty: Rule = {
  name: 'section-empty',
  level: 'warning',
  what: 'A numbered section has a title and no text',
  why: 'What it should say was lost or never written, and what refers to it leads to nothing.',
  mend: 'Write its text; where it is left out on purpose, say “Intentionally left blank”.',
  example: {
    wrong: { text: '## 1. Fees\n\n## 2. End\n\nYou may leave.' },
    right: { text: '## 1. Fees\n\n### 1.1 Prices\n\nYou must pay.\n\n## 2. End\n\nYou may leave.' },
  },
  find({ tree, markdown }) {
    const alarms: Alarm[] = [];
    for (const clause of tree.clauses) {
      // A sentence set as a heading, or one of a part whose numbers go on below the next heading, says enough by itself.
      if (clause.type !== 'heading' || clause.label === '' || clause.children.length > 0 || !isOperative(clause))
        continue;
      const next = tree.clauses[clause.index + 1];
      if (next !== undefined && !(next.type === 'heading' && next.depth <= clause.depth)) continue;
      const between = markdown.split('\n').slice(clause.end, next === undefined ? undefined : next.start - 1);
      if (SAID.test(clause.text) || between.some((line) => /\S/.test(line)) || next === undefined) continue;
      if (next.label === '' || next.depth !== clause.depth) continue;
      alarms.push({
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} has no text`,
        expected: 'its text',
        example: '[Intentionally left blank]',
      });
    }
    // A frame of titles, as standards prescribe, is left open on purpose.
    return alarms.length > MOST ? [] : alarms;
  },
};

const MOST = 2;

const SAID =
  /\b(?:reserved|intentionally|deleted|removed|omitted|not used|left blank|repealed)\b|[.;:?]$|weggefallen|entfällt|supprimé/i;
