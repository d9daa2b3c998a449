import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import process from 'node:process';
import { InputError } from '../../history/input-error.ts';
import { type PlanHeader, writeHeader } from '../../notices/planning/plan-format.ts';

/** A plan being written. */
export interface PlanFile {
  /** One notice's line, which is copied. */
  add(line: Uint8Array): void;
  /** Puts the header before the notices; only now is there a file of the plan's name. */
  finish(header: PlanHeader): void;
  /** Removes what is unfinished. Safe to call after `finish`. */
  discard(): void;
}

/** Bytes that are written at a time. */
const CHUNK = 1 << 22;

/**
 * Opens a plan for writing, whole or not at all, as it is data that a person approves. The header, which holds the digest of all
 * notices, stands first in the file but is known last, so the notices wait in a file of their own.
 * @throws InputError where the folder does not take it
 */
export function openPlanFile(file: string): PlanFile {
  const [notices, part] = [`${file}.${process.pid}.notices`, `${file}.${process.pid}.part`];
  const orRefuse = <Result>(write: () => Result): Result => {
    try {
      return write();
    } catch (error) {
      throw new InputError(`The plan cannot be written (${(error as NodeJS.ErrnoException).code})`, {
        file,
        expected: 'a file in a folder that exists',
        example: '--out plan.jsonl',
        cause: error,
      });
    }
  };
  const descriptor = orRefuse(() => openSync(notices, 'w+'));
  const waiting = Buffer.alloc(CHUNK);
  let length = 0;
  const flush = (): void => {
    orRefuse(() => writeAll(descriptor, waiting.subarray(0, length)));
    length = 0;
  };
  return {
    add(line) {
      if (length + line.length + 1 > CHUNK) flush();
      // Clauses and use cases by the thousand make a line longer than any chunk.
      if (line.length + 1 > CHUNK) {
        orRefuse(() => writeAll(descriptor, line));
      } else {
        waiting.set(line, length);
        length += line.length;
      }
      waiting.write('\n', length);
      length += 1;
    },
    finish(header) {
      flush();
      orRefuse(() => {
        const whole = openSync(part, 'w');
        writeAll(whole, Buffer.from(`${writeHeader(header)}\n`));
        copyAll(descriptor, whole);
        closeSync(whole);
        renameSync(part, file);
      });
    },
    discard() {
      closeSync(descriptor);
      for (const left of [notices, part]) rmSync(left, { force: true });
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

function copyAll(from: number, to: number): void {
  const chunk = Buffer.alloc(CHUNK);
  for (let position = 0; ; ) {
    const length = readSync(from, chunk, 0, CHUNK, position);
    if (length === 0) return;
    writeAll(to, chunk.subarray(0, length));
    position += length;
  }
}
