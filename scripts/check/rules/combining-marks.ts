import type { Alarm } from '../alarm.ts';
import { gatherAlarms } from '../gather-alarms.ts';
import type { Rule } from '../rule.ts';

export const combiningMarks: Rule = {
  name: 'combining-marks',
  level: 'warning',
  what: 'Marks are laid over letters, or heaped upon them',
  why: 'A word that is crossed out by such marks reads as gone to some and as it stands to others; a heap of them covers the lines around.',
  mend: 'Delete what is to be gone, and write letters with one mark.',
  example: {
    wrong: { text: 'You must n\u0336o\u0336t\u0336 pay.' },
    right: { text: 'You must pay at the cafe\u0301.' },
  },
  find({ body, bodyLine }) {
    if (!/[\u0300-\u036f\u20d0-\u20f0]/.test(body)) return [];
    const alarms: Alarm[] = [];
    body.split('\n').forEach((line, index) => {
      const found = OVERLAID.exec(line);
      if (found === null) return;
      alarms.push({
        line: bodyLine + index,
        message: `Marks cover the letters of “${found[0].slice(0, 40)}”`,
        expected: 'letters with no more than their accents',
      });
    });
    return gatherAlarms(alarms);
  },
};

/** Marks drawn through a letter, or around it, and more than two of any kind on a Latin one: Vietnamese needs two. */
const OVERLAID =
  /[\p{L}\p{N}]{0,30}(?:[\u0334-\u0338\u0360-\u0362\u20d2\u20d3\u20d8-\u20da\u20dd-\u20e0\u20e2-\u20e6\u20ea\u20eb]|\p{Script=Latin}[\u0300-\u036f]{3})/u;
