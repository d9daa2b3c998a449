import { type ComparisonPart, type ComparisonRequest, comparisonHtml } from './comparison-html.ts';
import { learnNamedCharacters } from './named-characters.ts';

/** What the page sends: one message for each worker. */
export interface ComparisonOrder extends ComparisonRequest {
  readonly characters: ReadonlyMap<string, string>;
}

/** What comes back: parts, then the result in a few words. What fails goes to the page as the worker's error event. */
export type ComparisonReport = ComparisonPart | { readonly kind: 'done'; readonly result: string };

addEventListener('message', ({ data }: MessageEvent<ComparisonOrder>) => {
  learnNamedCharacters(data.characters);
  const parts = comparisonHtml(data);
  let next = parts.next();
  for (; !next.done; next = parts.next()) report(next.value);
  report({ kind: 'done', result: next.value });
});

function report(message: ComparisonReport): void {
  postMessage(message);
}
