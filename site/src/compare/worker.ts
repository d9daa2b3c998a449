import { LimitError } from '../engine.ts';
import { type ComparisonPart, type ComparisonRequest, comparisonHtml } from './comparison-html.ts';
import { learnNamedCharacters } from './named-characters.ts';

/** What the page sends: one message for each worker. */
export interface ComparisonOrder extends ComparisonRequest {
  readonly characters: ReadonlyMap<string, string>;
}

/** What comes back: parts, then one last word. */
export type ComparisonReport =
  | ComparisonPart
  | { readonly kind: 'done'; readonly result: string }
  | { readonly kind: 'refused'; readonly problem: string };

addEventListener('message', ({ data }: MessageEvent<ComparisonOrder>) => {
  learnNamedCharacters(data.characters);
  try {
    const parts = comparisonHtml(data);
    let next = parts.next();
    for (; !next.done; next = parts.next()) report(next.value);
    report({ kind: 'done', result: next.value });
  } catch (error) {
    // Anything else is a fault of ours: it goes on to the page as the worker's error event.
    if (!(error instanceof LimitError)) throw error;
    report({ kind: 'refused', problem: error.problem });
  }
});

function report(message: ComparisonReport): void {
  postMessage(message);
}
