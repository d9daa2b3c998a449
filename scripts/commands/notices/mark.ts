import { InputError, quoteValue } from '../../history/input-error.ts';
import type { Answer } from '../../notices/ledger/answer.ts';
import type { LedgerRecord, Marked } from '../../notices/ledger/ledger-record.ts';
import type { LedgerState, NoticeState } from '../../notices/ledger/ledger-state.ts';
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
      const found = findAnswers(ledger.state, customer, version, options.answer);
      await ledger.append(
        ...found.map(({ key, answer }): LedgerRecord => ({ type: 'marked', key, answer, as, by, note, on: today })),
      );
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
          ? 'terms notices mark metro-transit ai-code@8 --as question --by counsel --answer comment-1234'
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
