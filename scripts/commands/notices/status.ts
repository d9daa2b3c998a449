import type { Untold } from '../../notices/ledger/list-untold.ts';
import { listWays, type Ways } from '../../notices/ledger/list-ways.ts';
import {
  listOpenCustomers,
  type OpenCustomers,
  summariseNotices,
  type UnknownLetter,
  type UnreadAnswer,
  type VersionStatus,
} from '../../notices/ledger/summarise-notices.ts';
import { versionKey } from '../../notices/planning/hash-versions.ts';
import { ownerView } from '../../notices/watching/owner-view.ts';
import { renderOwnerPage } from '../../notices/watching/render-owner-page.ts';
import { print } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { webAddressOfGitHub } from './open-sender.ts';
import { readState, requireStatePlace } from './open-state.ts';
import { readRegistry } from './read-registry.ts';
import { formatUntold, readUntold, type UntoldAnswer, type UntoldOptions } from './read-untold.ts';
import { sayLines } from './say-lines.ts';
import { writePrivatePage } from './write-private-page.ts';

/** What of the status is shown, and how. */
export interface StatusOptions extends UntoldOptions {
  readonly json: boolean;
  readonly names: boolean;
  /** A file to write for the owner's eyes alone. */
  readonly html?: string;
}

/** `terms notices status`: what became of the notices, version by version. Names nobody but with `names`, and on the owner's page. */
export async function noticesStatus(options: StatusOptions): Promise<number> {
  const state = await readState(requireStatePlace());
  const { customers, example } = await readRegistry();
  const answer = await readUntold(state, example, options);
  const untold = answer.kind === 'known' ? answer.untold : [];
  if (options.html !== undefined) {
    const view = ownerView(state, options.today, example ? [] : customers, untold);
    await writePrivatePage(options.html, renderOwnerPage(view, { web: webAddressOfGitHub(), sha256 }), options);
    const { length } = view.matters;
    sayLines([`${length === 0 ? 'Nothing' : length} to act on. The page names customers: keep it private.`]);
    if (answer.kind === 'unknown') sayLines(formatUntold(answer, false));
    return 0;
  }
  const status = summariseNotices(state, options.today);
  const open = options.names ? listOpenCustomers(state, options.today) : null;
  const ways = example ? null : listWays(customers, state, options.today);
  const counts = ways && { unreachable: ways.unreachable.length, oneWay: ways.oneWay.length };
  if (options.json)
    print(
      `${JSON.stringify({ ...status, untold: untoldAsJson(answer, options.names), ...counts, ...(open !== null && { open: open.map(asJson) }) })}\n`,
    );
  else if (status.versions.length === 0) print('No notice is on record.\n');
  else if (open !== null) sayLines(open.flatMap((each) => formatCustomers(each, untold, answer.kind)));
  else print(status.versions.map(formatVersion).join(''));
  const toldByWay = ways === null ? [] : formatWays(ways, options.names);
  const lines = [...formatUntold(answer, options.names), ...toldByWay];
  if (!options.json && lines.length > 0) sayLines(lines);
  return 0;
}

function asJson({ refused, ...open }: OpenCustomers) {
  return { ...open, refused: Object.fromEntries(refused) };
}

/** Null where nobody can say who was not told. */
function untoldAsJson(answer: UntoldAnswer, names: boolean) {
  if (answer.kind === 'unknown') return null;
  return answer.untold.map(({ customers, ...group }) => ({
    ...group,
    count: customers.length,
    ...(names && { customers }),
  }));
}

function formatCustomers(
  { document, version, refused, objected, unread, overdue, ...letters }: OpenCustomers,
  untold: readonly Untold[],
  known: UntoldAnswer['kind'],
) {
  const groups = [
    ...[...refused].map(([reason, customers]) => [`refused (${reason})`, customers] as const),
    ['objected', objected] as const,
    ['to be read', [...Map.groupBy(unread, ({ customer }) => customer).values()].map(formatUnread)] as const,
    ['overdue', overdue] as const,
    ['letters that came back', letters.bounced] as const,
    ['letters to be recorded', letters.toBeRecorded.map(formatUnknown)] as const,
  ].filter(([, customers]) => customers.length > 0);
  const lines = groups.map(([what, customers]) => `  ${what}: ${customers.join(', ')}`);
  const allTold = known === 'known' && !untold.some((each) => each.document === document && each.version === version);
  const nobody = allTold ? '  nobody to turn to' : '  nobody to turn to among those told';
  return [versionKey(document, version), ...(lines.length > 0 ? lines : [nobody])];
}

function formatWays({ unreachable, oneWay }: Ways, names: boolean): readonly string[] {
  const count = (number: number): string => `${number} ${number === 1 ? 'customer' : 'customers'}`;
  const who = (list: readonly string[]): string => (names ? `: ${list.join(', ')}` : '');
  return [
    ...(unreachable.length === 0
      ? []
      : [
          `${count(unreachable.length)} of the registry ${unreachable.length === 1 ? 'has' : 'have'} neither a repository nor an address; \`notices export\` writes letters for them${who(unreachable)}`,
        ]),
    ...(oneWay.length === 0
      ? []
      : [
          `${oneWay.length} told by one of the two ways of the customer alone: deliver the same plan by the other as well${who(oneWay.map(({ customer, notice, missing }) => `${customer} (${notice}, not by ${missing === 'mail' ? 'mail' : 'issue'})`))}`,
        ]),
  ];
}

/** By what a person finds out: the Message-ID, when it was given away, and to whom. */
function formatUnknown({ customer, messageId, at, by }: UnknownLetter): string {
  const whom = by === 'export' ? 'exported' : 'given to the mail server, whose answer was lost';
  return `${customer} (${messageId}, ${whom}, ${at})`;
}

/** `alpha (issue 1: comment-12, closed-2026-12-01T09:00:00Z)`: where to read, and the names by which to mark. */
function formatUnread(answers: readonly UnreadAnswer[]): string {
  const issues = [...Map.groupBy(answers, ({ issue }) => issue)];
  const where = issues.map(
    ([issue, those]) => `${issue === null ? 'by letter' : `issue ${issue}`}: ${those.map(({ id }) => id).join(', ')}`,
  );
  return `${answers[0]!.customer} (${where.join('; ')})`;
}

function formatVersion(version: VersionStatus): string {
  const counts = [
    `told ${version.told}`,
    `acknowledged ${version.acknowledged}`,
    `objected ${version.objected}`,
    `to be read ${version.unread}`,
    `overdue ${version.overdue}`,
    `refused ${version.refused}`,
    `in doubt ${version.inDoubt}`,
    ...(version.toBeRecorded > 0 ? [`to be recorded ${version.toBeRecorded}`] : []),
    ...(version.bounced > 0 ? [`came back ${version.bounced}`] : []),
    `reminders ${version.reminders}`,
  ];
  const { firstDelivered: first, lastDelivered: last } = version;
  const days = first === null ? '' : ` (delivered ${first === last ? first : `${first} to ${last}`})`;
  return `${version.document}@${version.version}: ${counts.join(', ')}${days}\n`;
}
