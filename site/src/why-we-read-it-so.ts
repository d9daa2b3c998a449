import type { Change } from './edition.ts';
import { effectInWords, FACET_WORDS } from './findings-words.ts';
import { type Html, html } from './html.ts';
import { SIGNIFICANCE_WORDS } from './kind-words.ts';
import type { Names } from './text-before.ts';

/** The findings behind a change, folded; nothing where there are none. */
export function whyWeReadItSo(change: Change, { publisher, topics }: Names): Html | null {
  const findings = [
    ...change.reasons,
    ...change.effects.map((effect) => effectInWords(effect, publisher)),
    ...change.facets.map((facet) => FACET_WORDS[facet]),
  ];
  const subjects = change.topics.map((id) => topics[id] ?? id.replaceAll('-', ' '));
  if (findings.length + subjects.length === 0) return null;
  return html`<details class="reading">
<summary>Why we read it so</summary>
<p>${SIGNIFICANCE_WORDS[change.significance]}:</p>
<ul>
${findings.map((finding) => html`<li>${finding}</li>`)}
${subjects.length > 0 && html`<li>Subjects: ${subjects.join(', ')}.</li>`}
</ul>
</details>`;
}
