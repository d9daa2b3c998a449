import process from 'node:process';
import yoctoSpinner from 'yocto-spinner';

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
