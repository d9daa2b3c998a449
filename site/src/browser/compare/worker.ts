import {
  type ComparisonPart,
  type ComparisonRequest,
  comparisonHtml,
  type DrawnComparison,
} from './comparison-html.ts';
import type { MeaningPart } from './meaning-html.ts';
import { learnNamedCharacters } from './named-characters.ts';
import { learnUnknownWords } from './unknown-words.ts';

/** What the page sends first. */
export interface ComparisonOrder extends ComparisonRequest {
  readonly kind: 'order';
  readonly characters: ReadonlyMap<string, string>;
}

/** What it sends once the redline is drawn: the words of both texts that no dictionary knows; null where it could not have them. */
export interface UnknownWords {
  readonly kind: 'words';
  readonly words: readonly string[] | null;
}

/**
 * What comes back: the redline in parts; how many clauses change; what the changes mean, in parts; the end. What fails
 * before the redline is drawn goes to the page as the worker's error event.
 */
export type ComparisonReport =
  | ComparisonPart
  | { readonly kind: 'drawn'; readonly changed: number; readonly readable: boolean }
  | MeaningPart
  | ComparisonEnd;

/** How it ended: read, or why not. */
export interface ComparisonEnd {
  readonly kind: 'end';
  readonly unread: Unread | null;
}

/** The words of the reading could not be had; or it failed at these texts. */
export type Unread = 'not loaded' | 'not read';

const unknownWords = Promise.withResolvers<UnknownWords['words']>();

addEventListener('message', ({ data }: MessageEvent<ComparisonOrder | UnknownWords>) => {
  if (data.kind === 'order') compare(data);
  else unknownWords.resolve(data.words);
});

function compare(order: ComparisonOrder): void {
  learnNamedCharacters(order.characters);
  const parts = comparisonHtml(order);
  let next = parts.next();
  for (; !next.done; next = parts.next()) report(next.value);
  const { changed } = next.value;
  report({ kind: 'drawn', changed, readable: changed > 0 });
  void readMeaning(next.value).then((unread) => report({ kind: 'end', unread }));
}

/** Loads the reading, which the redline does not wait for. Says where it fails: the redline holds without it. */
async function readMeaning(drawn: DrawnComparison): Promise<Unread | null> {
  if (drawn.changed === 0) return null;
  const reading = import('./meaning-html.ts').catch(() => null);
  const [loaded, words] = await Promise.all([reading, unknownWords.promise]);
  if (loaded === null || words === null) return 'not loaded';
  learnUnknownWords(words);
  try {
    for (const part of loaded.meaningHtml(drawn)) report(part);
    return null;
  } catch {
    return 'not read';
  }
}

function report(message: ComparisonReport): void {
  postMessage(message);
}
