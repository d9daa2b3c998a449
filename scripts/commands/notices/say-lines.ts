import process from 'node:process';
import { InputError } from '../../history/input-error.ts';
import { redact } from '../../notices/delivery/redact.ts';
import { SenderUnreachable } from '../../notices/delivery/sender.ts';
import { LedgerUnavailable } from '../../notices/ledger/ledger.ts';
import { mailSecrets } from './mail/open-mail.ts';
import { secretsInUse } from './open-sender.ts';

/** Not finished, run again. */
const AGAIN = 75;

/** Prints lines about notices, without secrets and without what a terminal would obey. */
export function sayLines(lines: readonly string[], stream: NodeJS.WriteStream = process.stdout): void {
  const text = lines.map((line) => line.replace(/[^\P{Cc}\t]|\p{Bidi_Control}/gu, '\ufffd')).join('\n');
  stream.write(`${redact(text, secrets())}\n`);
}

function secrets(): readonly string[] {
  return [...secretsInUse(), ...mailSecrets()];
}

/** Runs work with GitHub, the mail server and the ledger; what only keeps it from finishing today is told and ends with 75. */
export async function reportUnavailable(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LedgerUnavailable || error instanceof SenderUnreachable) {
      sayLines([error.message], process.stderr);
      return AGAIN;
    }
    if (!(error instanceof InputError)) throw error;
    throw new InputError(redact(error.message, secrets()));
  }
}
