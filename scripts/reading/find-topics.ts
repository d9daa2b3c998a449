import { leadInsOf } from '../clauses/lead-in.ts';
import type { Clause } from '../clauses/parse-clauses.ts';
import type { DescribedChange } from '../diff/describe-changes.ts';
import type { Topic } from '../history/statements/topics.ts';
import type { Significance } from './judging/judge-significance.ts';
import { changedSentences } from './sentences/changed-sentences.ts';
import { countWords } from './sentences/fold-words.ts';
import { topicPattern } from './topic-pattern.ts';

/**
 * Ids of the topics that a change is about, sorted: those whose words stand in the sentences that it adds, drops or edits, in the
 * lead-ins and headings that govern them, the document's own title apart, or anywhere in a clause so short that it is read whole.
 * Of an edit that is shown to be harmless the edited words alone count: a comma in a clause about police is no news about police.
 */
export function findTopics(
  change: DescribedChange,
  topics: readonly Topic[],
  significance: Significance = 'substantive',
): readonly string[] {
  if (topics.length === 0) return [];
  const harmless = significance === 'editorial' || change.kind === 'renumbered';
  const text = harmless ? editedWords(change) : textsOf(change).join('\n');
  return topics
    .filter((topic) => topicPattern(topic).test(text))
    .map(({ id }) => id)
    .sort();
}

function editedWords({ redline }: DescribedChange): string {
  return redline.flatMap(({ op, text }) => (op === 'equal' ? [] : [text])).join('\n');
}

function textsOf({ redline, pairing }: DescribedChange): readonly string[] {
  const clauses = [...pairing.before, ...pairing.after];
  const edited = redline.some(({ op }) => op !== 'equal');
  const governing = new Set(clauses.flatMap(governingOf));
  return [
    ...[...governing].map(({ title, text }) => title || text),
    ...(edited ? changedSentences(redline) : []),
    ...clauses.filter(({ key }) => !edited || countWords(key) <= SHORT).map(({ title, key }) => `${title}\n${key}`),
  ];
}

/** A clause of so many words is about one thing; of longer ones only the sentences that changed are asked. */
const SHORT = 40;

/** Lead-ins, and the titles of sections, but not the title that stands over all of them. */
function governingOf(clause: Clause): readonly Clause[] {
  const governing = [...leadInsOf(clause)];
  for (let above = clause.parent; above !== null; above = above.parent)
    if (above.heading && above.index > 0) governing.push(above);
  return governing;
}
