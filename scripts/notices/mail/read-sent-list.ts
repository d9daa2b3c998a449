import { isCalendarDate } from '../../history/dates.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { visibleLine } from '../../texts/defuse.ts';
import { MERGE_COLUMNS } from './mail-merge.ts';
import { readCsv } from './read-csv.ts';

/** What became of one letter, as a person or another system says. */
export interface SentRow {
  readonly customer: string;
  /** `DOCUMENT@VERSION`. */
  readonly notice: string;
  /** ISO day or moment in UTC; `no` where it was not sent; null where nothing is said. */
  readonly sent: string | null;
  readonly messageId: string | null;
  /** Why it came back; null where nothing says that it did. */
  readonly bounced: string | null;
  /** 1-based; of a list in JSON which of its letters. */
  readonly line: number;
}

const EXPECTED = 'a table with the columns customer, notice, sent, message-id and bounced, as CSV or as a list in JSON';
const EXAMPLE = 'customer,notice,sent,message-id,bounced';
const COLUMNS = MERGE_COLUMNS.map(([name]) => name);
/** Characters; 100,000 letters with their words are below it. */
const LONGEST = 512 * 1024 * 1024;

/**
 * Reads what became of letters: the table that `notices export` writes, filled in, or one with its first columns, as CSV or JSON.
 * @param now milliseconds since 1970; nothing was sent after it
 * @throws InputError with file and line
 */
export function readSentList(text: string, file: string, now: number): readonly SentRow[] {
  if (text.length > LONGEST)
    throw new InputError(`The table has ${text.length} characters`, {
      file,
      expected: `at most ${LONGEST}`,
      example: EXAMPLE,
    });
  const rows = /^\ufeff?\s*[[{]/.test(text) ? readJson(text, file) : readTable(text, file);
  return rows.map(({ cells, line }) => readRow(cells, { file, line }, now));
}

interface Place {
  readonly file: string;
  readonly line: number;
}

interface RawRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

function readTable(text: string, file: string): readonly RawRow[] {
  const [head, ...rows] = readCsv(text, file);
  if (head === undefined) throw new InputError('The table is empty', { file, expected: EXPECTED, example: EXAMPLE });
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  for (const name of names) refuseUnknown(name, { file, line: head.line });
  for (const name of ['customer', 'notice', 'sent'])
    if (!names.includes(name))
      throw new InputError(`There is no column ${name}`, {
        file,
        line: head.line,
        expected: EXPECTED,
        example: EXAMPLE,
      });
  return rows.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw new InputError(`The row has ${cells.length} values, and there are ${names.length} columns`, {
        ...{ file, line, expected: EXPECTED },
        example: 'values with commas or line breaks stand in double quotes',
      });
    return { cells: new Map(names.map((name, index) => [name, cells[index]!])), line };
  });
}

function readJson(text: string, file: string): readonly RawRow[] {
  const refuse = (problem: string, line = 1): never => {
    throw new InputError(problem, {
      ...{ file, line, expected: EXPECTED },
      example: '[{"customer":"metro-transit","notice":"ai-code@8","sent":"2026-12-01"}]',
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('This is not valid JSON');
  }
  if (!Array.isArray(value)) return refuse('This is no list');
  return value.map((item: unknown, index) => {
    const line = index + 1;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return refuse('This is no letter', line);
    const cells = Object.entries(item).map(([name, cell]): [string, string] => {
      refuseUnknown(name, { file, line });
      if (cell !== null && typeof cell !== 'string' && typeof cell !== 'boolean')
        return refuse(`${name} is no text`, line);
      return [name, cell === null || cell === false ? '' : cell === true ? 'yes' : cell];
    });
    return { cells: new Map(cells), line };
  });
}

function refuseUnknown(name: string, place: Place): void {
  if (COLUMNS.includes(name)) return;
  const meant = nearestKey(name, COLUMNS);
  throw new InputError(`There is no column ${quoteValue(name)}${meant === null ? '' : `; was ${meant} meant?`}`, {
    ...{ ...place, expected: EXPECTED, example: EXAMPLE },
  });
}

function readRow(cells: ReadonlyMap<string, string>, place: Place, now: number): SentRow {
  // A spreadsheet may have kept the apostrophe by which a value was kept from being a formula.
  const cell = (name: string): string => (cells.get(name) ?? '').trim().replace(/^'(?=[=+\-@])/, '');
  const refuse = (problem: string, expected: string, example: string): never => {
    throw new InputError(problem, { ...place, expected, example });
  };
  const [customer, notice] = [cell('customer'), cell('notice')];
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(customer))
    return refuse('customer is no id of the registry', '1 to 64 small letters, digits and hyphens', 'metro-transit');
  if (!/^[a-z0-9][a-z0-9-]{0,99}@[^\s@\p{C}]{1,40}$/u.test(notice))
    return refuse(
      `notice is ${quoteValue(notice)}`,
      'a document and one of its versions, as DOCUMENT@VERSION',
      'ai-code@8',
    );
  const messageId = cell('message-id');
  if (messageId !== '' && !/^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/.test(messageId))
    return refuse(
      `message-id is ${quoteValue(messageId)}`,
      'a Message-ID in angle brackets, or nothing',
      '<123@northwind.example>',
    );
  const bounced = visibleLine(cell('bounced'));
  const sent = readSent(cell('sent'), now);
  if (sent === undefined) return refuse(`sent is ${quoteValue(cell('sent'))}`, WHEN, '2026-12-01T09:30:00Z');
  return {
    ...{ customer, notice, sent, messageId: messageId || null, line: place.line },
    bounced: bounced === '' || /^no$/i.test(bounced) ? null : [...bounced].slice(0, 200).join(''),
  };
}

const WHEN =
  'a day or a moment that has been, as YYYY-MM-DD or with a time and Z; `no` where it was not sent; or nothing';

/** Undefined for what is neither a day nor a moment, or is still to come. */
function readSent(text: string, now: number): string | null | undefined {
  if (text === '') return null;
  if (/^no$/i.test(text)) return 'no';
  const today = new Date(now).toISOString().slice(0, 10);
  if (isCalendarDate(text)) return text <= today ? text : undefined;
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  if (!isCalendarDate(text.slice(0, 10))) return undefined;
  const moment = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(moment) || moment > now ? undefined : new Date(moment).toISOString();
}
