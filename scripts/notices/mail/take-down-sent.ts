import { InputError, quoteValue } from '../../history/input-error.ts';
import type { LedgerRecord, LetterFacts } from '../ledger/ledger-record.ts';
import { type LedgerState, type NoticeState, noticeId } from '../ledger/ledger-state.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { SentRow } from './read-sent-list.ts';

/** What rows come to: records for the ledger, by customer, and how many rows are on record or say nothing. */
export interface TakenDown {
  readonly records: readonly { readonly customer: string; readonly record: LedgerRecord }[];
  readonly known: number;
  readonly empty: number;
}

/**
 * Finds the letter that each row speaks of, and what is to stand on record of it. The same rows once more come to nothing.
 * @param at when they are taken down, ISO moment
 * @throws InputError with file and line where there is no such letter, or the ledger says otherwise; then nothing is taken down
 */
export function takeDownSent(rows: readonly SentRow[], state: LedgerState, file: string, at: string): TakenDown {
  const byCustomer = Map.groupBy(
    [...state.notices.values()].filter(({ facts }) => facts?.channel !== undefined),
    ({ identity }) => identity.customer,
  );
  const records: { customer: string; record: LedgerRecord }[] = [];
  const spoken = new Map<string, SentRow>();
  let [known, empty] = [0, 0];
  for (const row of rows) {
    if (row.sent === null && row.bounced === null) {
      empty += 1;
      continue;
    }
    const letter = findLetter(row, byCustomer.get(row.customer) ?? [], file);
    const id = noticeId(letter.identity);
    const other = spoken.get(id);
    if (other !== undefined && (other.sent !== row.sent || other.bounced !== row.bounced))
      throw refuse(row, file, `says otherwise than line ${other.line} of the same letter`);
    const own = other === undefined ? recordsOf(row, letter, file, at) : [];
    spoken.set(id, row);
    if (own.length === 0) known += 1;
    records.push(...own.map((record) => ({ customer: row.customer, record })));
  }
  return { records, known, empty };
}

/** By its Message-ID where that is one of ours; else the one letter on the version of which nothing is known, or the last that was sent. */
function findLetter(row: SentRow, letters: readonly NoticeState[], file: string): NoticeState & { facts: LetterFacts } {
  const own = letters.filter(({ identity }) => versionKey(identity.document, identity.version) === row.notice);
  const named =
    row.messageId === null ? [] : own.filter(({ facts }) => (facts as LetterFacts).messageId === row.messageId);
  if (named.length === 0 && /^<notice\.[0-9a-f]{32}@/.test(row.messageId ?? ''))
    throw refuse(row, file, 'has a Message-ID of ours, of no letter to this customer on this version');
  const open = own.filter(({ openIntent }) => openIntent !== null);
  const sent = own.filter(({ openIntent }) => openIntent === null);
  const found = named[0] ?? (open.length > 0 ? open[0] : sent.at(-1));
  if (named.length === 0 && open.length > 1)
    throw refuse(
      row,
      file,
      'may speak of several letters; their Message-IDs tell them apart (`notices status --names`)',
    );
  if (found === undefined)
    throw refuse(row, file, 'speaks of a letter that was neither exported nor given to a mail server');
  return found as NoticeState & { facts: LetterFacts };
}

function recordsOf(
  row: SentRow,
  { facts, sent, bounced, openIntent }: NoticeState & { facts: LetterFacts },
  file: string,
  at: string,
): readonly LedgerRecord[] {
  const { key } = facts;
  const cameBack: LedgerRecord[] = row.bounced === null ? [] : [{ type: 'bounced', key, why: row.bounced, at }];
  if (openIntent !== null) {
    if (row.sent === 'no' && row.bounced !== null) throw refuse(row, file, 'came back, and was not sent');
    if (row.sent === 'no') return [{ type: 'deferred', key, at }];
    if (row.sent === null) return cameBack;
    // Of a day without a time it is the day alone that can be compared.
    if (row.sent.slice(0, 10) < openIntent.slice(0, 10))
      throw refuse(row, file, `was sent before it was there: on ${openIntent.slice(0, 10)}`);
    const messageId = row.messageId ?? facts.messageId;
    const deliveredAt = row.sent;
    return [{ type: 'sent', ...facts, messageId, how: 'recorded', deliveredAt, at, answer: null }, ...cameBack];
  }
  // What came back may be told of again as sent, by the table in which it was told first.
  if (bounced !== null || sent?.channel === undefined) return [];
  if (row.sent === 'no') throw refuse(row, file, `is on record as sent on ${sent.deliveredAt.slice(0, 10)}`);
  if (row.sent !== null && sent.how === 'recorded' && row.sent !== sent.deliveredAt)
    throw refuse(row, file, `is on record as sent at another time, ${sent.deliveredAt}`);
  return cameBack;
}

function refuse({ customer, notice, line }: SentRow, file: string, problem: string): InputError {
  return new InputError(`The letter to ${quoteValue(customer)} on ${quoteValue(notice)} ${problem}`, {
    ...{ file, line },
    expected: 'a letter that `notices status --names` lists to be recorded, or one that was sent',
    example: 'metro-transit,ai-code@8,2026-12-01T09:30:00Z,,',
  });
}
