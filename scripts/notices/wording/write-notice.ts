import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { byteLength, defuse, defuseTitle } from '../../texts/defuse.ts';
import type { Affected, Matter } from '../deciding/affected.ts';
import { type Names, nameWords, type Reason } from '../deciding/reasons.ts';
import type { DeliveredNotice } from '../planning/delivered-notice.ts';
import { writeQuotedClauses } from './quoted-clauses.ts';
import { wordReason } from './word-reason.ts';
import { type NoticeMatter, writeActions } from './write-actions.ts';
import { changePage, writeFoot } from './write-foot.ts';

/** What stands around it. */
export interface NoticeSurroundings {
  readonly edition: Edition;
  readonly names: Names;
}

/**
 * The greatest body, in bytes of UTF-8. GitHub takes 65,536 characters, by some accounts bytes;
 * we keep below 60,000, of which the marker that delivery appends takes about 70.
 */
export const bodyLimit = 59_900;
/** The salutation, with a name of 200 characters each of which is escaped. */
const SALUTATION = 2_100;

/** How a notice begins, for one customer. The rest of it is the same for all customers of one profile. */
export function writeSalutation(name: string): string {
  return `To ${defuse(name, 2_000)}:\n\n`;
}

/** Title and text (GitHub Markdown, without salutation and marker) of a notice. */
export function writeNotice(notice: NoticeMatter, around: NoticeSurroundings): { title: string; text: string } {
  const { matter, verdict } = notice;
  const { heading } = matter.live;
  const { edition, names } = around;
  const page = changePage(edition.site, heading);
  const correction = matter.told === null ? '' : 'Correction: ';
  const title = `${correction}${defuseTitle(heading.title, 140)}, version ${defuseTitle(heading.version, 40)}, takes effect ${longDate(verdict.effective)}`;
  const head = [...writeWhat(notice, around), ...writeWhy(notice, names), ...writeActions(notice, names)].join('\n\n');
  const foot = writeFoot(page);
  const room = bodyLimit - SALUTATION - byteLength(head) - byteLength(foot) - 600;
  const options = { title: heading.title, version: heading.version, atLeast: verdict.atLeast, bytes: room };
  // What moved is the date alone: the clauses stand in the earlier notice.
  const known = matter.told?.version === heading.version;
  const clauses = writeQuotedClauses(verdict.ends || known ? [] : matter.changes, options);
  const parts = [head];
  if (clauses.markdown) parts.push('### The changed clauses', clauses.markdown);
  if (clauses.cut > 0) {
    const noun = clauses.cut === 1 ? '1 changed clause is' : `${clauses.cut} changed clauses are`;
    const where = page === null ? 'in the changelog' : 'on the page below';
    parts.push(`**${noun} not quoted here, for want of room.** Read them ${where}.`);
  }
  if (clauses.editorial > 0) parts.push(`Editorial changes, not quoted: ${clauses.editorial}.`);
  return { title, text: `${[...parts, foot].join('\n\n')}\n` };
}

// The bytes allowed here and in write-actions.ts add up to about 45,000 at worst, so that quotes always have room.

function writeWhat({ matter, verdict }: NoticeMatter, { edition, names }: NoticeSurroundings): string[] {
  const { heading, replaces, covers } = matter.live;
  const parts = writeOpening(matter, verdict, edition);
  if (heading.postponed) {
    const { from, reason } = heading.postponed;
    const why = reason === '' ? '.' : `: ${defuse(reason, 1_000)}`;
    parts.push(`The effective date was moved from ${longDate(from)}${why}`);
  }
  const author = heading.author;
  if (author?.exception) parts.push(`Why the notice may be shorter than promised: ${defuse(author.exception, 1_000)}`);
  if (verdict.ends) return [...parts, '### What changes', writeEnd(verdict.ends, heading, names)];
  parts.push('### What changes', `**${defuse(heading.headline, 800)}**`);
  if (heading.summary) parts.push(defuse(heading.summary, 3_000));
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
  const passedOver = covers.slice(0, -1).filter(({ version }) => version !== matter.told?.version);
  for (const earlier of matter.told === null ? passedOver.slice(-2) : []) {
    const said = `Version ${defuse(earlier.version, 200)}, published on ${longDate(earlier.published)}, does not take effect for you; this version takes its place.`;
    parts.push(`${said} It was announced as: ${defuse(earlier.headline, 800)}`);
  }
  return parts;
}

/** The sentence by which a reader knows what this is about, and from when. */
function writeOpening(
  { live: { heading }, told, again }: Matter,
  { effective, ends }: Affected,
  { publisher, documents }: Edition,
): string[] {
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const bound = ends === null || ends.kind === 'product-ends' || ends.kind === 'region-ends';
  const when = `takes effect ${bound ? 'for you ' : ''}on ${longDate(effective)}`;
  if (told === null)
    return [
      `${defuse(publisher, 400)} has published a new version. **${what}, ${when}.** It was published on ${longDate(heading.published)}.`,
    ];
  if (again !== undefined) {
    const by = versionOf(again.by, documents)?.withdrawn;
    const gone = by ? ` Version ${defuse(again.by.version, 200)} was withdrawn on ${longDate(by.on)}.` : '';
    const why = by?.reason ? ` Why: ${defuse(by.reason, 1_000)}` : '';
    return [
      `**This corrects an earlier notice.** On ${longDate(again.on)} we told you that version ${defuse(heading.version, 200)} would not apply to you.${gone} It does take effect: **${what}, ${when}.**${why}`,
    ];
  }
  if (told.version !== heading.version)
    return [
      `**This corrects an earlier notice.** On ${longDate(told.deliveredOn)} we told you of version ${defuse(told.version, 200)}. It will not apply to you. Version ${defuse(heading.version, 200)} takes its place: **${what}, ${when}.**`,
    ];
  const before =
    told.kind === 'withdrawal'
      ? 'we told you that it was withdrawn'
      : `we told you that it would on ${longDate(told.effectiveToldOf)}`;
  return [
    `**This corrects an earlier notice: the date has changed.** **${what}, ${when}.** On ${longDate(told.deliveredOn)} ${before}. The text is as it was announced.`,
  ];
}

function versionOf({ document, version }: DeliveredNotice, documents: Edition['documents']): EntryHeading | undefined {
  return documents.find(({ id }) => id === document)?.versions.find((each) => each.version === version);
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

function writeWhy({ verdict }: NoticeMatter, names: Names): string[] {
  const shown = verdict.reasons.slice(0, 20).map((reason) => `- ${defuse(wordReason(reason, names), 400)}`);
  const more = verdict.reasons.length - shown.length;
  if (more > 0) shown.push(`- and ${more} more reasons of the last kind`);
  return ['### Why you are told', shown.join('\n')];
}

function bullets(title: string, items: readonly string[] | undefined, most: number): string[] {
  const lines = (items ?? []).slice(0, most).map((item) => `- ${defuse(item, 400)}`);
  return lines.length > 0 ? [title, lines.join('\n')] : [];
}
