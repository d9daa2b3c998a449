import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import { type Names, nameWords, type Reason } from '../deciding/reasons.ts';
import type { NoticeMatter } from './write-actions.ts';

/** What changes, in the author's words where there are any, and compared with which text. */
export function writeWhat({ matter, verdict }: NoticeMatter, names: Names): string[] {
  const { heading, replaces, instead } = matter.live;
  const parts: string[] = [];
  if (heading.postponed) {
    const { from, reason } = heading.postponed;
    const why = reason === '' ? '.' : `: ${defuse(reason, 1_000)}`;
    parts.push(`The effective date was moved from ${longDate(from)}${why}`);
  }
  const author = heading.author;
  if (author?.exception) parts.push(`Why the notice may be shorter than promised: ${defuse(author.exception, 1_000)}`);
  if (verdict.ends) return [...parts, '### What changes', writeEnd(verdict.ends, heading, names)];
  parts.push(`### What changes${comparedWith(matter)}`);
  // What was composed from the findings may compare with all that the version replaces, or with another version than this customer's.
  const otherwise = comparesOtherwise(matter);
  if (author?.title !== undefined || !otherwise) parts.push(`**${defuse(heading.headline, 800)}**`);
  if (heading.summary && (author?.summary !== undefined || !otherwise)) parts.push(defuse(heading.summary, 3_000));
  if (author?.why) parts.push(`Why: ${defuse(author.why, 2_000)}`);
  parts.push(...bullets('Benefits:', author?.benefits, 5), ...bullets('Risks:', author?.risks, 5));
  const title = (id: string): string => names.documents.get(id) ?? id;
  const differs = (key: 'incorporates' | 'supersedes', one: EntryHeading | null, other: EntryHeading | null) =>
    defuse(
      (one?.[key] ?? [])
        .filter((id) => !other?.[key].includes(id))
        .map(title)
        .join(', '),
      800,
    );
  const replaced = differs('supersedes', heading, replaces);
  const incorporated = differs('incorporates', heading, replaces);
  const dropped = differs('incorporates', replaces, heading);
  if (replaced) parts.push(`It replaces: ${replaced}.`);
  if (incorporated) parts.push(`It incorporates, and so makes binding on you: ${incorporated}.`);
  if (dropped) parts.push(`No part of it any more: ${dropped}.`);
  for (const earlier of matter.told === null ? instead.slice(-2) : [])
    parts.push(
      `Version ${defuse(earlier.version, 200)}, published on ${longDate(earlier.published)}, does not take effect for you; this version takes its place.`,
    );
  return parts;
}

function comparedWith({ live: { replaces }, replaced }: NoticeMatter['matter']): string {
  if (replaced !== null && replaced.length > 0) return ', compared with what bound you before';
  return replaces === null ? '' : `, compared with version ${defuse(replaces.version, 200)}`;
}

function comparesOtherwise({ live: { heading, replaces }, replaced }: NoticeMatter['matter']): boolean {
  if (replaced !== null) return replaced.length < heading.supersedes.length;
  return replaces !== null && heading.previous !== replaces.version;
}

function writeEnd(ends: Reason, { title, products, regions }: EntryHeading, names: Names): string {
  const only = defuse(
    [products, regions]
      .filter((ids) => ids.length > 0)
      .map((ids) => nameWords(ids, names))
      .join('; '),
    1_000,
  );
  switch (ends.kind) {
    case 'product-ends':
    case 'region-ends':
      return `**${defuse(title, 600)} does not concern your products and regions any more.** From that day on it is only for: ${only}.`;
    case 'signed-version':
      return `**For you nothing changes.** By our records, version ${defuse(ends.signed, 200)}, which you signed, binds you until another is signed. ${ASK}`;
    case 'not-bound':
      return `**For you nothing changes.** By our records, no agreement of yours leads to this document any more, so that it does not bind you. ${ASK}`;
    default:
      return `**For you nothing changes.** It is only for: ${only}. By our records, that does not concern you. ${ASK}`;
  }
}

const ASK = 'If our records are wrong, please say so in a comment here.';

function bullets(title: string, items: readonly string[] | undefined, most: number): string[] {
  const lines = (items ?? []).slice(0, most).map((item) => `- ${defuse(item, 400)}`);
  return lines.length > 0 ? [title, lines.join('\n')] : [];
}
