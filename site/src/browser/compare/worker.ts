import {
  type ComparisonPart,
  type ComparisonRequest,
  comparisonHtml,
  type DrawnComparison,
} from './comparison-html.ts';
import type { MeaningPart } from './meaning-html.ts';
import { learnNamedCharacters } from './named-characters.ts';
import { learnUnknownWords } from './unknown-words.ts';

/** What the page sends: one message for each worker. */
export interface ComparisonOrder extends ComparisonRequest {
  readonly characters: ReadonlyMap<string, string>;
  /** Addresses of the lists of words that no dictionary knows, of the documents of both texts. */
  readonly unknownWords: readonly string[];
}

/**
 * What comes back: the redline in parts; the result in a few words; what the changes mean, in parts; the end. What fails
 * before the redline is drawn goes to the page as the worker's error event.
 */
export type ComparisonReport =
  | ComparisonPart
  | { readonly kind: 'drawn'; readonly result: string; readonly readable: boolean }
  | MeaningPart
  | ComparisonEnd;

/** How it ended: read, or in words why not. */
export interface ComparisonEnd {
  readonly kind: 'end';
  readonly unread: string | null;
}

addEventListener('message', ({ data }: MessageEvent<ComparisonOrder>) => {
  learnNamedCharacters(data.characters);
  const parts = comparisonHtml(data);
  let next = parts.next();
  for (; !next.done; next = parts.next()) report(next.value);
  const { result, readable } = next.value;
  report({ kind: 'drawn', result, readable });
  void readMeaning(next.value, data.unknownWords).then((unread) => report({ kind: 'end', unread }));
});

/** Loads the reading, which the redline does not wait for. Gives a sentence where it fails: the redline holds without it. */
async function readMeaning(drawn: DrawnComparison, lists: readonly string[]): Promise<string | null> {
  if (!drawn.readable) return null;
  const loading = Promise.all([import('./meaning-html.ts'), Promise.all(lists.map(fetchWords))]);
  const loaded = await loading.catch(() => null);
  if (loaded === null) return 'What the changes mean could not be loaded.';
  const [{ meaningHtml }, words] = loaded;
  learnUnknownWords(words.flat());
  try {
    for (const part of meaningHtml(drawn)) report(part);
    return null;
  } catch {
    return 'What the changes mean could not be read.';
  }
}

async function fetchWords(address: string): Promise<readonly string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

function report(message: ComparisonReport): void {
  postMessage(message);
}
