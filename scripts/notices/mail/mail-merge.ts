/** One letter as a row of the table from which other systems send. */
export interface MergeRow {
  readonly customer: string;
  /** `DOCUMENT@VERSION`. */
  readonly notice: string;
  /** Empty: to be filled in when it was sent, for `notices record`. */
  readonly sent: string;
  readonly messageId: string;
  /** Empty: to be filled in where it came back. */
  readonly bounced: string;
  /** Empty for a customer without an address. */
  readonly email: string;
  readonly kind: string;
  readonly effective: string;
  /** The last day on which it may be sent, ISO; empty where it stays true. */
  readonly deliverBy: string;
  readonly subject: string;
  readonly replyTo: string;
  readonly file: string;
  /** Of the file. */
  readonly sha256: string;
  readonly text: string;
  readonly html: string;
}

/** The names of the columns, in their order. */
export const MERGE_COLUMNS: readonly (readonly [name: string, member: keyof MergeRow])[] = [
  ['customer', 'customer'],
  ['notice', 'notice'],
  ['sent', 'sent'],
  ['message-id', 'messageId'],
  ['bounced', 'bounced'],
  ['email', 'email'],
  ['kind', 'kind'],
  ['effective', 'effective'],
  ['deliver-by', 'deliverBy'],
  ['subject', 'subject'],
  ['in-reply-to', 'replyTo'],
  ['file', 'file'],
  ['sha256', 'sha256'],
  ['text', 'text'],
  ['html', 'html'],
];

/** The table as CSV (RFC 4180): every value in quotes, lines with CRLF. */
export function writeMailMerge(rows: readonly MergeRow[]): string {
  const lines = [
    MERGE_COLUMNS.map(([name]) => name),
    ...rows.map((row) => MERGE_COLUMNS.map(([, member]) => row[member])),
  ];
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes a value for a formula by its first character; an apostrophe before it says that it is text. */
export function guardFormula(value: string): string {
  return /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
}

function writeCell(value: string): string {
  return `"${guardFormula(value).replaceAll('"', '""')}"`;
}
