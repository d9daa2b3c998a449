import { COMPARE } from '../../words/language.ts';
import type { ComparisonEnd, ComparisonOrder, ComparisonReport, UnknownWords } from './worker.ts';

/** A sentence for the reader about what went wrong. */
export class ReaderError extends Error {}

/**
 * Compares in a worker of its own, so that the page stays at hand whatever the texts. Ends when all is said.
 *
 * @param address of the worker's script
 * @param fetchWords gives the words that no dictionary knows; asked for once the redline is drawn
 * @param signal ends the worker at once, whatever it is doing
 * @throws ReaderError where the comparison fails
 */
export async function runWorker(
  address: string,
  order: ComparisonOrder,
  fetchWords: () => Promise<readonly string[]>,
  take: (report: Exclude<ComparisonReport, ComparisonEnd>) => void,
  signal: AbortSignal,
): Promise<ComparisonEnd> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<ComparisonEnd>();
  const worker = new Worker(address, { type: 'module' });
  signal.addEventListener('abort', () => reject(signal.reason));
  worker.addEventListener('message', ({ data }: MessageEvent<ComparisonReport>) => {
    if (signal.aborted) return;
    if (data.kind === 'end') resolve(data);
    else take(data);
    if (data.kind === 'drawn' && data.readable)
      void fetchWords()
        .catch(() => null)
        .then((words) => worker.postMessage({ kind: 'words', words } satisfies UnknownWords));
  });
  worker.addEventListener('error', () => {
    reject(new ReaderError(COMPARE.failed));
  });
  worker.postMessage(order);
  return promise.finally(() => worker.terminate());
}
