import { InputError, quoteValue } from '../../history/input-error.ts';
import type { Answer } from '../../notices/ledger/answer.ts';
import type { LedgerRecord, Marked } from '../../notices/ledger/ledger-record.ts';
import type { LedgerState, NoticeState } from '../../notices/ledger/ledger-state.ts';
import { compareDelivery } from '../../notices/ledger/open-matters.ts';
import { versionKey } from '../../notices/planning/hash-versions.ts';
import { openState, readLedgers, requireStatePlace } from './open-state.ts';
import { reportUnavailable, sayLines } from './say-lines.ts';
import { shardOfCustomer } from './shard-of-customer.ts';

/** What a person says of answers that were read. */
export interface MarkOptions {
  readonly as: Marked['as'];
  /** Who says so: a login or a name. */
  readonly by: string;
  readonly note?: string;
  /** `comment-12`, as `notices status --names` prints it; where it is not given, all that wait to be read. */
  readonly answer?: string;
  /** ISO date on which the customer told us by mail, or otherwise than on GitHub: an answer that no program has read. */
  readonly received?: string;
  /** ISO date. */
  readonly today: string;
}

/**
 * `terms notices mark CUSTOMER DOCUMENT@VERSION`: puts on record what a customer's answers were found to be, by whoever read them.
 * @throws InputError where there is no such answer, or none that waits
 */
export async function noticesMark(customer: string, version: string, options: MarkOptions): Promise<number> {
  const { as, today } = options;
  const by = readWords(options.by, '--by');
  const note = options.note === undefined ? null : readWords(options.note, '--note');
  return await reportUnavailable(async () => {
    const place = requireStatePlace();
    const ledger = await openState(place, shardOfCustomer(await readLedgers(place), customer));
    try {
      const told = options.received === undefined ? null : tellAnswer(ledger.state, customer, version, options);
      const found = told === null ? findAnswers(ledger.state, customer, version, options.answer) : [told];
      const marks = found.map(
        ({ key, answer }): LedgerRecord => ({ type: 'marked', key, answer, as, by, note, on: today }),
      );
      await ledger.append(...(told?.records ?? []), ...marks);
      const what = found.length === 1 ? '1 answer' : `${found.length} answers`;
      sayLines([
        `${what} of ${customer} to ${version} marked as ${as}: ${found.map(({ answer }) => answer).join(', ')}`,
      ]);
      return 0;
    } finally {
      await ledger.close();
    }
  });
}

interface FoundAnswer {
  readonly key: string;
  readonly answer: string;
}

/**
 * An answer that came by mail or in another way: it becomes one to the last that the customer was told of the version before that day.
 * Whoever marks the same day again changes what was said of it.
 */
function tellAnswer(
  { notices }: LedgerState,
  customer: string,
  version: string,
  { received, today, answer }: MarkOptions,
): FoundAnswer & { readonly records: readonly LedgerRecord[] } {
  if (answer !== undefined || received! > today)
    throw new InputError(
      answer === undefined ? '--received is still to come' : '--received and --answer exclude each other',
      {
        expected: 'the day on which the customer told you, or one answer that is on record',
        example: '--received 2026-12-01',
      },
    );
  const told = [...notices.values()]
    .filter(({ identity, sent }) => sent !== null && identity.customer === customer && identity.kind !== 'reminder')
    .filter(({ identity }) => versionKey(identity.document, identity.version) === version)
    .sort((one, other) => compareDelivery(one.sent!, other.sent!));
  const last = told.findLast(({ sent }) => sent!.deliveredAt.slice(0, 10) <= received!);
  if (last === undefined)
    throw new InputError(
      `${quoteValue(customer)} was not told of ${quoteValue(version)} ${told.length === 0 ? '' : `by ${received}`}`.trim(),
      {
        expected: 'a customer, a version of which it was told, and a day since then',
        example: 'terms notices proof metro-transit',
      },
    );
  const { key } = last.sent!;
  const id = `told-${received}`;
  const known = last.answers.some((each) => each.id === id);
  const on = `${received}T00:00:00Z`;
  const record: LedgerRecord = { type: 'answered', key, answer: id, how: 'told', by: null, on, textHash: null, at: on };
  return { key, answer: id, records: known ? [] : [record] };
}

/** A name for all texts of a comment that was changed: what a person says holds for the comment. */
function findAnswers(
  { notices }: LedgerState,
  customer: string,
  version: string,
  named: string | undefined,
): readonly FoundAnswer[] {
  const told = [...notices.values()].filter(({ identity }) => identity.customer === customer);
  const own = told.filter(({ identity }) => versionKey(identity.document, identity.version) === version);
  const chosen = (those: (notice: NoticeState) => readonly Answer[]): readonly FoundAnswer[] =>
    own.flatMap((notice) =>
      [...new Set(those(notice).map(({ id }) => id))].map((answer) => ({ key: notice.facts!.key, answer })),
    );
  const found =
    named === undefined
      ? chosen(({ unread }) => unread)
      : chosen(({ answers }) => answers.filter(({ id }) => id === named));
  if (found.length > 0) return found;
  const waiting = told.filter(({ unread }) => unread.length > 0);
  const [first] = waiting;
  throw new InputError(
    named === undefined
      ? `No answer of ${quoteValue(customer)} to ${quoteValue(version)} waits to be read`
      : `There is no answer ${quoteValue(named)} of ${quoteValue(customer)} to ${quoteValue(version)}`,
    {
      expected: 'a customer and a version with an answer, as `notices status --names` lists them',
      example:
        first === undefined
          ? 'terms notices mark metro-transit ai-code@8 --as question --by counsel --received 2026-12-01, for what came by mail'
          : `terms notices mark ${customer} ${versionKey(first.identity.document, first.identity.version)} --as question --by counsel`,
    },
  );
}

const LONGEST = 500;

function readWords(words: string, option: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line !== '' && line.length <= LONGEST) return line;
  throw new InputError(`${option} has ${line.length} characters`, {
    expected: `one line of 1 to ${LONGEST} characters`,
    example: option === '--by' ? '--by legal-lead' : '--note "Asked for a call; answered by telephone"',
  });
}
