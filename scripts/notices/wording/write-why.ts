import { defuse } from '../../texts/defuse.ts';
import { type Names, nameWords, type Reason } from '../deciding/reasons.ts';
import { wordReason } from './word-reason.ts';
import type { NoticeMatter } from './write-actions.ts';

/** What the dates say of the customer is not said again. */
const SAID_ELSEWHERE: readonly Reason['kind'][] = ['effective', 'notice-period', 'late'];

/** Why the customer is told: its agreement, products, use cases and segments, in its own facts alone. */
export function writeWhy({ verdict }: NoticeMatter, names: Names): string[] {
  const reasons = verdict.reasons.filter(({ kind }) => verdict.ends !== null || !SAID_ELSEWHERE.includes(kind));
  const words = reasons.flatMap((reason) => (reason.kind === 'segment' ? [] : [wordReason(reason, names)]));
  const all = [...words, ...wordSegments(reasons, names)].map((each) => `- ${defuse(each, 400)}`);
  const shown = all.slice(0, 12);
  const more = all.length - shown.length;
  if (more > 0) shown.push(`- and ${more} more reasons of the last kind`);
  return ['### Why you are told', shown.join('\n')];
}

/** The topics that concern the same segments, together. */
function wordSegments(reasons: readonly Reason[], names: Names): string[] {
  const topics = new Map<string, string[]>();
  for (const reason of reasons) {
    if (reason.kind !== 'segment') continue;
    const segments = nameWords(reason.segments, names);
    topics.set(segments, [...(topics.get(segments) ?? []), names.topics.get(reason.topic) ?? reason.topic]);
  }
  return [...topics].map(
    ([segments, concerned]) => `Segment: ${segments}. The change concerns ${concerned.join('; ')}.`,
  );
}
