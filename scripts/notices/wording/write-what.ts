import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { ReplacedPart } from '../deciding/affected.ts';
import { type Names, nameWords, type Reason } from '../deciding/reasons.ts';
import { otherDaysIn } from './other-days-in.ts';
import type { NoticeMatter } from './write-actions.ts';
import { isPutOff } from './write-opening.ts';

/** What changes, in the author's words where there are any, and compared with which text. */
export function writeWhat(notice: NoticeMatter, names: Names): string[] {
  const { matter, verdict } = notice;
  const own = (words: string, most: number): string => `${defuse(words, most)}${otherDaysIn(words, notice)}`;
  const { heading, replaces, instead } = matter.live;
  const parts: string[] = [];
  if (heading.postponed && !isPutOff(matter, verdict.effective)) {
    const { from, reason } = heading.postponed;
    const why = reason === '' ? '.' : `: ${defuse(reason, 1_000)}`;
    parts.push(`The effective date was moved from ${longDate(from)}${why}`);
  }
  const author = heading.author;
  if (author?.exception) parts.push(`Why the notice may be shorter than promised: ${defuse(author.exception, 1_000)}`);
  if (verdict.ends) return [...parts, '### What changes', writeEnd(verdict.ends, heading, names, notice.words.ifWrong)];
  parts.push(`### What changes${comparedWith(matter, names)}`);
  // What was composed from the findings may compare with all that the version replaces, or with another version than this customer's.
  const otherwise = comparesOtherwise(matter);
  if (author?.title !== undefined || !otherwise)
    parts.push(`**${defuse(heading.headline, 800)}**${otherDaysIn(heading.headline, notice)}`);
  if (heading.summary && (author?.summary !== undefined || !otherwise)) parts.push(own(heading.summary, 3_000));
  if (author?.why) parts.push(`Why: ${own(author.why, 2_000)}`);
  parts.push(...bullets('Benefits:', author?.benefits, own), ...bullets('Risks:', author?.risks, own));
  const title = (id: string): string => names.documents.get(id) ?? id;
  const differs = (key: 'incorporates' | 'supersedes', one: EntryHeading | null, other: EntryHeading | null) =>
    defuse(
      (one?.[key] ?? [])
        .filter((id) => !other?.[key].includes(id))
        .map(title)
        .join(', '),
      800,
    );
  const replaced = matter.replaced === null ? differs('supersedes', heading, replaces) : '';
  const incorporated = differs('incorporates', heading, replaces);
  const dropped = differs('incorporates', replaces, heading);
  if (replaced) parts.push(`It replaces: ${replaced}.`);
  if (matter.replaced !== null && matter.replaced.length > 0)
    parts.push(
      `Of the documents that it replaces, ${listParts(matter.replaced, names)}, ${matter.replaced.length === 1 ? 'binds' : 'bind'} you until then. Each of its clauses is compared with the one that it comes from there${matter.replaced.length === 1 ? '' : ', or, where it comes from several, with the nearest of them'}; a clause that comes from none is called new.`,
    );
  if (incorporated) parts.push(`It incorporates, and so makes binding on you: ${incorporated}.`);
  if (dropped) parts.push(`No part of it any more: ${dropped}.`);
  for (const earlier of matter.told === null ? instead.slice(-2) : [])
    parts.push(
      `Version ${defuse(earlier.version, 200)}, published on ${longDate(earlier.published)}, does not take effect for you; this version takes its place.`,
    );
  return parts;
}

function comparedWith({ live: { replaces }, replaced }: NoticeMatter['matter'], names: Names): string {
  if (replaced !== null && replaced.length > 0) return `, compared with ${listParts(replaced, names)}`;
  return replaces === null ? '' : `, compared with version ${defuse(replaces.version, 200)}`;
}

function listParts(parts: readonly ReplacedPart[], names: Names): string {
  const named = parts.map(
    ({ document, version }) =>
      `${defuse(names.documents.get(document) ?? document, 300)}, version ${defuse(version, 100)}`,
  );
  return [named.slice(0, -1).join('; '), named.at(-1)!].filter(Boolean).join(', and ');
}

function comparesOtherwise({ live: { heading, replaces }, replaced }: NoticeMatter['matter']): boolean {
  if (replaced !== null) return replaced.length < heading.supersedes.length;
  return replaces !== null && heading.previous !== replaces.version;
}

function writeEnd(ends: Reason, { title, products, regions }: EntryHeading, names: Names, ifWrong: string): string {
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
      return `**For you nothing changes.** By our records, version ${defuse(ends.signed, 200)}, which you signed, binds you until another is signed.${ifWrong}`;
    case 'not-bound':
      return `**For you nothing changes.** By our records, no agreement of yours leads to this document any more, so that it does not bind you.${ifWrong}`;
    default:
      return `**For you nothing changes.** It is only for: ${only}. By our records, that does not concern you.${ifWrong}`;
  }
}

function bullets(
  title: string,
  items: readonly string[] | undefined,
  own: (words: string, most: number) => string,
): string[] {
  const lines = (items ?? []).slice(0, 5).map((item) => `- ${own(item, 400)}`);
  return lines.length > 0 ? [title, lines.join('\n')] : [];
}
