import type { Names } from '../changes/text-before.ts';
import type { Change } from '../edition.ts';
import { findingsInWords } from '../words/findings-words.ts';
import { SIGNIFICANCE_WORDS } from '../words/significance-words.ts';
import { type Html, html } from './html.ts';

/** The findings behind a change, folded; nothing where there are none. They speak for what the rules read, also where the publisher overruled it. */
export function whyWeReadItSo(change: Change, { publisher, topics }: Names): Html | null {
  const findings = [...new Set([...change.reasons, ...findingsInWords(change, publisher)])];
  const subjects = change.topics.map((id) => topics[id] ?? id.replaceAll('-', ' '));
  if (findings.length + subjects.length === 0) return null;
  return html`<details class="reading">
<summary>Why we read it so</summary>
<p>${SIGNIFICANCE_WORDS[change.overruled?.significance ?? change.significance]}:</p>
<ul>
${findings.map((finding) => html`<li>${finding}</li>`)}
${subjects.length > 0 && html`<li>Subjects: ${subjects.join(', ')}.</li>`}
</ul>
</details>`;
}
