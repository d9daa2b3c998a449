import { foldHomoglyphs, MIXED_WORD } from '../../clauses/fold-homoglyphs.ts';
import type { Alarm } from '../alarm.ts';
import { gatherAlarms } from '../gather-alarms.ts';
import type { Rule } from '../rule.ts';

export const mixedScripts: Rule = {
  name: 'mixed-scripts',
  level: 'warning',
  what: 'A word holds letters of two scripts that look alike',
  why: 'It is compared as what a reader sees, but no search finds it, and a defined term written so is another term to a machine.',
  mend: 'Write the word anew; such letters come along with pasted text, or were put there.',
  example: {
    wrong: { text: 'You must p\u0430y in euros.' },
    right: { text: 'You must pay in euros.' },
  },
  find({ body, bodyLine }) {
    if (!/[\u0370-\u052f]/.test(body)) return [];
    const alarms: Alarm[] = [];
    body.split('\n').forEach((line, index) => {
      for (const [word] of line.matchAll(MIXED_WORD)) {
        const seen = foldHomoglyphs(word);
        if (seen === word) continue;
        const other = [...word].find((letter, at) => letter !== [...seen][at])!;
        const code = `U+${other.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
        alarms.push({
          line: bodyLine + index,
          message: `“${word}” looks like “${seen}” and holds ${code} of another script`,
          expected: 'letters of one script in a word',
        });
      }
    });
    return gatherAlarms(alarms);
  },
};
