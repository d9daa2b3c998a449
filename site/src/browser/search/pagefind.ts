/** What of Pagefind's script the search page uses; see its documentation for the rest. */
export interface Pagefind {
  init(): Promise<void>;
  /** Joins another index to the first. @param address its folder, from the host's start */
  mergeIndex(address: string): Promise<void>;
  /** @param words null finds everything that the filters let through */
  search(
    words: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly Result[] }>;
}

export interface Result {
  readonly id: string;
  data(): Promise<Found>;
}

/** A record as the index has it: `scripts/outputs/search/search-record.ts`. */
export interface Found {
  /** Below the site. */
  readonly raw_url: string;
  readonly meta: {
    readonly title: string;
    readonly of: string;
    readonly version: string;
    readonly fate?: 'first' | 'withdrawn' | 'never';
    readonly above?: string;
    readonly date: string;
    readonly kind: 'change' | 'clause';
  };
  /** A few words around what was found, `<` and `>` escaped, with `mark` elements. */
  readonly excerpt: string;
}

/**
 * Loads Pagefind's script, which fetches as much of the index as it needs, and joins the indexes that a long history has beside the
 * first.
 * @param address of `pagefind.js`
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const script = new URL(address, location.href);
  const others = fetch(new URL('indexes.json', script)).then((answer): Promise<readonly string[]> => answer.json());
  const pagefind = (await import(/* @vite-ignore */ script.href)) as Pagefind;
  await pagefind.init();
  for (const folder of await others) await pagefind.mergeIndex(new URL(folder, script).pathname);
  return pagefind;
}
