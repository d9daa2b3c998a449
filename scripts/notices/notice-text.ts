import type { Verdict } from './affected.ts';
import { writeChangedClauses } from './changed-clauses.ts';
import type { Customer } from './customers.ts';
import { byteLength, defuse, defuseTitle } from './defuse.ts';
import { longDate } from './long-date.ts';
import type { NetChange } from './net-changes.ts';
import { type Names, type Reason, wordReason } from './reasons.ts';
import type { LiveVersion } from './timelines.ts';

/** All that a notice is written from: public facts, and one customer's own record. */
export interface NoticeMatter {
  readonly kind: 'announcement' | 'correction';
  readonly customer: Customer;
  readonly live: LiveVersion;
  readonly changes: readonly NetChange[];
  readonly verdict: Extract<Verdict, { affected: true }>;
  readonly publisher: string;
  /** The site's address without a trailing slash; null where none is configured. */
  readonly site: string | null;
  readonly names: Names;
}

/**
 * The greatest body, in bytes of UTF-8. GitHub takes 65,536 characters, by some accounts bytes;
 * we keep below 60,000, of which the marker that delivery appends takes about 70.
 */
export const bodyLimit = 59_900;

/** Title and body (GitHub Markdown, without the marker) of one customer's notice. */
export function writeNotice(matter: NoticeMatter): { title: string; body: string } {
  const { heading } = matter.live;
  const correction = matter.kind === 'correction' ? 'Correction: ' : '';
  const title = `${correction}${defuseTitle(heading.title, 140)}, version ${defuseTitle(heading.version, 40)}, takes effect ${longDate(matter.verdict.effective)}`;
  const head = [...writeWhat(matter), ...writeWhy(matter), ...writeActions(matter)].join('\n\n');
  const foot = writeFoot(matter);
  const room = bodyLimit - byteLength(head) - byteLength(foot) - 600;
  const options = { version: heading.version, atLeast: matter.verdict.atLeast, bytes: room };
  const clauses = writeChangedClauses(matter.changes, options);
  const parts = [head];
  if (clauses.markdown) parts.push('### The changed clauses', clauses.markdown);
  if (clauses.cut > 0) {
    const where = changePage(matter) ? 'on the page below' : 'in the changelog';
    const noun = clauses.cut === 1 ? '1 changed clause is' : `${clauses.cut} changed clauses are`;
    parts.push(`**${noun} not quoted here, for want of room.** Read them ${where}.`);
  }
  if (clauses.editorial > 0) parts.push(`Editorial changes, not quoted: ${clauses.editorial}.`);
  return { title, body: `${[...parts, foot].join('\n\n')}\n` };
}

// The bytes allowed below add up to about 40,000 at worst, so that quotes always have room.

function writeWhat({ live, customer, publisher, verdict, names }: NoticeMatter): string[] {
  const { heading, replaces, covers } = live;
  const author = heading.author;
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const parts = [
    `${defuse(publisher, 400)} tells ${defuse(customer.name, 800)}: **${what}, takes effect for you on ${longDate(verdict.effective)}.** It was published on ${longDate(heading.published)}.`,
    '### What changes',
    `**${defuse(heading.headline, 800)}**`,
  ];
  if (heading.summary) parts.push(defuse(heading.summary, 4_000));
  if (author?.why) parts.push(`Why: ${defuse(author.why, 3_000)}`);
  parts.push(...bullets('Benefits:', author?.benefits, 6), ...bullets('Risks:', author?.risks, 6));
  const title = (id: string): string => names.documents.get(id) ?? id;
  const brings = (key: 'incorporates' | 'supersedes') =>
    heading[key].filter((id) => !replaces?.[key].includes(id)).map(title);
  const replaced = brings('supersedes').join(', ');
  const incorporated = brings('incorporates').join(', ');
  if (replaced) parts.push(`It replaces: ${defuse(replaced, 1_500)}.`);
  if (incorporated) parts.push(`It now makes part of itself: ${defuse(incorporated, 1_500)}.`);
  for (const earlier of covers.slice(0, -1).slice(-2)) {
    const said = `Version ${defuse(earlier.version, 200)}, published on ${longDate(earlier.published)}, does not take effect for you; this version takes its place.`;
    parts.push(`${said} It was announced as: ${defuse(earlier.headline, 800)}`);
  }
  if (heading.postponed) {
    const { from, reason } = heading.postponed;
    parts.push(`The effective date was moved from ${longDate(from)}: ${defuse(reason, 1_000)}`);
  }
  if (author?.exception) parts.push(`Why the notice may be shorter than promised: ${defuse(author.exception, 1_000)}`);
  return parts;
}

function writeWhy({ verdict, names }: NoticeMatter): string[] {
  const shown = verdict.reasons.slice(0, 24).map((reason) => `- ${defuse(wordReason(reason, names), 500)}`);
  const more = verdict.reasons.length - shown.length;
  if (more > 0) shown.push(`- and ${more} more reasons of the last kind`);
  return ['### Why you are told', shown.join('\n')];
}

function writeActions({ live, verdict }: NoticeMatter): string[] {
  const actions = (live.heading.author?.actions ?? []).slice(0, 12).map((action) => `- ${defuse(action, 600)}`);
  const useCases = new Map(verdict.reasons.flatMap((reason) => ownUseCase(reason)));
  for (const [id, title] of [...useCases].slice(0, 12)) {
    actions.push(`- Check use case ${id}, ${defuse(title, 400)}, against the changed clauses.`);
  }
  if (actions.length === 0) actions.push('- Read the changed clauses and check your use against them.');
  const urgency = verdict.priority === 'action-required' ? '**Action required.** ' : '';
  // The day the notice is read or planned must not show: the same plan may be resumed later.
  const atOnce = verdict.effective <= live.heading.published;
  const when = atOnce ? 'At once, for it takes effect on' : 'Before';
  return ['### What to do', `${urgency}${when} ${longDate(verdict.effective)}:`, actions.join('\n')];
}

function ownUseCase(reason: Reason): [string, string][] {
  return reason.kind === 'use-case' ? [[reason.useCase, reason.title]] : [];
}

function writeFoot(matter: NoticeMatter): string {
  const page = changePage(matter);
  const link = page ? [`The whole change: <${page}>`] : [];
  return ['---', ...link, 'This notice explains; only the text of the documents binds.'].join('\n\n');
}

/** The address of the change page; null where no site of the web is configured. */
function changePage({ site, live }: NoticeMatter): string | null {
  return site !== null && /^https?:\/\/[^\s<>"]+$/.test(site) ? `${site}/changes/${live.heading.slug}/` : null;
}

function bullets(title: string, items: readonly string[] | undefined, most: number): string[] {
  const lines = (items ?? []).slice(0, most).map((item) => `- ${defuse(item, 400)}`);
  return lines.length > 0 ? [title, lines.join('\n')] : [];
}
