import { longDate } from '../../../history/dates.ts';
import { REMEDIES, type RefusalReason } from '../../../notices/delivery/refusal.ts';
import { inShard } from '../../../notices/ledger/ledger-name.ts';
import type { LedgerRecord } from '../../../notices/ledger/ledger-record.ts';
import { noticeId } from '../../../notices/ledger/ledger-state.ts';
import { exportLetter } from '../../../notices/mail/export-letter.ts';
import { type MergeRow, writeMailMerge } from '../../../notices/mail/mail-merge.ts';
import { canonicalJson } from '../../../notices/planning/canonical-json.ts';
import type { NoticeToSend } from '../../../notices/planning/plan-format.ts';
import { wordCount } from '../../../texts/word-count.ts';
import { showProgress } from '../../console.ts';
import { sha256 } from '../../sha256.ts';
import { type ApprovedOptions, type ApprovedPlan, withApprovedPlan } from '../approved-plan.ts';
import { openMarkerKey } from '../open-sender.ts';
import { openState, requireStatePlace } from '../open-state.ts';
import type { Setting } from '../require-settings.ts';
import { reportUnavailable, sayLines } from '../say-lines.ts';
import { checkLettersFolder, writeLettersFolder } from './letters-folder.ts';
import { openLetters } from './open-mail.ts';

export interface ExportOptions extends ApprovedOptions {
  /** The folder, outside of the repository of the terms. */
  readonly out: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What became of the letters of a plan: customers, but for those exported. */
interface Exported {
  readonly files: Map<string, string>;
  readonly rows: MergeRow[];
  readonly records: LedgerRecord[];
  known: number;
  readonly unanswered: string[];
  readonly refused: { readonly customer: string; readonly reason: RefusalReason }[];
  /** Not letters, and not delivered yet: they go as issues on GitHub. */
  readonly byIssue: Pick<NoticeToSend, 'customer' | 'deliverBy'>[];
}

/**
 * `terms notices export`: writes the letters of an approved plan for another system to send. That each may be sent from now on stands on
 * record before its file exists, so that `deliver` does not send it as well.
 */
export async function noticesExport(options: ExportOptions): Promise<number> {
  const progress = showProgress();
  await checkLettersFolder(options.out, options.repo);
  return await withApprovedPlan(
    options,
    progress,
    () => EXPORT_SETTINGS,
    async (plan) => {
      progress.stop();
      return await reportUnavailable(async () => {
        const ledger = await openState(requireStatePlace(), options.shard ?? null);
        try {
          const exported = await exportAll(plan, ledger.state, options);
          if (exported.records.length > 0) await ledger.append(...exported.records);
          exported.files.set('mail-merge.csv', writeMailMerge(exported.rows));
          await writeLettersFolder(options.out, exported.files);
          sayLines(formatExported(exported, options));
          return exported.refused.length + exported.unanswered.length > 0 ? 1 : 0;
        } finally {
          await ledger.close();
        }
      });
    },
  );
}

const EXPORT_SETTINGS: readonly Setting[] = ['TERMS_STATE', 'TERMS_NOTICE_KEY', 'TERMS_MAIL_FROM'];

async function exportAll(
  { notices, customers, publisher }: ApprovedPlan,
  state: Parameters<typeof exportLetter>[1]['state'],
  { shard, today, clock }: ExportOptions,
): Promise<Exported> {
  const means = {
    letters: openLetters(customers, publisher.configuration.notices.contact),
    ...{ state, hmac: openMarkerKey(), sha256, today },
  };
  const at = new Date(clock()).toISOString();
  const all: Exported = { files: new Map(), rows: [], records: [], known: 0, unanswered: [], refused: [], byIssue: [] };
  for (const line of notices.filter(({ customer }) => inShard(customer, shard ?? null, sha256))) {
    const { channel, ...notice } = await line.read();
    if (channel === undefined) {
      if (state.notices.get(noticeId(notice))?.sent == null) all.byIssue.push(notice);
      continue;
    }
    const letter = await exportLetter({ ...notice, channel }, means);
    if (letter.kind === 'known') all.known += 1;
    else if (letter.kind === 'unanswered') all.unanswered.push(line.customer);
    else if (letter.kind === 'refused') all.refused.push({ customer: line.customer, reason: letter.reason });
    else {
      const { facts, message, row } = letter;
      all.files.set(row.file, message);
      all.rows.push(row);
      const before = state.notices.get(noticeId(facts));
      const same = before?.openIntent != null && canonicalJson(before.facts) === canonicalJson(facts);
      if (!same) all.records.push({ type: 'intent', ...facts, at });
    }
  }
  return all;
}

function formatExported(
  { rows, known, unanswered, refused, byIssue }: Exported,
  { out, summary }: ExportOptions,
): string[] {
  const word = (count: number): string => (summary ? wordCount(count) : `${count}`);
  const who = (customers: readonly string[]): string[] =>
    summary ? [] : [...new Set(customers)].sort().map((customer) => `  ${customer}`);
  const byReason = Map.groupBy(refused, ({ reason }) => reason);
  return [
    `${word(rows.length)} ${rows.length === 1 ? 'letter' : 'letters'} in ${out}, with mail-merge.csv; ${word(known)} sent before`,
    ...(rows.length === 0
      ? []
      : [
          'They may be sent from now on, so `deliver` does not send them: take down with `notices record` what became of each',
        ]),
    ...sayByIssue(byIssue, word, who),
    ...(unanswered.length === 0
      ? []
      : [
          'not exported, as the mail server may have taken them: find out, and take it down with `notices record`',
          ...who(unanswered),
        ]),
    ...[...byReason].flatMap(([reason, those]) => [
      `refused (${reason}): ${REMEDIES[reason]}`,
      ...who(those.map(({ customer }) => customer)),
    ]),
  ];
}

/** Whoever sends the letters would else think that all of the plan is told. */
function sayByIssue(
  notices: Exported['byIssue'],
  word: (count: number) => string,
  who: (customers: readonly string[]) => readonly string[],
): readonly string[] {
  if (notices.length === 0) return [];
  const [deliverBy] = notices.flatMap((notice) => notice.deliverBy ?? []).sort();
  const by = deliverBy === undefined ? '' : `, to be delivered by ${longDate(deliverBy)}`;
  return [
    `not exported, as ${notices.length === 1 ? 'it goes as an issue' : 'they go as issues'} on GitHub${by}: ${word(notices.length)}; \`notices deliver --channel github\` with the same plan and digest sends ${notices.length === 1 ? 'it' : 'them'}`,
    ...who(notices.map(({ customer }) => customer)),
  ];
}
