import type { ClauseText } from './clause-text.ts';

/** A link that a clause makes. */
export interface Link {
  /** The words that are linked; empty for an anchor without words. */
  readonly text: string;
  readonly target: string;
}

/** The links of a clause, in order. Targets are as in the source: check them before a page holds them. */
export function linksOf({ text, marks }: Pick<ClauseText, 'text' | 'marks'>): readonly Link[] {
  return marks.flatMap(({ kind, start, end, url }) =>
    kind === 'link' && url !== '' ? [{ text: text.slice(start, end), target: url }] : [],
  );
}
