import type { Names } from '../changes/text-before.ts';
import type { Change } from '../edition.ts';
import { findingsInWords } from '../words/findings-words.ts';
import { FINDINGS_LANG } from '../words/lang-of.ts';
import { CHANGES, JOINS, REDLINE } from '../words/language.ts';
import { topicName } from '../words/topic-name.ts';
import { type Html, html } from './html.ts';

/** The findings behind a change, folded; nothing where there are none. They speak for what the rules read, also where the publisher overruled it. */
export function whyWeReadItSo(change: Change, { publisher, topics }: Names): Html | null {
  const findings = [...new Set([...change.reasons, ...findingsInWords(change, publisher)])].filter(
    (finding) => !isSaid(finding, change),
  );
  const subjects = change.topics.map((id) => topicName(id, topics));
  if (change.reasons.length + change.effects.length + subjects.length === 0 && findings.length === 0) return null;
  const name = CHANGES.significance[change.overruled?.significance ?? change.significance];
  return html`<details class="reading">
<summary>${REDLINE.why}</summary>
<p>${name}${findings.length + subjects.length > 0 ? JOINS.colon.trimEnd() : REDLINE.saidAbove}</p>
${
  findings.length + subjects.length > 0 &&
  html`<ul>
${findings.map((finding) => html`<li${FINDINGS_LANG && html` lang="${FINDINGS_LANG}"`}>${finding}</li>`)}
${subjects.length > 0 && html`<li>${REDLINE.subjects(subjects)}</li>`}
</ul>`
}
</details>`;
}

/** Whether the sentence above the redline, or a reason, says the same: what is read twice is read with less care. */
function isSaid(finding: string, { summary, reasons }: Change): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[.:;]+$/, '');
  if (bare(summary).includes(bare(finding))) return true;
  const [, what, how] = EFFECT.exec(finding) ?? [];
  if (what === undefined || how === undefined || reasons.includes(finding)) return false;
  const told = [summary, ...reasons].join('\n').toLowerCase();
  return SAME[how]!.some((same) => new RegExp(`${what.toLowerCase()}\\b[^.:;“]*\\b${same}\\b`).test(told));
}

/** An effect as `findingsInWords` says it. */
const EFFECT =
  /^A (prohibition|duty|right|term on liability|term on the liability).* (added|removed|widened|narrowed|reworded|changed)\.$/;
/** The same in the words of summaries and reasons. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  added: ['new', 'added'],
  removed: ['gone', 'removed'],
  widened: ['more', 'widened'],
  narrowed: ['less', 'narrowed'],
  reworded: ['wording', 'reworded', 'changed'],
  changed: ['changed', 'more', 'less'],
};
