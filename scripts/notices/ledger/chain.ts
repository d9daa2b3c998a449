import { InputError } from '../../history/input-error.ts';
import { canonicalJson } from '../planning/canonical-json.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import type { LedgerRecord } from './ledger-record.ts';

/** What the first line of a ledger follows. */
export const CHAIN_START = '0'.repeat(64);

/** A ledger's records, and where the next one goes on. */
export interface Chain {
  readonly records: readonly LedgerRecord[];
  /** SHA-256 of the last line without its line break: whoever noted it can tell later that nothing before it was changed. */
  readonly head: string;
  /** Bytes up to the end of the last whole line; what follows was torn by a crash and counts as never written. */
  readonly bytes: number;
}

/** A record as a line with its line break, chained to the line before by that line's hash. */
export function chainLine(record: LedgerRecord, previous: string): string {
  return `${canonicalJson({ ...record, previous })}\n`;
}

/** The hash by which the next line names this one. */
export function lineHash(line: string, sha256: Sha256): string {
  return sha256(line.replace(/\n$/, ''));
}

/**
 * Reads a ledger and checks its chain.
 * @throws InputError with file and line where a line was changed, removed, added or moved
 */
export function readChain(text: string, file: string, sha256: Sha256): Chain {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const records: LedgerRecord[] = [];
  let head = CHAIN_START;
  for (const [index, line] of whole.split('\n').slice(0, -1).entries()) {
    const { previous, ...record } = parseLine(line);
    if (previous !== head || typeof record.type !== 'string') {
      throw new InputError('The chain of the ledger is broken: this line does not follow the one before it', {
        file,
        line: index + 1,
        expected: `a record whose "previous" is ${head}`,
        example:
          'restore the file from its backup, or move it away and run `notices deliver --look-only` with each plan',
      });
    }
    records.push(record as unknown as LedgerRecord);
    head = lineHash(line, sha256);
  }
  return { records, head, bytes: new TextEncoder().encode(whole).length };
}

/** An empty object for what is no JSON object: its `previous` then matches nothing. */
function parseLine(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
