import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Affected, Matter } from '../deciding/affected.ts';
import { type Names, nameWords, type Reason } from '../deciding/reasons.ts';
import { wordReason } from './word-reason.ts';
import type { NoticeMatter } from './write-actions.ts';

/** What the dates say of the customer is not said again. */
const SAID_ELSEWHERE: readonly Reason['kind'][] = ['effective', 'notice-period', 'late'];

/** Why the customer is told: its agreement, products, use cases and segments, in its own facts alone. */
export function writeWhy({ matter, verdict }: NoticeMatter, names: Names): string[] {
  const reasons = verdict.reasons.filter(({ kind }) => verdict.ends !== null || !SAID_ELSEWHERE.includes(kind));
  const words = reasons.flatMap((reason) => {
    if (reason.kind === 'segment' || (reason.kind === 'significance' && reason.atLeast === 'substantive')) return [];
    if (reason.kind === 'told-before' && matter.told !== null && verdict.ends === null)
      return [`Earlier notice: on ${longDate(matter.told.deliveredOn)} we told you of version ${reason.version}.`];
    if (reason.kind === 'agreement' && (matter.replaced ?? []).length > 0) return wordReplaced(matter, verdict, names);
    return [wordReason(reason, names)];
  });
  const all = [...words, ...wordSegments(reasons, names)].map((each) => `- ${defuse(each, 400)}`);
  const shown = all.slice(0, 12);
  const more = all.length - shown.length;
  if (more > 0) shown.push(`- and ${more} more reasons of the last kind`);
  return ['### Why you are told', shown.join('\n')];
}

/** How each document that is replaced binds the customer until then, and by what it is replaced. */
function wordReplaced(
  { live: { heading }, replaced }: Matter,
  { present, effective }: Affected,
  names: Names,
): string[] {
  const lines = (replaced ?? []).flatMap(({ document }) => {
    const bound = present.find((binding) => binding.document === document);
    if (bound === undefined) return [];
    return wordReason({ kind: 'agreement', chain: bound.chain, from: null }, names);
  });
  const title = names.documents.get(heading.document) ?? heading.title;
  return [
    ...lines,
    `From ${longDate(effective)} on, ${title}, version ${heading.version}, takes the place of ${lines.length === 1 ? 'that document' : 'these documents'}.`,
  ];
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
