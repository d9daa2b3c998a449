import type { Alarm } from '../alarm.ts';
import { gatherAlarms } from '../gather-alarms.ts';
import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const rawHtml: Rule = {
  name: 'raw-html',
  level: 'error',
  what: 'The text holds raw HTML',
  why: 'It is never run: it is taken out of what customers read, and what stands between the tags may be lost or read otherwise.',
  mend: 'Write it in Markdown. Comments and line breaks in tables (`<br>`) may stay.',
  example: {
    wrong: { text: 'You <b>must</b> pay.' },
    right: { text: 'You **must** pay. <!-- checked in May -->' },
  },
  find(draft) {
    const alarms: Alarm[] = [];
    for (const { node, line, endLine } of markdownNodes(draft)) {
      if (node.type !== 'html') continue;
      const tags = [...node.value.replace(HARMLESS, '').matchAll(/<\/?[a-z][^\s>/]{0,30}|<[!?]/gi)].map(
        ([tag]) => `${tag}>`,
      );
      // A closing tag says nothing that its opening one did not.
      const opening = [...new Set(tags)].filter((tag) => !tag.startsWith('</'));
      if (opening.length === 0) continue;
      alarms.push({
        line,
        endLine,
        message: `The text holds HTML: ${opening.slice(0, 5).join(' ')}`,
        expected: 'Markdown',
      });
    }
    return gatherAlarms(alarms);
  },
};

const HARMLESS = /<!--[\s\S]*?(?:-->|$)|<br\s*\/?>/gi;
