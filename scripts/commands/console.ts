import process from 'node:process';
import yoctoSpinner from 'yocto-spinner';
import { collapseDiagnostics } from '../history/collapse-diagnostics.ts';
import { type Diagnostic, formatDiagnostic } from '../history/input-error.ts';
import { safeLine } from './safe.ts';

/** Tells a person at a terminal what takes so long; in a pipe or a log it says nothing. */
export interface Progress {
  say(text: string): void;
  stop(): void;
}

/** Progress on standard error, where that is a terminal. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { say: () => undefined, stop: () => undefined };
  const spinner = yoctoSpinner({ stream }).start();
  return {
    say: (text) => {
      spinner.text = text;
    },
    stop: () => {
      spinner.stop();
    },
  };
}

/** Prints diagnostics on standard error, one line for each cause with how often it occurred. */
export function reportWarnings(warnings: readonly Diagnostic[]): void {
  for (const { diagnostic, occurrences } of collapseDiagnostics(warnings)) {
    const others = occurrences === 1 ? '' : ` (and ${occurrences - 1} more like it)`;
    process.stderr.write(`${safeLine(formatDiagnostic(diagnostic))}${others}\n`);
  }
}

/** Prints what a command found. */
export function print(text: string): void {
  process.stdout.write(text);
}
